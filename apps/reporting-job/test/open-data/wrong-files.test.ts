/** Wrong files are refused, each in one sentence that names the file and says what to do. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schoolYearOfText } from '@werkplekleren/rules'
import { UnreadableFile } from '@werkplekleren/workbook'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../src/bad-input.ts'
import { readOpenData, recogniseOpenData, requireMoment } from '../../src/open-data/index.ts'
import {
  type Cells,
  discimusColumns,
  discimusRow,
  newFolder,
  openDataColumns,
  openDataRow,
  writeCsv,
  writeXlsx,
} from './written-files.ts'

const folder = newFolder()
const NAME = 'inschrijvingen-leerplicht-instellingen-dataset-2025-2026-1feb'
const rows = [openDataRow]

async function refusal(file: string): Promise<BadInput> {
  const error = await readOpenData(file).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof BadInput))
    throw new Error(`${file} was not refused by a sentence of ours`, { cause: error })
  return error
}

const year = (text: string) => {
  const found = schoolYearOfText(text)
  if (found === undefined) throw new RangeError(text)
  return found
}

describe('a file that is no enrolment file', () => {
  it('is refused: an extract of ours', async () => {
    const file = writeCsv(folder, 'enrolments.csv', [{ Lerende: 'L1' }], ['Inschrijvingsnummer', 'Lerende'])
    expect((await refusal(file)).text).toEqual({
      nl: 'enrolments.csv heeft niet de kolommen van “inschrijvingen leerplicht instellingen” en ook niet die van de voorlopige leerlingenaantallen (Discimus); download het bestand opnieuw en zet het ongewijzigd in de map.',
      en: 'enrolments.csv has neither the columns of “inschrijvingen leerplicht instellingen” nor those of the provisional learner counts (Discimus); download the file again and put it in the folder unchanged.',
      fr: "enrolments.csv n'a ni les colonnes de « inschrijvingen leerplicht instellingen » ni celles des nombres provisoires d'élèves (Discimus) ; téléchargez de nouveau le fichier et placez-le tel quel dans le dossier.",
    })
  })

  it('is refused by the reader: a page with an error, saved as .xlsx', async () => {
    const file = join(folder, `${NAME}.xlsx`)
    writeFileSync(file, '<!DOCTYPE html><html><body><h1>403 Forbidden</h1></body></html>')
    await expect(readOpenData(file)).rejects.toMatchObject({ problem: 'htmlNamedXlsx' })
  })

  it('is refused by the reader: a workbook whose download was cut off', async () => {
    const file = await writeXlsx(folder, 'whole.xlsx', rows, openDataColumns)
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, bytes.length - 400))
    await expect(readOpenData(file)).rejects.toBeInstanceOf(UnreadableFile)
  })

  it('is refused by the reader: a CSV cut off within a row; cut off within its last cell, it is told', async () => {
    const file = writeCsv(folder, `${NAME}-cut.csv`, [...rows, ...rows])
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.slice(0, -30))
    await expect(readOpenData(file)).rejects.toMatchObject({ problem: 'csvRagged' })
    writeFileSync(file, text.slice(0, -2))
    expect(await readOpenData(file)).toMatchObject({ endsInMidLine: true })
  })
})

describe('an enrolment file that cannot be counted', () => {
  it('is refused where it lacks columns, naming them', async () => {
    const columns = openDataColumns.filter((column) => column !== 'finaliteit' && column !== 'geslacht')
    const { message } = await refusal(writeCsv(folder, `${NAME}.csv`, rows, columns))
    expect(message).toBe(
      `${NAME}.csv lacks columns without which nothing can be counted: finaliteit, geslacht; download the complete file again.`,
    )
  })

  it('is refused where a column stands twice', async () => {
    const file = writeCsv(folder, `${NAME}.csv`, rows, [...openDataColumns, 'Geslacht '])
    expect((await refusal(file)).message).toMatch(/has the column Geslacht twice/)
  })

  it('is refused where no row counts', async () => {
    const file = writeCsv(folder, `${NAME}.csv`, [
      { ...openDataRow, hoofdstructuur_inschrijving_code: '211' },
    ])
    expect((await refusal(file)).message).toMatch(/none of its 1 rows holds a readable count/)
  })

  it('is refused where cells below the headings are merged', async () => {
    const file = await writeXlsx(folder, `${NAME}-merged.xlsx`, [...rows, ...rows], openDataColumns, {
      merged: 'A2:A3',
    })
    expect((await refusal(file)).message).toMatch(/merged cells among the data/)
  })
})

describe('an enrolment file of another moment', () => {
  const at = (cells: Cells, name: string) =>
    writeCsv(folder, name, [{ ...openDataRow, ...cells }], [...openDataColumns, ...Object.keys(cells)])

  it('is refused: the October file, last year’s file', async () => {
    const october = await readOpenData(writeCsv(folder, 'mobiliteit-2025-2026-1okt.csv', rows))
    expect(() => requireMoment(october, year('2025-2026'), 'feb1')).toThrow(
      'mobiliteit-2025-2026-1okt.csv counts on 1 October, the report on 1 February, and those numbers cannot be compared; put the count of 1 February in the folder.',
    )
    const last = await readOpenData(writeCsv(folder, 'dataset-2024-2025-1feb.csv', rows))
    expect(() => requireMoment(last, year('2025-2026'), 'feb1')).toThrow(
      'dataset-2024-2025-1feb.csv is of school year 2024-2025, the report is about 2025-2026; put the file of 2025-2026 in the folder.',
    )
    expect(() => requireMoment(last, year('2024-2025'), 'feb1')).not.toThrow()
  })

  it('is refused where nothing says which moment, or name and rows disagree', async () => {
    expect((await refusal(writeCsv(folder, 'inschrijvingen.csv', rows))).message).toMatch(
      /does not say of which/,
    )
    expect((await refusal(at({ schooljaar: '2023-2024' }, `${NAME}.csv`))).message).toMatch(/states another/)
    expect((await refusal(at({ teldatum: '2025-10-01' }, `${NAME}.csv`))).message).toMatch(/states another/)
  })

  it('is refused where two years stand in one file', async () => {
    const years = ['2024-2025', '2025-2026'].map((schooljaar) => ({ ...openDataRow, schooljaar }))
    const file = writeCsv(folder, 'both-1feb.csv', years, [...openDataColumns, 'schooljaar'])
    expect((await refusal(file)).message).toMatch(/more than one school year or count day .*row 3/)
  })
})

describe('among the files of a folder', () => {
  it('an enrolment file is known by its columns under any name; other files are passed over', async () => {
    expect(await recogniseOpenData(writeCsv(folder, 'blad.csv', rows))).toBe('openData')
    const file = await writeXlsx(folder, 'cijfers.xlsx', [discimusRow], discimusColumns, { headingRow: 11 })
    expect(await recogniseOpenData(file)).toBe('discimus')
    expect(await recogniseOpenData(writeCsv(folder, 'x.csv', [{ a: 1 }], ['a', 'b']))).toBeUndefined()
    const page = join(folder, 'page.xlsx')
    writeFileSync(page, '<html></html>')
    expect(await recogniseOpenData(page)).toBeUndefined()
  })

  it('one that goes by the name of such a file and is none is not passed over', async () => {
    const broken = join(folder, `${NAME}-broken.xlsx`)
    writeFileSync(broken, '<html></html>')
    await expect(recogniseOpenData(broken)).rejects.toBeInstanceOf(UnreadableFile)
    const other = writeCsv(folder, 'leerlingenaantallen_discimus_voorlopig_1.csv', [{ a: 1 }], ['a', 'b'])
    await expect(recogniseOpenData(other)).rejects.toBeInstanceOf(BadInput)
  })
})

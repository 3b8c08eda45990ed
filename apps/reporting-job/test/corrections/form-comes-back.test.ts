/** The form of a partnership, filled in by a person, tells exactly what was changed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPlanning } from '@werkplekleren/workbook'
import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/checking/index.ts'
import { changesIn } from '../../src/corrections/index.ts'
import { sectorFinder } from '../../src/report/index.ts'
import { day } from '../indicators/small-year.ts'
import { reportOf, smallExtracts, withLines, writeExtracts } from '../report/small-extracts.ts'

const parent = mkdtempSync(join(tmpdir(), 'form-'))
const [input, output] = [join(parent, 'extracts'), join(parent, 'report')]
const form = join(output, 'duaal-leren-correcties-auto.xlsx')

beforeAll(async () => {
  writeExtracts(input, {
    'agreements.csv': withLines(
      'agreements.csv',
      'OVK-5;DUAAL;OAO;L1;1356;AUTO;2024-12-02;2024-11-01',
      'OVK-6;DUAAL;OAO;L3;1778;ZORG;2024-12-02;2024-11-01',
    ),
  })
  await reportOf(input, output)
}, 300_000)
afterAll(() => rmSync(parent, { recursive: true }))

const changesOf = async (path: string) => {
  const files = Object.keys(smallExtracts).map((name) => join(input, name))
  const checked = await checkFiles(files, { asOf: day('2025-08-31') })
  const { sheets } = await readPlanning(path)
  const sectorOf = sectorFinder(checked)
  return changesIn(checked, sheets, (sheet, row) => sectorOf(sheet, row) === 'AUTO')
}

describe('the form of a partnership', () => {
  it('changes nothing where nobody filled it in', async () => {
    expect(await changesOf(form)).toEqual([])
  })

  it('gives the one cell that was corrected', async () => {
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(form)
    const sheet = workbook.getWorksheet('Overeenkomsten')
    if (!sheet) throw new Error('No form of agreements')
    const place = { row: 0, end: 0 }
    sheet.eachRow((cells, row) =>
      cells.eachCell((cell, column) => {
        if (cell.text === 'Einddatum') place.end = column
        if (cell.text === 'OVK-5') place.row = row
      }),
    )
    sheet.getCell(place.row, place.end).value = new Date(Date.UTC(2025, 5, 30))
    // The library cannot write the tables of the form: its cells are carried over to a plain sheet of the same name.
    const plain = new exceljs.Workbook()
    const copy = plain.addWorksheet('Overeenkomsten')
    sheet.eachRow((cells, row) =>
      cells.eachCell((cell, column) => {
        const { value, numFmt } = cell
        if (value !== null && typeof value === 'object' && !(value instanceof Date)) return
        Object.assign(copy.getCell(row, column), { value, numFmt })
      }),
    )
    const returned = join(parent, 'returned.xlsx')
    await plain.xlsx.writeFile(returned)
    const changes = await changesOf(returned)
    expect(changes.map(({ column, from, to }) => [column, from, to])).toEqual([
      ['end', '2024-11-01', '2025-06-30'],
    ])
  })
})

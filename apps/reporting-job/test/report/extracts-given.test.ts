/** What the report makes of extracts that are missing, doubled, of another year or of another kind. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { trueCount } from '../../src/figures/index.ts'
import { needsOf, reportTables } from '../../src/report-tables/index.ts'
import {
  type Lines,
  refusalOf,
  reportOf,
  sheetsOf,
  smallExtracts,
  withLines,
  wordsOf,
  writeExtracts,
} from './small-extracts.ts'

let parent: string
let input: string
let output: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'extracts-given-'))
  input = join(parent, 'extracts')
  output = join(parent, 'report')
})
afterEach(() => rmSync(parent, { recursive: true }))

const reported = (changes: Readonly<Record<string, Lines | null>>) => {
  writeExtracts(input, changes)
  return reportOf(input, output)
}
const refused = (changes: Readonly<Record<string, Lines | null>>) => refusalOf(reported(changes))
const flanders = () => sheetsOf(join(output, 'duaal-leren-rapport.xlsx'))

describe('optional extracts that are missing', () => {
  it.each([
    {
      agreements: { some: ['4_1', '5_3', '7_1'], label: 'Overeenkomsten' },
      mentors: { some: ['2_7', '2_8'], label: 'Mentoren' },
      providers: { some: ['1_9', '1_10', '1_11'], label: 'Opleidingsverstrekkers' },
    },
    {
      accreditations: { some: ['2_1', '2_3', '6_1'], label: 'Erkenningen' },
      offerings: { some: ['1_9'], label: 'Aanbod' },
      outcomes: { some: ['9_1', '9_2'], label: 'Uitstroom' },
    },
    { sectors: { some: ['2_1', '2_7', '4_1', '9_1'], label: 'Sectoren' } },
  ])('leave out their tables and figures, and cover and definitions say so: %o', async (missing) => {
    const extracts = Object.keys(missing)
    const { files } = await reported(Object.fromEntries(extracts.map((table) => [`${table}.csv`, null])))
    const sheets = await flanders()
    const cover = wordsOf(sheets.get('Voorblad'))
    const definitions = (sheets.get('Definities') ?? []).map((cells) => String(cells[2]))
    for (const [table, { some, label }] of Object.entries(missing)) {
      const lost = reportTables.filter((one) => needsOf(one).some((need) => need === table))
      expect(lost.map(({ id }) => id)).toEqual(expect.arrayContaining(some))
      expect(cover).toContain(label)
      for (const { id } of lost) {
        expect(sheets.has(`Tabel_${id}`)).toBe(false)
        expect(cover).toMatch(new RegExp(`Niet berekend: [^.]*Tabel ${id}[,.]`))
      }
      const words = new RegExp(`^Niet berekend: (het extract|de extracten) .*${label}.* ontbre(ekt|ken)\\. `)
      expect(definitions.filter((definition) => words.test(definition))).not.toEqual([])
    }
    expect(wordsOf(sheets.get('Tabel_1_6'))).toContain('Totaal')
    const mainFigures = sheets.get('Voorblad')?.slice(2, 7) ?? []
    expect(mainFigures[0]?.[0]).toBe('3')
    if ('agreements' in missing) {
      expect(mainFigures[2]).toEqual(['–', 'niet berekend: het extract Overeenkomsten ontbreekt'])
      expect(mainFigures[4]).toEqual(['–', 'niet berekend: het extract Mentoren ontbreekt'])
    }
    // Without sectors there are no partnerships.
    const workbooks = files.filter(({ name }) => name.endsWith('.xlsx'))
    expect(workbooks.some(({ for: partnership }) => partnership !== null)).toBe(!('sectors' in missing))
  })

  it('are not spoken of where all are there, and files that are no extract are named and not read', async () => {
    const { unused } = await reported({ 'nota.csv': ['a;b'], 'leesmij.txt': ['…'] })
    expect(unused).toEqual(['leesmij.txt', 'nota.csv'])
    const sheets = await flanders()
    const given = new Set(Object.keys(smallExtracts).map((name) => name.replace('.csv', '')))
    const complete = reportTables.filter((one) => needsOf(one).every((table) => given.has(table)))
    expect(complete.length).toBeGreaterThan(10)
    const cover = wordsOf(sheets.get('Voorblad'))
    for (const { id } of complete)
      expect(cover).not.toMatch(new RegExp(`Niet berekend: [^.]*Tabel ${id}[,.]`))
  })
})

describe('learners whose programme was rejected', () => {
  it('are counted on the cover, not lost without a word', async () => {
    const { figures } = await reported({
      'programmes.csv': withLines('programmes.csv').map((line) =>
        line.replace('1778;Zorgkundige;ja', '1778;Zorgkundige;misschien'),
      ),
    })
    expect(trueCount(figures.learners)).toBe(1)
    expect(wordsOf((await flanders()).get('Voorblad'))).toMatch(/ontbreekt of geweigerd is: 2\./)
  })
})

describe('extracts that are refused', () => {
  it.each(['enrolments', 'programmes', 'learners'])('lack %s', async (table) => {
    expect(await refused({ [`${table}.csv`]: null })).toContain(`${table}.csv`)
  })

  it('are in a folder that does not exist', async () => {
    await expect(reportOf(join(parent, 'nowhere'), output)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('are of another school year, which the sentence names', async () => {
    writeExtracts(input)
    const sentence = await refusalOf(reportOf(input, output, { year: '2022-2023' }))
    expect(sentence).toMatch(/teldatum van 2022-2023.*2024-2025/)
  })

  it.each([
    ['no bytes', []],
    ['headings only', (smallExtracts['learners.csv'] ?? []).slice(0, 1)],
    ['other columns', ['Datum;Bedrag', '2024-09-01;12']],
    ['the columns of another table', smallExtracts['mentors.csv'] ?? []],
    ['no column of births', ['Lerende;Geslacht', 'L1;M']],
  ])('hold a file of learners with %s', async (_, lines) => {
    const outcome = await reported({ 'learners.csv': lines }).then(
      () => 'a report',
      (error: Error) => error.message,
    )
    expect(outcome).toMatch(/learners\.csv/)
  })

  it('hold bytes that are no workbook under the name of one', async () => {
    writeExtracts(input, { 'mentors.csv': null })
    writeFileSync(join(input, 'mentors.xlsx'), 'geen werkmap')
    await expect(reportOf(input, output)).rejects.toThrow(/mentors\.xlsx/)
  })

  it('hold the same record twice in a table that others are joined to', async () => {
    expect(await refused({ 'learners.csv': withLines('learners.csv', 'L1;2007-06-15;M') })).toMatch(
      /Lerenden.*“L1”/,
    )
  })
})

describe('two files of one table', () => {
  it('are both read where each has its own records', async () => {
    const [head = '', ...rows] = smallExtracts['agreements.csv'] ?? []
    const { figures, quality } = await reported({
      'agreements.csv': [head, ...rows.slice(0, 1)],
      'overeenkomsten.csv': [head, ...rows.slice(1)],
    })
    expect(trueCount(figures.agreements)).toBe(2)
    expect(quality.find(({ table }) => table === 'agreements')).toMatchObject({ read: 2, accepted: 2 })
  })

  it('are refused where one is a copy of the other', async () => {
    expect(await refused({ 'overeenkomsten.csv': smallExtracts['agreements.csv'] ?? [] })).toMatch(
      /agreements\.csv en overeenkomsten\.csv.*2 rijen/,
    )
  })

  it('are refused in one workbook too, where two sheets share a record that a check takes for one', async () => {
    writeExtracts(input, { 'mentors.csv': null })
    const workbook = new ExcelJS.Workbook()
    for (const name of ['Mentoren', 'Mentoren (kopie)'])
      workbook.addWorksheet(name).addRows((smallExtracts['mentors.csv'] ?? []).map((line) => line.split(';')))
    await workbook.xlsx.writeFile(join(input, 'mentors.xlsx'))
    expect(await refusalOf(reportOf(input, output))).toMatch(
      /mentors\.xlsx \(Mentoren\) en mentors\.xlsx \(Mentoren \(kopie\)\).*1 rijen/,
    )
  })
})

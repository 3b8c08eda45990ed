/** The form of rows to correct: protected but for what may change, and recognised when it comes back. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { columnNamed, day, languages, tableIds, tableNamed } from '@werkplekleren/rules'
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PlanningWorkbook, readPlanning } from '../../src/recognising/index.ts'
import { compareForms } from '../../src/writing/compare-forms.ts'
import { type CorrectionsSheet, saveReportWorkbook } from '../../src/writing/index.ts'
import { layOut } from '../../src/writing/lay-out.ts'
import { formName } from '../../src/writing/lay-out-corrections.ts'
import { PHRASES } from '../../src/writing/phrases.ts'
import { convert, hasLibreOffice } from '../support/libreoffice.ts'
import { demoCorrections, reportWithCharts } from './demo-charts.ts'
import { refusalOf, reportOf, table } from './package-parts.ts'

const folder = mkdtempSync(join(tmpdir(), 'werkplek-corrections-'))
const path = join(folder, 'partnerschap.xlsx')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let planning: PlanningWorkbook
const book = new ExcelJS.Workbook()
beforeAll(async () => {
  await saveReportWorkbook(path, reportWithCharts)
  planning = await readPlanning(path)
  await book.xlsx.readFile(path)
})
const form = () => book.getWorksheet('Overeenkomsten')

describe('a form that comes back', () => {
  test('is recognised as its table, with every row and value, as the only sheet of the workbook', () => {
    expect(planning.sheets.map(({ name, headings }) => [name, headings.table])).toEqual([
      ['Overeenkomsten', 'agreements'],
    ])
    const [sheet] = planning.sheets
    expect(sheet?.headings.recognised.map(({ key }) => key)).toEqual(demoCorrections.columns)
    expect([sheet?.rowsRead, sheet?.rejected]).toEqual([2, []])
    const [first, second] = sheet?.input.rows ?? []
    expect(first?.values).toEqual({
      id: '000042',
      scheme: 'DUAAL',
      contractType: null,
      start: day(2024, 9, 2),
      end: day(2024, 8, 30),
      endReason: null,
      wage: null,
      signedParent: true,
    })
    expect(first?.unreadable?.contractType?.text).toBe('OOA')
    expect(second?.values).toMatchObject({ id: '=1+1', wage: 62_350, signedParent: false })
  })

  test('has the explaining columns told as ignored', () => {
    expect(planning.sheets[0]?.headings.ignored).toEqual(
      [
        'Overtreden regel',
        'Vaststelling van de controle',
        'Regelgeving bij de vaststelling',
        'Voorgestelde waarde',
      ].map((heading, position) => ({ heading, position })),
    )
  })

  test.each(languages)(
    'has headings that no table knows and a name that says its table, in %s',
    (language) => {
      const { correction, lists } = PHRASES[language]
      for (const id of tableIds) {
        for (const heading of [...Object.values(correction), lists.column, lists.value]) {
          expect(columnNamed(id, heading), `${id} ${heading}`).toBeUndefined()
        }
        expect(tableNamed(formName({ ...demoCorrections, table: id }, language))).toBe(id)
      }
      expect(tableNamed(lists.name)).toBeUndefined()
    },
  )
})

describe('a form', () => {
  test('is protected without a password, with filters and column widths free', () => {
    const [xml] = [sheetXml(9)]
    expect(xml).toContain('<sheetProtection sheet="1" formatColumns="0" formatRows="0" autoFilter="0"/>')
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 10])
      expect(sheetXml(number)).not.toContain('<sheetProtection')
    expect(strFromU8(parts['xl/tables/table7.xml'] ?? new Uint8Array())).toContain(
      '<autoFilter ref="A7:L9"/>',
    )
  })

  test('is open in the cells to correct and in no other', () => {
    const open: string[] = []
    form()?.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false) open.push(cell.address)
      }),
    )
    expect(open).toEqual(['G8', 'I8', 'H9', 'I9', 'K9'])
  })

  test('offers lists for codes, limits for dates and amounts, and real dates', () => {
    expect(form()?.getCell('F8').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'Keuzelijsten'!$B$6:$B$21"],
    })
    expect(book.getWorksheet('Keuzelijsten')?.getCell('B6').text).toBe('Duaal leren secundair onderwijs')
    expect(book.getWorksheet('Keuzelijsten')?.getCell('A21').text).toBe('Stelsel')
    expect(book.getWorksheet('Keuzelijsten')?.getCell('A22').text).toBe('Contracttype')
    expect(form()?.getCell('L8').dataValidation).toMatchObject({ type: 'list', formulae: ['"Ja,Nee"'] })
    expect(form()?.getCell('I8').dataValidation.type).toBe('date')
    expect(form()?.getCell('I8').value).toEqual(new Date('2024-08-30'))
    expect([form()?.getCell('K9').value, form()?.getCell('K9').numFmt]).toEqual([623.5, '#,##0.00'])
    expect(form()?.getCell('A8').text).toBe('dual-end-after-start\ndual-type')
    expect(form()?.getCell('D8').text).toBe('30/06/2025\n–')
  })

  test('prints its headings and the key of its records on every page, several pages wide', () => {
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      '&apos;Overeenkomsten&apos;!$E:$E,&apos;Overeenkomsten&apos;!$7:$7',
    )
    expect(sheetXml(9)).toContain('fitToWidth="2"')
  })

  test.skipIf(!hasLibreOffice)('is protected in LibreOffice too, beside the charts that it draws', () => {
    convert(path, 'ods', folder)
    const ods = unzipSync(readFileSync(join(folder, 'partnerschap.ods')))
    const content = strFromU8(ods['content.xml'] ?? new Uint8Array())
    const tables = [...content.matchAll(/<table:table table:name="([^"]*)"([^>]*)>/g)]
    expect(
      tables.filter(([, , rest]) => rest?.includes('table:protected="true"')).map(([, name]) => name),
    ).toEqual(['Overeenkomsten'])
    expect(content).toMatch(/style:cell-protect="none"/)
    const drawn = Object.entries(ods)
      .filter(([name]) => /^Object \d+\/content.xml$/.test(name))
      .map(([, bytes]) => strFromU8(bytes).match(/<chart:series /g)?.length)
    expect(drawn.sort()).toEqual([1, 1, 2, 2, 2, 3, 6])
  })
})

let parts: Record<string, Uint8Array> = {}
beforeAll(() => {
  parts = unzipSync(readFileSync(path))
})
const sheetXml = (number: number): string =>
  strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array())

describe('a form is refused', () => {
  const refused = async (changed: Partial<CorrectionsSheet>) =>
    (await refusalOf(reportOf(table, { ...demoCorrections, ...changed }))).problem
  const [record] = demoCorrections.records
  if (record === undefined) throw new Error('no record')

  test('without its key, with an unknown column, or with nothing to correct in a row', async () => {
    expect(await refused({ columns: ['scheme', 'start'] })).toBe('formColumns')
    expect(await refused({ columns: [...demoCorrections.columns, 'nothing'] })).toBe('formColumns')
    expect(await refused({ records: [{ ...record, correctable: [] }] })).toBe('formColumns')
    expect(await refused({ records: [{ ...record, correctable: ['mentorId'] }] })).toBe('formColumns')
  })

  test('with the same record twice, or a text where a day belongs', async () => {
    expect(await refused({ records: [record, record] })).toBe('recordTwice')
    expect(await refused({ records: [{ ...record, values: { id: '1', start: 'later' } }] })).toBe('wrongKind')
  })
})

test('a written form with a cell too many open, or without protection, is not published', () => {
  const laidOut = layOut(reportWithCharts)
  expect(() => compareForms(parts, laidOut)).not.toThrow()
  const xml = sheetXml(9)
  const openStyle = /<c r="G8" s="(\d+)"/.exec(xml)?.[1]
  for (const changed of [
    xml.replace(/<sheetProtection[^>]*>/, ''),
    xml.replace('<sheetProtection ', '<sheetProtection password="83AF" '),
    xml.replace(/(<c r="E8" s=")\d+/, `$1${openStyle}`),
  ]) {
    expect(changed).not.toBe(xml)
    const written = { ...parts, 'xl/worksheets/sheet9.xml': strToU8(changed) }
    expect(() => compareForms(written, laidOut)).toThrow(/Overeenkomsten/)
  }
})

/** What may and what may not enter a cell. */
import { type Day, day } from '@werkplekleren/rules'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import {
  type CellValue,
  type ColumnKind,
  describeWriteProblem,
  type ReportColumn,
  type TableSheet,
  UnwritableReport,
  writeReportWorkbook,
} from '../../src/writing/index.ts'
import { partsOf, refusalOf, reportOf, table } from './package-parts.ts'

/** A table with one column and the given values. */
function columnOf(kind: ColumnKind, ...values: CellValue[]): TableSheet {
  const columns: ReportColumn[] = [{ header: 'Waarde', kind }]
  return { ...table, columns, rows: values.map((value) => [value]) }
}

async function cellsOf(sheet: TableSheet): Promise<ExcelJS.Cell[]> {
  const book = new ExcelJS.Workbook()
  // exceljs declares its own Buffer; Node's is one.
  await book.xlsx.load(Buffer.from(await writeReportWorkbook(reportOf(sheet))) as unknown as ExcelJS.Buffer)
  const read = book.getWorksheet(sheet.name)
  const last = read?.rowCount ?? 0
  return sheet.rows.map((_, index) => {
    const cell = read?.getCell(last - sheet.rows.length + 1 + index, 1)
    if (cell === undefined) throw new Error('no such cell')
    return cell
  })
}

describe('numbers', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53, 0.5])(
    'a count of %s is refused',
    async (value) => {
      expect((await refusalOf(reportOf(columnOf('count', value)))).problem).toBe('badNumber')
    },
  )

  test('a share that is not a number is refused, with its row and column', async () => {
    const { problem, place } = await refusalOf(reportOf(columnOf('percent', 0.5, Number.NaN)))
    expect(problem).toBe('badNumber')
    expect(place).toEqual({ sheet: 'Tabel_1_1', row: 2, column: 'Waarde' })
  })

  test('money is written in euros from whole cents, shares as fractions, minus zero as zero', async () => {
    const [money] = await cellsOf(columnOf('money', 62_350))
    expect([money?.value, money?.numFmt]).toEqual([623.5, '#,##0.00'])
    const [share] = await cellsOf(columnOf('percent', 0.421))
    expect([share?.value, share?.numFmt]).toEqual([0.421, '0.0%'])
    expect((await partsOf(reportOf(columnOf('count', -0)))).get('xl/worksheets/sheet4.xml')).not.toContain(
      '-0',
    )
    expect((await refusalOf(reportOf(columnOf('money', 0.1)))).problem).toBe('badNumber')
  })

  test('a text in a column of counts is refused, and so is a number in a column of texts', async () => {
    expect((await refusalOf(reportOf(columnOf('count', '12')))).problem).toBe('wrongKind')
    expect((await refusalOf(reportOf(columnOf('text', 12)))).problem).toBe('wrongKind')
  })

  test('a table of key figures may hold a share among counts', async () => {
    const [count, share] = await cellsOf(
      columnOf('count', 5637, { number: 0.95, kind: 'percent', decimals: 0 }),
    )
    expect([count?.numFmt, share?.numFmt]).toEqual(['#,##0', '0%'])
  })

  test('a symbol stands as text among numbers, right-aligned like them', async () => {
    const [symbol, count] = await cellsOf(columnOf('count', { symbol: 'c' }, 12))
    expect(symbol?.value).toBe('[c]')
    expect(symbol?.alignment.horizontal).toBe(count?.alignment.horizontal)
    expect(count?.type).toBe(ExcelJS.ValueType.Number)
  })
})

describe('days', () => {
  test('a day is written as its serial, in every time zone the same', async () => {
    const sheet = reportOf(columnOf('day', day(2024, 2, 29)))
    const zone = process.env.TZ
    const written: (string | undefined)[] = []
    try {
      for (const TZ of ['America/New_York', 'Pacific/Kiritimati', 'Europe/Brussels']) {
        process.env.TZ = TZ
        written.push((await partsOf(sheet)).get('xl/worksheets/sheet4.xml'))
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
    expect(written[0]).toContain('<v>45351</v>')
    expect(new Set(written).size).toBe(1)
  })

  test('a day before 1 March 1900, where serials are ambiguous, is refused', async () => {
    expect((await refusalOf(reportOf(columnOf('day', day(1900, 2, 28))))).problem).toBe('badDay')
    const halfDay = (day(2024, 2, 29) + 0.5) as Day
    expect((await refusalOf(reportOf(columnOf('day', halfDay)))).problem).toBe('badDay')
  })
})

describe('texts', () => {
  test.each(['=1+1', '+32 2 553 00 00', '-cmd', '@SUM(A1)', '\t=1', '="a"&"b"'])(
    'the text %j stays an inert text',
    async (text) => {
      const [cell] = await cellsOf(columnOf('text', text))
      expect(cell?.type).toBe(ExcelJS.ValueType.String)
      expect(cell?.value).toBe(text)
      expect(cell?.numFmt).toBe('@')
    },
  )

  test('a code keeps its leading zeros as text', async () => {
    const [cell] = await cellsOf(columnOf('code', '0042'))
    expect([cell?.value, cell?.numFmt]).toEqual(['0042', '@'])
  })

  test.each([
    ['a control character', 'Bakkerij\u0007De Molen'],
    ['a lone surrogate', 'Bakkerij\ud800De Molen'],
    ['U+FFFE', 'Bakkerij\ufffeDe Molen'],
    ['U+FFFF', 'Bakkerij\uffffDe Molen'],
    ['a mark that turns the direction', 'Bakkerij\u202eDe Molen'],
  ])('%s from an extract is replaced, and the sheet says so', async (_, text) => {
    const sheet = columnOf('text', text, 'Kapper')
    const [cell] = await cellsOf(sheet)
    expect(cell?.value).toBe('Bakkerij�De Molen')
    expect((await partsOf(reportOf(sheet))).get('xl/sharedStrings.xml')).toContain('In 1 cel zijn tekens')
  })

  test('emoji, ampersands and line ends survive', async () => {
    const [cell] = await cellsOf(columnOf('text', 'A & B <c> 👩‍🍳\r\ntweede regel'))
    expect(cell?.value).toBe('A & B <c> 👩‍🍳\ntweede regel')
  })

  test('a text longer than a cell holds is refused', async () => {
    expect((await refusalOf(reportOf(columnOf('text', 'a'.repeat(32_768))))).problem).toBe('textTooLong')
    const [cell] = await cellsOf(columnOf('text', 'a'.repeat(32_767)))
    expect(String(cell?.value)).toHaveLength(32_767)
  })

  test.each([
    ['a title with a control character', { ...table, title: 'Tabel\u0000' }, 'untidyText'],
    ['a title with two spaces', { ...table, title: 'Tabel  1' }, 'untidyText'],
    ['an empty title', { ...table, title: ' ' }, 'emptyText'],
    [
      'a heading with a line break',
      { ...table, columns: [{ header: 'a\nb', kind: 'text' as const }], rows: [] },
      'untidyText',
    ],
  ])('%s is refused, because an author can mend it', async (_, sheet, problem) => {
    expect((await refusalOf(reportOf(sheet))).problem).toBe(problem)
  })
})

describe('the shape of a table', () => {
  test('headings that differ only in case are refused', async () => {
    const columns: ReportColumn[] = [
      { header: 'Totaal', kind: 'count' },
      { header: 'TOTAAL', kind: 'count' },
    ]
    expect((await refusalOf(reportOf({ ...table, columns, rows: [] }))).problem).toBe('duplicateHeader')
  })

  test('a row that lacks a cell is refused', async () => {
    expect((await refusalOf(reportOf({ ...table, rows: [['Tweede graad']] }))).problem).toBe('rowLength')
  })

  test('an empty cell needs a reason in a table, and has one in a list', async () => {
    expect((await refusalOf(reportOf(columnOf('text', '', 'a')))).problem).toBe('emptyCell')
    const explained = await partsOf(
      reportOf({ ...columnOf('text', '', 'a'), emptyCells: 'Leeg is onbekend.' }),
    )
    expect(explained.get('xl/sharedStrings.xml')).toContain('Leeg is onbekend.')
    const list = await partsOf(reportOf({ ...columnOf('text', '', 'a'), kind: 'list' }))
    expect(list.get('xl/sharedStrings.xml')).toContain('Een lege cel betekent dat er geen waarde is.')
  })

  test('a table without rows is still a table, and says that it has none', async () => {
    const parts = await partsOf(reportOf({ ...table, rows: [] }))
    expect(parts.get('xl/sharedStrings.xml')).toContain('De tabel heeft geen rijen.')
    expect(parts.get('xl/tables/table2.xml')).toContain('ref="A6:B7"')
  })

  test('notes without a sheet for notes are refused, and so are notes at nothing', async () => {
    const noted: TableSheet = { ...table, notes: [{ text: 'Voorlopig.', at: 'title' }] }
    const report = reportOf(noted)
    const sheets = report.sheets.filter((sheet) => sheet.kind !== 'notes')
    expect((await refusalOf({ ...report, sheets })).problem).toBe('notesSheetMissing')
    const lost: TableSheet = { ...table, notes: [{ text: 'Voorlopig.', at: { row: 2 } }] }
    expect((await refusalOf(reportOf(lost))).problem).toBe('noteNowhere')
  })

  test('a refusal is one sentence in each language and never shows what a cell holds', () => {
    const error = new UnwritableReport('badNumber', { sheet: 'Tabel_1_1', row: 2, column: 'Waarde' })
    expect(describeWriteProblem(error, 'nl')).toMatch(
      /^blad "Tabel_1_1", rij 2, kolom "Waarde": .*; kijk de berekening na\.$/,
    )
    expect(describeWriteProblem(error, 'fr')).toMatch(
      /^feuille "Tabel_1_1", ligne 2, colonne "Waarde": .*\.$/,
    )
    expect(error.message).toBe(describeWriteProblem(error, 'en'))
  })
})

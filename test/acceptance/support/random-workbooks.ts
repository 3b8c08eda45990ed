/** Random workbooks as people type them: any kind of cell in any column, under headings in three languages. */
import { type Column, type Language, languages, type TableId, tableOf } from '@werkplekleren/rules'
import exceljs from 'exceljs'
import fc from 'fast-check'

interface RandomWorkbook {
  readonly write: (file: string) => Promise<void>
}

/** A value with the number format it stands under. */
interface Cell {
  readonly value: exceljs.CellValue
  readonly format?: string
}

const plain = (...values: readonly exceljs.CellValue[]): readonly Cell[] => values.map((value) => ({ value }))

/** What stands in any column by mistake. */
const anywhere: readonly Cell[] = [
  ...plain(
    '',
    ' ',
    'woord',
    0,
    1,
    7.6,
    4.1,
    0.1 + 0.2,
    2024,
    45_000,
    45_000.5,
    -3,
    85_073_099_734,
    true,
    false,
  ),
  ...plain(
    { error: '#N/A' },
    { error: '#DIV/0!' },
    '#N/A',
    '#nieuw',
    'Totaal',
    '31/02/2025',
    '7:36',
    '12,50 €',
  ),
  ...plain({ formula: 'A1', result: 'via formule' }, { formula: '1+1', result: 2 }, '85.07.30-997.34'),
  { value: 45_292, format: 'dd/mm/yyyy' },
  { value: 0.316_666_666_7, format: 'h:mm' },
  { value: 16_000, format: 'yyyy-mm-dd' },
  { value: 45_300.25, format: 'd/m/yyyy h:mm' },
]

function fitting(key: string, column: Column): readonly Cell[] {
  switch (column.kind) {
    case 'day':
      return [
        { value: 45_292, format: 'dd/mm/yyyy' },
        { value: 45_500, format: '[$-813]d mmmm yyyy' },
        { value: 45_657, format: 'm/d/yy' },
        { value: 31_000, format: 'dd/mm/yyyy' },
        ...plain('2024-09-01', '1/2/2024', 45_444, 12_000),
      ]
    case 'code': {
      const codes = Object.entries(column.codes)
      const some = key === 'scheme' ? [...codes, ...codes.filter(([code]) => code === 'WES')] : codes
      return some.flatMap(([code, { label }], index) =>
        plain(index % 3 === 0 ? code : index % 3 === 1 ? label.nl : label.fr),
      )
    }
    case 'yesNo':
      return plain('ja', 'nee', true, false, 'x', 1)
    case 'hours':
      return plain(0, 10, 19.5, 20, 38, '38,5', 61)
    case 'integer':
      return plain(0, 1, 4, 9, '40')
    case 'money':
      return plain(0, 100, 200.25, '€ 1.250,00', '200')
    case 'identifier':
      return plain('1', 1, 2, '0403.019.261', 403_019_261, '2147812701', 85_073_099_734, '43.22', 43.22)
    case 'text':
      return plain('a', 'b', 12)
  }
}

/** A term of a sector that is negative or thousands of months stops the rules, in the command and in the add-in alike. */
const hasNoBounds = (key: string): boolean => !/trainingMonths/i.test(key)

const sheetOf = (table: TableId, language: Language) => {
  const columns = Object.entries(tableOf(table).columns)
  return fc
    .record({
      columns: fc.oneof(
        { weight: 3, arbitrary: fc.constant(columns) },
        { weight: 1, arbitrary: fc.subarray(columns, { minLength: 3 }) },
      ),
      left: fc.nat(2),
      title: fc.boolean(),
      extra: fc.constantFrom('', 'Opmerkingen', undefined),
      merge: fc.constantFrom(undefined, undefined, undefined, 'title', 'rows'),
    })
    .chain((layout) =>
      fc
        .array(
          fc.tuple(
            ...layout.columns.map(([key, column]) =>
              fc.oneof(
                { weight: 12, arbitrary: fc.constantFrom(...fitting(key, column)) },
                { weight: 2, arbitrary: fc.constant<Cell>({ value: null }) },
                {
                  weight: 1,
                  arbitrary: fc.constantFrom(...(hasNoBounds(key) ? anywhere : [{ value: null }])),
                },
              ),
            ),
            fc.constantFrom<Cell>({ value: null }, { value: 'nota' }),
          ),
          { maxLength: 8 },
        )
        .map((rows) => ({ table, language, layout, rows })),
    )
}

type RandomSheet = typeof sheetOf extends (...args: never) => fc.Arbitrary<infer S> ? S : never

export const randomWorkbook: fc.Arbitrary<RandomWorkbook> = fc
  .record({
    date1904: fc.boolean(),
    sheets: fc
      .tuple(
        ...(['agreements', 'learners', 'companies', 'mentors'] as const).map((table) =>
          fc.option(
            fc.constantFrom(...languages).chain((language) => sheetOf(table, language)),
            { nil: undefined },
          ),
        ),
      )
      .map((sheets) => sheets.filter((sheet) => sheet !== undefined)),
  })
  .map(({ date1904, sheets }) => ({
    write: async (file) => {
      const book = new exceljs.Workbook()
      book.properties.date1904 = date1904
      for (const sheet of sheets) draw(book, sheet)
      if (sheets.length === 0) book.addWorksheet('Leeg')
      await book.xlsx.writeFile(file)
    },
  }))

function draw(book: exceljs.Workbook, { table, language, layout, rows }: RandomSheet): void {
  const sheet = book.addWorksheet(tableOf(table).label[language])
  const { columns, left, title, extra, merge } = layout
  let row = 1
  const put = (column: number, { value, format }: Cell) => {
    const cell = sheet.getCell(row, left + column + 1)
    cell.value = value
    if (format !== undefined) cell.numFmt = format
  }
  if (title) {
    put(0, { value: 'Planning 2024' })
    if (merge === 'title') sheet.mergeCells(row, left + 1, row, left + 3)
    row += 2
  }
  for (const [index, [, column]] of columns.entries()) put(index, { value: column.label[language] })
  if (extra !== undefined) put(columns.length, { value: extra })
  for (const cells of rows) {
    row++
    for (const [index, cell] of cells.entries()) put(index, cell)
  }
  if (merge === 'rows' && rows.length > 2) sheet.mergeCells(row - 1, left + 1, row, left + 1)
}

/** Lays out counts as rows by columns with totals; no count is lost, whatever the code lists say. */
import type { Language } from '@werkplekleren/rules'
import type { CellValue, ReportColumn } from '@werkplekleren/workbook'
import type { FilledTable } from './indicator.ts'

export interface Counted {
  readonly row: string | null
  readonly column: string | null
  readonly n: number
}

export interface Side {
  readonly key: string
  readonly label: string
}

const words = {
  total: { nl: 'Totaal', en: 'Total', fr: 'Total' },
  unknown: { nl: 'Onbekend', en: 'Unknown', fr: 'Inconnu' },
} as const

export const totalWord = (language: Language): string => words.total[language]
export const unknownWord = (language: Language): string => words.unknown[language]

interface CrossTable {
  readonly counts: readonly Counted[]
  readonly rows: readonly Side[]
  readonly columns: readonly Side[]
  readonly rowHeader: string
  /** Header of a column that shows the keys of the rows; left out where keys mean nothing to a reader. */
  readonly keyHeader?: string
  /** Further texts of each row, between its label and its counts. */
  readonly extra?: readonly { readonly header: string; readonly of: (row: Side) => string }[]
  readonly unit: string
  readonly language: Language
}

/** Rows and columns of the lists, in their order, zeros included; keys outside the lists come last as "Unknown". */
export function crossTable(table: CrossTable): FilledTable {
  const { counts, language } = table
  const rows = withUnknown(
    table.rows,
    counts.map(({ row }) => row),
    language,
  )
  const columns = withUnknown(
    table.columns,
    counts.map(({ column }) => column),
    language,
  )
  const [rowKey, columnKey] = [keysIn(table.rows), keysIn(table.columns)]
  const cells = new Map<string, number>()
  for (const { row, column, n } of counts) {
    const id = `${rowKey(row)}\n${columnKey(column)}`
    cells.set(id, (cells.get(id) ?? 0) + n)
  }
  const count = (row: Side, column: Side) => cells.get(`${row.key}\n${column.key}`) ?? 0
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const texts = (row: Side): CellValue[] => [
    ...(table.keyHeader === undefined ? [] : [row.key === UNKNOWN ? '–' : row.key]),
    row.label,
    ...(table.extra ?? []).map(({ of }) => of(row)),
  ]
  const body = rows.map((row) => {
    const numbers = columns.map((column) => count(row, column))
    return [...texts(row), ...numbers, sum(numbers)]
  })
  const totals = columns.map((column) => sum(rows.map((row) => count(row, column))))
  const totalTexts = texts({ key: '', label: totalWord(language) }).map((value, index) =>
    index === (table.keyHeader === undefined ? 0 : 1) ? value : '–',
  )
  return {
    columns: [
      ...(table.keyHeader === undefined ? [] : [{ header: table.keyHeader, kind: 'code' as const }]),
      { header: table.rowHeader, kind: 'text' },
      ...(table.extra ?? []).map(({ header }) => ({ header, kind: 'text' as const })),
      ...columns.map(({ label }): ReportColumn => ({ header: `${label} (${table.unit})`, kind: 'count' })),
      { header: `${totalWord(language)} (${table.unit})`, kind: 'count' },
    ],
    rows: [...body, [...totalTexts, ...totals, sum(totals)]],
    totalRow: true,
  }
}

const UNKNOWN = '\u0000unknown'

/** The key under which a count is laid out: its own, or that of "Unknown". */
function keysIn(sides: readonly Side[]): (key: string | null) => string {
  const known = new Set(sides.map(({ key }) => key))
  return (key) => (key !== null && known.has(key) ? key : UNKNOWN)
}

function withUnknown(
  sides: readonly Side[],
  used: readonly (string | null)[],
  language: Language,
): readonly Side[] {
  const known = new Set(sides.map(({ key }) => key))
  const lost = used.some((key) => key === null || !known.has(key))
  return lost ? [...sides, { key: UNKNOWN, label: unknownWord(language) }] : sides
}

/** Rows as the text of a CSV file that a Belgian Excel opens right: semicolons, decimal commas, Dutch headings. */
import { type Column, type Day, formatDay, tableOf } from '@werkplekleren/rules'
import type { AsWritten, PlantedDefect, SampledTable } from './sample-year.ts'

type Cell = string | number | boolean | AsWritten | null | undefined

/** One table: the columns in which some row has a value, in the order of the table's definition. */
export function tableAsCsv(table: SampledTable, rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = Object.entries(tableOf(table).columns).filter(([key]) =>
    rows.some((row) => row[key] != null),
  )
  return csv([
    columns.map(([, { label }]) => label.nl),
    ...rows.map((row) => columns.map(([key, column]) => cellText(column, row[key]))),
  ])
}

/** The list of planted defects; the report does not read it. */
export const defectsAsCsv = (defects: readonly PlantedDefect[]): string =>
  csv([
    ['Tabel', 'Rij', 'Sleutel', 'Kolom', 'Kolomtitel', 'Soort fout', 'Ernst', 'Regels'],
    ...defects.map(({ table, row, record, column, kind, severity, rules }) => [
      table,
      String(row),
      record,
      column,
      tableOf(table).columns[column]?.label.nl ?? '',
      kind,
      severity,
      rules.join(' '),
    ]),
  ])

/** Excel takes a CSV file for UTF-8 only when it begins with a byte order mark. */
const BYTE_ORDER_MARK = '\ufeff'

const csv = (lines: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function cellText(column: Column, cell: Cell): string {
  if (cell == null) return ''
  if (typeof cell === 'object') return cell.written
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  if (typeof cell === 'string') return cell
  switch (column.kind) {
    case 'day':
      // The sample's rows are typed by column: a number in a column of days is a day.
      return formatDay(cell as Day)
    case 'money':
      return `${Math.trunc(cell / 100)},${String(cell % 100).padStart(2, '0')}`
    default:
      return String(cell).replace('.', ',')
  }
}

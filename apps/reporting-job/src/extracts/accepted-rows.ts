/** Splits checked rows: those with an error are rejected from the statistics, all others are accepted. */
import { type Finding, type TableId, tableOf, type Value } from '@werkplekleren/rules'
import type { CheckedFiles } from '../checking/index.ts'

export type AcceptedRow = Readonly<Record<string, Value | null>>

/** Rows of one table: `read` = `accepted` + `rejected` + `notRecords`. */
export interface TableQuality {
  readonly table: TableId
  readonly read: number
  /** Rows of the file that are no records, such as totals. */
  readonly notRecords: number
  /** Rows with at least one finding of severity error. */
  readonly rejected: number
  readonly accepted: number
  readonly rowsWithWarning: number
  readonly rowsUndecided: number
}

export interface AcceptedRows {
  readonly rows: ReadonlyMap<TableId, readonly AcceptedRow[]>
  readonly quality: readonly TableQuality[]
  /** Columns that the extracts of a table hold. */
  readonly columns: ReadonlyMap<TableId, ReadonlySet<string>>
}

/** Every place of an error rejects its row: of two rows in conflict, both. */
export function acceptedRows(checked: CheckedFiles): AcceptedRows {
  const errors = rowsOf(checked, (finding) => finding.verdict === 'violated' && finding.severity === 'error')
  const warnings = rowsOf(
    checked,
    (finding) => finding.verdict === 'violated' && finding.severity === 'warning',
  )
  const undecided = rowsOf(checked, (finding) => finding.verdict === 'undecided')
  const rows = new Map<TableId, AcceptedRow[]>()
  const quality = new Map<TableId, TableQuality>()
  const columns = new Map<TableId, Set<string>>()
  checked.sheets.forEach(({ sheet, result }, index) => {
    const { table } = result
    const accepted = rows.get(table) ?? []
    const before = accepted.length
    for (const { row, values } of sheet.input.rows) if (!errors.has(`${index}|${row}`)) accepted.push(values)
    rows.set(table, accepted)
    const known = columns.get(table) ?? new Set<string>()
    for (const column of sheet.input.columns) known.add(column)
    columns.set(table, known)
    const old = quality.get(table)
    const of = (found: ReadonlySet<string>) =>
      sheet.input.rows.filter(({ row }) => found.has(`${index}|${row}`)).length
    quality.set(table, {
      table,
      read: (old?.read ?? 0) + sheet.rowsRead,
      notRecords: (old?.notRecords ?? 0) + sheet.rejected.length,
      rejected: (old?.rejected ?? 0) + of(errors),
      accepted: (old?.accepted ?? 0) + accepted.length - before,
      rowsWithWarning: (old?.rowsWithWarning ?? 0) + of(warnings),
      rowsUndecided: (old?.rowsUndecided ?? 0) + of(undecided),
    })
  })
  return { rows, quality: [...quality.values()].sort(byLabel), columns }
}

const byLabel = (a: TableQuality, b: TableQuality) =>
  tableOf(a.table).label.nl < tableOf(b.table).label.nl ? -1 : 1

/** Rows that a kind of finding names, as "sheet|row". */
function rowsOf(checked: CheckedFiles, wanted: (finding: Finding) => boolean): ReadonlySet<string> {
  const rows = new Set<string>()
  for (const { result } of checked.sheets) {
    for (const finding of result.findings) {
      if (wanted(finding)) for (const { sheet, row } of finding.places) rows.add(`${sheet}|${row}`)
    }
  }
  return rows
}

/** Splits checked rows: those with an error in the data are rejected from the statistics, all others are accepted. */
import { currentRuleset, type Finding, type TableId, tableOf, type Value } from '@werkplekleren/rules'
import type { CheckedFiles } from '../checking/index.ts'

export type AcceptedRow = Readonly<Record<string, Value | null>>

/** Rows of one table: `read` = `accepted` + `rejected` + `notRecords`. */
export interface TableQuality {
  readonly table: TableId
  readonly read: number
  /** Rows of the file that are no records, such as totals. */
  readonly notRecords: number
  /** Rows with at least one error of a rule about the data themselves. */
  readonly rejected: number
  readonly accepted: number
  /** Rows with an error of a rule about the law: they are what they are, and count unless the data are wrong too. */
  readonly rowsInBreach: number
  readonly rowsWithWarning: number
  readonly rowsUndecided: number
}

export interface AcceptedRows {
  readonly rows: ReadonlyMap<TableId, readonly AcceptedRow[]>
  readonly quality: readonly TableQuality[]
}

/** Every place of an error in the data rejects its row: of two rows in conflict, both. */
export function acceptedRows(checked: CheckedFiles): AcceptedRows {
  const errors = rowsOf(checked, (finding) => isError(finding) && isAboutData(finding))
  const breaches = rowsOf(checked, (finding) => isError(finding) && !isAboutData(finding))
  const warnings = rowsOf(
    checked,
    (finding) => finding.verdict === 'violated' && finding.severity === 'warning',
  )
  const undecided = rowsOf(checked, (finding) => finding.verdict === 'undecided')
  const rows = new Map<TableId, AcceptedRow[]>()
  const quality = new Map<TableId, TableQuality>()
  checked.sheets.forEach(({ sheet, result }, index) => {
    const { table } = result
    const accepted = rows.get(table) ?? []
    const before = accepted.length
    for (const { row, values } of sheet.input.rows) if (!errors(index, row)) accepted.push(values)
    rows.set(table, accepted)
    const old = quality.get(table)
    const count = (found: RowTest) => sheet.input.rows.filter(({ row }) => found(index, row)).length
    quality.set(table, {
      table,
      read: (old?.read ?? 0) + sheet.rowsRead,
      notRecords: (old?.notRecords ?? 0) + sheet.rejected.length,
      rejected: (old?.rejected ?? 0) + count(errors),
      accepted: (old?.accepted ?? 0) + accepted.length - before,
      rowsInBreach: (old?.rowsInBreach ?? 0) + count(breaches),
      rowsWithWarning: (old?.rowsWithWarning ?? 0) + count(warnings),
      rowsUndecided: (old?.rowsUndecided ?? 0) + count(undecided),
    })
  })
  return { rows, quality: [...quality.values()].sort(byLabel) }
}

const isError = ({ verdict, severity }: Finding) => verdict === 'violated' && severity === 'error'

const isAboutData = ({ rule }: Finding) => currentRuleset.find(rule)?.about === 'data'

const byLabel = (a: TableQuality, b: TableQuality) =>
  tableOf(a.table).label.nl < tableOf(b.table).label.nl ? -1 : 1

type RowTest = (sheet: number, row: number) => boolean

/** Whether a kind of finding names a row. */
function rowsOf(checked: CheckedFiles, wanted: (finding: Finding) => boolean): RowTest {
  const rows = checked.sheets.map(() => new Set<number>())
  for (const { result } of checked.sheets) {
    for (const finding of result.findings) {
      if (wanted(finding)) for (const { sheet, row } of finding.places) rows[sheet]?.add(row)
    }
  }
  return (sheet, row) => rows[sheet]?.has(row) ?? false
}

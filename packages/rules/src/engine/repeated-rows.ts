/** Rows that a sheet repeats from another, such as the list of mentors that goes along with every workbook. */
import { type TableId, tableOf, type Value } from '../tables/index.ts'
import type { InputRow, InputSheet } from './finding.ts'
import type { AnyRow } from './row-views.ts'

/** Whether the input holds a table that goes along with others in more than one sheet. */
export const maySayTwice = (table: TableId, inputs: readonly InputSheet[]): boolean =>
  tableOf(table).goesAlong === true && inputs.filter((sheet) => sheet.table === table).length > 1

/**
 * The rows that say word for word what a row of an earlier sheet says: one record, not two. A row that stands twice in
 * one sheet is still two there. O(rows).
 */
export function repeatedRows(table: TableId, inputs: readonly InputSheet[]): ReadonlySet<AnyRow> {
  const repeated = new Set<AnyRow>()
  if (!maySayTwice(table, inputs)) return repeated
  const { key, columns } = tableOf(table)
  const keys = Object.keys(columns)
  const same = (a: InputRow, b: InputRow) =>
    // Rows are known by the object that holds their values: where two share it, they cannot be told apart.
    a.values !== b.values &&
    !a.unreadable &&
    !b.unreadable &&
    keys.every((column) => (a.values[column] ?? null) === (b.values[column] ?? null))
  const known = new Map<Value, { readonly row: InputRow; repeatedIn: InputSheet }[]>()
  for (const sheet of inputs) {
    if (sheet.table !== table) continue
    for (const row of sheet.rows) {
      const record = row.values[key]
      if (record == null) continue
      const earlier = known.get(record) ?? []
      const twin = earlier.find((one) => one.repeatedIn !== sheet && same(one.row, row))
      if (twin) {
        twin.repeatedIn = sheet
        repeated.add(row.values)
      } else known.set(record, [...earlier, { row, repeatedIn: sheet }])
    }
  }
  return repeated
}

/** Builds input sheets from the text rows of cases, through the same cell reader as real sheets. */
import {
  type CaseRow,
  columnOf,
  type InputRow,
  type InputSheet,
  readCell,
  type TableId,
  type Unreadable,
  type Value,
} from '../../src/index.ts'

export function caseSheet(table: TableId, rows: readonly CaseRow[]): InputSheet {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  for (const column of columns) {
    if (!columnOf(table, column)) throw new Error(`${table} has no column ${column}`)
  }
  return {
    table,
    name: table,
    columns,
    rows: rows.map((row, index) => caseRow(table, columns, row, index + 2)),
  }
}

function caseRow(table: TableId, columns: readonly string[], cells: CaseRow, row: number): InputRow {
  const values: Record<string, Value | null> = {}
  const unreadable: Record<string, Unreadable> = {}
  const written: Record<string, string> = {}
  for (const key of columns) {
    values[key] = null
    const column = columnOf(table, key)
    const text = cells[key]
    if (!column || text == null) continue
    const read = readCell(column, { kind: 'text', text })
    if ('value' in read) {
      values[key] = read.value
      if (read.written !== undefined) written[key] = read.written
    } else if ('unreadable' in read) unreadable[key] = read.unreadable
  }
  return Object.keys(unreadable).length > 0 ? { row, values, unreadable, written } : { row, values, written }
}

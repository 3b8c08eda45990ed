/** All sheets of the input as one set of tables, with hash indexes made when first asked for. */
import { type TableId, tableOf, type Value } from '../tables/index.ts'
import type { InputRow, InputSheet } from './finding.ts'
import type { Lookups } from './lookups.ts'
import { maySayTwice, repeatedRows } from './repeated-rows.ts'
import type { AnyRow } from './row-views.ts'

type Index = ReadonlyMap<Value, readonly AnyRow[]>

/** A column that a sheet lacks or leaves empty, and where its values come from. */
export interface BorrowedColumn {
  readonly key: string
  readonly through: string
  readonly table: TableId
  readonly column: string
}

export class Tables {
  private readonly indexes = new Map<TableId, Map<string, Map<Value, readonly AnyRow[]>>>()
  private readonly unreadableRows = new Map<TableId, Map<AnyRow, Readonly<Record<string, unknown>>>>()
  private readonly repeatedRows = new Map<TableId, ReadonlySet<AnyRow>>()
  private readonly inputs: readonly InputSheet[]
  /** Notes who looks up what, where somebody wants to know. */
  lookups: Lookups | undefined

  constructor(inputs: readonly InputSheet[]) {
    this.inputs = inputs
  }

  /** Whether the input holds a table, with all of these columns in every sheet of it. */
  holds(table: TableId, columns: readonly string[]): boolean {
    const sheets = this.inputs.filter((sheet) => sheet.table === table)
    return (
      sheets.length > 0 && sheets.every((sheet) => columns.every((column) => sheet.columns.includes(column)))
    )
  }

  /** The record of a table by its key; of two with the same key the first. */
  record(table: TableId, key: Value): AnyRow | undefined {
    return this.index(table, tableOf(table).key).get(key)?.[0]
  }

  /** The rows of a table that repeat a row of another sheet; kept until the table changes. */
  repeated(table: TableId): ReadonlySet<AnyRow> {
    const rows = this.repeatedRows.get(table) ?? repeatedRows(table, this.inputs)
    this.repeatedRows.set(table, rows)
    return rows
  }

  /** Whether an edit of a row of a table can turn a row of another sheet into its repetition. */
  mayRepeat(table: TableId): boolean {
    return maySayTwice(table, this.inputs)
  }

  /** The rows of a table by the values of a column, a record once; made in one pass, kept until the table changes. */
  index(table: TableId, column: string): Index {
    let ofTable = this.indexes.get(table)
    if (!ofTable) {
      ofTable = new Map()
      this.indexes.set(table, ofTable)
    }
    const known = ofTable.get(column)
    if (known) return known
    const index = new Map<Value, AnyRow[]>()
    const repeated = this.repeated(table)
    for (const sheet of this.inputs) {
      if (sheet.table !== table) continue
      for (const { values } of sheet.rows) {
        const value = values[column]
        if (value == null || (repeated.size > 0 && repeated.has(values))) continue
        const rows = index.get(value)
        if (rows) rows.push(values)
        else index.set(value, [values])
      }
    }
    ofTable.set(column, index)
    return index
  }

  /** The rows of a table in which one of these cells could not be read. */
  withUnreadable(table: TableId, columns: readonly string[]): ReadonlySet<AnyRow> {
    const found = new Set<AnyRow>()
    for (const [row, cells] of this.unreadableRows.get(table) ?? this.findUnreadable(table)) {
      if (columns.some((column) => Object.hasOwn(cells, column))) found.add(row)
    }
    return found
  }

  private findUnreadable(table: TableId) {
    const rows = new Map<AnyRow, Readonly<Record<string, unknown>>>()
    for (const sheet of this.inputs) {
      if (sheet.table !== table) continue
      for (const { values, unreadable } of sheet.rows) if (unreadable) rows.set(values, unreadable)
    }
    this.unreadableRows.set(table, rows)
    return rows
  }

  /** Follows one record whose cells changed; `rowsWith` are the rows of the table, in their order, as they are now. */
  edited(
    table: TableId,
    before: InputRow,
    after: InputRow,
    rowsWith: (column: string, value: Value) => readonly AnyRow[],
  ): void {
    for (const [column, index] of this.indexes.get(table) ?? []) {
      for (const value of new Set([before.values[column], after.values[column]])) {
        if (value != null) index.set(value, rowsWith(column, value))
      }
    }
    const unreadable = this.unreadableRows.get(table)
    unreadable?.delete(before.values)
    if (after.unreadable) unreadable?.set(after.values, after.unreadable)
  }

  /** Forgets what was indexed of a table, after rows of it came, went or moved. */
  forget(table: TableId): void {
    this.unreadableRows.delete(table)
    this.repeatedRows.delete(table)
    this.indexes.delete(table)
  }

  /** The columns that a sheet borrows through its references. */
  borrowedBy(input: InputSheet): readonly BorrowedColumn[] {
    return Object.entries(tableOf(input.table).columns).flatMap(([key, { borrowed }]) => {
      // A borrowing names a table of the registry; the tests of the tables check every one.
      const table = borrowed?.table as TableId
      if (!borrowed || !input.columns.includes(borrowed.through)) return []
      if (!this.holds(table, [tableOf(table).key, borrowed.column])) return []
      return [{ key, through: borrowed.through, table, column: borrowed.column }]
    })
  }
}

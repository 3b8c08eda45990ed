/** A sheet made ready for the rules: borrowed columns filled in, empty and unreadable cells marked in bits. */
import { columnOf, type TableId, tableOf, type Value } from '../tables/index.ts'
import type { InputRow, InputSheet } from './finding.ts'

export type AnyRow = Readonly<Record<string, Value | null | undefined>>

export interface PreparedSheet {
  readonly index: number
  readonly input: InputSheet
  readonly rows: readonly AnyRow[]
  /** Columns that the rules may read: the sheet's own and those borrowed through references. */
  readonly columns: ReadonlySet<string>
  /** Whether a column's cell could not be read, by row. */
  readonly unreadable: (row: number, column: string) => boolean
  /** True where at least one cell of the sheet could not be read. */
  readonly hasUnreadable: boolean
  /** The rows with `null` in these columns where the sheet lacks them; the same rows where it lacks none. */
  readonly rowsWith: (columns: readonly string[]) => readonly AnyRow[]
  /** One byte a row: 1 where the column's cell is empty or unreadable; `noGaps` where none is. */
  readonly gaps: (column: string) => Uint8Array
}

/** All sheets of the input, with hash indexes over tables, made when first asked for. */
export class Tables {
  private readonly indexes = new Map<string, ReadonlyMap<Value, readonly AnyRow[]>>()
  private readonly unreadableRows = new Map<TableId, Map<AnyRow, Readonly<Record<string, unknown>>>>()
  private readonly inputs: readonly InputSheet[]

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

  /** The rows of a table whose column has a value; O(1) after one pass over the table. */
  matching(table: TableId, column: string, value: Value): readonly AnyRow[] {
    return this.index(table, column).get(value) ?? []
  }

  private index(table: TableId, column: string): ReadonlyMap<Value, readonly AnyRow[]> {
    const id = `${table}.${column}`
    const known = this.indexes.get(id)
    if (known) return known
    const index = new Map<Value, AnyRow[]>()
    for (const sheet of this.inputs) {
      if (sheet.table !== table) continue
      for (const { values } of sheet.rows) {
        const value = values[column]
        if (value == null) continue
        const rows = index.get(value)
        if (rows) rows.push(values)
        else index.set(value, [values])
      }
    }
    this.indexes.set(id, index)
    return index
  }

  /** Whether one of these cells of a matched row could not be read. */
  unreadable(table: TableId, row: AnyRow, columns: readonly string[]): boolean {
    let rows = this.unreadableRows.get(table)
    if (!rows) {
      rows = new Map()
      for (const sheet of this.inputs) {
        if (sheet.table !== table) continue
        for (const { values, unreadable } of sheet.rows) if (unreadable) rows.set(values, unreadable)
      }
      this.unreadableRows.set(table, rows)
    }
    const cells = rows.get(row)
    return cells !== undefined && columns.some((column) => Object.hasOwn(cells, column))
  }

  /** Forgets what was indexed of a table, after its rows changed. */
  forget(table: TableId): void {
    this.unreadableRows.delete(table)
    for (const id of this.indexes.keys()) if (id.startsWith(`${table}.`)) this.indexes.delete(id)
  }

  /** Makes a sheet, or some rows of one, ready for the rules. */
  prepare(input: InputSheet, index: number): PreparedSheet {
    const own = new Set(input.columns)
    const borrowed = this.borrowedColumns(input)
    const rows =
      borrowed.length === 0
        ? input.rows.map((row) => row.values)
        : input.rows.map((row) => this.fill(row, borrowed))
    const columns = new Set([...own, ...borrowed.map(({ key }) => key)])
    const hasUnreadable = input.rows.some((row) => row.unreadable !== undefined)
    const unreadable = (row: number, column: string) => {
      const cells = input.rows[row]?.unreadable
      return cells !== undefined && Object.hasOwn(cells, column)
    }
    let gapsByColumn: ReadonlyMap<string, Uint8Array> | undefined
    const gaps = (column: string) => {
      gapsByColumn ??= findGaps(rows, [...columns])
      return gapsByColumn.get(column) ?? noGaps
    }
    const extended = new Map<string, readonly AnyRow[]>()
    const rowsWith = (wanted: readonly string[]) => {
      const lacking = wanted.filter((column) => !columns.has(column))
      if (lacking.length === 0) return rows
      const id = lacking.join()
      const known = extended.get(id)
      if (known) return known
      const nulls = Object.fromEntries(lacking.map((column) => [column, null]))
      const made = rows.map((row) => ({ ...row, ...nulls }))
      extended.set(id, made)
      return made
    }
    return { index, input, rows, columns, unreadable, hasUnreadable, rowsWith, gaps }
  }

  /** The columns that a sheet borrows, with where from. */
  borrowedColumns(input: InputSheet) {
    return Object.entries(tableOf(input.table).columns).flatMap(([key, { borrowed }]) => {
      // A borrowing names a table of the registry; the tests of the tables check every one.
      const table = borrowed?.table as TableId
      if (!borrowed || !input.columns.includes(borrowed.through)) return []
      if (!this.holds(table, [tableOf(table).key, borrowed.column])) return []
      return [{ key, through: borrowed.through, table, column: borrowed.column }]
    })
  }

  private fill(
    row: InputRow,
    borrowed: readonly { key: string; through: string; table: TableId; column: string }[],
  ): AnyRow {
    const filled: Record<string, Value | null> = { ...row.values }
    for (const { key, through, table, column } of borrowed) {
      if (filled[key] != null || (row.unreadable && Object.hasOwn(row.unreadable, key))) continue
      const reference = filled[through]
      const found = reference == null ? undefined : this.matching(table, tableOf(table).key, reference)[0]
      filled[key] = found?.[column] ?? null
    }
    return filled
  }
}

/** The gaps of a column in which every row has a value. */
export const noGaps = new Uint8Array(0)

/** One pass over the rows: a row is in memory once for all its columns. */
function findGaps(rows: readonly AnyRow[], columns: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = columns.map(() => noGaps)
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    if (row === undefined) continue
    // A reader gives every row the sheet's columns in the sheet's order; walking along them is several times faster
    // than asking for each by name, which is left to rows of another make.
    let position = 0
    for (const column in row) {
      if (column !== columns[position]) break
      if (row[column] == null) mark(found, position, index, rows.length)
      position++
    }
    for (; position < columns.length; position++) {
      if (row[columns[position] ?? ''] == null) mark(found, position, index, rows.length)
    }
  }
  return new Map(columns.map((column, position) => [column, found[position] ?? noGaps]))
}

function mark(found: Uint8Array[], column: number, row: number, rows: number): void {
  let bytes = found[column]
  if (bytes === undefined || bytes === noGaps) {
    bytes = new Uint8Array(rows)
    found[column] = bytes
  }
  bytes[row] = 1
}

const DIGITS_OF_A_PERSON = 11

/** The name by which a finding knows a record: its key, or its row number where the key is missing or a person's number. */
export function recordOf(sheet: InputSheet, row: number): string {
  const input = sheet.rows[row]
  const { key } = tableOf(sheet.table)
  const value = input?.values[key]
  const text = value == null ? '' : String(value)
  const namesAPerson =
    (text.length >= DIGITS_OF_A_PERSON && text.replace(/\D/g, '').length === DIGITS_OF_A_PERSON) ||
    columnOf(sheet.table, key)?.personal
  return text === '' || namesAPerson ? `row ${input?.row ?? row + 1}` : text
}

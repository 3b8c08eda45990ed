/** A sheet made ready for the rules: its cells by column, borrowed ones filled in, gaps marked. */
import { columnOf, tableOf, type Value } from '../tables/index.ts'
import type { InputSheet } from './finding.ts'
import { type AnyRow, type Cells, viewsOf } from './row-views.ts'
import type { BorrowedColumn, Tables } from './tables.ts'

export interface PreparedSheet {
  readonly index: number
  readonly input: InputSheet
  /** The rows with every column of the table: the sheet's own, borrowed, or `null`. */
  readonly rows: readonly AnyRow[]
  /** Columns that the rules may read: the sheet's own and those borrowed through references. */
  readonly columns: ReadonlySet<string>
  /** A column as the rows have it. */
  readonly cells: (column: string) => Cells
  /** A column as the sheet itself holds it. */
  readonly ownCells: (column: string) => Cells
  /** One byte a row: 1 where the column's cell is empty or unreadable; `noGaps` where none is. */
  readonly gaps: (column: string) => Uint8Array
  /** One byte a row: 1 where a cell of the row, its own or borrowed, could not be read; `noGaps` where all were. */
  readonly unreadableRows: Uint8Array
  /** One byte a row: 1 where a cell was spelled otherwise than its value; `noGaps` where none was. */
  readonly respelledRows: Uint8Array
  /** Whether a column's cell could not be read, by row. */
  readonly unreadable: (row: number, column: string) => boolean
  /** Positions of the rows of these schemes and contract types, or without any; `undefined` for all rows. */
  readonly ofSchemes: (
    schemes: readonly string[] | undefined,
    contractTypes: readonly string[] | undefined,
  ) => Uint32Array | undefined
}

/** Makes a sheet, or some rows of one, ready for the rules; columns are read when first asked for. */
export function prepareSheet(tables: Tables, input: InputSheet, index: number): PreparedSheet {
  const count = input.rows.length
  const borrowed = new Map(tables.borrowedBy(input).map((column) => [column.key, column]))
  const ownUnreadable = (row: number, column: string) => {
    const cells = input.rows[row]?.unreadable
    return cells !== undefined && Object.hasOwn(cells, column)
  }
  const marked = markedRows(input)

  const own = remembered(() => cellsByColumn(input))
  const empty = remembered((): Cells => new Array<null>(count).fill(null))
  const ownCells = (column: string) => own().get(column) ?? empty()
  const records = rememberedBy(({ through, table }: BorrowedColumn) =>
    ownCells(through).map((key) => (key === null ? undefined : tables.record(table, key))),
  )
  const cells = rememberedBy((column: string): Cells => {
    const from = borrowed.get(column)
    if (!from) return ownCells(column)
    const referred = records(from, from.through)
    return ownCells(column).map((value, row) => {
      if (value !== null || (marked.unreadableRows[row] === 1 && ownUnreadable(row, column))) return value
      return referred[row]?.[from.column] ?? null
    })
  })
  /** By borrowed column, the rows that borrow a cell that could not be read. */
  const lentUnreadable = new Map<string, Uint8Array>()
  let { unreadableRows } = marked
  for (const from of borrowed.values()) {
    const unread = tables.withUnreadable(from.table, [from.column])
    if (unread.size === 0) continue
    const own = ownCells(from.key)
    const marks = Uint8Array.from(records(from, from.through), (record, row) =>
      record && own[row] === null && unread.has(record) ? 1 : 0,
    )
    if (!marks.includes(1)) continue
    lentUnreadable.set(from.key, marks)
    unreadableRows =
      unreadableRows === noGaps ? marks : unreadableRows.map((mark, row) => mark | (marks[row] ?? 0))
  }
  const unreadable = (row: number, column: string) =>
    ownUnreadable(row, column) || lentUnreadable.get(column)?.[row] === 1

  const keys = Object.keys(tableOf(input.table).columns)
  const loaded: (Cells | undefined)[] = keys.map(() => undefined)
  const load = (position: number): Cells => {
    const column = cells(keys[position] ?? '')
    loaded[position] = column
    return column
  }
  const gaps = rememberedBy((column: string) => markedGaps(cells(column)))
  const ofSchemes = rememberedBy((wanted: { schemes?: readonly string[]; types?: readonly string[] }) =>
    positionsOf(
      count,
      wanted.schemes && { cells: cells('scheme'), wanted: wanted.schemes },
      wanted.types && { cells: cells('contractType'), wanted: wanted.types },
    ),
  )
  return {
    index,
    input,
    rows: viewsOf(input.table, { loaded, load }, count),
    columns: new Set([...input.columns, ...borrowed.keys()]),
    cells,
    ownCells,
    gaps,
    unreadableRows,
    respelledRows: marked.respelledRows,
    unreadable,
    ofSchemes: (schemes, types) =>
      schemes || types
        ? ofSchemes({ ...(schemes && { schemes }), ...(types && { types }) }, `${schemes}|${types}`)
        : undefined,
  }
}

/** The marks of a column in which no row has one. */
export const noGaps = new Uint8Array(0)

/** One pass over the rows, not one a column: a row is in memory once for all its columns. */
function cellsByColumn({ columns, rows }: InputSheet): ReadonlyMap<string, Cells> {
  const found = columns.map(() => new Array<Value | null>(rows.length).fill(null))
  for (let index = 0; index < rows.length; index++) {
    const values = rows[index]?.values
    if (values === undefined) continue
    // A reader gives every row the sheet's columns in the sheet's order; walking along them is several times faster
    // than asking for each by name, which is left to rows of another make.
    let position = 0
    for (const column in values) {
      if (column !== columns[position]) break
      put(found[position], index, values[column])
      position++
    }
    for (; position < columns.length; position++) put(found[position], index, values[columns[position] ?? ''])
  }
  return new Map(columns.map((column, position) => [column, found[position] ?? []]))
}

function put(cells: (Value | null)[] | undefined, row: number, value: Value | null | undefined): void {
  if (cells !== undefined && value != null) cells[row] = value
}

function markedGaps(cells: Cells): Uint8Array {
  let marks = noGaps
  for (let row = 0; row < cells.length; row++) {
    if (cells[row] !== null) continue
    if (marks === noGaps) marks = new Uint8Array(cells.length)
    marks[row] = 1
  }
  return marks
}

/** One pass for both: a row is in memory once. */
function markedRows({ rows }: InputSheet): Pick<PreparedSheet, 'unreadableRows' | 'respelledRows'> {
  let [unreadableRows, respelledRows] = [noGaps, noGaps]
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    if (row?.unreadable !== undefined) {
      if (unreadableRows === noGaps) unreadableRows = new Uint8Array(rows.length)
      unreadableRows[index] = 1
    }
    if (row?.written !== undefined) {
      if (respelledRows === noGaps) respelledRows = new Uint8Array(rows.length)
      respelledRows[index] = 1
    }
  }
  return { unreadableRows, respelledRows }
}

interface Wanted {
  readonly cells: Cells
  readonly wanted: readonly string[]
}

function positionsOf(count: number, scheme: Wanted | undefined, type: Wanted | undefined): Uint32Array {
  const found = new Uint32Array(count)
  let length = 0
  for (let row = 0; row < count; row++) {
    if (scheme) {
      const value = scheme.cells[row] ?? null
      if (value !== null && !scheme.wanted.includes(value as string)) continue
      if (value === null) {
        found[length++] = row
        continue
      }
    }
    const value = type?.cells[row] ?? null
    if (type && value !== null && !type.wanted.includes(value as string)) continue
    found[length++] = row
  }
  return found.slice(0, length)
}

function remembered<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Remembers by the name given, or by the argument where that is a name. */
function rememberedBy<A, T>(make: (argument: A) => T): (argument: A, name?: string) => T {
  const known = new Map<unknown, T>()
  return (argument, name) => {
    const key = name ?? argument
    const found = known.get(key)
    if (found !== undefined) return found
    const value = make(argument)
    known.set(key, value)
    return value
  }
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

/** What a file or a grid states of a sheet, before any table gives it a meaning: cells, rows, merged ranges. */

/**
 * A cell as the file states it, before any column gives it a meaning.
 *
 * `number.text` holds the digits as stored. `serial` is a number under a date or time format: whole days count
 * from 1899-12-30 (with Excel's imaginary 29 February 1900), or from 1904-01-01 where `date1904` holds.
 * A formula counts as its cached value; it is never evaluated. A cell with empty text is no cell.
 */
export type RawCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  | { readonly kind: 'serial'; readonly serial: number; readonly date1904: boolean }
  | { readonly kind: 'isoDate'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'formulaWithoutValue' }

/** One row with at least one filled cell: `row` 1-based as Excel shows it, columns 0-based, empty cells absent. */
export interface RawRow {
  readonly row: number
  readonly cells: RowCells
}

/** The filled cells of a row from left to right, by column; also by index, which is quicker. */
export interface RowCells extends ReadonlyMap<number, RawCell> {
  columnAt(index: number): number
  cellAt(index: number): RawCell
}

/** A merged range, ends included: rows 1-based, columns 0-based. Only its first cell holds a value. */
export interface MergedRange {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

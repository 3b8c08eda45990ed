/** Cells on their way from the process that parses to the one that asked: columns of numbers, not objects. */

/** Some whole rows. A cell is a column, a kind and a number, whose meaning its kind tells. */
export interface CellBatch {
  /** Row numbers as Excel shows them. */
  readonly rows: Uint32Array
  /** For each row the index behind its last cell. */
  readonly ends: Uint32Array
  readonly columns: Uint16Array
  readonly kinds: Uint8Array
  readonly values: Float64Array
  /** What cells of this batch say in letters, by index. */
  readonly texts: readonly string[]
  /** Texts for several cells that no earlier batch needed; cells count them from the first batch on. */
  readonly newStrings: readonly string[]
}

export const SHARED_TEXT = 0
export const TEXT = 1
export const NUMBER = 2
/** A number whose digits are not the shortest that say it: `0.10`, `1E3`. */
export const NUMBER_AS_WRITTEN = 3
export const SERIAL = 4
export const SERIAL_1904 = 5
export const ISO_DATE = 6
export const BOOLEAN = 7
export const ERROR = 8
export const FORMULA_WITHOUT_VALUE = 9

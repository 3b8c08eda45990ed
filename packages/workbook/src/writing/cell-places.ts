/** Cell names as places. */
import { parseCell, parsedCell } from '../cells/index.ts'

/** 1-based row, 0-based column. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** Undefined for what is no cell name; `$` is passed over. */
export function placeOf(name: string): CellPlace | undefined {
  return parseCell(name.replaceAll('$', '')) ? { ...parsedCell } : undefined
}

/** The corners of a range or of a single cell. */
export function cornersOf(range: string): readonly [CellPlace, CellPlace] | undefined {
  const [first = '', last = first] = range.split(':')
  const [from, to] = [placeOf(first), placeOf(last)]
  return from && to && [from, to]
}

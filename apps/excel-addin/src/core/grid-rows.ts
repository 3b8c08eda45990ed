/** The values of a grid as the rows that the reader of files gives for the same sheet. */
import { parseRange, type RawCell, type RawRow, rowCellsOf } from '@werkplekleren/workbook/recognising'
import type { GridValue, SheetGrid } from './contract.ts'

/** Gives the row at an index of `grid.values`; nothing where it holds no filled cell. */
export type GridRows = (index: number) => RawRow | undefined

/** Rows on demand: a large sheet is read in slices, an edit only where it was. */
export function gridRows(grid: SheetGrid): GridRows {
  const dated = grid.dates && cellsIn(grid.dates, grid)
  const typed = cellsIn(grid.typed ?? [], grid)
  return (index) => {
    const cells: (readonly [number, RawCell])[] = []
    const values = grid.values[index] ?? []
    for (let column = 0; column < values.length; column++) {
      const value = values[column]
      if (value === undefined || value === '') continue
      cells.push([
        grid.firstColumn + column,
        rawCell(value, grid.date1904, dated?.(index, column) ?? false, typed(index, column)),
      ])
    }
    return cells.length === 0 ? undefined : { row: grid.firstRow + index + 1, cells: rowCellsOf(cells) }
  }
}

function rawCell(value: GridValue, date1904: boolean, dated: boolean, typed: boolean): RawCell {
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  if (typeof value === 'string')
    return errors.has(value) && !typed ? { kind: 'error', code: value } : { kind: 'text', text: value }
  return dated
    ? { kind: 'serial', serial: value, date1904 }
    : { kind: 'number', number: value, text: String(value) }
}

/** Whether a cell of the grid, by its place in `values`, lies in one of the ranges. */
function cellsIn(ranges: readonly string[], grid: SheetGrid): (row: number, column: number) => boolean {
  const spans = new Map<number, (readonly [first: number, last: number])[]>()
  for (const range of ranges) {
    const parsed = parseRange(range)
    if (!parsed) throw new RangeError(`${range} is no range`)
    for (let column = parsed.firstColumn; column <= parsed.lastColumn; column++) {
      const span = [parsed.firstRow - 1 - grid.firstRow, parsed.lastRow - 1 - grid.firstRow] as const
      const ofColumn = spans.get(column - grid.firstColumn)
      if (ofColumn) ofColumn.push(span)
      else spans.set(column - grid.firstColumn, [span])
    }
  }
  const marks = new Map(
    [...spans].map(([column, found]) => {
      const rows = new Uint8Array(grid.values.length)
      for (const [first, last] of found) rows.fill(1, Math.max(first, 0), Math.max(last + 1, 0))
      return [column, rows] as const
    }),
  )
  return (row, column) => marks.get(column)?.[row] === 1
}

/** Errors as Excel's `values` gives them. */
const errors: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
])

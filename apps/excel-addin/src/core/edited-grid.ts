/** A grid after rows of it were edited: as if it had been read again. */
import { cellName, parseRange } from '@werkplekleren/workbook/recognising'
import type { GridValue, RowsEdited, SheetGrid } from './contract.ts'

/** The grid with these rows as they are now; it grows where they lie outside it. */
export function editedGrid(grid: SheetGrid, edit: RowsEdited): SheetGrid {
  if (edit.values.length === 0) return grid
  const firstRow = grid.values.length === 0 ? edit.from : Math.min(grid.firstRow, edit.from)
  const count = Math.max(grid.firstRow + grid.values.length, edit.from + edit.values.length) - firstRow
  const width = Math.max(...edit.values.map((row) => row.length), grid.values[0]?.length ?? 0)
  const padded = (row: readonly GridValue[]): readonly GridValue[] =>
    row.length === width ? row : [...row, ...new Array<GridValue>(width - row.length).fill('')]
  const values = new Array<readonly GridValue[]>(count)
  for (let index = 0; index < count; index++) {
    const row = firstRow + index
    values[index] = padded(edit.values[row - edit.from] ?? grid.values[row - grid.firstRow] ?? [])
  }
  // Formats of some rows say nothing of the others: where none were read before, none are known now.
  const dates = grid.dates && edit.dates ? replaced(grid.dates, edit.dates, edit) : grid.dates
  return {
    ...grid,
    firstRow,
    values,
    ...(dates !== undefined && { dates }),
    typed: replaced(grid.typed ?? [], edit.typed ?? [], edit),
  }
}

/** The ranges outside the edited rows, cut where they lie half in them, and those inside as they are now. */
function replaced(
  ranges: readonly string[],
  now: readonly string[],
  { from, values }: RowsEdited,
): readonly string[] {
  const [first, last] = [from + 1, from + values.length]
  const outside = ranges.flatMap((range) => {
    const parsed = parseRange(range)
    if (!parsed) throw new RangeError(`${range} is no range`)
    const { firstRow, lastRow, firstColumn, lastColumn } = parsed
    if (lastRow < first || firstRow > last) return [range]
    const part = (a: number, b: number) =>
      a > b ? [] : [`${cellName(a, firstColumn)}:${cellName(b, lastColumn)}`]
    return [...part(firstRow, first - 1), ...part(last + 1, lastRow)]
  })
  return [...outside, ...now]
}

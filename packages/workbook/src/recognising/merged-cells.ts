/** Merged ranges that hide cells of records: Excel keeps one value for several cells, and nobody can say which ones it is for. */
import { cellName, type MergedRange } from '../cells/index.ts'

/** "A3:A5". */
export const rangeName = (merge: MergedRange): string =>
  `${cellName(merge.firstRow, merge.firstColumn)}:${cellName(merge.lastRow, merge.lastColumn)}`

/**
 * The ranges that hide a cell of one of the columns in one of the rows, in the order of the sheet; `rows` ascending.
 * A range that hides only empty rows or unknown columns takes no value away.
 */
export function hidingRanges(
  merges: readonly MergedRange[],
  rows: readonly number[],
  columns: readonly number[],
): readonly MergedRange[] {
  const anyRow = (first: number, last: number) => {
    const row = rows[firstNotBelow(rows, first)]
    return row !== undefined && row <= last
  }
  const anyColumn = (first: number, last: number) =>
    columns.some((column) => column >= first && column <= last)
  return merges
    .filter(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        (anyRow(firstRow + 1, lastRow) && anyColumn(firstColumn, lastColumn)) ||
        (anyRow(firstRow, firstRow) && anyColumn(firstColumn + 1, lastColumn)),
    )
    .sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn)
}

function firstNotBelow(rows: readonly number[], wanted: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] ?? wanted) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

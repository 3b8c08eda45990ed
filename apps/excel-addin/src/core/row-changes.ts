/** What edited rows of a grid mean for the records of its sheet. */
import type { InputRow, RowChange } from '@werkplekleren/rules'
import { type RecognisedSheet, type RejectedRow, SheetBody } from '@werkplekleren/workbook/recognising'
import type { SheetGrid } from './contract.ts'
import { gridRows } from './grid-rows.ts'
import { mergesOf, type Recognition, sameHeadings, topOf } from './read-sheet.ts'

/** More rows than these are sooner judged by a full check. */
const MOST_ROWS = 500

export interface SheetEdits {
  readonly before: SheetGrid
  readonly after: SheetGrid
  /** Edited rows, 0-based rows of the sheet, ascending. */
  readonly rows: readonly number[]
}

export interface EditedSheet {
  readonly changes: readonly RowChange[]
  readonly rejected: readonly RejectedRow[]
}

/**
 * The changes to the records of sheet `index`, one a row. Nothing where only a full check can tell: headings or merged
 * cells are touched, a record comes or goes above others, a column without heading holds something, or many rows changed.
 */
export function rowChanges(
  index: number,
  sheet: RecognisedSheet,
  records: readonly InputRow[],
  { before, after, rows }: SheetEdits,
  recognition: Recognition,
): EditedSheet | undefined {
  const { headings } = sheet
  const first = rows[0] ?? 0
  const moved = before.firstRow !== after.firstRow || before.values[0]?.length !== after.values[0]?.length
  if (moved || rows.length > MOST_ROWS || first < headings.row) return undefined
  const merges = mergesOf(after)
  if (merges.some(({ lastRow }) => lastRow > headings.row)) return undefined
  const [rowBefore, rowAfter] = [gridRows(before), gridRows(after)]
  const atTop = (grid: SheetGrid, rowAt: typeof rowAfter) =>
    first <= grid.firstRow + topOf(grid, rowAt).last || grid.values.length === 0
  if ((atTop(before, rowBefore) || atTop(after, rowAfter)) && !sameHeadings(after, sheet, recognition))
    return undefined
  const [was, is] = [new SheetBody(headings, merges), new SheetBody(headings, merges)]
  for (const row of rows) {
    const [old, fresh] = [rowBefore(row - before.firstRow), rowAfter(row - after.firstRow)]
    if (old) was.add(old)
    if (fresh) is.add(fresh)
  }
  if (was.withoutHeading.length + is.withoutHeading.length > 0) return undefined
  const changes = changesOf(index, records, rows, new Map(is.rows.map((record) => [record.row, record])))
  if (!changes) return undefined
  const edited = new Set(rows.map((row) => row + 1))
  const rejected = [...sheet.rejected.filter(({ row }) => !edited.has(row)), ...is.rejected]
  return { changes, rejected: rejected.sort((a, b) => a.row - b.row) }
}

/** Row numbers stay as they are: only at the end may records come and go without moving others. */
function changesOf(
  sheet: number,
  records: readonly InputRow[],
  rows: readonly number[],
  fresh: ReadonlyMap<number, InputRow>,
): readonly RowChange[] | undefined {
  const changes: RowChange[] = []
  let count = records.length
  for (const row of [...rows].reverse()) {
    const at = positionOf(records, row + 1)
    if (at === undefined || fresh.has(row + 1)) continue
    if (at !== count - 1) return undefined
    count--
    changes.push({ sheet, at, removed: 1, inserted: [] })
  }
  let last = records[count - 1]?.row ?? 0
  for (const row of rows) {
    const record = fresh.get(row + 1)
    if (!record) continue
    const at = positionOf(records, record.row)
    if (at !== undefined && at < count) changes.push({ sheet, at, removed: 1, inserted: [record] })
    else if (record.row < last) return undefined
    else {
      changes.push({ sheet, at: count, removed: 0, inserted: [record] })
      count++
      last = record.row
    }
  }
  return changes
}

/** By halving: records stand in the order of their rows. */
function positionOf(records: readonly InputRow[], row: number): number | undefined {
  let low = 0
  let high = records.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((records[middle]?.row ?? row) < row) low = middle + 1
    else high = middle
  }
  return records[low]?.row === row ? low : undefined
}

/** A grid recognised as a table, by the same recogniser as the command, with what a recheck needs of it. */
import type { TableId } from '@werkplekleren/rules'
import {
  findHeadings,
  type MergedRange,
  parseRange,
  type RawRow,
  type RecognisedSheet,
  ROWS_SEARCHED,
  type SheetProblem,
  SheetRecogniser,
} from '@werkplekleren/workbook/recognising'
import type { SheetGrid } from './contract.ts'
import { type GridRows, gridRows } from './grid-rows.ts'

/** Why a grid is not checked: what the recogniser says, or days that nobody can tell. */
export type GridProblem = SheetProblem | { readonly problem: 'daysUnknown' }

/** How a sheet is recognised besides by its rows. */
export interface Recognition {
  readonly table: TableId | undefined
  /** The workbook's name without folder and extension. */
  readonly file: string
}

/** Called after each slice of rows; throws to stop. */
export type BetweenSlices = (rowsRead: number) => Promise<void>

const ROWS_A_SLICE = 5000

/** Reads a grid from top to bottom. */
export async function readSheet(
  grid: SheetGrid,
  { table, file }: Recognition,
  pause: BetweenSlices,
): Promise<RecognisedSheet | GridProblem> {
  if (grid.date1904 && grid.dates === undefined) return { problem: 'daysUnknown' }
  const rows = gridRows(grid)
  const recogniser = new SheetRecogniser({ sheet: grid.name, file }, mergesOf(grid), table)
  for (let index = 0; index < grid.values.length; index++) {
    const row = rows(index)
    if (row && !recogniser.add(row)) break
    if (index % ROWS_A_SLICE === ROWS_A_SLICE - 1) await pause(index + 1)
  }
  return recogniser.end()
}

/** Whether the headings are found where and as they were, after edits. */
export function sameHeadings(
  grid: SheetGrid,
  { headings }: RecognisedSheet,
  { table, file }: Recognition,
): boolean {
  const { rows } = topOf(grid)
  return JSON.stringify(findHeadings(rows, { sheet: grid.name, file }, table)) === JSON.stringify(headings)
}

/** The rows among which headings are looked for, and the index of the last. */
export function topOf(grid: SheetGrid, rowAt: GridRows = gridRows(grid)): { rows: RawRow[]; last: number } {
  const rows: RawRow[] = []
  let last = -1
  for (let index = 0; index < grid.values.length && rows.length < ROWS_SEARCHED; index++) {
    const row = rowAt(index)
    if (row) rows.push(row)
    last = index
  }
  return { rows, last }
}

export function mergesOf({ merges = [] }: SheetGrid): readonly MergedRange[] {
  return merges.map((range) => {
    const parsed = parseRange(range)
    if (!parsed) throw new RangeError(`${range} is no range`)
    return parsed
  })
}

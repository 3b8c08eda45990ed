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
import { type Choices, chosenHeadings, keptChoices } from './choices.ts'
import type { SheetGrid } from './contract.ts'
import { type GridRows, gridRows } from './grid-rows.ts'

/** Why a grid is not checked: what the recogniser says, or days that nobody can tell. */
export type GridProblem = SheetProblem | { readonly problem: 'daysUnknown' }

/** How a sheet is recognised besides by its rows. */
export interface Recognition {
  /** As the person says now; otherwise as the sheet keeps it. */
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
  const names = { sheet: grid.name, file }
  const choices = choicesFor(grid, table)
  const chosen = choices && chosenHeadings(topOf(grid, rows).rows, names, choices)
  const recogniser = new SheetRecogniser(names, mergesOf(grid), table ?? choices?.table)
  for (let index = 0; index < grid.values.length; index++) {
    const row = rows(index)
    if (row && !recogniser.add(chosen ? chosen.apply(row) : row)) break
    if (index % ROWS_A_SLICE === ROWS_A_SLICE - 1) await pause(index + 1)
  }
  const end = recogniser.end()
  return chosen && 'headings' in end ? { ...end, headings: chosen.restored(end.headings) } : end
}

/** What the sheet keeps, unless the person chose another table since. */
export function choicesFor({ choices }: SheetGrid, table: TableId | undefined): Choices | undefined {
  const kept = keptChoices(choices)
  return table === undefined || kept?.table === table ? kept : undefined
}

/** Whether the person corrected any heading of the sheet. */
export function isCorrected(grid: SheetGrid, { table, file }: Recognition): boolean {
  const choices = choicesFor(grid, table)
  return (
    choices !== undefined && chosenHeadings(topOf(grid).rows, { sheet: grid.name, file }, choices).corrected
  )
}

/** Whether the headings are found where and as they were, after edits. */
export function sameHeadings(
  grid: SheetGrid,
  { headings }: RecognisedSheet,
  { table, file }: Recognition,
): boolean {
  const { rows } = topOf(grid)
  const names = { sheet: grid.name, file }
  const choices = choicesFor(grid, table)
  const chosen = choices && chosenHeadings(rows, names, choices)
  const now = findHeadings(chosen ? rows.map(chosen.apply) : rows, names, table ?? choices?.table)
  return JSON.stringify(chosen ? chosen.restored(now) : now) === JSON.stringify(headings)
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

/** Widths and heights: how wide columns get, which paper carries them, how high rows must be. */
import type { LaidOutCell, LaidOutSheet } from './laid-out.ts'
import { BODY_SIZE, type Lettering, linesInColumn } from './text-width.ts'

/** What fits between the margins at full size, in digits of the body font. */
export const PORTRAIT = 94
export const LANDSCAPE = 140

/** Text is still easy to read at 85 percent on an upright page and at 72 percent on a lying one. */
const PORTRAIT_LIMIT = PORTRAIT / 0.85
const LANDSCAPE_LIMIT = LANDSCAPE / 0.72
const LANDSCAPE_AT_EIGHT_POINTS = LANDSCAPE / 0.8

/** The smallest paper that keeps the columns legible. */
export function paperFor(widths: readonly number[]): LaidOutSheet['paper'] {
  const total = sum(widths)
  if (total <= PORTRAIT_LIMIT) return 'portrait'
  return total <= LANDSCAPE_LIMIT ? 'landscape' : 'large landscape'
}

/** How many lying pages beside each other keep the columns legible. */
export const pagesFor = (widths: readonly number[]): number =>
  Math.max(1, Math.ceil(sum(widths) / LANDSCAPE_AT_EIGHT_POINTS))

/** How long a line above a table may be without making its page wider. */
export function lineRoom(widths: readonly number[], paper: LaidOutSheet['paper']): number {
  return Math.max(sum(widths), paper === 'portrait' ? PORTRAIT : LANDSCAPE) - 2
}

/** A column before the page is known: what it wants and what it cannot do without. */
export interface WantedWidth {
  readonly wanted: number
  readonly least: number
}

/** Gives every column what it wants, unless the page gets too wide for print of 8 points: then the widest give way. */
export function sharedWidths(columns: readonly WantedWidth[]): number[] {
  const widths = columns.map(({ wanted, least }) => Math.ceil(Math.max(wanted, least)))
  while (sum(widths) > LANDSCAPE_AT_EIGHT_POINTS) {
    let widest = -1
    for (const [index, { least }] of columns.entries()) {
      const width = widths[index] ?? 0
      if (width - 1 >= least && width > (widths[widest] ?? 0)) widest = index
    }
    if (widest === -1) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

/** Points that a row of cells needs so that no text is cut. */
export function rowHeight(
  cells: readonly (LaidOutCell | undefined)[],
  widths: readonly number[],
  lettering: Lettering = {},
): number {
  const lines = cells.map((cell, column) => {
    if (cell === undefined || typeof cell.value === 'number') return 1
    return cell.wrap
      ? linesInColumn(cell.value, (widths[column] ?? 0) - (cell.indent ? INDENT : 0), lettering)
      : 1
  })
  return Math.min(MOST_POINTS, lineHeight(Math.max(1, ...lines), lettering.size))
}

/** What a cell loses to its indent. */
export const INDENT = 1.5

/** Excel's limit for a row. */
const MOST_POINTS = 409

/** Points for a number of lines, with air above and below. */
export function lineHeight(lines: number, size = BODY_SIZE): number {
  return Math.round((lines * size * 1.29 + 4) * 4) / 4
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Finds the row of headings of a sheet and says which table and columns they name. */
import { columnNamed, type TableId, tableNamed, tableOf, tablesFitting } from '@werkplekleren/rules'
import type { RawCell, RawRow } from '../cells/index.ts'

/** A column of the sheet that the rules know; `position` is 0-based. */
export interface RecognisedColumn {
  readonly key: string
  readonly heading: string
  readonly position: number
}

/** A row of headings with what it names. */
export interface Headings {
  readonly table: TableId
  readonly row: number
  readonly recognised: readonly RecognisedColumn[]
  readonly ignored: readonly { readonly heading: string; readonly position: number }[]
  readonly missing: readonly string[]
}

/** Why the headings of a sheet cannot be used. */
export type HeadingProblem =
  | { readonly problem: 'noHeading' }
  | { readonly problem: 'ambiguousTable'; readonly row: number; readonly tables: readonly TableId[] }
  | {
      readonly problem: 'duplicateHeading'
      readonly row: number
      readonly column: string
      readonly table: TableId
      readonly positions: readonly [number, number]
    }

/** Only this many filled rows are looked at: headings stand at the top, under a title at most. */
export const ROWS_SEARCHED = 50

/** What a sheet and its file are called; a file by its name without folder and extension. */
export interface SheetNames {
  readonly sheet: string
  readonly file: string
}

/** The best row of headings among the first rows; a table asked for is the only one considered. */
export function findHeadings(
  rows: readonly RawRow[],
  { sheet, file }: SheetNames,
  wanted: TableId | undefined,
): Headings | HeadingProblem {
  let best: { row: RawRow; recognised: number } | undefined
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    const recognised = bestFit(textsOf(row), wanted)
    if (recognised > (best?.recognised ?? 1)) best = { row, recognised }
  }
  if (!best) return { problem: 'noHeading' }
  const table = tableFor(textsOf(best.row), { sheet, file }, wanted)
  if (typeof table !== 'string') return { problem: 'ambiguousTable', row: best.row.row, tables: table }
  return readHeadings(best.row, table)
}

function bestFit(texts: readonly string[], wanted: TableId | undefined): number {
  const fits = tablesFitting(texts)
  const fit = wanted === undefined ? fits[0] : fits.find(({ table }) => table === wanted)
  return fit?.recognised ?? 0
}

/**
 * The table asked for, else the one the sheet is named after if it fits, else the only best fit. A file may hold
 * sheets of several tables, so its name only decides between equals.
 */
function tableFor(
  texts: readonly string[],
  { sheet, file }: SheetNames,
  wanted: TableId | undefined,
): TableId | readonly TableId[] {
  if (wanted !== undefined) return wanted
  const fits = tablesFitting(texts)
  const named = tableNamed(sheet)
  if (named !== undefined && fits.some(({ table }) => table === named)) return named
  const best = fits.filter(({ recognised }) => recognised === fits[0]?.recognised).map(({ table }) => table)
  const [first, second] = best
  if (first !== undefined && second === undefined) return first
  return best.find((table) => table === tableNamed(file)) ?? best
}

function readHeadings(row: RawRow, table: TableId): Headings | HeadingProblem {
  const recognised: RecognisedColumn[] = []
  const ignored: { heading: string; position: number }[] = []
  const positions = new Map<string, number>()
  for (const [position, cell] of [...row.cells].sort(([a], [b]) => a - b)) {
    const heading = cell.kind === 'number' ? String(cell.number) : textOf(cell)
    if (heading === undefined) continue
    const key = columnNamed(table, heading)
    if (key === undefined) {
      ignored.push({ heading, position })
      continue
    }
    const before = positions.get(key)
    if (before !== undefined) {
      return { problem: 'duplicateHeading', row: row.row, column: key, table, positions: [before, position] }
    }
    positions.set(key, position)
    recognised.push({ key, heading, position })
  }
  const missing = Object.keys(tableOf(table).columns).filter((key) => !positions.has(key))
  return { table, row: row.row, recognised, ignored, missing }
}

const textsOf = (row: RawRow): readonly string[] =>
  [...row.cells.values()].flatMap((cell) => textOf(cell) ?? [])

function textOf(cell: RawCell): string | undefined {
  if (cell.kind !== 'text') return undefined
  const text = cell.text.replace(/[\s\u00a0]+/g, ' ').trim()
  return text === '' ? undefined : text
}

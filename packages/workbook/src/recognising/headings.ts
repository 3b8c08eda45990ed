/** Finds the row of headings of a sheet and says which table and columns they name. */
import {
  columnNamed,
  type TableFit,
  type TableId,
  tableNamed,
  tableOf,
  tablesFitting,
} from '@werkplekleren/rules'
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
  | {
      readonly problem: 'weakHeadings'
      readonly row: number
      readonly recognised: number
      readonly filled: number
    }
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
  const names = [wanted, tableNamed(sheet), tableNamed(file)]
  let best: { row: RawRow; recognised: number } | undefined
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    const recognised = bestFit(fitsOf(textsOf(row), names), wanted)
    if (recognised > (best?.recognised ?? 1)) best = { row, recognised }
  }
  if (!best) return { problem: 'noHeading' }
  const texts = textsOf(best.row)
  const { recognised } = best
  const { row } = best.row
  const fits = fitsOf(texts, names)
  const isNamed = fits.some(({ table }) => names.includes(table))
  if (!isNamed && recognised < SURE_HEADINGS && 2 * recognised < texts.length) {
    return { problem: 'weakHeadings', row, recognised, filled: texts.length }
  }
  const table = tableFor(fits, texts, { sheet, file }, wanted)
  if (typeof table !== 'string') return { problem: 'ambiguousTable', row, tables: table }
  return readHeadings(best.row, table)
}

/**
 * So many known headings are no coincidence. Fewer of them among mostly unknown ones are: two words of a table may
 * stand in any list, and its rows would then be judged as what they are not.
 */
const SURE_HEADINGS = 4

/**
 * The tables that a row of headings fits, best first. Extracts for the report share their headings with planning sheets
 * and must not take these for themselves: one that no name announces needs sure headings, more than any other table has.
 */
function fitsOf(texts: readonly string[], names: readonly (TableId | undefined)[]): readonly TableFit[] {
  const fits = tablesFitting(texts)
  const isForReport = ({ table }: TableFit) => tableOf(table).purpose === 'report' && !names.includes(table)
  const others = fits.filter((fit) => !isForReport(fit))
  const least = Math.max(SURE_HEADINGS, (others[0]?.recognised ?? 0) + 1)
  return fits.filter((fit) => !isForReport(fit) || fit.recognised >= least)
}

function bestFit(fits: readonly TableFit[], wanted: TableId | undefined): number {
  const fit = wanted === undefined ? fits[0] : fits.find(({ table }) => table === wanted)
  return fit?.recognised ?? 0
}

/**
 * The table asked for, else the one the sheet is named after if it fits, else the best fit where no other fits about
 * as well. A file may hold sheets of several tables, so its name only decides between those.
 */
function tableFor(
  fits: readonly TableFit[],
  texts: readonly string[],
  { sheet, file }: SheetNames,
  wanted: TableId | undefined,
): TableId | readonly TableId[] {
  if (wanted !== undefined) return wanted
  const named = tableNamed(sheet)
  if (named !== undefined && fits.some(({ table }) => table === named)) return named
  const near = fits.filter((fit) => fitsAboutAsWell(fit, fits[0], texts)).map(({ table }) => table)
  const [first, second] = near
  if (first !== undefined && second === undefined) return first
  return near.find((table) => table === tableNamed(file)) ?? near
}

/** One heading less than the best makes doubt, unless the best knows every heading or, alone, its own key column. */
function fitsAboutAsWell(fit: TableFit, best: TableFit | undefined, texts: readonly string[]): boolean {
  if (!best || fit.recognised === best.recognised) return true
  if (fit.recognised < best.recognised - 1 || best.recognised === texts.length) return false
  return namesKey(fit.table, texts) || !namesKey(best.table, texts)
}

const namesKey = (table: TableId, texts: readonly string[]): boolean =>
  texts.some((text) => columnNamed(table, text) === tableOf(table).key)

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

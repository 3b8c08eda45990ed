/** Finds the row of headings of an enrolment file, below a title and empty rows, by what it says. */
import { type Day, dayOfSerial, normaliseWords } from '@werkplekleren/rules'
import type { RawCell, RawRow } from '@werkplekleren/workbook'
import {
  COUNT_HEADING,
  type ColumnKey,
  type FileKind,
  headingsOf,
  missingColumns,
  unused,
} from './columns.ts'
import { type CountDayId, countDayNamed, countDayOf } from './count-days.ts'

/** Where the columns of a sheet stand; positions are 0-based. */
export interface FoundColumns {
  readonly kind: FileKind
  readonly row: number
  readonly positions: ReadonlyMap<ColumnKey, number>
  /** The columns with numbers: one in the open-data file (day unknown yet), one a count day in the other. */
  readonly counts: readonly { readonly position: number; readonly countDay: CountDayId | null }[]
  readonly missing: readonly string[]
  /** Headings that nobody knows: a source that changes says so here. */
  readonly unknown: readonly string[]
  readonly repeated: readonly string[]
}

/** Only this many filled rows are looked at. */
export const ROWS_SEARCHED = 50

/** Fewer known headings than this are no enrolment file. */
const FEWEST_KNOWN = 6

/** The best row among the first ones, or undefined where none is a row of headings of ours. */
export function findColumns(rows: readonly RawRow[]): FoundColumns | undefined {
  let best: { readonly row: RawRow; readonly kind: FileKind; readonly known: number } | undefined
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    for (const kind of ['openData', 'discimus'] as const) {
      const known = [...row.cells.values()].filter((cell) => meaningOf(kind, cell) !== undefined).length
      if (known >= FEWEST_KNOWN && known > (best?.known ?? 0)) best = { row, kind, known }
    }
  }
  return best && readHeadings(best.row, best.kind)
}

/** The text of a cell, with every run of spaces, hard ones too, as one space; a cell with a fault is not empty. */
export function wordsOf(cell: RawCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
    case 'number':
      return cell.text
    case 'boolean':
      return String(cell.value)
    case 'error':
      return cell.code
    case 'formulaWithoutValue':
      return '='
    default:
      return ''
  }
}

/** The day that a heading or cell states as a date, or as the bare serial number of one. */
export function dayIn(cell: RawCell | undefined): Day | undefined {
  if (cell?.kind === 'serial') return dayOfSerial(Math.floor(cell.serial), cell.date1904)
  const serial = cell?.kind === 'number' ? cell.number : Number(wordsOf(cell) || Number.NaN)
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? dayOfSerial(Math.floor(serial), false) : undefined
}

/** 1 January 2000 and 1 January 2100: a bare number outside is no date. */
const FIRST_SERIAL = 36_526
const LAST_SERIAL = 73_051

type Meaning =
  | { readonly key: ColumnKey; readonly rank: number }
  | { readonly countDay: CountDayId | null }
  | 'unused'

function meaningOf(kind: FileKind, cell: RawCell): Meaning | undefined {
  const heading = wordsOf(cell)
  if (kind === 'discimus') {
    const date = dayIn(cell)
    const countDay = date === undefined ? countDayNamed(heading) : countDayOf(date)
    if (countDay !== undefined) return { countDay }
  } else if (normaliseWords(heading) === normaliseWords(COUNT_HEADING)) return { countDay: null }
  const key = headingsOf(kind).get(normaliseWords(heading))
  if (key !== undefined) return key
  return unused[kind].some((known) => normaliseWords(known) === normaliseWords(heading))
    ? 'unused'
    : undefined
}

function readHeadings(row: RawRow, kind: FileKind): FoundColumns {
  const found = new Map<ColumnKey, { position: number; rank: number }>()
  const counts: { position: number; countDay: CountDayId | null }[] = []
  const unknown: string[] = []
  const repeated: string[] = []
  for (const [position, cell] of row.cells) {
    const meaning = meaningOf(kind, cell)
    const heading = wordsOf(cell)
    if (meaning === undefined) {
      if (heading !== '') unknown.push(heading)
    } else if (meaning === 'unused') continue
    else if ('countDay' in meaning) {
      if (counts.some(({ countDay }) => countDay === meaning.countDay)) repeated.push(heading)
      counts.push({ position, countDay: meaning.countDay })
    } else {
      const before = found.get(meaning.key)
      if (before?.rank === meaning.rank) repeated.push(heading)
      if (before === undefined || meaning.rank < before.rank)
        found.set(meaning.key, { position, rank: meaning.rank })
    }
  }
  const missing = [...missingColumns(kind, new Set(found.keys()))]
  if (counts.length === 0) missing.push(kind === 'openData' ? COUNT_HEADING : 'aantal_lln_op_teldag_01_02')
  const positions = new Map([...found].map(([key, { position }]) => [key, position]))
  return { kind, row: row.row, positions, counts, missing, unknown, repeated }
}

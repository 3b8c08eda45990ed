/** The rows under the headings: records, and rows that are no record with the reason. */
import {
  type Column,
  columnNamed,
  columnOf,
  type InputRow,
  normaliseWords,
  readCell,
  type Unreadable,
  type Value,
} from '@werkplekleren/rules'
import type { MergedRange, RawCell, RawRow } from '../reading/index.ts'
import type { Headings } from './headings.ts'

/** A row that was read but is no record, with the reason. */
export interface RejectedRow {
  readonly row: number
  readonly reason: 'totalsRow' | 'titleRow' | 'headingsAgain' | 'nothingRecognised'
}

interface ReadColumn {
  readonly key: string
  readonly position: number
  readonly column: Column
}

/** Collects rows one by one: every filled row becomes a record or is rejected. */
export class SheetBody {
  readonly rows: InputRow[] = []
  readonly rejected: RejectedRow[] = []
  private readonly headings: Headings
  private readonly columns: readonly ReadColumn[]
  private readonly titles: ReadonlyMap<number, MergedRange>
  private readonly named: ReadonlySet<number>
  private readonly emptyRow: Readonly<Record<string, Value | null>>
  private readonly unnamed = new Set<number>()

  constructor(headings: Headings, merges: readonly MergedRange[]) {
    this.headings = headings
    this.columns = headings.recognised.flatMap(({ key, position }) => {
      const column = columnOf(headings.table, key)
      return column ? [{ key, position, column }] : []
    })
    this.titles = new Map(
      merges.filter(({ firstRow, lastRow }) => firstRow === lastRow).map((merge) => [merge.firstRow, merge]),
    )
    // A copy of a row that came out of JSON keeps its compact shape; one grown key by key would become a hash table.
    this.emptyRow = JSON.parse(JSON.stringify(Object.fromEntries(this.columns.map(({ key }) => [key, null]))))
    this.named = new Set([...headings.recognised, ...headings.ignored].map(({ position }) => position))
  }

  /** Columns that hold something under an empty heading, 0-based, from left to right. */
  get withoutHeading(): readonly number[] {
    return [...this.unnamed].sort((a, b) => a - b)
  }

  add(raw: RawRow): void {
    const first = firstFilled(raw)
    if (first === undefined) return
    for (const position of raw.cells.keys()) if (!this.named.has(position)) this.unnamed.add(position)
    const record = this.read(raw)
    const reason = this.reasonToReject(raw, first, record)
    if (reason === undefined) this.rows.push(record)
    else this.rejected.push({ row: raw.row, reason })
  }

  private read(raw: RawRow): InputRow {
    const values = { ...this.emptyRow }
    let unreadable: Record<string, Unreadable> | undefined
    let written: Record<string, string> | undefined
    for (const { key, position, column } of this.columns) {
      const cell = raw.cells.get(position)
      if (cell === undefined) continue
      const read = readCell(column, cell)
      if ('empty' in read) continue
      if ('unreadable' in read) {
        unreadable ??= {}
        unreadable[key] = read.unreadable
        continue
      }
      values[key] = read.value
      if (read.written !== undefined) {
        written ??= {}
        written[key] = read.written
      }
    }
    return { row: raw.row, values, ...(unreadable && { unreadable }), ...(written && { written }) }
  }

  private reasonToReject(
    raw: RawRow,
    first: number,
    { values, unreadable }: InputRow,
  ): RejectedRow['reason'] | undefined {
    const filled = this.columns.filter(({ key }) => values[key] !== null || unreadable?.[key] !== undefined)
    if (this.isTotalsRow(raw, first, filled)) return 'totalsRow'
    if (filled.length === 0) return 'nothingRecognised'
    if (this.isTitle(raw, first)) return 'titleRow'
    return this.repeatsHeadings(raw, filled) ? 'headingsAgain' : undefined
  }

  /** The first cell says "total", alone or before numbers only: a company called Total has more to say. */
  private isTotalsRow(raw: RawRow, first: number, filled: readonly ReadColumn[]): boolean {
    const cell = raw.cells.get(first)
    if (cell?.kind !== 'text') return false
    if (totalsWords.has(normaliseWords(cell.text))) return true
    if (!totalsWords.has(normaliseWords(cell.text.trim().split(/[\s:]/)[0] ?? ''))) return false
    return filled.every(({ position, column }) => position === first || countingKinds.has(column.kind))
  }

  /** One cell merged over columns of the table, and nothing beside it: "September 2024" above its rows. */
  private isTitle(raw: RawRow, first: number): boolean {
    const merge = this.titles.get(raw.row)
    if (merge?.firstColumn !== first || [...raw.cells.keys()].some((position) => position > merge.lastColumn))
      return false
    const covered = this.columns.filter(
      ({ position }) => position >= merge.firstColumn && position <= merge.lastColumn,
    )
    return covered.length > 1
  }

  /** The headings once more, as at the top of every printed page. */
  private repeatsHeadings(raw: RawRow, filled: readonly ReadColumn[]): boolean {
    return (
      filled.length > 1 &&
      filled.every(({ key, position }) => {
        const cell = raw.cells.get(position)
        return cell?.kind === 'text' && columnNamed(this.headings.table, cell.text) === key
      })
    )
  }
}

const countingKinds: ReadonlySet<Column['kind']> = new Set(['hours', 'integer', 'money'])

const totalsWords: ReadonlySet<string> = new Set([
  'totaal',
  'totalen',
  'eindtotaal',
  'subtotaal',
  'total',
  'totals',
  'subtotal',
  'totaux',
  'soustotal',
  'grandtotal',
  'totalgeneral',
  'algemeentotaal',
])

/** The leftmost column with more than white space, 0-based. */
function firstFilled(raw: RawRow): number | undefined {
  let first: number | undefined
  for (const [position, cell] of raw.cells) {
    if (!isBlank(cell) && (first === undefined || position < first)) first = position
  }
  return first
}

const isBlank = (cell: RawCell): boolean => cell.kind === 'text' && cell.text.trim() === ''

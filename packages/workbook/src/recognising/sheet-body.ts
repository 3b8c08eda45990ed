/** The rows under the headings: records, and rows that are no record with the reason. */
import {
  type Column,
  columnNamed,
  columnOf,
  type InputRow,
  normaliseWords,
  type ReadCell,
  readCell,
  type Unreadable,
  type Value,
} from '@werkplekleren/rules'
import type { MergedRange, RawCell, RawRow, RowCells } from '../cells/index.ts'
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
  /** What texts mean in a column where few differ. */
  readonly meanings: Map<string, ReadCell> | undefined
}

/** What stands in one row. */
interface RowRead {
  readonly record: InputRow
  /** Its leftmost cell with more than white space. */
  readonly first: RawCell
  readonly firstPosition: number
  readonly lastPosition: number
  /** The columns of the table that hold something. */
  readonly filled: readonly ReadColumn[]
}

/** Collects rows one by one: every filled row becomes a record or is rejected. */
export class SheetBody {
  readonly rows: InputRow[] = []
  readonly rejected: RejectedRow[] = []
  private readonly headings: Headings
  private readonly columns: readonly ReadColumn[]
  private readonly byPosition: (ReadColumn | undefined)[] = []
  private readonly titles: ReadonlyMap<number, MergedRange>
  private readonly named: ReadonlySet<number>
  private readonly emptyRow: Readonly<Record<string, Value | null>>
  private readonly unnamed = new Set<number>()

  constructor(headings: Headings, merges: readonly MergedRange[]) {
    this.headings = headings
    this.columns = headings.recognised.flatMap(({ key, position }) => {
      const column = columnOf(headings.table, key)
      if (!column) return []
      const meanings = repeatingKinds.has(column.kind) ? new Map<string, ReadCell>() : undefined
      return [{ key, position, column, meanings }]
    })
    for (const column of this.columns) this.byPosition[column.position] = column
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
    const read = this.read(raw)
    if (!read) return
    const reason = this.reasonToReject(raw, read)
    if (reason === undefined) this.rows.push(read.record)
    else this.rejected.push({ row: raw.row, reason })
  }

  /** Undefined where the row holds nothing but white space. */
  private read({ row, cells }: RawRow): RowRead | undefined {
    const values = { ...this.emptyRow }
    let unreadable: Record<string, Unreadable> | undefined
    let written: Record<string, string> | undefined
    let first: RawCell | undefined
    let firstPosition = 0
    const filled: ReadColumn[] = []
    const unnamed: number[] = []
    for (let i = 0; i < cells.size; i++) {
      const position = cells.columnAt(i)
      const column = this.byPosition[position]
      if (!column && !this.named.has(position)) unnamed.push(position)
      if (!column && first) continue
      const cell = cells.cellAt(i)
      if (!first && !isBlank(cell)) {
        first = cell
        firstPosition = position
      }
      if (!column) continue
      const read = meaning(column, cell)
      if ('empty' in read) continue
      filled.push(column)
      if ('unreadable' in read) {
        unreadable ??= {}
        unreadable[column.key] = read.unreadable
        continue
      }
      values[column.key] = read.value
      if (read.written !== undefined) {
        written ??= {}
        written[column.key] = read.written
      }
    }
    if (!first) return undefined
    for (const position of unnamed) this.unnamed.add(position)
    const record = { row, values, ...(unreadable && { unreadable }), ...(written && { written }) }
    const lastPosition = cells.columnAt(cells.size - 1)
    return { record, first, firstPosition, lastPosition, filled }
  }

  private reasonToReject({ row, cells }: RawRow, read: RowRead): RejectedRow['reason'] | undefined {
    if (this.isTotalsRow(read)) return 'totalsRow'
    if (read.filled.length === 0) return 'nothingRecognised'
    if (this.isTitle(row, read)) return 'titleRow'
    return this.repeatsHeadings(cells, read) ? 'headingsAgain' : undefined
  }

  /** The first cell says "total", alone or before numbers only: a company called Total has more to say. */
  private isTotalsRow({ first, firstPosition, filled }: RowRead): boolean {
    if (first.kind !== 'text' || !/t[^a-z]*o[^a-z]*t[^a-z]*a/i.test(first.text)) return false
    if (totalsWords.has(normaliseWords(first.text))) return true
    if (!totalsWords.has(normaliseWords(first.text.trim().split(/[\s:]/)[0] ?? ''))) return false
    return filled.every(
      ({ position, column }) => position === firstPosition || countingKinds.has(column.kind),
    )
  }

  /** One cell merged over columns of the table, and nothing beside it: "September 2024" above its rows. */
  private isTitle(row: number, { firstPosition, lastPosition }: RowRead): boolean {
    const merge = this.titles.get(row)
    if (merge?.firstColumn !== firstPosition || lastPosition > merge.lastColumn) return false
    const covered = this.columns.filter(
      ({ position }) => position >= merge.firstColumn && position <= merge.lastColumn,
    )
    return covered.length > 1
  }

  /** The headings once more, as at the top of every printed page; what reads as a number or a day is no heading. */
  private repeatsHeadings(cells: RowCells, { record: { values }, filled }: RowRead): boolean {
    return (
      filled.length > 1 &&
      filled.every(({ key }) => typeof (values[key] ?? '') === 'string') &&
      filled.every(({ key, position }) => {
        const cell = cells.get(position)
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

/** Kinds of column in which few texts differ. */
const repeatingKinds: ReadonlySet<Column['kind']> = new Set(['code', 'yesNo', 'day', 'hours', 'integer'])
/** More different texts than these are no longer remembered. */
const MEANINGS_REMEMBERED = 10_000

function meaning({ column, meanings }: ReadColumn, cell: RawCell): ReadCell {
  if (!meanings || cell.kind !== 'text') return readCell(column, cell)
  const known = meanings.get(cell.text)
  if (known) return known
  const read = readCell(column, cell)
  if (meanings.size < MEANINGS_REMEMBERED) meanings.set(cell.text, read)
  return read
}

const isBlank = (cell: RawCell): boolean => cell.kind === 'text' && cell.text.trim() === ''

/** Takes the rows of one sheet of an enrolment file from the top: finds the headings, then reads what stands below. */
import type { RawRow } from '@werkplekleren/workbook'
import type { ColumnKey } from './columns.ts'
import { type CountDayId, countedOn } from './count-days.ts'
import type { CountDay, EnrolmentCount, EnrolmentGroup } from './enrolment-count.ts'
import { type FoundColumns, findColumns, ROWS_SEARCHED } from './find-columns.ts'
import type { OpenDataFile, RejectedCount } from './open-data-file.ts'
import { type ReadRow, RowReader } from './read-row.ts'
import { refused } from './refusals.ts'
import { StatedMoment } from './stated-moment.ts'

/** What the rows of a sheet give; the rest of an `OpenDataFile` is known of the file only. */
export type SheetResult = Omit<OpenDataFile, 'file' | 'sheet' | 'endsInMidLine' | 'remarks'>

/** Only secondary education is kept in memory; `columns` is undefined for a sheet that is no enrolment table. */
export class SheetRows {
  readonly #file: string
  readonly #top: RawRow[] = []
  readonly #moment: StatedMoment
  readonly #kept: ReadRow[] = []
  readonly #rejected: RejectedCount[] = []
  readonly #outside = new Map<string, { structure: string; rows: number; halves: number }>()
  readonly #unknown = new Map<string, { column: ColumnKey; words: string; rows: number }>()
  #searched = false
  #read = 0
  #reader: RowReader | undefined
  columns: FoundColumns | undefined

  constructor(file: string) {
    this.#file = file
    this.#moment = new StatedMoment(file)
  }

  add(row: RawRow): void {
    if (this.#searched) this.#readRow(row)
    else if (this.#top.push(row) === ROWS_SEARCHED) this.#search()
  }

  end(): void {
    if (!this.#searched) this.#search()
  }

  /** To be asked for after `end()`; throws a `BadInput` where nothing can be counted. */
  result(): SheetResult {
    const columns = this.columns
    if (columns === undefined || this.#kept.length === 0)
      throw refused(this.#file, { because: 'noUsableRow', read: this.#read })
    const { schoolYear, madeOn, countDays } = this.#momentOf(columns)
    const [onlyDay] = countDays
    const counts: EnrolmentCount[] = []
    for (const { group, halves } of this.#kept) {
      const of: EnrolmentGroup = { schoolYear, ...group }
      for (const count of halves) {
        const countDay = count.countDay ?? onlyDay?.id
        if (count.halves > 0 && countDay !== undefined) counts.push({ of, countDay, halves: count.halves })
      }
    }
    const outside = [...this.#outside.values()].sort((a, b) => (a.structure < b.structure ? -1 : 1))
    return {
      kind: columns.kind,
      schoolYear,
      version: this.#moment.version,
      madeOn,
      countDays,
      hasDualFlag: columns.positions.has('dual'),
      counts,
      read: this.#read,
      accepted: this.#kept.length,
      outside,
      outsideRows: outside.reduce((sum, { rows }) => sum + rows, 0),
      rejected: this.#rejected,
      unknownColumns: columns.unknown,
      unknownWords: [...this.#unknown.values()],
    }
  }

  #search(): void {
    this.#searched = true
    const columns = findColumns(this.#top)
    if (columns === undefined) return
    const [twice] = columns.repeated
    if (twice !== undefined) throw refused(this.#file, { because: 'columnTwice', column: twice })
    if (columns.missing.length > 0)
      throw refused(this.#file, { because: 'columnsMissing', columns: columns.missing })
    this.columns = columns
    this.#reader = new RowReader(columns, (column, words) => this.#tell(column, words))
    for (const row of this.#top) if (row.row > columns.row) this.#readRow(row)
  }

  #readRow(row: RawRow): void {
    if (this.#reader === undefined) return
    this.#read += 1
    const result = this.#reader.read(row)
    if ('rejected' in result) this.#rejected.push({ row: row.row, reason: result.rejected })
    else if ('outside' in result) {
      const { outside: structure, halves } = result
      const before = this.#outside.get(structure)
      const [rows, sum] = [(before?.rows ?? 0) + 1, (before?.halves ?? 0) + halves]
      this.#outside.set(structure, { structure, rows, halves: sum })
    } else {
      this.#moment.add(row.row, result.stated)
      this.#kept.push(result)
    }
  }

  #tell(column: ColumnKey, words: string): void {
    const key = `${column} ${words}`
    this.#unknown.set(key, { column, words, rows: (this.#unknown.get(key)?.rows ?? 0) + 1 })
  }

  #momentOf({ kind, counts }: FoundColumns) {
    const schoolYear = this.#moment.schoolYear()
    const { madeOn } = this.#moment
    const ids: readonly CountDayId[] =
      kind === 'openData' ? [this.#moment.countDay()] : counts.flatMap(({ countDay }) => countDay ?? [])
    const countDays = ids.map((id): CountDay => {
      const date = countedOn(id, schoolYear)
      return { id, countedOn: date, reached: madeOn === null || date <= madeOn }
    })
    return { schoolYear, madeOn, countDays }
  }
}

/** Reads planning sheets: recognises the table of each sheet and reads its rows as typed values. */
import { basename, extname } from 'node:path'
import {
  type Column,
  columnOf,
  type InputRow,
  type InputSheet,
  normaliseWords,
  readCell,
  type TableId,
  type Unreadable,
  type Value,
} from '@werkplekleren/rules'
import { openWorkbook, type RawRow, type RawSheet, type ReadLimits, type Remark } from '../reading/index.ts'
import { findHeadings, type HeadingProblem, type Headings, ROWS_SEARCHED } from './headings.ts'

/** A row that was read but is no record, with the reason. */
export interface RejectedRow {
  readonly row: number
  readonly reason: 'totalsRow' | 'nothingRecognised'
}

/** A sheet recognised as a table: `rows.length + rejected.length` is the number of filled rows under the headings. */
export interface PlanningSheet {
  readonly file: string
  readonly name: string
  readonly state: RawSheet['state']
  readonly headings: Headings
  readonly input: InputSheet
  readonly rowsRead: number
  readonly rejected: readonly RejectedRow[]
}

/** A sheet that was not checked, and why. */
export interface UnrecognisedSheet {
  readonly file: string
  readonly name: string
  readonly state: RawSheet['state']
  readonly why: HeadingProblem | { readonly problem: 'emptySheet' }
}

export interface PlanningWorkbook {
  readonly file: string
  readonly sheets: readonly PlanningSheet[]
  readonly unrecognised: readonly UnrecognisedSheet[]
  readonly remarks: readonly Remark[]
}

export interface PlanningOptions {
  /** The table that every sheet holds, where the headings need not decide. */
  readonly table?: TableId
  readonly limits?: ReadLimits
}

/** Reads every sheet of a workbook or CSV file; throws `UnreadableFile` where the file itself cannot be read. */
export async function readPlanning(path: string, options: PlanningOptions = {}): Promise<PlanningWorkbook> {
  const workbook = await openWorkbook(path, options.limits)
  try {
    const sheets: PlanningSheet[] = []
    const unrecognised: UnrecognisedSheet[] = []
    for (const raw of workbook.sheets) {
      const sheet = await readSheet(path, raw, options.table)
      if ('why' in sheet) unrecognised.push(sheet)
      else sheets.push(sheet)
    }
    return { file: path, sheets, unrecognised, remarks: workbook.remarks }
  } finally {
    await workbook.close()
  }
}

async function readSheet(
  file: string,
  raw: RawSheet,
  wanted: TableId | undefined,
): Promise<PlanningSheet | UnrecognisedSheet> {
  const iterator = raw.rows()[Symbol.asyncIterator]()
  const top: RawRow[] = []
  let next = await iterator.next()
  while (!next.done) {
    if (next.value.cells.size > 0) top.push(next.value)
    if (top.length === ROWS_SEARCHED) break
    next = await iterator.next()
  }
  const about = { file, name: raw.name, state: raw.state }
  if (top.length === 0) return { ...about, why: { problem: 'emptySheet' } }
  const headings = findHeadings(top, [raw.name, basename(file, extname(file))], wanted)
  if ('problem' in headings) return { ...about, why: headings }
  const body = new SheetBody(headings)
  for (const row of top) if (row.row > headings.row) body.add(row)
  if (!next.done) {
    next = await iterator.next()
    while (!next.done) {
      body.add(next.value)
      next = await iterator.next()
    }
  }
  const columns = headings.recognised.map(({ key }) => key)
  return {
    ...about,
    headings,
    input: { table: headings.table, name: raw.name, columns, rows: body.rows },
    rowsRead: body.rows.length + body.rejected.length,
    rejected: body.rejected,
  }
}

const totalsWords = new Set([
  'totaal',
  'totalen',
  'eindtotaal',
  'subtotaal',
  'total',
  'totals',
  'totaux',
  'soustotal',
  'grandtotal',
])

/** Collects the rows under the headings. */
class SheetBody {
  readonly rows: InputRow[] = []
  readonly rejected: RejectedRow[] = []
  private readonly columns: readonly {
    readonly key: string
    readonly position: number
    readonly column: Column
  }[]

  constructor(headings: Headings) {
    this.columns = headings.recognised.flatMap(({ key, position }) => {
      const column = columnOf(headings.table, key)
      return column ? [{ key, position, column }] : []
    })
  }

  add(raw: RawRow): void {
    if (isBlank(raw)) return
    const values: Record<string, Value | null> = {}
    let unreadable: Record<string, Unreadable> | undefined
    let written: Record<string, string> | undefined
    let filled = 0
    for (const { key, position, column } of this.columns) {
      values[key] = null
      const cell = raw.cells.get(position)
      if (cell === undefined) continue
      const read = readCell(column, cell)
      if ('empty' in read) continue
      filled++
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
    if (isTotalsRow(raw)) this.rejected.push({ row: raw.row, reason: 'totalsRow' })
    else if (filled === 0) this.rejected.push({ row: raw.row, reason: 'nothingRecognised' })
    else
      this.rows.push({ row: raw.row, values, ...(unreadable && { unreadable }), ...(written && { written }) })
  }
}

const isBlank = (raw: RawRow): boolean =>
  [...raw.cells.values()].every((cell) => cell.kind === 'text' && cell.text.trim() === '')

/** A row whose first filled cell says "total". */
function isTotalsRow(raw: RawRow): boolean {
  const [first] = [...raw.cells].sort(([a], [b]) => a - b)
  const cell = first?.[1]
  return cell?.kind === 'text' && totalsWords.has(normaliseWords(cell.text.split(/[\s:]/)[0] ?? ''))
}

/** Reads planning sheets: recognises the table of each sheet and reads its rows as typed values. */
import { basename, extname } from 'node:path'
import type { InputSheet, TableId } from '@werkplekleren/rules'
import {
  columnName,
  openWorkbook,
  type RawRow,
  type RawSheet,
  type ReadLimits,
  type Remark,
} from '../reading/index.ts'
import { findHeadings, type HeadingProblem, type Headings, ROWS_SEARCHED } from './headings.ts'
import { hidingRanges, rangeName } from './merged-cells.ts'
import { type RejectedRow, SheetBody } from './sheet-body.ts'

/** A sheet recognised as a table: `rows.length + rejected.length` is the number of filled rows under the headings. */
export interface PlanningSheet {
  readonly file: string
  readonly name: string
  /** Which of the file's sheets with cells this is, from 0. */
  readonly position: number
  readonly state: RawSheet['state']
  readonly headings: Headings
  /** Letters of the columns that hold something under an empty heading; they are not read. */
  readonly withoutHeading: readonly string[]
  readonly input: InputSheet
  readonly rowsRead: number
  readonly rejected: readonly RejectedRow[]
}

/** Why a sheet is not checked; `ranges` as Excel names them, in the order of the sheet. */
export type SheetProblem =
  | HeadingProblem
  | { readonly problem: 'emptySheet' }
  | { readonly problem: 'mergedCells'; readonly ranges: readonly [string, ...string[]] }

/** A sheet that was not checked, and why. */
export interface UnrecognisedSheet {
  readonly file: string
  readonly name: string
  readonly state: RawSheet['state']
  readonly why: SheetProblem
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
    for (const [position, raw] of workbook.sheets.entries()) {
      const sheet = await readSheet(path, raw, position, options.table)
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
  position: number,
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
  const headings = findHeadings(top, { sheet: raw.name, file: basename(file, extname(file)) }, wanted)
  if ('problem' in headings) return { ...about, why: headings }
  const body = new SheetBody(headings, raw.merges)
  for (const row of top) if (row.row > headings.row) body.add(row)
  if (!next.done) {
    next = await iterator.next()
    while (!next.done) {
      body.add(next.value)
      next = await iterator.next()
    }
  }
  const [range, ...ranges] = hidingRanges(
    raw.merges,
    body.rows.map(({ row }) => row),
    headings.recognised.map(({ position }) => position),
  ).map(rangeName)
  if (range !== undefined) return { ...about, why: { problem: 'mergedCells', ranges: [range, ...ranges] } }
  const columns = headings.recognised.map(({ key }) => key)
  return {
    ...about,
    position,
    headings,
    withoutHeading: body.withoutHeading.map(columnName),
    input: { table: headings.table, name: raw.name, columns, rows: body.rows },
    rowsRead: body.rows.length + body.rejected.length,
    rejected: body.rejected,
  }
}

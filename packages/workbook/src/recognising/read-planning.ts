/** Reads planning sheets: recognises the table of each sheet and reads its rows as typed values. */
import { basename, extname } from 'node:path'
import type { InputSheet, TableId } from '@werkplekleren/rules'
import {
  columnName,
  type MergedRange,
  type OnePassSheet,
  openForOnePass,
  type RawRow,
  type RawSheet,
  type ReadLimits,
  type Remark,
} from '../reading/index.ts'
import {
  findHeadings,
  type HeadingProblem,
  type Headings,
  ROWS_SEARCHED,
  type SheetNames,
} from './headings.ts'
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
  /** Read the cells of a workbook with macros too (.xlsm); its macros are never run. */
  readonly allowMacros?: boolean
}

/** Reads every sheet of a workbook or CSV file; throws `UnreadableFile` where the file itself cannot be read. */
export async function readPlanning(path: string, options: PlanningOptions = {}): Promise<PlanningWorkbook> {
  const { table, limits, allowMacros = false } = options
  const workbook = await openForOnePass(path, { ...limits, allowMacros })
  try {
    const sheets: PlanningSheet[] = []
    const unrecognised: UnrecognisedSheet[] = []
    for (const [position, raw] of workbook.sheets.entries()) {
      let sheet = await readSheet(path, raw, position, [], table)
      // Only now the merged ranges are known: where there are any, their hidden cells must not count.
      if (raw.merges().length > 0) sheet = await readSheet(path, raw, position, raw.merges(), table)
      if ('why' in sheet) unrecognised.push(sheet)
      else sheets.push(sheet)
    }
    return { file: path, sheets, unrecognised, remarks: workbook.remarks() }
  } finally {
    await workbook.close()
  }
}

async function readSheet(
  file: string,
  raw: OnePassSheet,
  position: number,
  merges: readonly MergedRange[],
  wanted: TableId | undefined,
): Promise<PlanningSheet | UnrecognisedSheet> {
  const table = new TableOfSheet({ sheet: raw.name, file: basename(file, extname(file)) }, merges, wanted)
  // Also a sheet that holds no table is read to its end: a fault may stand there.
  for await (const rows of raw.batches()) for (const row of rows) table.add(row)
  const found = table.end()
  const about = { file, name: raw.name, state: raw.state }
  if (!found.body) return { ...about, why: found.headings ?? { problem: 'emptySheet' } }
  const { headings, body } = found
  const [range, ...ranges] = hidingRanges(
    merges,
    merges.length === 0 ? [] : body.rows.map(({ row }) => row),
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

type TableFound =
  | { readonly headings: Headings; readonly body: SheetBody }
  | { readonly headings: HeadingProblem | undefined; readonly body: undefined }

/** The first rows wait until the headings are found among them; the others are read as they come. */
class TableOfSheet {
  readonly #names: SheetNames
  readonly #merges: readonly MergedRange[]
  readonly #wanted: TableId | undefined
  readonly #top: RawRow[] = []
  #found: TableFound | undefined

  constructor(names: SheetNames, merges: readonly MergedRange[], wanted: TableId | undefined) {
    this.#names = names
    this.#merges = merges
    this.#wanted = wanted
  }

  add(row: RawRow): void {
    if (this.#found) this.#found.body?.add(row)
    else if (row.cells.size > 0 && this.#top.push(row) === ROWS_SEARCHED) this.#found = this.#find()
  }

  /** Without headings where no cell was filled. */
  end(): TableFound {
    if (this.#top.length === 0) return { headings: undefined, body: undefined }
    this.#found ??= this.#find()
    return this.#found
  }

  #find(): TableFound {
    const headings = findHeadings(this.#top, this.#names, this.#wanted)
    if ('problem' in headings) return { headings, body: undefined }
    const body = new SheetBody(headings, this.#merges)
    for (const row of this.#top) if (row.row > headings.row) body.add(row)
    return { headings, body }
  }
}

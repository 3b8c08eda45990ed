/** Recognises one sheet out of its rows: which table it holds, its records, or why it is not checked. */
import type { InputSheet, TableId } from '@werkplekleren/rules'
import { columnName, type MergedRange, type RawRow } from '../cells/index.ts'
import {
  findHeadings,
  type HeadingProblem,
  type Headings,
  ROWS_SEARCHED,
  type SheetNames,
} from './headings.ts'
import { hidingRanges, rangeName } from './merged-cells.ts'
import { type RejectedRow, SheetBody } from './sheet-body.ts'
import { isNamedAsOurs } from './template-sheets.ts'

/** A sheet recognised as a table: `rows.length + rejected.length` is the number of filled rows under the headings. */
export interface RecognisedSheet {
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
  | { readonly problem: 'templateSheet' }
  | { readonly problem: 'mergedCells'; readonly ranges: readonly [string, ...string[]] }

/** Whether a sheet is likely no table at all: unlike a table that cannot be trusted, it holds up no other sheet. */
export const isLikelyNoTable = (problem: string): boolean => noTable.has(problem)

const noTable: ReadonlySet<string> = new Set<SheetProblem['problem']>([
  'noHeading',
  'weakHeadings',
  'emptySheet',
  'templateSheet',
])

/** Takes the rows of a sheet one by one, from the top; headings are looked for once enough of them have come. */
export class SheetRecogniser {
  private readonly names: SheetNames
  private readonly merges: readonly MergedRange[]
  private readonly wanted: TableId | undefined
  private readonly top: RawRow[] = []
  private found: { readonly headings: Headings; readonly body: SheetBody } | HeadingProblem | undefined

  /** A table that is wanted is the only one considered. */
  constructor(names: SheetNames, merges: readonly MergedRange[], wanted: TableId | undefined) {
    this.names = names
    this.merges = merges
    this.wanted = wanted
  }

  /** False once the headings cannot be used: more rows will not change that. */
  add(row: RawRow): boolean {
    if (this.found === undefined) {
      if (row.cells.size > 0) this.top.push(row)
      if (this.top.length === ROWS_SEARCHED) this.found = this.lookFor()
    } else if ('body' in this.found) this.found.body.add(row)
    return this.found === undefined || 'body' in this.found
  }

  /** To be called after the last row. */
  end(): RecognisedSheet | SheetProblem {
    if (this.top.length === 0) return { problem: 'emptySheet' }
    const found = this.found ?? this.lookFor()
    if ('problem' in found) return this.isOurs(found) ? { problem: 'templateSheet' } : found
    const { headings, body } = found
    const [range, ...ranges] = hidingRanges(
      this.merges,
      body.rows.map(({ row }) => row),
      headings.recognised.map(({ position }) => position),
    ).map(rangeName)
    if (range !== undefined) return { problem: 'mergedCells', ranges: [range, ...ranges] }
    const columns = headings.recognised.map(({ key }) => key)
    return {
      headings,
      withoutHeading: body.withoutHeading.map(columnName),
      input: { table: headings.table, name: this.names.sheet, columns, rows: body.rows },
      rowsRead: body.rows.length + body.rejected.length,
      rejected: body.rejected,
    }
  }

  /** A sheet of a template without records; where a table is asked for, somebody expects records. */
  private isOurs({ problem }: HeadingProblem): boolean {
    return problem === 'noHeading' && this.wanted === undefined && isNamedAsOurs(this.names.sheet)
  }

  private lookFor(): { readonly headings: Headings; readonly body: SheetBody } | HeadingProblem {
    const headings = findHeadings(this.top, this.names, this.wanted)
    if ('problem' in headings) return headings
    const body = new SheetBody(headings, this.merges)
    for (const row of this.top) if (row.row > headings.row) body.add(row)
    return { headings, body }
  }
}

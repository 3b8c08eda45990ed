/** What a file states, before any table gives it a meaning: sheets and workbook. */
import type { MergedRange, RawRow } from '../cells/index.ts'
import type { Remark } from './remarks.ts'

export type { MergedRange, RawCell, RawRow, RowCells } from '../cells/index.ts'

/**
 * One sheet. Every call of `rows()` reads it again from the start, in file order, skipping rows without a filled
 * cell; it throws `UnreadableFile` at the first fault, so rows count only once the last one has come.
 */
export interface RawSheet {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  rows(): AsyncIterable<RawRow>
  readonly merges: readonly MergedRange[]
}

/** An opened file: its sheets in workbook order, and what a reader of the report should know. */
export interface RawWorkbook {
  readonly format: 'xlsx' | 'csv'
  readonly sheets: readonly RawSheet[]
  readonly remarks: readonly Remark[]
  close(): Promise<void>
}

/** A sheet whose merged ranges are known once it was read; read again, the cells they hide are left out. */
export interface OnePassSheet extends Pick<RawSheet, 'name' | 'state'> {
  /** Its rows, many at a time. */
  batches(): AsyncIterable<readonly RawRow[]>
  merges(): readonly MergedRange[]
}

/** A file whose faults and remarks are known once all its sheets were read. */
export interface OnePassWorkbook extends Omit<RawWorkbook, 'sheets' | 'remarks'> {
  readonly sheets: readonly OnePassSheet[]
  remarks(): readonly Remark[]
}

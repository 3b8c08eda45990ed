/** What a file states, before any table gives it a meaning: sheets and workbook. */
import type { MergedRange, RawRow } from '../cells/index.ts'
import type { Remark } from './remarks.ts'

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

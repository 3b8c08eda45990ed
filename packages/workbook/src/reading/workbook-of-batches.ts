/** An opened file as the process that reads it sees it. */
import type { CellBatch } from './cell-batches.ts'
import type { MergedRange, RawSheet } from './raw-cells.ts'
import type { Remark } from './remarks.ts'

export interface SheetOfBatches {
  readonly name: string
  readonly state: RawSheet['state']
  readonly merges: readonly MergedRange[]
  /** Reads the sheet from the start. */
  batches(): AsyncGenerator<CellBatch, void>
}

export interface WorkbookOfBatches {
  readonly format: 'xlsx' | 'csv'
  readonly sheets: readonly SheetOfBatches[]
  readonly remarks: readonly Remark[]
  close(): Promise<void>
}

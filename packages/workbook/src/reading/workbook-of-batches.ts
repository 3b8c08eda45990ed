/** An opened file as the process that reads it sees it. */
import type { CellBatch } from './cell-batch.ts'
import type { MergedRange, RawSheet } from './raw-cells.ts'
import type { Remark } from './remarks.ts'

export interface SheetOfBatches {
  readonly name: string
  readonly state: RawSheet['state']
  /** Undefined until the sheet was read once, for they stand below its rows. */
  readonly merges: readonly MergedRange[] | undefined
  /** Reads the sheet from the start; cells that a merged range hides are left out where the ranges are known. */
  batches(): AsyncGenerator<CellBatch, void>
}

export interface WorkbookOfBatches {
  readonly format: 'xlsx' | 'csv'
  readonly sheets: readonly SheetOfBatches[]
  readonly remarks: readonly Remark[]
  close(): Promise<void>
}

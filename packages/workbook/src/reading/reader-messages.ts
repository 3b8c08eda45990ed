/** What the process that asks for a file and the process that reads it say to each other. */
import type { CellBatch } from './cell-batch.ts'
import type { ReadOptions } from './limits.ts'
import type { FilePlace, FileProblem } from './problems.ts'
import type { MergedRange, RawSheet } from './raw-cells.ts'
import type { Remark } from './remarks.ts'

/** One file at a time; its sheets may be read several at once, each reading under a number above 0. */
export type ReaderRequest =
  | {
      readonly ask: 'open'
      readonly path: string
      readonly options: ReadOptions
      readonly inOnePass: boolean
    }
  | { readonly ask: 'read'; readonly reading: number; readonly sheet: number }
  | { readonly ask: 'more'; readonly reading: number }
  | { readonly ask: 'stop'; readonly reading: number }
  | { readonly ask: 'close' }

/** `reading` is 0 in answers about the file as a whole. */
export type ReaderAnswer =
  | ({ readonly answer: 'opened'; readonly reading: 0 } & OpenedFile)
  | { readonly answer: 'batch'; readonly reading: number; readonly batch: CellBatch }
  | { readonly answer: 'end'; readonly reading: number; readonly merges: readonly MergedRange[] }
  | { readonly answer: 'closed'; readonly reading: 0 }
  | ({ readonly answer: 'refused'; readonly reading: number } & StatedRefusal)
  | { readonly answer: 'failed'; readonly reading: number; readonly message: string }

export interface OpenedFile {
  readonly format: 'xlsx' | 'csv'
  readonly sheets: readonly {
    readonly name: string
    readonly state: RawSheet['state']
    /** Not yet known where the file is read in one pass. */
    readonly merges: readonly MergedRange[] | undefined
  }[]
  readonly remarks: readonly Remark[]
}

export interface StatedRefusal {
  readonly problem: FileProblem
  readonly place?: FilePlace
  readonly detail?: string
}

/** Batches that may be under way before the first is asked for. */
export const BATCHES_AHEAD = 3

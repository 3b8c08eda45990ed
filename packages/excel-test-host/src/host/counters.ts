/** What the host counts of every batch, and the sums that tests assert. */
import { ACTION, type Batch, FLAG } from './protocol.ts'

export interface BatchRecord {
  readonly flags: number
  readonly write: boolean
  readonly undoable: boolean
  readonly actions: number
  readonly paths: number
  readonly requestBytes: number
  responseBytes: number
  cellsRead: number
  cellsWritten: number
  /** Methods and set properties, such as `Range.Select` and `RangeFill.Color=`. */
  readonly calls: string[]
  /** What was loaded, by the names of the API. */
  readonly loads: readonly string[]
  /** A batch that only releases references, as office.js sends at the end of a run. */
  readonly cleanup: boolean
  suspendedScreen: boolean
  suspendedCalculation: boolean
  /** The code of the error that ended it, if any. */
  error?: string
}

export interface Summary {
  readonly roundTrips: number
  readonly cleanupTrips: number
  readonly requestBytes: number
  readonly responseBytes: number
  /** The largest single answer. */
  readonly largestResponse: number
  readonly cellsRead: number
  readonly cellsWritten: number
  readonly actions: number
  /** Batches that office.js flagged as writing, clean-up left out. */
  readonly writes: number
  readonly liveReferences: number
}

export function newRecord(batch: Batch, flags: number, requestBytes: number): BatchRecord {
  const releases = batch.Actions.some(({ Name }) => Name === '_RemoveReference')
  return {
    flags,
    write: (flags & FLAG.write) !== 0,
    undoable: (flags & FLAG.undoable) !== 0,
    actions: batch.Actions.length,
    paths: Object.keys(batch.ObjectPaths).length,
    requestBytes,
    responseBytes: 0,
    cellsRead: 0,
    cellsWritten: 0,
    calls: [],
    loads: batch.Actions.flatMap(({ QueryInfo }) => QueryInfo?.Select ?? []),
    cleanup:
      releases &&
      batch.Actions.every(
        ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
      ),
    suspendedScreen: false,
    suspendedCalculation: false,
  }
}

export function summarise(batches: readonly BatchRecord[], liveReferences: number): Summary {
  const sum = (pick: (batch: BatchRecord) => number) =>
    batches.reduce((total, batch) => total + pick(batch), 0)
  const cleanupTrips = sum(({ cleanup }) => (cleanup ? 1 : 0))
  return {
    roundTrips: batches.length - cleanupTrips,
    cleanupTrips,
    requestBytes: sum(({ requestBytes }) => requestBytes),
    responseBytes: sum(({ responseBytes }) => responseBytes),
    largestResponse: batches.reduce((most, { responseBytes }) => Math.max(most, responseBytes), 0),
    cellsRead: sum(({ cellsRead }) => cellsRead),
    cellsWritten: sum(({ cellsWritten }) => cellsWritten),
    actions: sum(({ actions }) => actions),
    writes: sum(({ write, cleanup }) => (write && !cleanup ? 1 : 0)),
    liveReferences,
  }
}

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length

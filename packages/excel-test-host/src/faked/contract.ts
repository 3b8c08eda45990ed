/** How a class of Excel is faked, and what its members may ask of the host. */
import type { Area, TestSheet, TestWorkbook } from '../model/index.ts'
import type { Answer } from './arguments.ts'
import type { ClassName, Thing } from './things.ts'

/**
 * The members of one class that the host answers for, by their wire names. A real member that is missing here
 * stops the test loudly; a member that Excel lacks fails the test of the tables.
 */
export interface Faked<Name extends ClassName> {
  /** Whether proxies of this class hold a live reference until it is released. */
  readonly tracked?: true
  readonly id?: (thing: Thing<Name>) => string | number | undefined
  /** Scalar properties. */
  readonly get?: Readonly<Record<string, (thing: Thing<Name>, host: Surroundings) => unknown>>
  readonly set?: Readonly<Record<string, (thing: Thing<Name>, value: unknown, host: Surroundings) => void>>
  /** Properties that are objects themselves; null where there is none. */
  readonly nav?: Readonly<Record<string, (thing: Thing<Name>, host: Surroundings) => Thing | null>>
  readonly call?: Readonly<
    Record<string, (thing: Thing<Name>, args: readonly unknown[], host: Surroundings) => Answer>
  >
  readonly item?: (thing: Thing<Name>, key: string | number) => Thing | null
  /** Events that can be registered, by the name after `_Register`. */
  readonly events?: readonly string[]
}

/** The edit that an event tells of. */
export interface EditTold {
  readonly changeType?:
    | 'RangeEdited'
    | 'RowInserted'
    | 'RowDeleted'
    | 'ColumnInserted'
    | 'ColumnDeleted'
    | 'CellInserted'
    | 'CellDeleted'
  /** Set for one cell: what it held before. */
  readonly before?: string | number | boolean
}

/** What a faked member may ask of the host around it. */
export interface Surroundings {
  readonly book: TestWorkbook
  readonly limits: { readonly rangeCells: number; readonly nullAbove: number; readonly address: number }
  /** Counts and notes of the batch at hand. */
  readonly note: {
    cellsRead(count: number): void
    cellsWritten(count: number): void
    suspended(what: 'screen' | 'calculation'): void
  }
  /** Cells changed: tells those who listen. */
  changed(sheet: TestSheet, area: Area, edit?: EditTold): void
  /** Raises an event with this payload for those who listen on the sheet or the workbook. */
  raise(event: string, sheet: TestSheet, payload?: Readonly<Record<string, unknown>>): void
  /** Live references move along when rows or columns come or go. */
  mapReferences(sheet: TestSheet, map: (area: Area) => Area | undefined): void
  releaseReference(id: string): void
  /** The range that an event spoke of. */
  eventRange(id: string): Thing<'Range'> | undefined
}

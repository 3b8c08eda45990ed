/** The request batches that office.js sends, and what a host answers. */

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const
export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const
/** Bits of a batch's flags. */
export const FLAG = { write: 1, undoable: 16, delayForCellEdit: 64 } as const

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[]
  /** Where not zero, the argument is the object of this path. */
  readonly ReferencedObjectPathIds?: readonly number[]
}

export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly ObjectPathId: number
  readonly Name?: string
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: QueryInfo
}

export interface QueryInfo {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly ParentObjectPathId?: number
  readonly Name: string
  readonly ArgumentInfo?: ArgumentInfo
  /** The class, where the client was told to send it. */
  readonly T?: string
}

export interface Batch {
  readonly AutoKeepReference?: boolean
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

/** An event on its way to office.js. */
export interface EventEntry {
  readonly messageCategory: number
  readonly messageType: number
  readonly targetId: string
  readonly message: string
}

/** The answer to one batch: `refused` where nothing of it was done. */
export interface BatchAnswer {
  readonly status: number
  readonly text: string
  readonly refused?: { readonly code: string; readonly message: string }
}

/** office.js' own category of rich API events. */
export const RICH_API_EVENT = 65_536

/** `RowIndex` → `rowIndex`, `_Id` → `_Id`. */
export function camelName(wire: string): string {
  const capitals = /^[A-Z]*/.exec(wire)?.[0].length ?? 0
  return capitals === wire.length
    ? wire.toLowerCase()
    : wire.slice(0, capitals).toLowerCase() + wire.slice(capitals)
}

/** What we ourselves do in the workbook, so that the watcher does not take it for somebody's edit. */
import type { Timer } from './timer.ts'

export interface OwnActions {
  /** An event about this will come soon. */
  readonly expect: (what: string) => void
  /** Whether an event is about what we did; each expected event is taken once. */
  readonly take: (what: string) => boolean
}

/** An event that Excel never sent must not swallow the person's own edit of the same cell later. */
const FORGOTTEN_AFTER = 2000

export function ownActions(timer: Timer): OwnActions {
  const expected = new Map<string, number>()
  const drop = (what: string) => {
    const left = (expected.get(what) ?? 0) - 1
    if (left > 0) expected.set(what, left)
    else expected.delete(what)
  }
  return {
    expect: (what) => {
      expected.set(what, (expected.get(what) ?? 0) + 1)
      timer(FORGOTTEN_AFTER, () => drop(what))
    },
    take: (what) => {
      const ours = expected.has(what)
      if (ours) drop(what)
      return ours
    },
  }
}

export const editOf = (sheetId: string, address: string): string => `edit ${sheetId} ${address}`

export const activationOf = (sheetId: string): string => `activation ${sheetId}`

/** What the ledger says: its events folded, period by period. */
import { type Made, periodOfName, type ReportPeriod } from '../due/index.ts'
import type { FailureCode, LedgerEvent } from './events.ts'
import { contradiction } from './ledger-refused.ts'

type EventOf<K extends LedgerEvent['kind']> = Extract<LedgerEvent, { readonly kind: K }>

export interface Revision {
  readonly published: EventOf<'published'>
  /** The last thing that happened to its delivery, by recipient. */
  readonly deliveries: ReadonlyMap<string, EventOf<'delivered'> | EventOf<'held'>>
}

export interface PeriodState extends Made {
  readonly period: ReportPeriod
  readonly published: readonly Revision[]
  /** Reasons of the revision that was requested and not yet made. */
  readonly reason?: string
  /** The last attempt, where it failed. */
  readonly failure?: EventOf<'failed'>
  /** Whether the last attempt neither ended nor failed: it runs, or was cut off. */
  readonly unfinished: boolean
}

/** Folds the events, in their order; throws `BadInput` where one contradicts those before it. */
export function foldLedger(file: string, events: readonly LedgerEvent[]): ReadonlyMap<string, PeriodState> {
  const periods = new Map<string, PeriodState>()
  for (const event of events) {
    if (event.kind === 'repaired') continue
    const period = periodOfName(event.period)
    if (period === undefined) throw contradiction(file, event.n)
    const before = periods.get(event.period) ?? {
      period,
      revisions: 0,
      requested: false,
      published: [],
      unfinished: false,
    }
    const after = next(before, event)
    if (after === undefined) throw contradiction(file, event.n)
    periods.set(event.period, after)
  }
  return periods
}

/** Whether trying again on the same extracts with the same software can only fail again. */
export const failsAgain = (code: FailureCode): boolean => code === 'extracts' || code === 'fault'

/** The state after an event, or undefined where the event cannot follow. */
function next(
  before: PeriodState,
  event: Exclude<LedgerEvent, EventOf<'repaired'>>,
): PeriodState | undefined {
  const { period, revisions, requested, published, reason, failure } = before
  const kept = { period, revisions, requested, published, ...(reason !== undefined && { reason }) }
  const settled = { period, revisions, requested: false, published, unfinished: false }
  const failed = failure === undefined ? {} : { failure }
  switch (event.kind) {
    case 'started':
      return event.revision === revisions + 1 ? { ...kept, ...failed, unfinished: true } : undefined
    case 'failed':
      return event.revision === revisions + 1 ? { ...kept, failure: event, unfinished: false } : undefined
    case 'unchanged':
      return event.revision === revisions ? settled : undefined
    case 'published':
      return event.revision === revisions + 1
        ? {
            ...settled,
            revisions: event.revision,
            published: [...published, { published: event, deliveries: new Map() }],
          }
        : undefined
    case 'revision-requested':
      return revisions === 0
        ? undefined
        : {
            ...kept,
            unfinished: before.unfinished,
            requested: true,
            reason: requested && reason !== undefined ? `${reason}; ${event.reason}` : event.reason,
          }
    case 'delivered':
    case 'held': {
      const of = published[event.revision - 1]
      if (of === undefined) return undefined
      const deliveries = new Map(of.deliveries).set(event.recipient, event)
      return { ...before, published: published.with(event.revision - 1, { ...of, deliveries }) }
    }
  }
}

/** What the ledger says: its events folded, period by period. */
import { type Made, periodOfName, type ReportPeriod } from '../due/index.ts'
import type { FailureCode, LedgerEvent } from './events.ts'
import { contradiction } from './ledger-refused.ts'

type EventOf<K extends LedgerEvent['kind']> = Extract<LedgerEvent, { readonly kind: K }>

export interface Revision {
  readonly published: EventOf<'published'>
  /** How far its delivery is, by recipient; who is not in it has not been tried. */
  readonly deliveries: ReadonlyMap<string, DeliveryState>
}

export interface DeliveryState {
  /** The last thing that happened to it. */
  readonly last: DeliveryEvent
  /** Times that it was certainly not delivered, since a person last decided on it. */
  readonly attempts: number
}

export type DeliveryEvent = EventOf<'sending' | 'delivered' | 'deferred' | 'held' | 'resolved'>

/** Whether it is over: delivered, or a person said so. */
export const isClosed = ({ last }: DeliveryState): boolean =>
  last.kind === 'delivered' || (last.kind === 'resolved' && last.as !== 'again')

export interface PeriodState extends Made {
  readonly period: ReportPeriod
  readonly published: readonly Revision[]
  /** Reasons of the revision that was requested and not yet made. */
  readonly reason?: string
  /** The last corrections that were collected, where the next revision is to be made of them. */
  readonly collected?: EventOf<'collected'>
  /** Folders of corrections so far. */
  readonly collections: number
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
      collections: 0,
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
  const { period, revisions, requested, published, reason, failure, collections, collected } = before
  const corrections = { collections, ...(collected && { collected }) }
  const kept = {
    period,
    revisions,
    requested,
    published,
    ...corrections,
    ...(reason !== undefined && { reason }),
  }
  const settled = { period, revisions, requested: false, published, unfinished: false, ...corrections }
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
            ...(event.withoutCollected ? withoutCollected(kept) : kept),
            unfinished: before.unfinished,
            requested: true,
            reason: requested && reason !== undefined ? `${reason}; ${event.reason}` : event.reason,
          }
    case 'collected':
      return revisions === 0 || event.number <= collections
        ? undefined
        : { ...before, collected: event, collections: event.number }
    default: {
      const of = published[event.revision - 1]
      const delivery = of && nextDelivery(of.deliveries.get(event.recipient), event)
      if (of === undefined || delivery === undefined) return undefined
      const deliveries = new Map(of.deliveries).set(event.recipient, delivery)
      return { ...before, published: published.with(event.revision - 1, { ...of, deliveries }) }
    }
  }
}

function withoutCollected<S extends { readonly collected?: unknown }>({
  collected: _,
  ...rest
}: S): Omit<S, 'collected'> {
  return rest
}

/** Undefined where something is delivered that was over, or decided that did not wait for it. */
function nextDelivery(before: DeliveryState | undefined, event: DeliveryEvent): DeliveryState | undefined {
  const attempts = before?.attempts ?? 0
  if (event.kind === 'resolved')
    return before?.last.kind === 'held' ? { last: event, attempts: 0 } : undefined
  if (before !== undefined && isClosed(before)) return undefined
  return { last: event, attempts: event.kind === 'deferred' ? attempts + 1 : attempts }
}

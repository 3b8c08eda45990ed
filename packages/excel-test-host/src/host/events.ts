/** Who listens to what, and the events on their way. */
import type { TestSheet } from '../model/index.ts'
import { type EventEntry, RICH_API_EVENT } from './protocol.ts'

/** Excel's numbers of events, by the name after `_Register`. */
const TYPES: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  RowHiddenChangedEvent: 22,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
}

/** The target of events of all sheets. */
const OF_THE_WORKBOOK = 'Workbook'

/** Registrations of one workbook, and what still has to be sent. */
export class Events {
  /** Such as `Workbook DataChangedEvent` or `<sheet id> SelectionChangedEvent`. */
  readonly registered = new Set<string>()
  #waiting: EventEntry[] = []

  register(target: string, event: string, on: boolean): void {
    if (on) this.registered.add(`${target} ${event}`)
    else this.registered.delete(`${target} ${event}`)
  }

  heard(event: string, sheet: TestSheet): boolean {
    return this.#targets(event, sheet).length > 0
  }

  raise(event: string, sheet: TestSheet, payload: Readonly<Record<string, unknown>>): void {
    const messageType = TYPES[event]
    if (messageType === undefined) throw new Error(`The host does not know the event ${event}`)
    const message = JSON.stringify({ worksheetId: sheet.id, ...payload })
    for (const targetId of this.#targets(event, sheet)) {
      this.#waiting.push({ messageCategory: RICH_API_EVENT, messageType, targetId, message })
    }
  }

  /** What is to be sent now, in order. */
  take(): EventEntry[] {
    const entries = this.#waiting
    this.#waiting = []
    return entries
  }

  #targets(event: string, sheet: TestSheet): string[] {
    return [sheet.id, OF_THE_WORKBOOK].filter((target) => this.registered.has(`${target} ${event}`))
  }
}

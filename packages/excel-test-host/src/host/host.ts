/** The host: answers the batches of one office.js for one workbook, counts them, and tells of changes. */
import { ApiError, type EditTold, range, type Surroundings, type Thing } from '../faked/index.ts'
import {
  type Area,
  addressOf,
  cellsIn,
  type TestSheet,
  type TestWorkbook,
  valueType,
} from '../model/index.ts'
import { EXCEL_SETS, type RequirementSets } from '../sets/index.ts'
import { answererOf } from './answering.ts'
import { type BatchRecord, bytesOf, newRecord, type Summary, summarise } from './counters.ts'
import { Events } from './events.ts'
import { type Fault, type HostLimits, type HostOptions, WEB_LIMITS } from './options.ts'
import { type People, type Person, peopleOf, personAt } from './people.ts'
import {
  ACTION,
  type Action,
  type Batch,
  type BatchAnswer,
  camelName,
  type EventEntry,
  FLAG,
} from './protocol.ts'
import { References } from './references.ts'
import type { Schema } from './schema.ts'

/** Who changed something: this person, or a co-author elsewhere. */
export type Source = 'Local' | 'Remote'

export class ExcelHost {
  readonly book: TestWorkbook
  readonly limits: HostLimits
  schema: Schema | undefined
  sets: RequirementSets
  /** One record a batch, in order; `reset` starts anew. */
  batches: BatchRecord[] = []
  readonly refs = new References()
  readonly faults: Fault[] = []
  readonly services: {
    readonly service: string
    readonly name: string
    readonly args: readonly unknown[]
  }[] = []
  /** How events reach office.js: set by the transport. */
  send: ((entries: readonly EventEntry[]) => void) | undefined
  readonly #events = new Events()
  readonly #eventRanges = new Map<string, Thing<'Range'>>()
  readonly #surroundings: Surroundings
  #answering = false

  /** The person at this screen. */
  readonly user: Person
  /** Somebody else who has the workbook open. */
  readonly coAuthor: People
  readonly #complain: (fault: Error) => void

  constructor(
    book: TestWorkbook,
    { limits, schema, sets = EXCEL_SETS, complain = throwUncaught }: HostOptions = {},
  ) {
    this.book = book
    this.limits = { ...WEB_LIMITS, ...limits }
    this.schema = schema
    this.sets = sets
    this.#complain = complain
    this.#surroundings = this.#makeSurroundings()
    this.user = personAt(this)
    this.coAuthor = peopleOf(this, 'Remote')
  }

  /** One batch in, one answer out. What ran before a failing action stays done: a batch is no transaction. */
  execute(batch: Batch, flags: number, requestText = JSON.stringify(batch)): BatchAnswer {
    const record = newRecord(batch, flags, bytesOf(requestText))
    this.batches.push(record)
    if (record.requestBytes > this.limits.requestBytes) {
      return this.#refuse(
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit.',
      )
    }
    if (this.book.cellEditMode && (flags & FLAG.delayForCellEdit) === 0 && !record.cleanup) {
      return this.#refuse('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.')
    }
    const text = this.#answerText(batch, record)
    if (typeof text !== 'string') return text
    record.responseBytes = bytesOf(text)
    if (record.responseBytes > this.limits.responseBytes) {
      return this.#refuse(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
      )
    }
    queueMicrotask(() => this.flushEvents())
    return { status: 200, text }
  }

  /** Round trips without the clean-up that office.js sends at the end of a run. */
  get trips(): number {
    return this.batches.filter(({ cleanup }) => !cleanup).length
  }

  /** Registered events, such as `Workbook DataChangedEvent`. */
  get registered(): ReadonlySet<string> {
    return this.#events.registered
  }

  summary(): Summary {
    return summarise(this.batches, this.refs.size)
  }

  reset(): void {
    this.batches = []
  }

  /** For what stands around the host: actions of people and of co-authors. */
  get surroundings(): Surroundings {
    return this.#surroundings
  }

  /** Tells those who listen that cells changed. */
  tellChange(
    sheet: TestSheet,
    area: Area,
    { changeType = 'RangeEdited', before }: EditTold,
    source: Source,
  ): void {
    if (!this.book.enableEvents && source === 'Local') return
    if (!this.#events.heard('DataChangedEvent', sheet)) return
    const referenceId = `E!${this.#eventRanges.size + 1}`
    this.#eventRanges.set(referenceId, range(this.book, sheet, area))
    const after = sheet.cell(area.top, area.left)?.value ?? ''
    const details =
      before === undefined || cellsIn(area) !== 1
        ? {}
        : {
            valueBefore: before,
            valueAfter: after,
            valueTypeBefore: valueType({ value: before }),
            valueTypeAfter: valueType(sheet.cell(area.top, area.left) ?? { value: after }),
          }
    this.#events.raise('DataChangedEvent', sheet, {
      address: addressOf(area),
      changeType,
      source,
      referenceId,
      triggerSource: this.#answering ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: SHIFTS[changeType] ?? 'None',
      ...details,
    })
  }

  raise(event: string, sheet: TestSheet, payload: Readonly<Record<string, unknown>> = {}): void {
    if (this.book.enableEvents || payload.source === 'Remote') this.#events.raise(event, sheet, payload)
  }

  flushEvents(): void {
    const entries = this.#events.take()
    if (entries.length > 0) this.send?.(entries)
  }

  #answerText(batch: Batch, record: BatchRecord): string | BatchAnswer {
    this.#answering = true
    try {
      return JSON.stringify(this.#answer(batch, record))
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault
      this.#complain(fault)
      return this.#refuse('GeneralException', `Fault of the test host: ${fault.message}`)
    } finally {
      this.#answering = false
    }
  }

  #answer(batch: Batch, record: BatchRecord): object {
    const Results: object[] = []
    const TraceIds: number[] = []
    const answer = answererOf({
      batch,
      record,
      host: this.#surroundings,
      events: this.#events,
      references: this.refs,
      schema: this.schema,
      sets: this.sets,
      services: this.services,
    })
    for (const [ActionIndex, action] of batch.Actions.entries()) {
      try {
        this.#raiseFault(action, batch)
        const given = answer(action)
        if (given) Results.push({ ActionId: action.Id, Value: given.value })
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id)
      } catch (error) {
        // A fault of the host itself is never an answer of Excel.
        if (!(error instanceof ApiError)) throw error
        record.error = error.code
        const refusal = {
          Code: error.code,
          Message: error.message,
          Location: locationOf(action, batch),
          HttpStatusCode: error.status,
          ActionIndex,
        }
        return { Results, TraceIds, Error: refusal }
      }
    }
    return { Results, TraceIds }
  }

  #raiseFault(action: Action, batch: Batch): void {
    const index = this.faults.findIndex(({ when }) => when(action, batch))
    if (index < 0) return
    const [fault] = this.faults.splice(index, 1)
    if (fault) throw new ApiError(fault.code, fault.message ?? fault.code, fault.status ?? 500)
  }

  #refuse(code: string, message: string): BatchAnswer {
    const record = this.batches.at(-1)
    if (record) record.error = code
    const refused = { code, message }
    return { status: 400, text: JSON.stringify({ error: refused }), refused }
  }

  #makeSurroundings(): Surroundings {
    const { book, limits, refs } = this
    const record = () => this.batches.at(-1)
    return {
      book,
      limits,
      note: {
        cellsRead: (count) => add(record(), 'cellsRead', count),
        cellsWritten: (count) => add(record(), 'cellsWritten', count),
        suspended: (what) => {
          const now = record()
          if (now && what === 'screen') now.suspendedScreen = true
          if (now && what === 'calculation') now.suspendedCalculation = true
        },
      },
      changed: (sheet, area, edit = {}) => this.tellChange(sheet, area, edit, 'Local'),
      raise: (event, sheet, payload) => this.raise(event, sheet, payload),
      mapReferences: (sheet, map) => refs.map(sheet, map),
      releaseReference: (id) => refs.release(id),
      eventRange: (id) => this.#eventRanges.get(id),
    }
  }
}

function throwUncaught(fault: Error): void {
  queueMicrotask(() => {
    throw fault
  })
}

function add(record: BatchRecord | undefined, what: 'cellsRead' | 'cellsWritten', count: number): void {
  if (record) record[what] += count
}

function locationOf(action: Action, { ObjectPaths }: Batch): string {
  const path = ObjectPaths[String(action.ObjectPathId)]
  return `${path?.T ?? ''}.${camelName(action.Name || path?.Name || '')}`
}

/** How Excel says which way the other cells went. */
const SHIFTS: Readonly<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
}

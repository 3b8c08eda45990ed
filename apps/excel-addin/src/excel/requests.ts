/** Every request of ours to Excel: counted on its way out and in, and every failure put into words. */
import type { Traffic } from '../core/index.ts'

/** One batch as the client sent it. `write` is the client's own flag: such a batch may cost the person's undo. */
export interface Batch {
  readonly bytesOut: number
  readonly bytesIn: number
  readonly write: boolean
  readonly failed?: string
}

export interface Requests {
  /** Asks something of Excel; no reference is kept there, so that a failure leaves none behind. */
  readonly ask: <T>(question: Question<T>) => Promise<Cost<T>>
  /** Changes something; waits until a cell that is being typed in is finished. */
  readonly change: <T>(change: Action<T>, options?: { readonly oneUndo?: boolean }) => Promise<Cost<T>>
  /** The last batches, the newest last. */
  readonly last: () => readonly Batch[]
}

type Action<T> = (context: Excel.RequestContext) => Promise<T>
type Question<T> = (context: Excel.RequestContext, asRead: AsRead) => Promise<T>

/**
 * The next batch changes nothing, whatever the client thinks of it: it goes out as a read. False where the client
 * keeps its batches to itself, so that this cannot be.
 */
export type AsRead = () => boolean

export interface Cost<T> {
  readonly value: T
  readonly traffic: Traffic
}

const REMEMBERED = 20
const WRITES = 1

/** `fault` turns what Excel throws into what the caller is told. */
export function requests(fault: (error: unknown) => unknown): Requests {
  const remembered: Batch[] = []
  const counted = async <T>(act: (count: (context: object) => AsRead) => Promise<T>): Promise<Cost<T>> => {
    const batches: Batch[] = []
    const note = (batch: Batch) => {
      batches.push(batch)
      remembered.push(batch)
      if (remembered.length > REMEMBERED) remembered.shift()
    }
    try {
      const value = await act((context) => countBatches(context, note))
      return { value, traffic: sumOf(batches) }
    } catch (error) {
      throw fault(error)
    }
  }
  return {
    // Excel.run would keep a reference to each range until a batch more releases them.
    ask: (question) =>
      counted((count) => {
        const context = new Excel.RequestContext()
        return question(context, count(context))
      }),
    change: (change, { oneUndo = false } = {}) =>
      counted((count) => {
        // The declared options of this client do not know the undo group of newer ones.
        const options = { delayForCellEdit: true, ...(oneUndo ? { mergeUndoGroup: true } : {}) }
        return Excel.run(options, (context) => {
          count(context)
          return change(context)
        })
      }),
    last: () => [...remembered],
  }
}

/** The part of the client that hands a batch to Excel and gives the answer back. */
interface Executor {
  readonly executeAsync: (
    customData: unknown,
    flags: number,
    message: { readonly Body: unknown },
  ) => PromiseLike<Answer>
}

interface Answer {
  readonly Body?: { readonly Error?: { readonly Code?: string } } | null
  readonly ErrorCode?: string | null
}

/** Puts a counter between the client and whatever carries its batches: the same place in Excel on every platform. */
function countBatches(context: object, note: (batch: Batch) => void): AsRead {
  let counting: Executor | undefined
  let asRead = false
  // A client that keeps the place to itself is not measured; asking it goes on.
  const between = Reflect.defineProperty(context, '_requestExecutor', {
    configurable: true,
    get: () => counting,
    set: (carrier: Executor) => {
      counting = {
        executeAsync: async (customData, marked, message) => {
          const flags = asRead ? marked & ~WRITES : marked
          asRead = false
          // Noted when it leaves: the batch that releases references is answered after the action has ended.
          const batch: { -readonly [K in keyof Batch]: Batch[K] } = {
            bytesOut: bytesOf(message.Body),
            bytesIn: 0,
            write: (flags & WRITES) !== 0,
          }
          note(batch)
          const answer = await carrier.executeAsync(customData, flags, message)
          batch.bytesIn = bytesOf(answer.Body)
          const failed = answer.ErrorCode || answer.Body?.Error?.Code
          if (failed) batch.failed = failed
          return answer
        },
      }
    },
  })
  return () => {
    asRead = between
    return between
  }
}

const encoder = new TextEncoder()

const bytesOf = (body: unknown): number => (body ? encoder.encode(JSON.stringify(body)).length : 0)

/** An action asks Excel something at least once: where nothing was counted, the client hides its batches. */
const sumOf = (batches: readonly Batch[]): Traffic => ({
  roundTrips: batches.length,
  bytesIn: batches.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
  bytesOut: batches.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
  writes: batches.filter(({ write }) => write).length,
  ...(batches.length === 0 ? { unmeasured: true } : {}),
})

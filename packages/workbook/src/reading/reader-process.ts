/** Another process that reads files, and what becomes of one that dies, hangs or takes too much. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CellBatch } from './cell-batch.ts'
import type { Limits, ReadOptions } from './limits.ts'
import type { Refuse } from './problems.ts'
import type { MergedRange } from './raw-cells.ts'
import type { OpenedFile, ReaderAnswer, ReaderRequest } from './reader-messages.ts'

/** The child is a sibling of this file, in the language this file runs in. */
const runsFromSource = import.meta.url.endsWith('.ts')
const CHILD = new URL(`./reader-child.${runsFromSource ? 'ts' : 'js'}`, import.meta.url)
const MOST_IDLE = 2
/** Longer than the pauses between files of one run, such as a report that is compiled; a reader that waits takes memory alone. */
const IDLE_MILLISECONDS = 20_000

interface Waiting {
  readonly resolve: (answer: ReaderAnswer) => void
  readonly reject: (error: Error) => void
}

/**
 * A file being read elsewhere. The child never keeps the caller's process alive; the clock does while an answer is
 * due. It counts only the time that the caller waits, over the whole file.
 */
export class ReaderProcess {
  readonly #child: ChildProcess
  readonly #limits: Limits
  readonly #refuse: Refuse
  readonly #waiting = new Map<number, Waiting>()
  /** Answers that came before they were asked for. */
  readonly #early = new Map<number, ReaderAnswer[]>()
  #ended: Error | undefined
  #millisecondsLeft: number
  #waitingSince = 0
  #clock: NodeJS.Timeout | undefined

  /** `script` is the reader, unless a test brings one that misbehaves. */
  constructor(limits: Limits, refuse: Refuse, script: URL = CHILD) {
    this.#limits = limits
    this.#refuse = refuse
    this.#millisecondsLeft = limits.seconds * 1000
    this.#child = takeIdle(limits.memoryMiB, script) ?? start(limits.memoryMiB, script)
    this.#child.on('message', this.#onAnswer)
    this.#child.on('exit', this.#onExit)
    this.#child.on('error', this.#onError)
  }

  async open(path: string, options: ReadOptions, inOnePass: boolean): Promise<OpenedFile> {
    this.#ask({ ask: 'open', path, options, inOnePass })
    const answer = await this.#answerTo(0)
    if (answer.answer !== 'opened') throw this.#refuse('readerStopped', undefined, answer.answer)
    return answer
  }

  /** The batches of a sheet, from the start, and in the end its merged ranges. */
  async *batches(sheet: number): AsyncGenerator<CellBatch, readonly MergedRange[]> {
    const reading = ++readings
    this.#ask({ ask: 'read', reading, sheet })
    let isUnderWay = true
    try {
      for (;;) {
        const answer = await this.#answerTo(reading)
        if (answer.answer !== 'batch') {
          isUnderWay = false
          return answer.answer === 'end' ? answer.merges : []
        }
        this.#ask({ ask: 'more', reading })
        yield answer.batch
      }
    } catch (error) {
      isUnderWay = false
      throw error
    } finally {
      if (isUnderWay) this.#ask({ ask: 'stop', reading })
      this.#early.delete(reading)
    }
  }

  /** The child that closed its file may serve the next one; any other is ended. */
  async close(): Promise<void> {
    if (this.#ended) return
    try {
      this.#ask({ ask: 'close' })
      while ((await this.#answerTo(0)).answer !== 'closed');
    } catch {
      return this.#kill(this.#ended ?? this.#refuse('readerStopped', undefined, 'close'))
    }
    this.#ended = this.#refuse('readerStopped', undefined, 'closed')
    this.#letGo()
    keepIdle(this.#child, this.#limits.memoryMiB)
  }

  #ask(request: ReaderRequest): void {
    if (!this.#ended) this.#child.send(request, (error) => error && this.#onError(error))
  }

  #answerTo(reading: number): Promise<ReaderAnswer> {
    const early = this.#early.get(reading)?.shift()
    const answer = early
      ? Promise.resolve(early)
      : new Promise<ReaderAnswer>((resolve, reject) => {
          if (this.#ended) return reject(this.#ended)
          this.#waiting.set(reading, { resolve, reject })
          this.#startClock()
        })
    return answer.then((found) => {
      if (found.answer === 'refused') throw this.#refuse(found.problem, found.place, found.detail)
      if (found.answer === 'failed') {
        const error = this.#refuse('readerStopped', undefined, found.message)
        this.#kill(error)
        throw error
      }
      return found
    })
  }

  readonly #onAnswer = (message: unknown): void => {
    // The child is ours and says nothing else; what it read from the file stands inside as plain data.
    const answer = message as ReaderAnswer
    const waiting = this.#waiting.get(answer.reading)
    if (waiting) {
      this.#waiting.delete(answer.reading)
      if (this.#waiting.size === 0) this.#stopClock()
      waiting.resolve(answer)
      return
    }
    const early = this.#early.get(answer.reading)
    if (early) early.push(answer)
    else this.#early.set(answer.reading, [answer])
  }

  /** V8 aborts where its heap is full, and the system kills who takes too much. */
  readonly #onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
    const isMemory = signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134
    this.#end(
      isMemory
        ? this.#refuse('tookTooMuchMemory', undefined, String(this.#limits.memoryMiB))
        : this.#refuse('readerStopped', undefined, String(signal ?? code)),
    )
  }

  readonly #onError = (error: NodeJS.ErrnoException): void => {
    // A message to a child that has just died: its exit says why, and comes next.
    if (error.code === 'EPIPE' || error.code === 'ERR_IPC_CHANNEL_CLOSED') return
    this.#kill(this.#refuse('readerStopped', undefined, error.code, error))
  }

  #startClock(): void {
    if (this.#clock) return
    this.#waitingSince = performance.now()
    this.#clock = setTimeout(
      () => this.#kill(this.#refuse('tookTooLong', undefined, String(this.#limits.seconds))),
      this.#millisecondsLeft,
    )
  }

  #stopClock(): void {
    if (!this.#clock) return
    clearTimeout(this.#clock)
    this.#clock = undefined
    this.#millisecondsLeft = Math.max(1, this.#millisecondsLeft - (performance.now() - this.#waitingSince))
  }

  #kill(error: Error): void {
    this.#end(error)
    this.#child.kill('SIGKILL')
  }

  #end(error: Error): void {
    if (this.#ended) return
    this.#ended = error
    this.#letGo()
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }

  #letGo(): void {
    this.#stopClock()
    this.#child.off('message', this.#onAnswer)
    this.#child.off('exit', this.#onExit)
    this.#child.off('error', this.#onError)
    this.#child.on('error', () => {})
  }
}

/** Counted over all files: an answer that comes late, to a reading that was left, is for no other one. */
let readings = 0

interface IdleChild {
  readonly child: ChildProcess
  readonly memoryMiB: number
  readonly dismissal: NodeJS.Timeout
}

const idleChildren: IdleChild[] = []

function start(memoryMiB: number, script: URL): ChildProcess {
  const child = fork(fileURLToPath(script), {
    // TypeScript runs by what the caller was started with.
    execArgv: [
      ...(runsFromSource ? process.execArgv : []),
      `--max-old-space-size=${memoryMiB}`,
      // What the reader makes it soon drops: little room for new objects costs it nothing.
      '--max-semi-space-size=1',
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Nothing of the caller's surroundings is of use to who reads a file. One arena: glibc keeps free memory per thread.
    env: {
      MALLOC_ARENA_MAX: '1',
      ...(process.env.SystemRoot !== undefined && { SystemRoot: process.env.SystemRoot }),
    },
  })
  child.unref()
  child.channel?.unref()
  return child
}

function takeIdle(memoryMiB: number, script: URL): ChildProcess | undefined {
  const index = script === CHILD ? idleChildren.findIndex((each) => each.memoryMiB === memoryMiB) : -1
  const [idle] = index < 0 ? [] : idleChildren.splice(index, 1)
  if (!idle) return undefined
  clearTimeout(idle.dismissal)
  idle.child.removeAllListeners()
  return idle.child.connected ? idle.child : takeIdle(memoryMiB, script)
}

function keepIdle(child: ChildProcess, memoryMiB: number): void {
  if (idleChildren.length === MOST_IDLE || !child.connected) {
    child.kill('SIGKILL')
    return
  }
  const dismissal = setTimeout(() => {
    idleChildren.splice(
      idleChildren.findIndex((idle) => idle.child === child),
      1,
    )
    child.kill('SIGKILL')
  }, IDLE_MILLISECONDS)
  dismissal.unref()
  idleChildren.push({ child, memoryMiB, dismissal })
}

/** The checker as the pane has it: every call is a message to a worker. */
import type { Language } from '@werkplekleren/rules'
import { type Checker, type CheckProblem, type CheckShown, problem } from '../core/index.ts'
import { type Answer, dataOf, type PlainCall, type Port, type Request } from './messages.ts'

/** A worker, or what stands for one in tests. */
export interface WorkerPort extends Port {
  terminate(): void
}

interface Waiting {
  /** The answer is of the type of its call. */
  readonly resolve: (value: never) => void
  readonly reject: (problem: CheckProblem) => void
  readonly progress: (share: number) => void
}

/** Makes a worker when it is first needed, and another where one failed; what that one knew must be checked again. */
export function workerChecker(createWorker: () => WorkerPort): Checker {
  const waiting = new Map<number, Waiting>()
  let worker: WorkerPort | undefined
  let language: Language = 'nl'
  let last = 0

  const give = (code: CheckProblem['code']) => {
    worker?.terminate()
    worker = undefined
    for (const { reject } of waiting.values()) reject(problem(code, language))
    waiting.clear()
  }

  const connected = (): WorkerPort => {
    if (worker) return worker
    const made = createWorker()
    const failed = () => {
      if (worker === made) give('failed')
    }
    made.addEventListener('error', failed)
    made.addEventListener('messageerror', failed)
    made.addEventListener('message', (event) => {
      const answer = dataOf<Answer>(event)
      const found = answer && waiting.get(answer.id)
      if (!found) return
      if ('progress' in answer) {
        found.progress(answer.progress)
        return
      }
      waiting.delete(answer.id)
      if ('problem' in answer) found.reject(answer.problem)
      // Answered to the call that asked for a value of this type.
      else found.resolve(answer.done as never)
    })
    worker = made
    return made
  }

  const ask = <T>(request: Request, progress: Waiting['progress'] = () => {}): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.set(request.id, { resolve, reject, progress })
      try {
        connected().postMessage(request)
      } catch {
        give('failed')
      }
    })

  const call =
    <C extends PlainCall>(name: C) =>
    (given: Parameters<Checker[C]>[0]) =>
      // The name and its argument belong together by the type of this function.
      ask<Awaited<ReturnType<Checker[C]>>>({ call: name, id: ++last, given } as Request)

  return {
    check: (sheets, { signal, progress, ...options }) => {
      language = options.language
      const id = ++last
      if (signal?.aborted) return Promise.reject(problem('stopped', language))
      const stop = () => worker?.postMessage({ call: 'stop', id } satisfies Request)
      signal?.addEventListener('abort', stop)
      return ask<CheckShown>({ call: 'check', id, sheets, options }, progress).finally(() =>
        signal?.removeEventListener('abort', stop),
      )
    },
    recheck: call('recheck'),
    explain: call('explain'),
    suggest: call('suggest'),
    upcoming: call('upcoming'),
    accept: call('accept'),
    dispose: () => give('stopped'),
  }
}

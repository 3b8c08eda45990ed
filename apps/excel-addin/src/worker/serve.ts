/** Answers requests from the pane with a checker; errors are values too. */
import type { Language } from '@werkplekleren/rules'
import { type Checker, type CheckProblem, localChecker, problem } from '../core/index.ts'
import { type Answer, dataOf, type Port, type Request, type Value } from './messages.ts'

export function serve(port: Port, checker: Checker = localChecker()): void {
  const running = new Map<number, AbortController>()
  let language: Language = 'nl'
  const answer = (message: Answer) => port.postMessage(message)

  const work = (request: Exclude<Request, { readonly call: 'stop' }>): Promise<Value> => {
    switch (request.call) {
      case 'check': {
        const { id, sheets, options } = request
        language = options.language
        const controller = new AbortController()
        running.set(id, controller)
        return checker.check(sheets, {
          ...options,
          signal: controller.signal,
          progress: (progress) => answer({ id, progress }),
        })
      }
      case 'recheck':
        return checker.recheck(request.given)
      case 'explain':
        return checker.explain(request.given)
      case 'suggest':
        return checker.suggest(request.given)
      case 'upcoming':
        return checker.upcoming(request.given)
      case 'accept':
        return checker.accept(request.given)
    }
  }

  port.addEventListener('message', (event) => {
    const request = dataOf<Request>(event)
    if (!request) return
    const { id } = request
    if (request.call === 'stop') {
      running.get(id)?.abort()
      return
    }
    work(request)
      .then(
        (done) => answer({ id, done }),
        (reason: unknown) =>
          answer({ id, problem: isProblem(reason) ? reason : problem('failed', language) }),
      )
      .finally(() => running.delete(id))
  })
}

const isProblem = (reason: unknown): reason is CheckProblem =>
  typeof reason === 'object' && reason !== null && !(reason instanceof Error) && 'sentence' in reason

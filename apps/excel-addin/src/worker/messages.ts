/** What goes between the pane and its worker: plain data only. */
import type { Checker, CheckProblem, CheckShown } from '../core/index.ts'

type CheckOptions = Parameters<Checker['check']>[1]

/** Calls with one argument that is plain data. */
export const plainCalls = ['recheck', 'explain', 'suggest', 'upcoming', 'accept'] as const
export type PlainCall = (typeof plainCalls)[number]

export type Request =
  | {
      readonly call: 'check'
      readonly id: number
      readonly sheets: Parameters<Checker['check']>[0]
      readonly options: Omit<CheckOptions, 'signal' | 'progress'>
    }
  | { readonly call: 'stop'; readonly id: number }
  | {
      [C in PlainCall]: {
        readonly call: C
        readonly id: number
        readonly given: Parameters<Checker[C]>[0]
      }
    }[PlainCall]

export type Value = CheckShown | Awaited<ReturnType<Checker[PlainCall]>>

/** `id` is that of the request; any number of `progress` come before the one `done` or `problem`. */
export type Answer =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly done: Value }
  | { readonly id: number; readonly problem: CheckProblem }

/** A worker as its creator sees it, or the other end of it: a port of any kind. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: object) => void): void
}

/** What a message brought; the two ends are built together, so its shape is known. */
export const dataOf = <M extends Request | Answer>(event: object): M | undefined =>
  'data' in event ? (event.data as M) : undefined

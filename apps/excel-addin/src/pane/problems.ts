/** What went wrong, in words: as the workbook says it, or that nobody foresaw it. */
import type { HostProblem } from '../core/index.ts'
import type { Words } from '../texts/index.ts'

export function problemOf(reason: unknown, words: Words): HostProblem {
  if (isHostProblem(reason)) return { code: reason.code, sentence: reason.sentence }
  return {
    code: reason instanceof Error ? reason.name : 'unknown',
    sentence: words.say('problem.unexpected'),
  }
}

const isHostProblem = (reason: unknown): reason is HostProblem =>
  typeof reason === 'object' &&
  reason !== null &&
  'code' in reason &&
  'sentence' in reason &&
  typeof reason.code === 'string' &&
  typeof reason.sentence === 'string'

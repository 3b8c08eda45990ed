/** An excess of learners as the finding that names all agreements of its worst day. */
import type { GroupViolation } from '../../engine/index.ts'
import type { Excess } from './concurrent-learners.ts'

/** The primary place is the agreement that crossed the limit. */
export function excessViolation<K extends string>(
  { agreements: [crossing, ...others], from, to, worst, learners, limit }: Excess,
  column: K,
  variant?: string,
): GroupViolation<K> {
  return {
    at: [[crossing, column], ...others.map((position) => [position, column] as const)],
    args: { day: { day: worst }, learners, limit, from: { day: from }, to: { day: to } },
    ...(variant === undefined ? {} : { variant }),
  }
}

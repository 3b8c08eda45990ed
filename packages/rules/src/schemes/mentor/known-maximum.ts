/** What a mentor's sectors allow, as far as the sheet says. */
import type { Excess } from './concurrent-learners.ts'

/** Whether no agreement of the worst day has a known maximum that is exceeded: `mentor-sector-cap` says so then. */
export const isWithinKnownMaxima = (
  { learners, agreements }: Excess,
  maximumOf: (position: number) => number | null | undefined,
): boolean => agreements.every((position) => learners <= (maximumOf(position) ?? Infinity))

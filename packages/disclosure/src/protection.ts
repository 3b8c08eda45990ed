/** How much doubt a reader must be left with about a count that is too small to publish. */
import { InconsistentPublication } from './publication.ts'

export interface Protection {
  /** The reader must allow for a count this much lower, where a lower one is thinkable at all. */
  readonly lower: number
  /** The reader must allow for a count this much higher. */
  readonly upper: number
  /** The values the reader must allow for span at least this much. */
  readonly width: number
  /** May a count of nothing be suppressed to protect another? Then a mark no longer says that there is someone. */
  readonly zerosMayBeSuppressed: boolean
  /** What a mark gives away by itself: 1 where every zero is published, because then a mark stands for someone. */
  readonly suppressedAtLeast: 0 | 1
  /** Does the one person in a count of 1 know that it is 1, and must the others be protected against that person? */
  readonly onePersonKnows: boolean
  /** What one person adds to a count at most; 1 where not given, 2 where the counts are of half persons. */
  readonly perPerson?: 1 | 2
}

/** Zeros are published, so readers know that a mark is at least 1; singletons know themselves. */
export const usualProtection: Protection = {
  lower: 1,
  upper: 1,
  width: 2,
  zerosMayBeSuppressed: false,
  suppressedAtLeast: 1,
  onePersonKnows: true,
}

/** The same doubt about counts of half persons: a person who counts half in each of two places makes 1 in each. */
export const protectionOfHalves: Protection = {
  ...usualProtection,
  lower: 2 * usualProtection.lower,
  upper: 2 * usualProtection.upper,
  width: 2 * usualProtection.width,
  perPerson: 2,
}

/** How far below and above a count the reader must look; what cannot lie below must lie above. */
export function doubtAround(
  count: number,
  floor: number,
  { lower, upper, width }: Protection,
): { readonly below: number; readonly above: number } {
  const below = Math.max(0, Math.min(lower, count - floor))
  return { below, above: Math.max(upper, width - below) }
}

/** Throws when the settings contradict each other. */
export function checkProtection({ zerosMayBeSuppressed, suppressedAtLeast, ...doubt }: Protection): void {
  for (const [name, value] of Object.entries(doubt)) {
    if (typeof value === 'number' && !(Number.isSafeInteger(value) && value >= 0)) {
      throw new InconsistentPublication(
        `The protection asks a ${name} of ${value}, which is no whole number.`,
      )
    }
  }
  if (doubt.upper === 0 && doubt.width === 0) {
    throw new InconsistentPublication('The protection asks no doubt at all.')
  }
  if (zerosMayBeSuppressed && suppressedAtLeast > 0) {
    throw new InconsistentPublication(
      'A mark may stand for nothing, so readers cannot know that it is at least 1.',
    )
  }
}

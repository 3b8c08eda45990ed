/** Who is counted: the enrolments of a file that D1 and D2 select on a count day. */
import type { CountDayId } from './count-days.ts'
import { D1, D2, isCutInDual, isInD2, isTypeFive, isWrittenDual } from './definitions.ts'
import type { DualStanding, JudgeDual } from './dual-programmes.ts'
import type { EnrolmentCount, EnrolmentGroup } from './enrolment-count.ts'

/** Sum of half learners: exact. */
export const halvesIn = (counts: readonly EnrolmentCount[]): number =>
  counts.reduce((sum, { halves }) => sum + halves, 0)

/** The counts of one day. */
export const onDay = (counts: readonly EnrolmentCount[], countDay: CountDayId): readonly EnrolmentCount[] =>
  counts.filter((count) => count.countDay === countDay)

/**
 * Enrolments by D2. `doubtful` are halves whose name was cut within the word that decides; `elsewhere` are dual halves in
 * structures 312 and 315, where dual learning stands from 2026-2027 on and D2 does not look.
 */
export interface PopulationD2 {
  readonly definition: typeof D2
  readonly members: readonly EnrolmentCount[]
  readonly doubtful: number
  readonly elsewhere: number
}

export function populationD2(counts: readonly EnrolmentCount[]): PopulationD2 {
  return {
    definition: D2,
    members: counts.filter(({ of }) => isInD2(of)),
    doubtful: halvesIn(counts.filter(({ of }) => of.structure === '311' && !isInD2(of) && isCutInDual(of))),
    elsewhere: halvesIn(
      counts.filter(
        ({ of }) =>
          (of.structure === '312' || of.structure === '315') && (of.dual === true || isWrittenDual(of)),
      ),
    ),
  }
}

/** Enrolments by D1, with those that stand apart and those that nobody can place. */
export interface PopulationD1 {
  readonly definition: typeof D1
  readonly members: readonly EnrolmentCount[]
  readonly runUp: readonly EnrolmentCount[]
  /** Dual enrolments in special education. */
  readonly special: readonly EnrolmentCount[]
  /** Counted as not dual because the catalogue does not list them and nothing says dual. */
  readonly unlisted: number
}

/** Why D1 cannot be computed; `programmes` are names as the file writes them. */
export type NoD1 =
  | { readonly unavailable: 'noDualFlag' }
  | { readonly unavailable: 'undecided'; readonly halves: number; readonly programmes: readonly string[] }

/** One undecided enrolment, and there is no D1: a figure without it would be wrong in silence. */
export function populationD1(
  counts: readonly EnrolmentCount[],
  judge: JudgeDual | undefined,
): PopulationD1 | NoD1 {
  if (judge === undefined) return { unavailable: 'noDualFlag' }
  const standing = counts
    .filter(({ of }) => !isTypeFive(of))
    .map((count) => ({ count, is: standingOf(count.of, judge) }))
  const those = (is: Standing) => standing.filter((each) => each.is === is).map(({ count }) => count)
  const undecided = those('undecided')
  if (undecided.length > 0) {
    const names = new Set(undecided.map(({ of }) => of.programmeName ?? of.administrativeGroup ?? '–'))
    return { unavailable: 'undecided', halves: halvesIn(undecided), programmes: [...names].sort() }
  }
  return {
    definition: D1,
    members: those('dual'),
    runUp: those('runUp'),
    special: those('special'),
    unlisted: halvesIn(those('unlisted')),
  }
}

type Standing = DualStanding | 'special'

/** Special education stands apart, dual or run-up. */
function standingOf(of: EnrolmentGroup, judge: JudgeDual): Standing {
  const is = judge(of)
  return of.structure === '321' && (is === 'dual' || is === 'runUp') ? 'special' : is
}

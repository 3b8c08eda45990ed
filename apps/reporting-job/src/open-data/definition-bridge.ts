/** From D1 to D2, reason by reason (E-14): what one definition counts and the other does not. */
import { groupEnding, isInD2, isTypeFive } from './definitions.ts'
import type { JudgeDual } from './dual-programmes.ts'
import type { EnrolmentCount, EnrolmentGroup, Grade } from './enrolment-count.ts'
import { type NoD1, populationD1 } from './populations.ts'

/** Reasons for which D2 counts more than D1 (first) or less (after `typeFive`). */
export const bridgeReasons = [
  'runUp',
  'groupDbso',
  'groupSyn',
  'nameOnly',
  'typeFive',
  'structure312',
  'structure315',
  'flagOnly',
] as const
export type BridgeReason = (typeof bridgeReasons)[number]

/** One step for one grade: signed halves, so that D1 plus all steps is D2. */
export interface BridgeStep {
  readonly reason: BridgeReason
  readonly grade: Grade
  readonly halves: number
}

export interface DefinitionBridge {
  readonly d1: ReadonlyMap<Grade, number>
  readonly steps: readonly BridgeStep[]
  readonly d2: ReadonlyMap<Grade, number>
  /** Dual enrolments in special education, which neither definition counts. */
  readonly special: ReadonlyMap<Grade, number>
}

/** The bridge over the counts of one day, or why there is no D1 to start from. */
export function bridgeDefinitions(
  counts: readonly EnrolmentCount[],
  judge: JudgeDual | undefined,
): DefinitionBridge | NoD1 {
  const population = populationD1(counts, judge)
  if ('unavailable' in population || judge === undefined)
    return 'unavailable' in population ? population : { unavailable: 'noDualFlag' }
  const inD1 = new Set(population.members)
  const steps = new Map<string, BridgeStep>()
  for (const count of counts) {
    const reason = differenceOf(count.of, inD1.has(count), judge)
    if (reason === undefined) continue
    const { grade } = count.of
    const key = `${reason} ${grade}`
    const signed = inD1.has(count) ? -count.halves : count.halves
    steps.set(key, { reason, grade, halves: (steps.get(key)?.halves ?? 0) + signed })
  }
  return {
    d1: halvesByGrade(population.members),
    steps: [...steps.values()].sort((a, b) => order(a) - order(b) || (a.grade < b.grade ? -1 : 1)),
    d2: halvesByGrade(counts.filter(({ of }) => isInD2(of))),
    special: halvesByGrade(population.special),
  }
}

/** Why only one of the two definitions counts a group; undefined where both or neither do. */
function differenceOf(of: EnrolmentGroup, inD1: boolean, judge: JudgeDual): BridgeReason | undefined {
  const inD2 = isInD2(of)
  if (inD1 === inD2) return undefined
  if (inD1) {
    if (of.structure === '312') return 'structure312'
    return of.structure === '315' ? 'structure315' : 'flagOnly'
  }
  if (isTypeFive(of)) return 'typeFive'
  if (judge(of) === 'runUp') return 'runUp'
  const ending = groupEnding(of)
  if (ending === undefined) return 'nameOnly'
  return ending === 'DBSO' ? 'groupDbso' : 'groupSyn'
}

const order = ({ reason }: BridgeStep) => bridgeReasons.indexOf(reason)

function halvesByGrade(counts: readonly EnrolmentCount[]): ReadonlyMap<Grade, number> {
  const sums = new Map<Grade, number>()
  for (const { of, halves } of counts) sums.set(of.grade, (sums.get(of.grade) ?? 0) + halves)
  return sums
}

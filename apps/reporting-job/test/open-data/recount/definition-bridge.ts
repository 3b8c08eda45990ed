/** From D1 to D2, reason by reason (E-14): what one definition counts and the other does not. */
import {
  type BridgeReason,
  bridgeReasons,
  bridgeStanding,
  type EnrolmentCount,
  type Grade,
  isInD2,
  type JudgeDual,
  type NoD1,
  populationD1,
} from '../../../src/open-data/index.ts'

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
    const reason = bridgeStanding(count.of, inD1.has(count), judge)
    if (reason === undefined || reason === 'both') continue
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

const order = ({ reason }: BridgeStep) => bridgeReasons.indexOf(reason)

function halvesByGrade(counts: readonly EnrolmentCount[]): ReadonlyMap<Grade, number> {
  const sums = new Map<Grade, number>()
  for (const { of, halves } of counts) sums.set(of.grade, (sums.get(of.grade) ?? 0) + halves)
  return sums
}

/** The categories of the allowance that what a learner has finished leaves possible. */
import {
  type AllowanceCategory,
  allowanceCategories,
  oaoYearsCategory2,
  oaoYearsCategory3,
} from '../../parameters/index.ts'

/** What a learner has finished before; `null` where the sheet does not say. */
export interface PriorEducation {
  readonly learnerSecondStageDone: boolean | null
  readonly learnerThirdStageFirstYearDone: boolean | null
  readonly learnerAlternatingYearsDone: number | null
  readonly learnerOv3Done: boolean | null
}

export type PriorColumn = keyof PriorEducation

export const priorColumns = [
  'learnerSecondStageDone',
  'learnerThirdStageFirstYearDone',
  'learnerAlternatingYearsDone',
  'learnerOv3Done',
] as const satisfies readonly PriorColumn[]

/** Years of alternating training that lift a learner to category 2 and 3. */
export const categoryYears = { yearsOf2: oaoYearsCategory2, yearsOf3: oaoYearsCategory3 } as const

export type CategoryYears = { readonly [K in keyof typeof categoryYears]: number }

/**
 * The highest category holds of those the learner meets, so what is not known leaves higher ones possible.
 *
 * 3: first year of the third stage, two alternating years, or the qualification phase of OV3. 2: second stage, or one
 * alternating year. 1: neither. Another programme counts too.
 */
export function possibleCategories(
  prior: PriorEducation,
  { yearsOf2, yearsOf3 }: CategoryYears,
): readonly AllowanceCategory[] {
  const years = prior.learnerAlternatingYearsDone
  const inThird = anyOf(
    prior.learnerThirdStageFirstYearDone,
    years === null ? null : years >= yearsOf3,
    prior.learnerOv3Done,
  )
  const inSecond = anyOf(prior.learnerSecondStageDone, years === null ? null : years >= yearsOf2)
  const least = inThird === true ? 3 : inSecond === true ? 2 : 1
  const most = inThird !== false ? 3 : inSecond !== false ? 2 : 1
  return allowanceCategories.filter((category) => category >= least && category <= most)
}

/** True where one is, false where all are not, `null` where the unknown ones decide. */
function anyOf(...facts: readonly (boolean | null)[]): boolean | null {
  if (facts.includes(true)) return true
  return facts.includes(null) ? null : false
}

const byCode: Readonly<Record<'1' | '2' | '3', AllowanceCategory>> = { '1': 1, '2': 2, '3': 3 }

/** The category that a sheet states. */
export const statedCategory = (code: '1' | '2' | '3'): AllowanceCategory => byCode[code]

/** What agreements pay: the fixed allowance of an OAO, the hourly minimum in adult education, wages. */
import { type Cents, type Day, parseDay } from '@werkplekleren/rules'

/** Guaranteed average minimum monthly income (GGMMI) in cents, by the day from which it holds. */
const GGMMI: readonly (readonly [from: string, cents: number])[] = [
  ['2022-08-01', 187_913],
  ['2022-11-01', 191_671],
  ['2022-12-01', 195_499],
  ['2023-11-01', 199_418],
  ['2024-04-01', 202_988],
  ['2024-05-01', 207_048],
  ['2025-02-01', 211_189],
  ['2026-01-01', 215_411],
  ['2026-04-01', 218_981],
]

/** Per mille of the GGMMI by category: 29, 32 and 34,5 percent (decision of 8 July 2016). */
const OAO_PER_MILLE = { 1: 290, 2: 320, 3: 345 } as const

/** Monthly allowance of an OAO that begins on a day, rounded up to 10 cents as all published amounts are. */
export function oaoAllowance(category: 1 | 2 | 3, start: Day): Cents {
  const tenths = Math.ceil((minimumIncomeOn(start) * OAO_PER_MILLE[category]) / 10_000)
  // Whole tenths of a euro are whole cents.
  return (tenths * 10) as Cents
}

/** Monthly allowance in adult education: 0,21 % of the GGMMI an hour, rounded up to a cent, for the hours a week. */
export function adultAllowance(hoursPerWeek: number, start: Day): Cents {
  const hour = Math.ceil((minimumIncomeOn(start) * 21) / 10_000)
  return Math.ceil((hour * hoursPerWeek * 13) / 3) as Cents
}

/** Monthly wage in a part-time contract: an invented 15,20 euro an hour. */
export function partTimeWage(hoursPerWeek: number): Cents {
  return Math.round((1520 * hoursPerWeek * 13) / 3) as Cents
}

/** Category of the OAO allowance from what the learner has finished: the highest that holds. */
export function oaoCategory(learner: {
  readonly secondStageDone: boolean
  readonly thirdStageFirstYearDone: boolean
}): 1 | 2 | 3 {
  if (learner.thirdStageFirstYearDone) return 3
  return learner.secondStageDone ? 2 : 1
}

function minimumIncomeOn(start: Day): number {
  const holding = GGMMI.findLast(([from]) => (parseDay(from) ?? Number.POSITIVE_INFINITY) <= start)
  if (!holding) throw new RangeError('No minimum income is known before 1 August 2022')
  return holding[1]
}

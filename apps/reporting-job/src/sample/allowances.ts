/** What agreements pay: the fixed allowance of an OAO, the hourly minimum in adult education, wages. */
import {
  type AllowanceCategory,
  adultHourlyShare,
  type Cents,
  type Day,
  minimumMonthlyIncome,
  oaoAllowancesOn,
  shareRoundedUp,
  valueOn,
} from '@werkplekleren/rules'

/** Monthly allowance of an OAO that begins on a day. */
export function oaoAllowance(category: AllowanceCategory, start: Day): Cents {
  return known(oaoAllowancesOn(start)).amounts[category]
}

/** Monthly allowance in adult education for the hours a week, at the hourly minimum rounded up to a cent. */
export function adultAllowance(hoursPerWeek: number, start: Day): Cents {
  const income = known(valueOn(minimumMonthlyIncome, start)).value
  const hour = shareRoundedUp(income, known(valueOn(adultHourlyShare, start)).value, 1)
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
}): AllowanceCategory {
  if (learner.thirdStageFirstYearDone) return 3
  return learner.secondStageDone ? 2 : 1
}

function known<V>(value: V | undefined): V {
  if (value === undefined)
    throw new RangeError('No minimum income or share is known on the start of a sampled agreement')
  return value
}

/** Ages in completed years, with the reading of a birthday on 29 February. */
import { addDays, addYears, type Day, isLeapYear, partsOf } from './days.ts'

/**
 * Age in completed years; the birthday itself counts, and before birth the age is negative.
 *
 * Who was born on 29 February reaches an age on 1 March of a common year: the stricter reading for minimum ages.
 */
export function ageOn(birth: Day, date: Day): number {
  const born = partsOf(birth)
  const on = partsOf(date)
  const birthdayReached =
    on.month > born.month || (on.month === born.month && on.dayOfMonth >= born.dayOfMonth)
  return on.year - born.year - (birthdayReached ? 0 : 1)
}

/** Whether the age on `date` hangs on reading a 29 February birthday as 28 February or as 1 March. */
export function ageDiffersInLeapReading(birth: Day, date: Day): boolean {
  const born = partsOf(birth)
  const on = partsOf(date)
  if (born.month !== 2 || born.dayOfMonth !== 29 || on.year <= born.year) return false
  return on.month === 2 && on.dayOfMonth === 28 && !isLeapYear(on.year)
}

/** The first day on which somebody has an age: born on 29 February, 1 March of a common year. */
export function firstDayOfAge(birth: Day, age: number): Day {
  const birthday = addYears(birth, age)
  return ageOn(birth, birthday) < age ? addDays(birthday, 1) : birthday
}

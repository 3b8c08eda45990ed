/** The first day on which somebody has an age. */
import { addDays, addYears, ageOn, type Day } from '../../calendar/index.ts'

/** Born on 29 February: 1 March of a common year, the stricter reading for a minimum age. */
export function firstDayOfAge(birth: Day, age: number): Day {
  const birthday = addYears(birth, age)
  return ageOn(birth, birthday) < age ? addDays(birthday, 1) : birthday
}

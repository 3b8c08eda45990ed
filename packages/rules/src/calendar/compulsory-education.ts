/** The end of compulsory education. */
import { firstDayOfAge } from './ages.ts'
import { addYears, type Day, day, partsOf } from './days.ts'

/**
 * The first day on which somebody is free of compulsory education: the 18th birthday, or 30 June of that calendar year
 * for who turns 18 after it.
 *
 * A diploma of secondary education ends it earlier, which a birth date cannot tell. Born on 29 February, one is 18 on
 * 1 March of a common year. Source: vlaanderen.be, Leerplicht en schoolplicht.
 */
export function endOfCompulsoryEducation(birth: Day): Day {
  const birthday = firstDayOfAge(birth, MAJORITY)
  const lastOfJune = addYears(LAST_OF_JUNE_2000, partsOf(birth).year + MAJORITY - 2000)
  if (lastOfJune < birthday) return lastOfJune
  return birthday
}

const MAJORITY = 18
const LAST_OF_JUNE_2000 = day(2000, 6, 30)

/** Flemish school holidays and school days, computed from the rules that fix them. */
import { easterSunday } from './count-dates.ts'
import { addDays, type Day, day, partsOf, weekdayOf } from './days.ts'
import { firstDayOf, lastDayOf, type SchoolYear, schoolYearOf } from './school-years.ts'
import { earlier, later } from './spans.ts'

export type SchoolHolidayName = 'autumn' | 'christmas' | 'spring' | 'easter' | 'summer'

/** A school holiday, both ends included; the weekends within and at its end belong to it. */
export interface SchoolHoliday {
  readonly name: SchoolHolidayName
  readonly start: Day
  readonly end: Day
}

/**
 * The five holidays of a school year, in order.
 *
 * Decision of the Flemish Government of 31 August 2001 on the school year in secondary education, art. 7. Holds for
 * the one departure since: the autumn holiday of 2020, which was lengthened by a week. Throws a RangeError where the
 * school year does not lie between 1900 and 2199.
 */
export function schoolHolidaysOf(schoolYear: SchoolYear): readonly SchoolHoliday[] {
  return [
    autumn(schoolYear),
    christmas(schoolYear),
    spring(schoolYear + 1),
    easter(schoolYear + 1),
    { name: 'summer', start: day(schoolYear + 1, 7, 1), end: day(schoolYear + 1, 8, 31) },
  ]
}

/**
 * Number of school days from `from` to `to`, both included: Monday to Friday outside the holidays and the free days
 * of art. 7, 6° (11 November, Easter Monday, 1 May, Ascension and the day after, Whit Monday).
 *
 * A school's own free days are not known here, so a school may have had fewer days. 0 when `to` comes first; days
 * before September 1900 or after August 2199 are not counted. O(school years).
 */
export function schoolDaysBetween(from: Day, to: Day): number {
  const begin = later(from, FIRST_COUNTED)
  const end = earlier(to, LAST_COUNTED)
  if (end < begin) return 0
  let count = 0
  for (let year = schoolYearOf(begin); year <= schoolYearOf(end); year = next(year)) {
    const first = later(begin, firstDayOf(year))
    const last = earlier(end, lastDayOf(year))
    const { holidays, freeWeekdays } = withoutLessons(year)
    count += weekdaysBetween(first, last)
    for (const holiday of holidays)
      count -= weekdaysBetween(later(first, holiday.start), earlier(last, holiday.end))
    for (const date of freeWeekdays) if (date >= first && date <= last) count -= 1
  }
  return count
}

interface WithoutLessons {
  readonly holidays: readonly SchoolHoliday[]
  /** Free days from Monday to Friday outside the holidays. */
  readonly freeWeekdays: readonly Day[]
}

/** Reckoned once a school year: Easter and what hangs on it cost more than counting. */
const reckoned = new Map<SchoolYear, WithoutLessons>()

function withoutLessons(year: SchoolYear): WithoutLessons {
  const known = reckoned.get(year)
  if (known) return known
  const holidays = schoolHolidaysOf(year)
  const freeWeekdays = freeDaysOf(year).filter(
    (date) =>
      weekdayOf(date) <= 5 && !holidays.some((holiday) => date >= holiday.start && date <= holiday.end),
  )
  const found = { holidays, freeWeekdays }
  reckoned.set(year, found)
  return found
}

/** Whether a day lies in the summer holiday, July and August. */
export function isInSummerHoliday(date: Day): boolean {
  const { month } = partsOf(date)
  return month === 7 || month === 8
}

/** From the Monday of the week of 1 November, one week; from 2 November where the 1st is a Sunday. */
function autumn(year: number): SchoolHoliday {
  const allSaints = day(year, 11, 1)
  const start = weekdayOf(allSaints) === 7 ? addDays(allSaints, 1) : mondayOf(allSaints)
  const weeks = year === AUTUMN_OF_TWO_WEEKS ? 2 : 1
  return { name: 'autumn', start, end: addDays(start, 7 * weeks - 1) }
}

/** From the Monday of the week of 25 December, or the Monday after it where that is in a weekend; two weeks. */
function christmas(year: number): SchoolHoliday {
  const day25 = day(year, 12, 25)
  const start = weekdayOf(day25) > 5 ? addDays(mondayOf(day25), 7) : mondayOf(day25)
  return { name: 'christmas', start, end: addDays(start, 13) }
}

/** From the seventh Monday before Easter, one week. */
function spring(year: number): SchoolHoliday {
  const start = addDays(easterSunday(year), -48)
  return { name: 'spring', start, end: addDays(start, 6) }
}

/**
 * From the first Monday of April, two weeks; from the Monday after Easter where that falls in March; from the second
 * Monday before Easter, up to and including Easter Monday, where Easter falls after 15 April.
 */
function easter(year: number): SchoolHoliday {
  const sunday = easterSunday(year)
  if (sunday > day(year, 4, 15))
    return { name: 'easter', start: addDays(sunday, -13), end: addDays(sunday, 1) }
  const firstOfApril = day(year, 4, 1)
  const firstMonday = addDays(firstOfApril, (8 - weekdayOf(firstOfApril)) % 7)
  const start = sunday < firstOfApril ? addDays(sunday, 1) : firstMonday
  return { name: 'easter', start, end: addDays(start, 13) }
}

/** Free days outside the holidays or within them; the summer has none of its own. */
function freeDaysOf(schoolYear: SchoolYear): readonly Day[] {
  const sunday = easterSunday(schoolYear + 1)
  const ascension = addDays(sunday, 39)
  return [
    day(schoolYear, 11, 11),
    addDays(sunday, 1),
    day(schoolYear + 1, 5, 1),
    ascension,
    addDays(ascension, 1),
    addDays(sunday, 50),
  ]
}

/** The school years of which every holiday can be computed. */
const FIRST_COUNTED = day(1900, 9, 1)
const LAST_COUNTED = day(2199, 8, 31)

/** In 2020 the autumn holiday was lengthened to 15 November because of the epidemic. */
const AUTUMN_OF_TWO_WEEKS = 2020

const mondayOf = (date: Day): Day => addDays(date, 1 - weekdayOf(date))
const next = (year: SchoolYear): SchoolYear => schoolYearOf(addDays(lastDayOf(year), 1))

/** Mondays to Fridays from one day to another, both included; 0 when the second comes first. */
function weekdaysBetween(from: Day, to: Day): number {
  return to < from ? 0 : weekdaysBefore(addDays(to, 1)) - weekdaysBefore(from)
}

/** Mondays to Fridays since a Monday long ago, up to the day before `date`. */
function weekdaysBefore(date: Day): number {
  const daysOfWeekPassed = weekdayOf(date) - 1
  return ((date - daysOfWeekPassed - SOME_MONDAY) / 7) * 5 + Math.min(daysOfWeekPassed, 5)
}

/** Monday 29 December 1969. */
const SOME_MONDAY = -3

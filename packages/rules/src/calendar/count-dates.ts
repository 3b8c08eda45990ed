/** The school days on which learners are counted: the first of February and the first of October. */
import { addDays, type Day, day, weekdayOf } from './days.ts'

/** Monday of the Flemish spring holiday (krokusvakantie) lies this many days before Easter Sunday. */
const SPRING_HOLIDAY_BEFORE_EASTER = 48

/**
 * First school day of February: the first weekday that is not in the Flemish spring holiday (krokusvakantie),
 * the Monday to Friday that begin 48 days before Easter Sunday. In 2025: Monday 3 February.
 *
 * A school's own free days are not known here. Throws a RangeError outside 1900-2199.
 */
export function firstSchoolDayOfFebruary(year: number): Day {
  const holiday = addDays(easterSunday(year), -SPRING_HOLIDAY_BEFORE_EASTER)
  let date = day(year, 2, 1)
  while (isWeekend(date) || (date >= holiday && date <= addDays(holiday, 4))) date = addDays(date, 1)
  return date
}

/** First weekday (Monday to Friday) of October; no Flemish school holiday falls there. In 2022: Monday 3 October. */
export function firstSchoolDayOfOctober(year: number): Day {
  let date = day(year, 10, 1)
  while (isWeekend(date)) date = addDays(date, 1)
  return date
}

/** Gregorian Easter Sunday of a year (1900-2199), by the anonymous algorithm of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const exception = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451)
  const offset = epact + weekdayShift - 7 * exception + 114
  return day(year, Math.floor(offset / 31), (offset % 31) + 1)
}

function isWeekend(date: Day): boolean {
  return weekdayOf(date) > 5
}

/** A civil day as a whole number: no clock, no time zone, no time of day. */
declare const dayBrand: unique symbol

/**
 * A civil day: days since 1970-01-01 in the proleptic Gregorian calendar.
 *
 * Days compare and subtract as numbers. Every day that is read lies between `MIN_DAY` and `MAX_DAY`;
 * arithmetic may leave that range and stays exact.
 */
export type Day = number & { readonly [dayBrand]: true }

/** Year, month (1-12) and day of the month (1-31) of a civil day. */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAYS_IN_400_YEARS = 146_097
const DAYS_FROM_0000_03_01 = 719_468
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** 1900-01-01, the earliest day that is read. */
export const MIN_DAY: Day = daysSinceEpoch(FIRST_YEAR, 1, 1)

/** 2199-12-31, the latest day that is read. */
export const MAX_DAY: Day = daysSinceEpoch(LAST_YEAR, 12, 31)

/** The civil day of a year, month and day of the month; throws a RangeError when there is no such day. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  const found = dayIfReal(year, month, dayOfMonth)
  if (found === undefined) {
    throw new RangeError(
      `${year}-${month}-${dayOfMonth} is not a day between ${FIRST_YEAR}-01-01 and ${LAST_YEAR}-12-31`,
    )
  }
  return found
}

/** The civil day of a year, month and day of the month, or undefined when there is no such day (1900-2199). */
export function dayIfReal(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return undefined
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  return daysSinceEpoch(year, month, dayOfMonth)
}

/** Reads a day written strictly as YYYY-MM-DD; anything else is undefined. */
export function parseDay(iso: string): Day | undefined {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(iso)) return undefined
  return dayIfReal(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}

/** Writes a day as YYYY-MM-DD. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`
}

/** Year, month and day of the month of a civil day. */
export function partsOf(day: Day): DayParts {
  const shifted = day + DAYS_FROM_0000_03_01
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** ISO weekday of a civil day: Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): Weekday {
  // The expression is 1 to 7 for every integer; the type system cannot see that.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  mustBeWhole(count, 'days')
  // A civil day plus a whole number of days is a civil day.
  return (day + count) as Day
}

/** The same day of the month `count` months later, clamped to the last day of that month. */
export function addMonths(day: Day, count: number): Day {
  return monthsLater(day, count, 0)
}

/** The day before the same day of the month `count` months later, or the last day of that month where it is shorter. */
export function dayBeforeMonthsLater(day: Day, count: number): Day {
  return monthsLater(day, count, 1)
}

/** The same day of the month `count` months later less `before` days; the last day of a month that is too short. */
function monthsLater(day: Day, count: number, before: 0 | 1): Day {
  mustBeWhole(count, 'months')
  const { year, month, dayOfMonth } = partsOf(day)
  const months = year * 12 + (month - 1) + count
  const targetYear = Math.floor(months / 12)
  const targetMonth = months - targetYear * 12 + 1
  const length = daysInMonth(targetYear, targetMonth)
  // A civil day less a whole number of days is a civil day.
  return dayOfMonth > length
    ? daysSinceEpoch(targetYear, targetMonth, length)
    : ((daysSinceEpoch(targetYear, targetMonth, dayOfMonth) - before) as Day)
}

/** The same day `count` years later; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, count: number): Day {
  mustBeWhole(count, 'years')
  return addMonths(day, 12 * count)
}

/** Days from `from` to `to`, not counting the first: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return to - from
}

/** Number of days in a month (1-12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Howard Hinnant's days_from_civil (public domain): years begin in March, so that a leap day comes last. */
function daysSinceEpoch(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  // The only place where a number becomes a Day from its parts; callers have checked them.
  return (era * DAYS_IN_400_YEARS + dayOfEra - DAYS_FROM_0000_03_01) as Day
}

function mustBeWhole(count: number, unit: string): void {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is not a whole number of ${unit}`)
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** Whole years, months and days between two days: one written definition for each. */
import { ageOn } from './ages.ts'
import { addMonths, type Day, daysBetween, partsOf } from './days.ts'

/**
 * Completed years from `from` to `to`; reversed arguments give the opposite number.
 *
 * A year from 29 February is complete on 1 March of a common year.
 */
export function wholeYears(from: Day, to: Day): number {
  return to < from ? opposite(ageOn(to, from)) : ageOn(from, to)
}

/**
 * Completed months from `from` to `to`: the greatest n whose `deadline(from, n)` is not after `to`; reversed
 * arguments give the opposite number. From 31 January, one month is complete on 28 February.
 */
export function wholeMonths(from: Day, to: Day): number {
  if (to < from) return opposite(wholeMonths(to, from))
  const months = calendarMonthsApart(from, to)
  return addMonths(from, months) <= to ? months : months - 1
}

/** Distance between the calendar months of two days; the days of the month do not matter, nor does the order. */
export function calendarMonthsApart(a: Day, b: Day): number {
  const first = partsOf(a)
  const second = partsOf(b)
  return Math.abs((second.year - first.year) * 12 + second.month - first.month)
}

/** Number of days of a period with both ends included; 0 when it ends before it starts. */
export function daysInclusive(start: Day, end: Day): number {
  return Math.max(0, daysBetween(start, end) + 1)
}

function opposite(count: number): number {
  return count === 0 ? 0 : -count
}

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

/** Legal periods in months: Belgian practice counts from the nth to the day before the nth. */
import { addDays, addMonths, type Day, dayBeforeMonthsLater, daysBetween } from './days.ts'
import { daysInclusive } from './spans.ts'

/** A period with both ends included; `end: null` is open-ended (+infinity). */
export interface Period {
  readonly start: Day
  readonly end: Day | null
}

/** Length of a set of periods; all three numbers are Infinity (remainingDays 0) when a period is open-ended. */
export interface PeriodTotal {
  /** Distinct days covered; a day covered twice counts once. */
  readonly days: number
  /** Complete months when those days are laid end to end from the first start. */
  readonly months: number
  /** Days left after those months. */
  readonly remainingDays: number
}

/**
 * Inclusive last day of a period of `months` months that begins on `start`: the day before the same day number,
 * or the last day of the month when that day number does not exist there.
 *
 * 2023-01-01 and 6 months: 2023-06-30. 2023-08-31 and 6 months: 2024-02-29. Judicial Code art. 52-54.
 */
export function lastDayOfPeriod(start: Day, months: number): Day {
  mustBeMonths(months)
  return dayBeforeMonthsLater(start, months)
}

/**
 * Inclusive deadline `months` months after an event: the same day number, clamped to the last day of the month.
 *
 * The day of the event itself does not count, so this is one day later than `lastDayOfPeriod`, except at month ends.
 */
export function deadline(event: Day, months: number): Day {
  mustBeMonths(months)
  return addMonths(event, months)
}

/** Whether two periods share at least one day; a period that ends before it starts shares none. */
export function overlaps(a: Period, b: Period): boolean {
  if (isEmpty(a) || isEmpty(b)) return false
  return startsBy(a, b.end) && startsBy(b, a.end)
}

/**
 * Total length of periods, as days and as complete months plus remaining days, never as days divided by 30.
 *
 * Overlaps count once and contiguous periods form one chain. Days are laid end to end from the first start, which
 * for a single chain is the chain itself. Periods that end before they start have no days. O(n log n).
 */
export function sumPeriods(periods: readonly Period[]): PeriodTotal {
  const chains = chainsOf(periods)
  const first = chains[0]
  if (first === undefined) return { days: 0, months: 0, remainingDays: 0 }
  let days = 0
  for (const chain of chains) {
    if (chain.end === null) return { days: Infinity, months: Infinity, remainingDays: 0 }
    days += daysInclusive(chain.start, chain.end)
  }
  const lastDay = addDays(first.start, days - 1)
  const months = monthsWithin(first.start, lastDay)
  return { days, months, remainingDays: daysBetween(lastDayOfPeriod(first.start, months), lastDay) }
}

/**
 * Whether periods together last longer than `months` months: their distinct days outnumber those of a period of
 * that many months from the first start. For one unbroken chain this is "ends after `lastDayOfPeriod`".
 */
export function exceedsMonths(periods: readonly Period[], months: number): boolean {
  mustBeMonths(months)
  const total = sumPeriods(periods)
  return total.months > months || (total.months === months && total.remainingDays > 0)
}

/** Merges periods that overlap or follow each other without a gap, in order of start; O(n log n). */
export function chainsOf(periods: readonly Period[]): readonly Period[] {
  const chains: Period[] = []
  for (const period of periods.filter((each) => !isEmpty(each)).sort((a, b) => a.start - b.start)) {
    const last = chains.at(-1)
    if (last !== undefined && (last.end === null || period.start <= addDays(last.end, 1))) {
      chains[chains.length - 1] = { start: last.start, end: laterEnd(last.end, period.end) }
    } else {
      chains.push(period)
    }
  }
  return chains
}

/** Greatest number of months whose period from `start` ends by `lastDay` (0 when not even one). */
function monthsWithin(start: Day, lastDay: Day): number {
  let months = Math.max(0, Math.floor(daysBetween(start, lastDay) / 31))
  while (lastDayOfPeriod(start, months + 1) <= lastDay) months += 1
  return months
}

function isEmpty(period: Period): boolean {
  return period.end !== null && period.end < period.start
}

function startsBy(period: Period, end: Day | null): boolean {
  return end === null || period.start <= end
}

function laterEnd(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return null
  return a > b ? a : b
}

function mustBeMonths(months: number): void {
  if (!Number.isSafeInteger(months) || months < 0) {
    throw new RangeError(`${months} is not a whole number of months from 0 up`)
  }
}

/** Days for property tests, leaning towards month ends and leap days, and their Temporal twins. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { type Day, day, formatDay, MAX_DAY, MIN_DAY, parseDay } from '../../src/calendar/index.ts'

/** A day from 1900 to 2199; half of them within three days of a turn of the month. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: MIN_DAY, max: MAX_DAY }).map(asDay),
  fc
    .tuple(
      fc.integer({ min: 1901, max: 2198 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -3, max: 3 }),
    )
    .map(([year, month, shift]) => asDay(day(year, month, 1) + shift)),
)

/** The day of an ISO text in a test. */
export function iso(text: string): Day {
  const date = parseDay(text)
  if (date === undefined) throw new Error(`${text} is not a day`)
  return date
}

export function temporal(date: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(formatDay(date))
}

// A whole number within the range is a day by definition; only tests make days from numbers.
function asDay(count: number): Day {
  return count as Day
}

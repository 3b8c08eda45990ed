import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  calendarMonthsApart,
  type Day,
  day,
  daysBetween,
  daysInclusive,
  deadline,
  formatDay,
  weekdayOf,
  wholeMonths,
  wholeYears,
} from '../../src/calendar/index.ts'
import { decisionTable } from '../vectors/decision-table.ts'
import { anyDay, iso, temporal } from './arbitrary-days.ts'

interface SpanCase {
  readonly op: string
  readonly expected: number | string
  readonly source: string
  readonly from?: string
  readonly to?: string
  readonly amount?: number
  readonly year?: number
  readonly month?: number
}

const vectors = new URL('../vectors/date-spans.json', import.meta.url)
// The file is ours; its shape is the interface above.
const cases = (JSON.parse(readFileSync(vectors, 'utf8')) as { cases: readonly SpanCase[] }).cases

const between: Readonly<Record<string, (from: Day, to: Day) => number>> = {
  wholeYears,
  wholeMonths,
  // The rule of the English individualised learner record; we have one definition of a whole month.
  wholeMonthsIlr: wholeMonths,
  calendarMonthsApart,
  days: daysBetween,
  daysInclusive,
}
const adding: Readonly<Record<string, (from: Day, amount: number) => Day>> = { addMonths, addYears }

function answer(each: SpanCase): number | string {
  const { op, from, to, amount, year, month } = each
  if (op === 'lastFridayOfMonth' && year !== undefined && month !== undefined) {
    return formatDay(lastFridayOfMonth(year, month))
  }
  const span = between[op]
  if (span !== undefined && from !== undefined && to !== undefined) return span(iso(from), iso(to))
  const add = adding[op]
  if (add !== undefined && from !== undefined && amount !== undefined) {
    return formatDay(add(iso(from), amount))
  }
  throw new Error(`no operation for ${JSON.stringify(each)}`)
}

/** Counted in England only, so defined here and not in the package. */
function lastFridayOfMonth(year: number, month: number): Day {
  const last = addDays(addMonths(day(year, month, 1), 1), -1)
  return addDays(last, -((weekdayOf(last) - 5 + 7) % 7))
}

const deliberate = decisionTable('0002-calendar-definitions.md', 'Where we answer differently on purpose')

function ourAnswer({ op, from, to }: SpanCase): string | undefined {
  return deliberate.find((row) => row[0] === op && row[1] === from && row[2] === to)?.[4]
}

describe('spans of the public test tables', () => {
  it.each(cases)('$op from $from to $to (amount $amount, $year-$month) of $source', (each) => {
    expect(String(answer(each))).toBe(ourAnswer(each) ?? String(each.expected))
  })

  it('differ from the table exactly where the decision page says so, and quote it rightly', () => {
    const differing = cases
      .filter((each) => answer(each) !== each.expected)
      .map((each) => [each.op, each.from, each.to, String(each.expected), String(answer(each))])
    expect(deliberate.map((row) => row.slice(0, 5))).toEqual(differing)
  })
})

describe('whole months', () => {
  it('are the greatest number whose deadline has come', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(5000), (from, count) => {
        const to = addDays(from, count)
        const months = wholeMonths(from, to)
        expect(deadline(from, months)).toBeLessThanOrEqual(to)
        expect(deadline(from, months + 1)).toBeGreaterThan(to)
      }),
    )
  })

  it('turn their sign with the order of the days, and are never minus zero', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(wholeMonths(a, b) + wholeMonths(b, a)).toBe(0)
        expect(wholeYears(a, b) + wholeYears(b, a)).toBe(0)
        expect([wholeMonths(a, b), wholeYears(a, b)].some((count) => Object.is(count, -0))).toBe(false)
      }),
    )
  })

  it('make whole years, but for a start on 29 February', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        fc.pre(a <= b && !(temporal(a).month === 2 && temporal(a).day === 29))
        expect(wholeYears(a, b)).toBe(Math.floor(wholeMonths(a, b) / 12))
      }),
    )
    expect(wholeMonths(iso('2024-02-29'), iso('2025-02-28'))).toBe(12)
    expect(wholeYears(iso('2024-02-29'), iso('2025-02-28'))).toBe(0)
  })
})

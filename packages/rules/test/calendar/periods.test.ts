import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  chainsOf,
  type Day,
  daysInclusive,
  deadline,
  exceedsMonths,
  formatDay,
  lastDayOfPeriod,
  overlaps,
  type Period,
  sumPeriods,
} from '../../src/calendar/index.ts'
import { anyDay, iso, temporal } from './arbitrary-days.ts'

function period(start: string, end: string | null): Period {
  return { start: iso(start), end: end === null ? null : iso(end) }
}

describe('the last day of a period in months', () => {
  it.each([
    ['2023-01-01', 6, '2023-06-30'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2023-08-30', 6, '2024-02-29'],
    ['2023-08-29', 6, '2024-02-28'],
    ['2022-08-29', 6, '2023-02-28'],
    ['2022-08-28', 6, '2023-02-27'],
  ])('a period from %s of %i months lasts until %s', (start, months, last) => {
    expect(formatDay(lastDayOfPeriod(iso(start), months))).toBe(last)
  })

  it('of no months is the day before it starts', () => {
    expect(formatDay(lastDayOfPeriod(iso('2024-03-31'), 0))).toBe('2024-03-30')
  })

  it('follows the written definition with Temporal dates', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), (start, months) => {
        const from = temporal(start)
        const month = from.toPlainYearMonth().add({ months })
        const expected =
          from.day <= month.daysInMonth
            ? month.toPlainDate({ day: from.day }).subtract({ days: 1 })
            : month.toPlainDate({ day: month.daysInMonth })
        expect(formatDay(lastDayOfPeriod(start, months))).toBe(expected.toString())
      }),
    )
  })

  it('grows with every month, and never shrinks when the start moves a day later', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), (start, months) => {
        const last = lastDayOfPeriod(start, months)
        expect(lastDayOfPeriod(start, months + 1)).toBeGreaterThan(last)
        expect(lastDayOfPeriod(addDays(start, 1), months)).toBeGreaterThanOrEqual(last)
      }),
    )
  })

  it.each([-1, 1.5, Number.NaN])('refuses %s months', (months) => {
    expect(() => lastDayOfPeriod(iso('2024-01-01'), months)).toThrow(RangeError)
    expect(() => deadline(iso('2024-01-01'), months)).toThrow(RangeError)
    expect(() => exceedsMonths([], months)).toThrow(RangeError)
  })
})

describe('a deadline in months', () => {
  it.each([
    ['2024-01-15', 6, '2024-07-15'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('accredited on %s, within %i months is until %s', (event, months, last) => {
    expect(formatDay(deadline(iso(event), months))).toBe(last)
  })

  it('is one day after the period of as many months, or the same day where the day number is missing', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), (event, months) => {
        const difference = deadline(event, months) - lastDayOfPeriod(event, months)
        expect(difference).toBe(temporal(event).add({ months }).day === temporal(event).day ? 1 : 0)
      }),
    )
  })
})

describe('two periods', () => {
  const january = period('2024-01-01', '2024-01-31')

  it('overlap by one day when one starts on the last day of the other', () => {
    expect(overlaps(january, period('2024-01-31', '2024-02-29'))).toBe(true)
    expect(overlaps(period('2024-01-31', '2024-02-29'), january)).toBe(true)
  })

  it('do not overlap when one starts the day after the other ends', () => {
    expect(overlaps(january, period('2024-02-01', null))).toBe(false)
    expect(overlaps(period('2024-02-01', null), january)).toBe(false)
  })

  it('overlap when both are open-ended', () => {
    expect(overlaps(period('2024-01-01', null), period('2030-01-01', null))).toBe(true)
  })

  it('share no day when one ends before it starts', () => {
    expect(overlaps(january, period('2024-01-20', '2024-01-10'))).toBe(false)
    expect(overlaps(period('2024-01-20', '2024-01-10'), january)).toBe(false)
  })
})

describe('the sum of periods', () => {
  it('of an unbroken chain is counted in months from its first day', () => {
    const renewals = [period('2023-01-01', '2023-03-31'), period('2023-04-01', '2023-06-30')]
    expect(sumPeriods(renewals)).toEqual({ days: 181, months: 6, remainingDays: 0 })
    expect(exceedsMonths(renewals, 6)).toBe(false)
  })

  it('from 1 August to 31 July counts every month of it', () => {
    expect(sumPeriods([period('2018-08-01', '2019-07-31')])).toEqual({
      days: 365,
      months: 12,
      remainingDays: 0,
    })
    expect(sumPeriods([period('2018-08-01', '2020-07-31')])).toEqual({
      days: 731,
      months: 24,
      remainingDays: 0,
    })
  })

  it('one day more than six months exceeds six months', () => {
    const renewals = [period('2023-04-01', '2023-07-01'), period('2023-01-01', '2023-03-31')]
    expect(sumPeriods(renewals)).toEqual({ days: 182, months: 6, remainingDays: 1 })
    expect(exceedsMonths(renewals, 6)).toBe(true)
    expect(exceedsMonths(renewals, 7)).toBe(false)
  })

  it('with a gap compares days with a period from the first start', () => {
    // 91 + 91 days; six months from 1 February 2023 are 181 days.
    const broken = [period('2023-02-01', '2023-05-02'), period('2023-07-01', '2023-09-29')]
    expect(sumPeriods(broken)).toEqual({ days: 182, months: 6, remainingDays: 1 })
    expect(exceedsMonths(broken, 6)).toBe(true)
    // The same 182 days from 1 July 2023: six months are 184 days.
    const later = [period('2023-07-01', '2023-09-29'), period('2023-11-01', '2024-01-30')]
    expect(exceedsMonths(later, 6)).toBe(false)
  })

  it('counts a day that two periods share once', () => {
    const overlapping = [period('2023-01-01', '2023-03-31'), period('2023-03-01', '2023-06-30')]
    expect(sumPeriods(overlapping)).toEqual({ days: 181, months: 6, remainingDays: 0 })
  })

  it('of none, or of periods that end before they start, is nothing', () => {
    const nothing = { days: 0, months: 0, remainingDays: 0 }
    expect(sumPeriods([])).toEqual(nothing)
    expect(sumPeriods([period('2023-02-01', '2023-01-01')])).toEqual(nothing)
    expect(exceedsMonths([], 0)).toBe(false)
  })

  it('of one day is one day', () => {
    expect(sumPeriods([period('2023-02-01', '2023-02-01')])).toEqual({ days: 1, months: 0, remainingDays: 1 })
  })

  it('with an open end exceeds any number of months', () => {
    expect(exceedsMonths([period('2023-01-01', null), period('2023-01-01', '2023-02-01')], 1200)).toBe(true)
  })

  const spell: fc.Arbitrary<Period> = fc
    .tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 400 }))
    .map(([offset, length]) => {
      const start = addDays(iso('2019-08-29'), offset)
      return { start, end: addDays(start, length) }
    })

  it('has as many days as a calendar with each covered day ticked off', () => {
    fc.assert(
      fc.property(fc.array(spell, { minLength: 1, maxLength: 8 }), fc.nat(48), (periods, months) => {
        const ticked = new Set<Day>()
        for (const { start, end } of periods) {
          for (let date = start; end !== null && date <= end; date = addDays(date, 1)) ticked.add(date)
        }
        const total = sumPeriods(periods)
        expect(total.days).toBe(ticked.size)
        const first = periods.map(({ start }) => start).sort((a, b) => a - b)[0] ?? iso('1900-01-01')
        expect(exceedsMonths(periods, months)).toBe(
          ticked.size > daysInclusive(first, lastDayOfPeriod(first, months)),
        )
        expect(daysInclusive(first, lastDayOfPeriod(first, total.months)) + total.remainingDays).toBe(
          total.days,
        )
      }),
    )
  })

  it('does not depend on the order of the periods', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 8 }), (periods) => {
        expect(sumPeriods([...periods].reverse())).toEqual(sumPeriods(periods))
      }),
    )
  })
})

describe('chains', () => {
  it('join periods that touch, and keep a gap of one day apart', () => {
    const chains = chainsOf([
      period('2024-03-01', '2024-03-31'),
      period('2024-01-01', '2024-01-31'),
      period('2024-02-01', '2024-02-28'),
    ])
    expect(chains).toEqual([period('2024-01-01', '2024-02-28'), period('2024-03-01', '2024-03-31')])
  })

  it('end open when a period inside is open', () => {
    expect(chainsOf([period('2024-01-01', null), period('2024-02-01', '2024-02-28')])).toEqual([
      period('2024-01-01', null),
    ])
    expect(chainsOf([period('2024-01-01', '2024-03-31'), period('2024-02-01', null)])).toEqual([
      period('2024-01-01', null),
    ])
  })

  it('leave the periods they were given as they were', () => {
    const given = [period('2024-03-01', '2024-03-31'), period('2024-02-01', '2024-02-29')]
    const copy = structuredClone(given)
    chainsOf(given)
    expect(given).toEqual(copy)
  })

  it('of month after month make one period of as many months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (first, months) => {
        fc.pre(temporal(first).day <= 28)
        const parts = Array.from({ length: months }, (_, index) => {
          const start = addMonths(first, index)
          return { start, end: lastDayOfPeriod(start, 1) }
        })
        expect(sumPeriods(parts)).toMatchObject({ months, remainingDays: 0 })
      }),
    )
  })
})

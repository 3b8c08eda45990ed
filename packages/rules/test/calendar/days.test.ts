import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  dayIfReal,
  dayOfSerial,
  daysBetween,
  formatDay,
  MAX_DAY,
  MIN_DAY,
  parseDay,
  partsOf,
  serialOf,
  weekdayOf,
} from '../../src/calendar/index.ts'
import { anyDay, iso, temporal } from './arbitrary-days.ts'

describe('a civil day', () => {
  it('counts from 1 January 1970', () => {
    expect(day(1970, 1, 1)).toBe(0)
    expect(day(1969, 12, 31)).toBe(-1)
    expect(day(2025, 2, 3)).toBe(20_122)
  })

  it('runs from 1900 to 2199', () => {
    expect([formatDay(MIN_DAY), formatDay(MAX_DAY)]).toEqual(['1900-01-01', '2199-12-31'])
    expect(dayIfReal(1899, 12, 31)).toBeUndefined()
    expect(dayIfReal(2200, 1, 1)).toBeUndefined()
  })

  it('has a 29 February in 2000 and 2024, not in 1900, 2023 or 2100', () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => dayIfReal(year, 2, 29) !== undefined)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
  })

  it.each([
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 4, 31],
    [2024, 4, 0],
    [2024.5, 4, 1],
    [2024, 4, Number.NaN],
  ])('refuses %s-%s-%s', (year, month, dayOfMonth) => {
    expect(dayIfReal(year, month, dayOfMonth)).toBeUndefined()
    expect(() => day(year, month, dayOfMonth)).toThrow(RangeError)
  })

  it.each([
    '2024-2-01',
    '2024-02-30',
    '01-02-2024',
    '2024-02-01T00:00',
    ' 2024-02-01',
    '2024-02-01 2024-02-02',
    '',
    '9999-12-31',
    '２０２４-02-01',
  ])('does not read "%s"', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('is written and read as ISO, and is the day Temporal says, for every day from 1900 to 2199', () => {
    let date = Temporal.PlainDate.from('1900-01-01')
    let wrong = 0
    let days = 0
    for (let each: Day = MIN_DAY; each <= MAX_DAY; each = addDays(each, 1)) {
      const { year, month, dayOfMonth } = partsOf(each)
      if (year !== date.year || month !== date.month || dayOfMonth !== date.day) wrong += 1
      if (weekdayOf(each) !== date.dayOfWeek || parseDay(date.toString()) !== each) wrong += 1
      date = date.add({ days: 1 })
      days += 1
    }
    expect({ wrong, days, end: date.toString() }).toEqual({ wrong: 0, days: 109_573, end: '2200-01-01' })
  })
})

describe('adding to a day', () => {
  it('clamps months to the end of the month', () => {
    expect(formatDay(addMonths(iso('2023-01-31'), 1))).toBe('2023-02-28')
    expect(formatDay(addMonths(iso('2023-03-31'), -1))).toBe('2023-02-28')
    expect(formatDay(addYears(iso('2024-02-29'), 1))).toBe('2025-02-28')
    expect(formatDay(addYears(iso('2024-02-29'), 4))).toBe('2028-02-29')
  })

  it('refuses parts of days, months and years', () => {
    expect(() => addDays(MIN_DAY, 0.5)).toThrow(RangeError)
    expect(() => addMonths(MIN_DAY, Number.NaN)).toThrow(RangeError)
    expect(() => addYears(MIN_DAY, 1.5)).toThrow(RangeError)
  })

  it('agrees with Temporal, also beyond the range of days that are read', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        const plain = temporal(date)
        expect(formatDay(addDays(date, count))).toBe(plain.add({ days: count }).toString())
        expect(formatDay(addMonths(date, count))).toBe(plain.add({ months: count }).toString())
      }),
    )
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (date, count) => {
        expect(formatDay(addYears(date, count))).toBe(temporal(date).add({ years: count }).toString())
      }),
    )
  })

  it('is undone by counting the days between', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(temporal(a).until(temporal(b), { largestUnit: 'day' }).days)
        expect(addDays(a, daysBetween(a, b))).toBe(b)
      }),
    )
  })
})

describe('a serial of Excel', () => {
  it('45658 is 1 January 2025', () => {
    expect(dayOfSerial(45_658, false)).toBe(iso('2025-01-01'))
    expect(serialOf(iso('2025-01-01'))).toBe(45_658)
  })

  it('is 1462 lower in the 1904 date system', () => {
    expect(dayOfSerial(44_196, true)).toBe(iso('2025-01-01'))
    expect(dayOfSerial(0, true)).toBe(iso('1904-01-01'))
    expect(dayOfSerial(-1, true)).toBeUndefined()
  })

  it('is certain from 1 March 1900 only', () => {
    expect(dayOfSerial(61, false)).toBe(iso('1900-03-01'))
    expect(dayOfSerial(60, false)).toBeUndefined()
    expect(serialOf(iso('1900-03-01'))).toBe(61)
    expect(() => serialOf(iso('1900-02-28'))).toThrow(RangeError)
  })

  it('with a time of day, after 2199 or without meaning is refused', () => {
    for (const serial of [45_658.5, 2_958_465, 2_958_466, Number.NaN, Infinity]) {
      expect(dayOfSerial(serial, false)).toBeUndefined()
      expect(dayOfSerial(serial, true)).toBeUndefined()
    }
    expect(dayOfSerial(serialOf(MAX_DAY), false)).toBe(MAX_DAY)
    expect(dayOfSerial(serialOf(MAX_DAY) + 1, false)).toBeUndefined()
  })

  it('comes back as the same day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        fc.pre(date >= iso('1900-03-01'))
        expect(dayOfSerial(serialOf(date), false)).toBe(date)
      }),
    )
  })
})

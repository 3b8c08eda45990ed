import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  day,
  easterSunday,
  firstDayOf,
  firstSchoolDayOfFebruary,
  firstSchoolDayOfOctober,
  formatDay,
  formatSchoolYear,
  lastDayOf,
  MAX_DAY,
  MIN_DAY,
  partsOf,
  schoolYearOf,
  schoolYearOfText,
  weekdayOf,
} from '../../src/calendar/index.ts'
import { anyDay, iso } from './arbitrary-days.ts'

describe('a school year', () => {
  it('runs from 1 September to 31 August', () => {
    expect(formatSchoolYear(schoolYearOf(iso('2026-08-31')))).toBe('2025-2026')
    expect(formatSchoolYear(schoolYearOf(iso('2026-09-01')))).toBe('2026-2027')
  })

  it('is read as two successive years', () => {
    const read = schoolYearOfText('2024-2025')
    expect(read).toBe(schoolYearOf(iso('2024-09-01')))
    for (const text of [
      '2024-2026',
      '2025-2024',
      '2024-25',
      '2024',
      '2024–2025',
      ' 2024-2025',
      '2024-2025 ',
      '2024-2025.0',
    ]) {
      expect(schoolYearOfText(text)).toBeUndefined()
    }
  })

  it('lies between 1900 and 2199', () => {
    const read = ['1899-1900', '1900-1901', '2198-2199', '2199-2200'].map(schoolYearOfText)
    expect(read).toEqual([undefined, 1900, 2198, undefined])
  })

  it('holds its first and last day, and every day falls in exactly one', () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, fc.constantFrom(MIN_DAY, MAX_DAY)), (date) => {
        const schoolYear = schoolYearOf(date)
        expect(firstDayOf(schoolYear)).toBeLessThanOrEqual(date)
        expect(lastDayOf(schoolYear)).toBeGreaterThanOrEqual(date)
        expect(schoolYearOf(addDays(lastDayOf(schoolYear), 1))).toBe(schoolYear + 1)
        expect(formatDay(firstDayOf(schoolYear)).slice(4)).toBe('-09-01')
        expect(formatDay(lastDayOf(schoolYear)).slice(4)).toBe('-08-31')
      }),
    )
  })
})

describe('Easter Sunday', () => {
  it.each(['1943-04-25', '2008-03-23', '2019-04-21', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25'])(
    '%s',
    (expected) => {
      expect(formatDay(easterSunday(Number(expected.slice(0, 4))))).toBe(expected)
    },
  )

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const easter = easterSunday(year)
      expect(weekdayOf(easter)).toBe(7)
      expect(easter).toBeGreaterThanOrEqual(day(year, 3, 22))
      expect(easter).toBeLessThanOrEqual(day(year, 4, 25))
    }
  })
})

describe('the first school day of February', () => {
  it.each([
    ['2022-02-01', 2],
    ['2023-02-01', 3],
    ['2024-02-01', 4],
    ['2025-02-03', 1],
    ['2026-02-02', 1],
    ['2027-02-01', 1],
    ['2028-02-01', 2],
  ])('is %s', (expected, weekday) => {
    const found = firstSchoolDayOfFebruary(Number(expected.slice(0, 4)))
    expect(formatDay(found)).toBe(expected)
    expect(weekdayOf(found)).toBe(weekday)
  })

  it('comes after the spring holiday when that fills the first week: Easter on 23 March 1913', () => {
    expect(formatDay(firstSchoolDayOfFebruary(1913))).toBe('1913-02-10')
  })

  it('is a weekday of February outside the week of the 48th day before Easter', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const date = firstSchoolDayOfFebruary(year)
      expect(partsOf(date).month).toBe(2)
      expect(weekdayOf(date)).toBeLessThanOrEqual(5)
      const holidayMonday = addDays(easterSunday(year), -48)
      expect(weekdayOf(holidayMonday)).toBe(1)
      expect(date < holidayMonday || date > addDays(holidayMonday, 4)).toBe(true)
    }
  })
})

describe('the first school day of October', () => {
  it.each(['2021-10-01', '2022-10-03', '2023-10-02', '2024-10-01', '2025-10-01', '2026-10-01'])(
    'is %s',
    (expected) => {
      expect(formatDay(firstSchoolDayOfOctober(Number(expected.slice(0, 4))))).toBe(expected)
    },
  )
})

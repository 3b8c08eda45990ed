/**
 * School holidays are those that the Flemish Community published.
 *
 * The dates of 2019 to 2029 are facts from openpotato/openholidaysapi.data (src/be, commit dd3dfa8 of 2026-01-21), made
 * available under the Open Database License (ODbL) 1.0; those of 2006 to 2010 stand beside the decision of 31 August 2001.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  day,
  formatDay,
  isInSummerHoliday,
  type SchoolYear,
  schoolDaysBetween,
  schoolHolidaysOf,
  schoolYearOf,
  schoolYearOfText,
} from '../../src/index.ts'
import { anyDay, iso } from './arbitrary-days.ts'

const published: readonly (readonly [schoolYear: string, ...holidays: string[]])[] = [
  ['2006-2007', '10-30 11-05', '12-25 01-07', '02-19 02-25', '04-02 04-15'],
  ['2007-2008', '10-29 11-04', '12-24 01-06', '02-04 02-10', '03-24 04-06'],
  ['2009-2010', '11-02 11-08', '12-21 01-03', '02-15 02-21', '04-05 04-18'],
  ['2020-2021', '11-02 11-15', '12-21 01-03', '02-15 02-21', '04-05 04-18'],
  ['2022-2023', '10-31 11-06', '12-26 01-08', '02-20 02-26', '04-03 04-16'],
  ['2023-2024', '10-30 11-05', '12-25 01-07', '02-12 02-18', '04-01 04-14'],
  ['2024-2025', '10-28 11-03', '12-23 01-05', '03-03 03-09', '04-07 04-21'],
  ['2025-2026', '10-27 11-02', '12-22 01-04', '02-16 02-22', '04-06 04-19'],
  ['2026-2027', '11-02 11-08', '12-21 01-03', '02-08 02-14', '03-29 04-11'],
  ['2027-2028', '11-01 11-07', '12-27 01-09', '02-28 03-05', '04-03 04-17'],
  ['2028-2029', '10-30 11-05', '12-25 01-07', '02-12 02-18', '04-02 04-15'],
]

const yearOf = (text: string): SchoolYear => {
  const year = schoolYearOfText(text)
  if (year === undefined) throw new Error(text)
  return year
}
describe('the school holidays', () => {
  it.each(published)('of %s are those that were published', (schoolYear, ...holidays) => {
    const computed = schoolHolidaysOf(yearOf(schoolYear)).map(
      ({ start, end }) => `${formatDay(start).slice(5)} ${formatDay(end).slice(5)}`,
    )
    expect(computed).toEqual([...holidays, '07-01 08-31'])
  })

  it('of Christmas 2021 begin on Monday 27 December, since the 25th is a Saturday', () => {
    const christmas = schoolHolidaysOf(yearOf('2021-2022'))[1]
    expect(christmas).toEqual({ name: 'christmas', start: iso('2021-12-27'), end: iso('2022-01-09') })
  })

  it('of Easter 2001 begin on the first Monday of April, since Easter on 15 April is not after it', () => {
    const easter = schoolHolidaysOf(yearOf('2000-2001'))[3]
    expect(easter).toEqual({ name: 'easter', start: iso('2001-04-02'), end: iso('2001-04-15') })
  })

  it('begin on a Monday, but for the summer, and follow one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2190 }), (year) => {
        const holidays = schoolHolidaysOf(schoolYearOf(day(year, 9, 1)))
        expect(holidays.map(({ name }) => name)).toEqual([
          'autumn',
          'christmas',
          'spring',
          'easter',
          'summer',
        ])
        for (const { name, start } of holidays) if (name !== 'summer') expect((start + 3) % 7).toBe(0)
        holidays.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThan(holidays[index]?.end ?? Infinity)
        })
      }),
    )
  })

  it('of the summer are July and August', () => {
    expect(isInSummerHoliday(iso('2025-07-01'))).toBe(true)
    expect(isInSummerHoliday(iso('2025-06-30'))).toBe(false)
    expect(isInSummerHoliday(iso('2025-08-31'))).toBe(true)
    expect(isInSummerHoliday(iso('2025-09-01'))).toBe(false)
  })
})

describe('school days', () => {
  it.each([
    ['2024-09-02', '2024-09-06', 5, 'a whole week has five'],
    ['2024-09-02', '2024-09-27', 20, 'four weeks have twenty'],
    ['2024-09-01', '2024-09-01', 0, 'a Sunday is none'],
    ['2023-09-01', '2023-09-01', 1, 'Friday 1 September is one'],
    ['2024-10-25', '2024-11-04', 2, 'the autumn holiday has none'],
    ['2024-11-11', '2024-11-15', 4, 'Armistice Day is none'],
    ['2024-11-11', '2024-11-11', 0, 'nor is it when it stands alone'],
    ['2023-11-11', '2023-11-11', 0, 'nor when it is a Saturday'],
    ['2024-04-01', '2024-04-01', 0, 'Easter Monday that begins the holiday is none'],
    ['2025-04-18', '2025-04-25', 4, 'Easter Monday after the holiday is none'],
    ['2025-04-28', '2025-05-02', 4, '1 May is none'],
    ['2025-05-26', '2025-06-01', 3, 'Ascension and the day after are none'],
    ['2025-06-09', '2025-06-13', 4, 'Whit Monday is none'],
    ['2025-06-30', '2025-09-01', 2, 'the summer has none'],
    ['2025-01-10', '2025-01-09', 0, 'a period that ends before it starts has none'],
  ])('%s to %s: %i (%s)', (from, to, expected) => {
    expect(schoolDaysBetween(iso(from), iso(to))).toBe(expected)
  })

  it('add up', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), fc.nat(800), (from, first, second) => {
        const middle = addDays(from, first)
        const to = addDays(middle, second)
        expect(schoolDaysBetween(from, to)).toBe(
          schoolDaysBetween(from, middle) + schoolDaysBetween(addDays(middle, 1), to),
        )
      }),
    )
  })
})

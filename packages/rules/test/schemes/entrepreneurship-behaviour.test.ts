/** What the rules of the entrepreneurship pathway promise together, and the amounts they rest on. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatDay, partsOf } from '../../src/calendar/index.ts'
import { check, compileRuleset, currentRuleset, day } from '../../src/index.ts'
import { firstDayOfTrainingYear, internshipMinimumOn, trainingYearOf } from '../../src/parameters/index.ts'
import { entrepreneurshipRules } from '../../src/schemes/entrepreneurship/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)

describe('a training year', () => {
  it('holds its first day, and begins on 1 July', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (count) => {
        const date = addDays(day(1990, 1, 1), count)
        const first = firstDayOfTrainingYear(trainingYearOf(date))
        expect(formatDay(first).slice(5)).toBe('07-01')
        expect(first).toBeLessThanOrEqual(date)
        expect(date - first).toBeLessThan(366)
      }),
    )
  })
})

describe('an internship and its course', () => {
  const ruleset = compileRuleset(
    entrepreneurshipRules.filter(({ id }) => id === 'ent-start-july' || id === 'ent-course-same-year'),
  )

  it('of different training years are one finding, of one training year none', () => {
    const date = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays(day(2022, 1, 1), count))
    fc.assert(
      fc.property(date, date, (start, courseStart) => {
        const row = {
          scheme: 'ONDERNEMERSCHAP',
          start: formatDay(start),
          courseStart: formatDay(courseStart),
        }
        const findings = check(ruleset, [caseSheet('agreements', [row])], { asOf }).sheets[0]?.findings ?? []
        const same = trainingYearOf(start) === trainingYearOf(courseStart)
        const spring = !same && start < courseStart && partsOf(start).year === trainingYearOf(courseStart)
        expect(findings.map(({ rule }) => rule)).toEqual(
          same ? [] : [spring ? 'ent-start-july' : 'ent-course-same-year'],
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('the minimum compensation', () => {
  it.each([
    ['2018-12-31', true],
    ['2019-01-01', false],
    ['2022-12-31', false],
    ['2023-01-01', true],
    ['2024-12-31', true],
    ['2025-01-01', false],
  ])('on %s is known in every internship year: %s', (iso, known) => {
    const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number)
    for (const stageYear of [1, 2, 3])
      expect(internshipMinimumOn(stageYear, day(year, month, dayOfMonth)) !== undefined).toBe(known)
  })
})

describe('one fault in an entrepreneurship pathway', () => {
  it('is one finding where the trainee is under fifteen', () => {
    const row = { scheme: 'ONDERNEMERSCHAP', learnerBirth: '2010-01-01', start: '2024-09-02' }
    const findings = check(currentRuleset, [caseSheet('agreements', [row])], { asOf }).sheets[0]?.findings
    const wrong = findings?.filter(
      ({ verdict, places }) =>
        verdict === 'violated' && places.some(({ column }) => column === 'learnerBirth'),
    )
    expect(wrong?.map(({ rule }) => rule)).toEqual(['gen-min-age-15'])
  })
})

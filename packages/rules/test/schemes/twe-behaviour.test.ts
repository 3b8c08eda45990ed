/** What the rules of temporary work experience promise together with those of other schemes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatDay, lastDayOfPeriod } from '../../src/calendar/index.ts'
import { type CaseRow, check, compileRuleset, currentRuleset, day } from '../../src/index.ts'
import { tweRules } from '../../src/schemes/twe/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const violations = (sheets: Parameters<typeof check>[1], ruleset = currentRuleset) =>
  check(ruleset, sheets, { asOf })
    .sheets.flatMap(({ findings }) => findings)
    .filter(({ verdict }) => verdict === 'violated')

describe('a stage outside its pathway', () => {
  const pathway = { id: 'T1', learnerId: 'L1', route: 'OCMW', start: '2022-03-01', end: '2023-08-31' }

  it.each([
    ['2022-02-28', '2022-05-31', 'wes0-in-twe'],
    ['2023-06-01', '2023-09-01', 'twe-instrument-inside'],
  ])('from %s to %s is one finding, of %s', (start, end, rule) => {
    const stage = { scheme: 'WES', learnerId: 'L1', twePathwayId: 'T1', start, end }
    const outside = violations([
      caseSheet('agreements', [stage]),
      caseSheet('twePathways', [pathway]),
    ]).filter(({ places }) =>
      places.some(({ column }) => column === 'learnerId' || column === 'twePathwayId'),
    )
    expect(outside.map((finding) => finding.rule)).toEqual([rule])
  })
})

describe('two years of temporary work experience', () => {
  const ruleset = compileRuleset(tweRules.filter(({ id }) => /-24-months$/.test(id)))

  it('are one limit, whether one pathway holds them or two that follow each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 20, max: 700 }),
        fc.integer({ min: -5, max: 5 }),
        (from, first, more) => {
          const start = addDays(day(2017, 1, 1), from)
          const end = addDays(lastDayOfPeriod(start, 24), more)
          const cut = addDays(start, first)
          const row = (a: typeof start, b: typeof start): CaseRow => ({
            learnerId: 'L1',
            start: formatDay(a),
            end: formatDay(b),
          })
          const whole = violations([caseSheet('twePathways', [row(start, end)])], ruleset)
          const parts = [row(cut, end), row(start, addDays(cut, -1))]
          const split = violations([caseSheet('twePathways', parts)], ruleset)
          expect(whole.map(({ rule }) => rule)).toEqual(more > 0 ? ['twe-max-24-months'] : [])
          expect(split.map(({ rule }) => rule)).toEqual(more > 0 ? ['twe-sum-24-months'] : [])
        },
      ),
      { numRuns: 300 },
    )
  })
})

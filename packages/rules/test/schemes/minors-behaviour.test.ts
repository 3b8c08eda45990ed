/** What the rules on minors promise together: each fault is said once, and only of minors. */
import { describe, expect, it } from 'vitest'
import { type CaseRow, check, compileRuleset, day } from '../../src/index.ts'
import { generalRules } from '../../src/schemes/general/index.ts'
import { minorsRules } from '../../src/schemes/minors/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const exhausting: CaseRow = {
  id: 'A1',
  scheme: 'DUAAL',
  contractType: 'OAO',
  learnerId: 'L1',
  learnerBirth: '2008-05-10',
  start: '2025-09-01',
  end: '2026-04-30',
  actualEnd: null,
  hoursWorkplace: '28',
  hoursSchool: '10',
  earliestStart: '5',
  latestEnd: '23,5',
  hoursLongestDay: '10',
  pauseMinutes: '0',
  shortestRest: '8',
  sundayWork: 'ja',
  restDayBesideSunday: 'nee',
}
const rulesThatFire = (row: CaseRow) => {
  const ruleset = compileRuleset([...generalRules, ...minorsRules])
  const [sheet] = check(ruleset, [caseSheet('agreements', [row])], { asOf }).sheets
  return (sheet?.findings ?? []).map(({ rule }) => rule)
}

describe('the week of a minor', () => {
  it.each([
    ['10', []],
    ['10,25', ['min-week-38']],
    ['12', ['min-week-38']],
    ['12,25', ['gen-hours-over-40']],
  ])('of 28 hours of work and %s of school is spoken of at most once', (hoursSchool, expected) => {
    const ofWeeks = rulesThatFire({ ...exhausting, hoursSchool }).filter((rule) =>
      ['min-week-38', 'gen-hours-over-40'].includes(rule),
    )
    expect(ofWeeks).toEqual(expected)
  })
})

describe('an exhausting schedule', () => {
  const ofMinors = (row: CaseRow) => rulesThatFire(row).filter((rule) => rule.startsWith('min-'))

  it('gives a minor one finding for each limit', () => {
    expect(ofMinors(exhausting)).toEqual([
      'min-night',
      'min-day-8h',
      'min-pause',
      'min-rest-12h',
      'min-weekend',
    ])
  })

  it('gives an adult none', () => {
    expect(ofMinors({ ...exhausting, learnerBirth: '2007-09-01' })).toEqual([])
  })

  it('holds for every scheme, also where nobody wrote which one', () => {
    for (const scheme of ['WES', 'IBO', 'BIS', null])
      expect(ofMinors({ ...exhausting, scheme, contractType: null })).toHaveLength(5)
  })
})

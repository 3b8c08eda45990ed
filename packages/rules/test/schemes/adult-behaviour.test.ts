/** What needs no rule of its own in adult dual learning: no age limit, no length by school year, no diploma. */
import { describe, expect, it } from 'vitest'
import { type CaseRow, check, currentRuleset, day, tables } from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const everyColumn: CaseRow = Object.fromEntries(
  Object.keys(tables.agreements.columns).map((key) => [key, null]),
)

/** Ids and severities of what any rule finds wrong at one of these columns of an agreement. */
function wrongAt(columns: readonly string[], agreement: CaseRow): readonly string[] {
  const sheet = caseSheet('agreements', [{ ...everyColumn, ...agreement }])
  const findings = check(currentRuleset, [sheet], { asOf: day(2026, 11, 22) }).sheets[0]?.findings ?? []
  return findings
    .filter(({ verdict, places }) => verdict === 'violated' && columns.includes(places[0].column))
    .map(({ rule, severity }) => `${rule} ${severity}`)
}

const agreement = { scheme: 'DUAALVO', contractType: 'ODOS', start: '2024-09-02', end: '2025-06-30' }
const secondary = { ...agreement, scheme: 'DUAAL', contractType: 'OAO', programmeGrade: '3' }

describe('adult-no-age-limit', () => {
  it.each(['1999-01-01', '1984-09-02', '1950-01-01'])('admits who was born on %s', (learnerBirth) => {
    expect(wrongAt(['start', 'learnerBirth'], { ...agreement, learnerBirth })).toEqual([])
  })

  it('is no matter of course: secondary education has a limit', () => {
    expect(wrongAt(['start', 'learnerBirth'], { ...secondary, learnerBirth: '1984-09-02' })).toContain(
      'dual-max-age error',
    )
  })
})

describe('adult-modular', () => {
  it('lets an agreement run for five years and begin in any month', () => {
    const long = { ...agreement, start: '2024-02-12', end: '2029-02-11' }
    expect(wrongAt(['start', 'end'], long)).toEqual([])
  })

  it('is no matter of course: secondary education has a maximum duration', () => {
    expect(wrongAt(['end'], { ...secondary, end: '2029-09-01' })).toContain('dual-max-3-years warning')
  })
})

describe('adult-no-diploma', () => {
  it('is what dual-diploma-secondary-only reports, once', () => {
    expect(wrongAt(['result'], { ...agreement, result: 'DIPLOMA' })).toEqual([
      'dual-diploma-secondary-only error',
    ])
  })

  it('leaves a qualification alone', () => {
    expect(wrongAt(['result'], { ...agreement, result: 'QUALIFICATION' })).toEqual([])
  })
})

describe('one fault in adult dual learning', () => {
  it('is one finding where the learner is under fifteen', () => {
    const young = { ...agreement, learnerBirth: '2010-01-01', learnerFirstStageDone: 'nee' }
    expect(wrongAt(['start', 'learnerBirth', 'learnerFirstStageDone'], young)).toEqual([
      'gen-min-age-15 error',
    ])
  })
})

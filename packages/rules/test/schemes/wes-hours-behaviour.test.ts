/** wes-no-20h-check: from 2023 no minimum of weekly hours is applied; before, there was one. */
import { describe, expect, it } from 'vitest'
import { type CaseRow, check, compileRuleset, day } from '../../src/index.ts'
import { valueOn, wesMinimumWeeklyHours } from '../../src/parameters/index.ts'
import { wesRules } from '../../src/schemes/wes/index.ts'
import { tables } from '../../src/tables/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const everyColumn: CaseRow = Object.fromEntries(
  Object.keys(tables.agreements.columns).map((key) => [key, null]),
)
const ruleset = compileRuleset(wesRules)

/** Rules that find something wrong at the weekly hours themselves. */
function objectTo(hoursWorkplace: string, start: string): readonly string[] {
  const stage = { ...everyColumn, scheme: 'WES', start, end: start, hoursWorkplace }
  const [sheet] = check(ruleset, [caseSheet('agreements', [stage])], { asOf: day(2026, 11, 22) }).sheets
  return (sheet?.findings ?? [])
    .filter(({ verdict, severity, places }) => {
      const atHours = places.some(({ column }) => column === 'hoursWorkplace')
      return verdict === 'violated' && severity !== 'info' && atHours
    })
    .map(({ rule }) => rule)
}

describe('weekly hours of a work experience internship', () => {
  it.each(['1', '12', '19,99'])('may be %s from 1 January 2023', (hours) => {
    expect(objectTo(hours, '2023-01-01')).toEqual([])
  })

  it.each(['1', '12', '19,99'])('may not be %s on 31 December 2022', (hours) => {
    expect(objectTo(hours, '2022-12-31')).toEqual(['wes0-min-20h'])
  })

  it('may be exactly twenty on both days', () => {
    expect(objectTo('20', '2022-12-31')).toEqual([])
    expect(objectTo('20', '2023-01-01')).toEqual([])
  })

  it('must be more than zero on both days', () => {
    expect(objectTo('0', '2022-12-31')).toEqual(['wes-hours-positive', 'wes0-min-20h'])
    expect(objectTo('0', '2023-01-01')).toEqual(['wes-hours-positive'])
  })

  it('have no legal minimum any more from 1 January 2023', () => {
    expect(valueOn(wesMinimumWeeklyHours, day(2022, 12, 31))?.value).toBe(20)
    expect(valueOn(wesMinimumWeeklyHours, day(2023, 1, 1))).toBeUndefined()
  })
})

/** What a change of day or of law does to the same rows. */
import { describe, expect, it } from 'vitest'
import { compileRuleset, day, impact } from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
import { asOf, duration, fine, tooLong } from '../support/stage-rows.ts'

describe('the impact of a change of law', () => {
  const sheets = [caseSheet('agreements', [tooLong, fine, { ...tooLong, id: 'S3', end: null }])]
  it('names the rows that become violated, undecided or clear', () => {
    const none = compileRuleset([])
    expect(impact(sheets, { ruleset: none, asOf }, { ruleset: duration, asOf })).toMatchObject([
      {
        rule: 'wes-max-duration',
        only: 'after',
        becomeViolated: [{ record: 'S1' }],
        becomeUndecided: [{ record: 'S3' }],
        becomeClear: [],
      },
    ])
    expect(impact(sheets, { ruleset: duration, asOf }, { ruleset: none, asOf })).toMatchObject([
      { only: 'before', becomeClear: [{ record: 'S1' }, { record: 'S3' }] },
    ])
    expect(impact(sheets, { ruleset: duration, asOf }, { ruleset: duration, asOf: day(2030, 1, 1) })).toEqual(
      [],
    )
  })

  it('names a rule by which as many rows become violated as clear', () => {
    const [rule] = duration.rules
    if (rule?.form !== 'row') throw new Error('a rule about rows was expected')
    const from = (first: ReturnType<typeof day>, last: ReturnType<typeof day>) =>
      compileRuleset([{ ...rule, applies: ({ start }) => Number(start) >= first && Number(start) <= last }])
    const rows = [tooLong, { ...tooLong, id: 'S3', start: '2024-01-01' }]
    const [change, ...others] = impact(
      [caseSheet('agreements', rows)],
      { ruleset: from(day(2024, 1, 1), day(2024, 1, 1)), asOf },
      { ruleset: from(day(2024, 1, 8), day(2024, 1, 8)), asOf },
    )
    expect(others).toEqual([])
    expect(change).toMatchObject({
      becomeViolated: [{ record: 'S1' }],
      becomeUndecided: [],
      becomeClear: [{ record: 'S3' }],
    })
    expect(change).not.toHaveProperty('only')
  })
})

/** What an organisation may set, and what it may not. */
import { describe, expect, it } from 'vitest'
import {
  allRules,
  check,
  configurationSchema,
  configuredRuleset,
  currentRuleset,
  withConfiguredSectors,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
import { asOf } from '../support/stage-rows.ts'

describe('a configuration', () => {
  const configuration = (settings: object) =>
    configurationSchema.parse({ organisation: 'Sectorfonds', ...settings })

  it('changes severities and leaves rules out, under a digest of its own', () => {
    const mild = configuredRuleset(
      configuration({ severities: { 'wes-max-duration': 'warning', 'gen-dates-order': 'off' } }),
    )
    expect(mild.find('wes-max-duration')?.severity).toBe('warning')
    expect(mild.find('gen-dates-order')).toBeUndefined()
    expect(mild.digest).not.toBe(currentRuleset.digest)
    const same = configuredRuleset(
      configuration({ severities: { 'gen-dates-order': 'off', 'wes-max-duration': 'warning' } }),
    )
    expect(same.digest).toBe(mild.digest)
    const others = [
      { severities: { 'wes-max-duration': 'info', 'gen-dates-order': 'off' } },
      { severities: { 'gen-dates-order': 'off' } },
      { sectors: [{ code: 'BOUW', maxLearners: 1 }] },
      { sectors: [{ code: 'BOUW', maxLearners: 2 }] },
      {},
    ].map((settings) => configuredRuleset(configuration(settings)).digest)
    expect(new Set([mild.digest, ...others, currentRuleset.digest]).size).toBe(7)
  })

  it('changes the severity of variants that were as severe as their rule, and of no other rule', () => {
    const rule = allRules.find(({ variants, severity }) =>
      Object.values(variants ?? {}).some((variant) => variant.severity === severity),
    )
    if (!rule?.variants) throw new Error('a rule with variants was expected')
    const set = configuredRuleset(configuration({ severities: { [rule.id]: 'info' } }))
    const variants = set.find(rule.id)?.variants ?? {}
    expect(Object.keys(variants)).toEqual(Object.keys(rule.variants))
    for (const [name, { severity }] of Object.entries(rule.variants)) {
      expect(variants[name]?.severity).toBe(severity === rule.severity ? 'info' : severity)
    }
    for (const other of allRules.filter(({ id }) => id !== rule.id)) {
      expect(set.find(other.id)?.severity).toBe(other.severity)
    }
  })

  it('chooses the reading of the upper age', () => {
    const sheets = [
      caseSheet('agreements', [
        {
          id: 'A1',
          scheme: 'DUAAL',
          contractType: 'OAO',
          start: '2024-10-01',
          end: '2025-06-30',
          learnerBirth: '1999-09-15',
          programmeGrade: '3',
        },
      ]),
    ]
    const violates = (upperAgeRule: string) =>
      check(configuredRuleset(configuration({ upperAgeRule })), sheets, { asOf }).sheets[0]?.findings.some(
        ({ rule, verdict }) => rule === 'dual-max-age' && verdict === 'violated',
      )
    expect(violates('start-of-school-year')).toBe(false)
    expect(violates('start-of-agreement')).toBe(true)
    expect(violates('inclusive-25')).toBe(false)
  })

  it('tells about sectors where the input does not', () => {
    const set = configuration({ sectors: [{ code: 'BOUW', trainingMonths: 6, maxLearners: 1 }] })
    const added = withConfiguredSectors([caseSheet('mentors', [{ id: 'M1' }])], set)
    expect(added.map(({ table }) => table)).toEqual(['mentors', 'sectors'])
    expect(added[1]).toEqual({
      table: 'sectors',
      name: 'configuration',
      columns: ['code', 'name', 'trainingMonths', 'maxLearners'],
      rows: [{ row: 2, values: { code: 'BOUW', name: null, trainingMonths: 6, maxLearners: 1 } }],
    })
    const none = [caseSheet('mentors', [{ id: 'M1' }])]
    expect(withConfiguredSectors(none, configuration({}))).toBe(none)
    const own = [caseSheet('sectors', [{ code: 'X' }])]
    expect(withConfiguredSectors(own, set)).toBe(own)
    const among = [caseSheet('mentors', [{ id: 'M1' }]), ...own]
    expect(withConfiguredSectors(among, set)).toBe(among)
  })

  it('refuses what it does not know', () => {
    expect(configurationSchema.safeParse({ organisation: 'x', colour: 'red' }).success).toBe(false)
    expect(configurationSchema.safeParse({ organisation: ' ' }).success).toBe(false)
    const sector = (settings: object) =>
      configurationSchema.safeParse({ organisation: 'x', sectors: [{ code: 'BOUW', ...settings }] }).success
    expect([1, 20].map((maxLearners) => sector({ maxLearners }))).toEqual([true, true])
    expect([0, 21].map((maxLearners) => sector({ maxLearners }))).toEqual([false, false])
    expect(sector({ code: ' ' })).toBe(false)
    expect(
      configurationSchema.safeParse({ organisation: 'x', severities: { 'wes-max-duration': 'fatal' } })
        .success,
    ).toBe(false)
    const unknown = configuration({ severities: { 'no-such-rule': 'info', 'nor-this': 'error' } })
    expect(() => configuredRuleset(unknown)).toThrow('No rules called no-such-rule, nor-this')
  })
})

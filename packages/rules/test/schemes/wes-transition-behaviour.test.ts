/** The start date of a work experience internship selects its law: not the signature, not the extension, not the end. */
import { describe, expect, it } from 'vitest'
import { type CaseRow, check, compileRuleset, day } from '../../src/index.ts'
import { wesRegimeBefore2023, wesRegimeFrom2023 } from '../../src/parameters/index.ts'
import { wesRules } from '../../src/schemes/wes/index.ts'
import { tables } from '../../src/tables/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const everyColumn: CaseRow = Object.fromEntries(
  Object.keys(tables.agreements.columns).map((key) => [key, null]),
)
const stage: CaseRow = {
  ...everyColumn,
  scheme: 'WES',
  learnerId: 'L1',
  end: '2023-05-31',
  hoursWorkplace: '8',
  planKind: 'NONE',
  suspensionStart: '2023-02-01',
  suspensionEnd: '2023-02-10',
  suspensionReason: 'SICKNESS',
  liabilityInsuredBy: 'VDAB',
}
const pathway = { learnerId: 'L1', start: '2022-06-01', end: '2023-05-31' }

const appliedTo = (row: CaseRow): readonly string[] => {
  const sheets = [caseSheet('agreements', [{ ...stage, ...row }]), caseSheet('twePathways', [pathway])]
  const [sheet] = check(compileRuleset(wesRules), sheets, { asOf: day(2026, 11, 22) }).sheets
  return (sheet?.rules ?? []).filter(({ applies }) => applies > 0).map(({ rule }) => rule)
}
const idsOf = (regime: typeof wesRegimeFrom2023) =>
  wesRules.flatMap((rule) => (rule.inForce === regime ? [rule.id] : []))
const oldRules = idsOf(wesRegimeBefore2023)
const newRules = idsOf(wesRegimeFrom2023)
const among = (ids: readonly string[], wanted: readonly string[]) => ids.filter((id) => wanted.includes(id))

describe('the transition of 1 January 2023', () => {
  it('judges a stage from 31 December 2022 by the old rules to its end, also when extended in 2023', () => {
    const applied = appliedTo({ start: '2022-12-31', signedOn: '2022-12-20', extendedOn: '2023-02-15' })
    expect(among(applied, oldRules)).toEqual(oldRules)
    expect(among(applied, newRules)).toEqual([])
  })

  it('judges a stage from 1 January 2023 by the new rules, also when signed in 2022', () => {
    const applied = appliedTo({ start: '2023-01-01', signedOn: '2022-12-20' })
    expect(among(applied, oldRules)).toEqual([])
    expect(among(applied, newRules)).toContain('wes-no-suspension')
    expect(among(applied, newRules)).toContain('wes-liability-cover')
  })

  it('has no rule on weekly hours from 2023 but a hint about the exemption from availability', () => {
    const applied = appliedTo({ start: '2023-01-01', hoursWorkplace: '8' })
    expect(applied).not.toContain('wes0-min-20h')
    expect(applied).toContain('wes-availability-exemption')
  })
})

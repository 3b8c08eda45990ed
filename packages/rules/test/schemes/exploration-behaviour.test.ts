/** bvs-still-exists: the reform of 2023 ended two kinds of internship, not the ordinary exploration internship. */
import { describe, expect, it } from 'vitest'
import { check, compileRuleset, day } from '../../src/index.ts'
import { explorationRules } from '../../src/schemes/exploration/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const stage = {
  learnerId: 'L1',
  start: '2024-04-01',
  end: '2024-04-30',
  actualEnd: null,
  allowance: null,
  decidedBy: 'VDAB',
  hoursTotal: '120',
  planActions: null,
  targetProblem: 'nee',
}
const judged = (scheme: string) => {
  const result = check(compileRuleset(explorationRules), [caseSheet('agreements', [{ ...stage, scheme }])], {
    asOf,
  })
  return result.sheets[0] ?? { findings: [], rules: [] }
}

describe('a vocational exploration internship that starts after the reform of 2023', () => {
  it('stands: no rule says that it was abolished, one hints that it is worth verifying', () => {
    expect(judged('BVS').findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['bvs-still-exists', 'info'],
    ])
  })

  it('is judged by the rules of its own scheme only', () => {
    const applied = judged('BVS').rules.filter(({ applies }) => applies > 0)
    expect(applied.map(({ rule }) => rule)).toEqual(['bvs-max-30-days', 'bvs-old-name', 'bvs-still-exists'])
  })

  it.each([
    ['ACT', 'act-no-new-start'],
    ['GBVS', 'gbvs-no-new-start'],
  ])('is unlike %s, which %s refuses on the same day', (scheme, rule) => {
    expect(judged(scheme).findings.map((finding) => finding.rule)).toEqual([rule])
  })
})

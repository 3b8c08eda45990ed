/** Rows of work experience internships, one of which lasts too long, and the one rule that says so. */
import { allRules, compileRuleset, day, type Finding } from '../../src/index.ts'

export const asOf = day(2024, 6, 1)
export const stage = { scheme: 'WES', learnerId: 'L1', companyNo: '0403019261', start: '2024-01-08' }
export const tooLong = { ...stage, id: 'S1', end: '2024-07-12' }
export const fine = { ...stage, id: 'S2', learnerId: 'L2', end: '2024-07-07' }
export const duration = compileRuleset(allRules.filter(({ id }) => id === 'wes-max-duration'))

export function firstFinding(findings: readonly Finding[]): Finding {
  const [finding] = findings
  if (!finding) throw new Error('a finding was expected')
  return finding
}

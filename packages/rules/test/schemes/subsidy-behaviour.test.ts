/** What the rules on subsidies promise together and beside other rules. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseRow, check, compileRuleset, day } from '../../src/index.ts'
import { mentorTrainedInTime } from '../../src/schemes/mentor/mentor-trained-in-time.ts'
import { subsidyRules } from '../../src/schemes/subsidy/index.ts'
import { subMentorTrained } from '../../src/schemes/subsidy/sub-mentor-trained.ts'
import { countedYears } from '../../src/schemes/subsidy/times-granted.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)

describe('the term of the mentor training for the accreditation and that for the subsidy', () => {
  const violatedBy = (accreditedOn: string, trainedOn: string) => {
    const sheets = [
      caseSheet('subsidies', [{ agreementId: 'O1', kind: 'COMPANY', schoolYear: '2024-2025' }]),
      caseSheet('agreements', [{ id: 'O1', mentorId: 'M1' }]),
      caseSheet('mentors', [{ id: 'M1', accreditedOn, trainedOn }]),
    ]
    return check(compileRuleset([subMentorTrained, mentorTrainedInTime]), sheets, { asOf })
      .sheets.flatMap(({ findings }) => findings)
      .map(({ rule }) => rule)
  }

  it.each([
    ['2024-10-01', '2025-05-01', []],
    ['2024-08-15', '2025-08-20', ['mentor-trained-in-time']],
    ['2025-06-02', '2025-09-15', ['sub-mentor-trained']],
    ['2024-08-15', '2025-09-15', ['sub-mentor-trained', 'mentor-trained-in-time']],
  ])('are two: accepted on %s and trained on %s breaks %j', (accredited, trained, rules) => {
    expect(violatedBy(accredited, trained)).toEqual(rules)
  })
})

describe('the amount of a subsidy', () => {
  const amountRules = compileRuleset(subsidyRules.filter(({ id }) => id.startsWith('sub-amount')))

  it('gives at most one error, and 1000 euro is one for an SAO only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('OAO', 'SAO', 'DA', 'ODO', 'ODOS', 'ODOW'),
        fc.constantFrom('2023-2024', '2024-2025', '2025-2026', '2026-2027'),
        fc.constantFrom('0', '500', '600', '800', '999,99', '1000', '1200'),
        (contractType, schoolYear, amount) => {
          const request: CaseRow = { agreementId: 'O1', kind: 'COMPANY', schoolYear, amount }
          const sheets = [
            caseSheet('subsidies', [request]),
            caseSheet('agreements', [{ id: 'O1', contractType }]),
          ]
          const findings = check(amountRules, sheets, { asOf }).sheets[0]?.findings ?? []
          const errors = findings.filter(({ severity }) => severity === 'error')
          expect(errors.length).toBeLessThanOrEqual(1)
          const exists = ['600', '800', '1000'].includes(amount)
          if (!exists) expect(errors.map(({ rule }) => rule)).toEqual(['sub-amount'])
          if (amount === '1000') expect(errors).toHaveLength(contractType === 'SAO' ? 1 : 0)
        },
      ),
    )
  })
})

describe('the years that count', () => {
  it('rise by one a school year, whatever the order and the repetitions of the requests', () => {
    const years = ['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026', '2026-2027']
    const request = fc.record({
      schoolYear: fc.constantFrom(...years),
      earlierBonuses: fc.constantFrom(null, 0, 1, 2),
    })
    fc.assert(
      fc.property(fc.array(request), (requests) => {
        const sorted = [...requests].sort((a, b) => (a.schoolYear < b.schoolYear ? -1 : 1))
        const counted = countedYears(sorted)
        const distinct = new Set(requests.map(({ schoolYear }) => schoolYear))
        const before = years.slice(0, 2).filter((year) => distinct.has(year)).length
        const stated = Math.max(0, ...requests.map(({ earlierBonuses }) => earlierBonuses ?? 0))
        expect(counted).toHaveLength(distinct.size - before)
        expect(counted.map(({ times }) => times)).toEqual(
          counted.map((_, position) => Math.max(before, stated) + position + 1),
        )
      }),
    )
  })
})

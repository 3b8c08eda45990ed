/** A company gets the subsidy at most three times for one learner. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { subsidyMaximumYears } from '../../parameters/index.ts'
import { cedefopDual, cite, vlaanderenSubsidy } from '../../sources/index.ts'
import { inSchoolYear } from './subsidy-request.ts'
import { countedYears } from './times-granted.ts'

/** A second request in one school year has a rule of its own and does not count twice here. */
export const subMax3 = defineGroupRule({
  id: 'sub-max-3',
  title: text(
    'Ten hoogste drie premies per lerende en onderneming',
    'At most three subsidies for a learner and company',
    'Au plus trois primes par apprenant et par entreprise',
  ),
  table: 'subsidies',
  severity: 'error',
  groupBy: ['learnerId', 'companyNo'],
  sortBy: 'schoolYear',
  reads: ['learnerId', 'companyNo', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision', 'earlierBonuses'],
  mayLack: ['decision', 'earlierBonuses'],
  applies: ({ kind, decision }) => kind !== 'LEARNER' && decision !== 'REFUSED',
  sources: [cite(cedefopDual), cite(vlaanderenSubsidy)],
  *check(rows) {
    const counted = countedYears(rows)
    for (const [position, { index, year, times }] of counted.entries()) {
      const maximum = inSchoolYear(subsidyMaximumYears, year)
      if (maximum === undefined || times <= maximum) continue
      const before = counted.slice(0, position).map((one) => [one.index, 'schoolYear'] as const)
      yield { at: [[index, 'schoolYear'], ...before], args: { times, maximum } }
    }
  },
  messages: {
    nl: {
      wrong:
        'Dit is premie nummer {times} voor deze lerende bij deze onderneming; er zijn er ten hoogste {maximum}, eerdere stagebonussen inbegrepen.',
      fix: 'Trek de aanvraag in, of verbeter de lerende of de onderneming.',
    },
    en: {
      wrong:
        'This is subsidy number {times} for this learner at this company; there are {maximum} at most, earlier stagebonuses included.',
      fix: 'Withdraw the request, or correct the learner or the company.',
    },
    fr: {
      wrong:
        "C'est la prime numéro {times} pour cet apprenant dans cette entreprise ; il y en a {maximum} au plus, primes de stage antérieures comprises.",
      fix: "Retirez la demande, ou corrigez l'apprenant ou l'entreprise.",
    },
  },
})

const request = { learnerId: 'L1', companyNo: '0403019261', kind: 'COMPANY' }
const years = (...list: readonly string[]) => list.map((schoolYear) => ({ ...request, schoolYear }))

export const cases = casesOf(subMax3, [
  {
    says: 'three school years are allowed, and another company starts anew',
    rows: [
      ...years('2023-2024', '2024-2025', '2025-2026'),
      { ...request, companyNo: '0428759497', schoolYear: '2026-2027' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the fourth and fifth are too many, whatever the order of the rows',
    rows: years('2026-2027', '2023-2024', '2025-2026', '2024-2025', '2027-2028'),
    verdict: 'violated',
    findings: [
      {
        at: ['0.schoolYear', '1.schoolYear', '3.schoolYear', '2.schoolYear'],
        args: { times: '4', maximum: '3' },
      },
      {
        at: ['4.schoolYear', '1.schoolYear', '3.schoolYear', '2.schoolYear', '0.schoolYear'],
        args: { times: '5' },
      },
    ],
  },
  {
    says: 'earlier stage bonuses count, as a number or as rows of their school years',
    rows: [
      { ...request, schoolYear: '2023-2024', earlierBonuses: '2' },
      { ...request, schoolYear: '2024-2025', earlierBonuses: null },
      { ...request, learnerId: 'L2', schoolYear: '2021-2022', earlierBonuses: null },
      { ...request, learnerId: 'L2', schoolYear: '2022-2023', earlierBonuses: '2' },
      { ...request, learnerId: 'L2', schoolYear: '2023-2024', earlierBonuses: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.schoolYear', '0.schoolYear'], args: { times: '4' } }],
  },
  {
    says: 'a second request in one school year and a refused one do not count',
    rows: [
      ...years('2023-2024', '2023-2024', '2024-2025', '2025-2026'),
      { ...request, schoolYear: '2026-2027', decision: 'REFUSED' },
    ],
    verdict: 'valid',
  },
  {
    says: 'without a company there is nothing to count by',
    rows: [{ ...request, companyNo: null, schoolYear: '2024-2025' }],
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'the learner premium is counted by another rule',
    rows: [{ ...request, kind: 'LEARNER', schoolYear: '2024-2025' }],
    verdict: 'notApplicable',
  },
  {
    says: 'three bonuses leave nothing for the first school year of the subsidy',
    rows: [{ ...request, schoolYear: '2023-2024', earlierBonuses: '3' }],
    verdict: 'violated',
    findings: [{ at: ['schoolYear'], args: { times: '4' } }],
  },
])

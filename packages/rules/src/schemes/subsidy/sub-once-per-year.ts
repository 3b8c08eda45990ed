/** A company gets the subsidy once a school year for one learner. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, vlaanderenSubsidy } from '../../sources/index.ts'
import { concernsCompany } from './subsidy-request.ts'

export const subOncePerYear = defineGroupRule({
  id: 'sub-once-per-year',
  title: text(
    'Eén premie per schooljaar en per lerende',
    'One subsidy a school year and learner',
    'Une prime par année scolaire et par apprenant',
  ),
  table: 'subsidies',
  severity: 'error',
  groupBy: ['learnerId', 'companyNo', 'schoolYear'],
  comparesRows: true,
  reads: ['learnerId', 'companyNo', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  sources: [cite(cedefopDual), cite(vlaanderenSubsidy)],
  *check(rows) {
    for (const [index, { schoolYear }] of rows.entries()) {
      if (index === 0) continue
      yield {
        at: [
          [index, 'schoolYear'],
          [0, 'schoolYear'],
        ],
        args: { year: schoolYear },
      }
    }
  },
  messages: {
    nl: {
      wrong: 'Voor deze lerende vroeg dezelfde onderneming in {year} al een premie aan.',
      fix: 'Verwijder een van de aanvragen; twee overeenkomsten of vestigingen geven samen één premie.',
    },
    en: {
      wrong: 'The same company requested a subsidy for this learner in {year} already.',
      fix: 'Remove one of the requests; two agreements or establishments give one subsidy together.',
    },
    fr: {
      wrong: 'La même entreprise a déjà demandé une prime pour cet apprenant en {year}.',
      fix: "Supprimez l'une des demandes ; deux conventions ou unités d'établissement donnent droit ensemble à une seule prime.",
    },
  },
})

const request = { learnerId: 'L1', companyNo: '0403019261', schoolYear: '2024-2025', kind: 'COMPANY' }

export const cases = casesOf(subOncePerYear, [
  {
    says: 'another school year, another company and the learner premium are other requests',
    rows: [
      request,
      { ...request, schoolYear: '2025-2026' },
      { ...request, companyNo: '0428759497' },
      { ...request, learnerId: 'L2' },
      { ...request, kind: 'LEARNER' },
    ],
    verdict: 'valid',
  },
  {
    says: 'every further request of one school year is a finding; one company number may be written in two ways',
    rows: [request, { ...request, companyNo: '0403.019.261' }, request],
    verdict: 'violated',
    findings: [
      { at: ['1.schoolYear', '0.schoolYear'], args: { year: '2024-2025' } },
      { at: ['2.schoolYear', '0.schoolYear'] },
    ],
  },
  {
    says: 'a new request after a refusal is the only one that counts',
    rows: [
      { ...request, decision: 'REFUSED' },
      { ...request, decision: 'PENDING' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a request without a learner cannot be compared',
    rows: [{ ...request, learnerId: null }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'stage bonuses of before are left alone',
    rows: [
      { ...request, schoolYear: '2022-2023' },
      { ...request, schoolYear: '2022-2023' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'from school year 2023-2024 on they are not',
    rows: [
      { ...request, schoolYear: '2023-2024' },
      { ...request, schoolYear: '2023-2024' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.schoolYear', '0.schoolYear'] }],
  },
])

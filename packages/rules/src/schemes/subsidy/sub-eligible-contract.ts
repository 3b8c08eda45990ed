/** The subsidy is for agreements of alternating and dual training. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, mtechplusSubsidy, sociaalkantoorSubsidy } from '../../sources/index.ts'
import { agreementOf, concernsCompany } from './subsidy-request.ts'

/** The former systems used the same contract types; the graduate programme in nursing has no agreement here. */
const eligible: readonly string[] = ['DUAAL', 'DUAALVO', 'LEERTIJD', 'DBSO', 'SCHOOLBANK']

export const subEligibleContract = defineRule({
  id: 'sub-eligible-contract',
  title: text(
    'Overeenkomst die recht geeft op de premie',
    'Agreement that gives a right to the subsidy',
    'Convention donnant droit à la prime',
  ),
  table: 'subsidies',
  severity: 'error',
  reads: ['agreementId', 'kind', 'schoolYear'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  consults: { agreements: ['id', 'scheme'] },
  sources: [cite(mtechplusSubsidy), cite(sociaalkantoorSubsidy)],
  check: ({ agreementId }, { matching }) => {
    const scheme = agreementOf(matching, agreementId)?.scheme
    if (scheme == null) return undecided('agreementId')
    return eligible.includes(scheme)
      ? undefined
      : violated(['agreementId'], { scheme: { table: 'agreements', column: 'scheme', code: scheme } })
  },
  messages: {
    nl: {
      wrong:
        'Een overeenkomst in het stelsel “{scheme}” geeft geen recht op de premie kwalificerend werkplekleren.',
      fix: 'Trek de aanvraag in of verbeter het overeenkomstnummer.',
    },
    en: {
      wrong:
        'An agreement in the scheme “{scheme}” gives no right to the subsidy for qualifying workplace learning.',
      fix: 'Withdraw the request or correct the agreement number.',
    },
    fr: {
      wrong:
        "Une convention dans le régime « {scheme} » ne donne pas droit à la prime pour l'apprentissage qualifiant.",
      fix: 'Retirez la demande ou corrigez le numéro de convention.',
    },
  },
})

const request = { kind: 'COMPANY', schoolYear: '2024-2025' }
const agreements = ['DUAAL', 'DUAALVO', 'LEERTIJD', 'DBSO', 'WES', 'IBO', 'BIS', 'TWE', 'A31'].map(
  (scheme) => ({ id: scheme, scheme }),
)
const requestsFor = (...ids: readonly string[]) => ids.map((agreementId) => ({ ...request, agreementId }))

export const cases = casesOf(subEligibleContract, [
  {
    says: 'dual learning, in secondary and adult education, and the former systems give a right',
    rows: requestsFor('DUAAL', 'DUAALVO', 'LEERTIJD', 'DBSO'),
    tables: { agreements },
    verdict: 'valid',
  },
  {
    says: 'internships of VDAB, IBO, BIS, TWE and a foreign trainee do not',
    rows: requestsFor('WES', 'IBO', 'BIS', 'TWE', 'A31'),
    tables: { agreements },
    verdict: 'violated',
    findings: [
      { at: ['0.agreementId'], args: { scheme: 'Work experience internship' } },
      { at: ['1.agreementId'] },
      { at: ['2.agreementId'] },
      { at: ['3.agreementId'] },
      { at: ['4.agreementId'] },
    ],
  },
  {
    says: 'an agreement that is not there cannot be judged',
    rows: requestsFor('O9'),
    tables: { agreements },
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'nor can one whose number two agreements have',
    rows: requestsFor('O1'),
    tables: {
      agreements: [
        { id: 'O1', scheme: 'DUAAL' },
        { id: 'O1', scheme: 'WES' },
      ],
    },
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'a request that was refused is left alone',
    rows: [{ ...request, agreementId: 'WES', decision: 'REFUSED' }],
    tables: { agreements },
    verdict: 'notApplicable',
  },
  {
    says: 'the subsidy exists since school year 2023-2024',
    rows: [{ ...request, agreementId: 'WES', schoolYear: '2023-2024' }],
    tables: { agreements },
    verdict: 'violated',
    findings: [{ at: ['agreementId'] }],
  },
  {
    says: 'a bonus of before had conditions of its own',
    rows: [{ ...request, agreementId: 'WES', schoolYear: '2022-2023' }],
    tables: { agreements },
    verdict: 'notApplicable',
  },
])

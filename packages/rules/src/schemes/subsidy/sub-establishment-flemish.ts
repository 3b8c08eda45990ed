/** The subsidy is for workplaces in the Flemish Region. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { readPostcode } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import {
  cite,
  herwinSubsidyConditions,
  mtechplusSubsidy,
  sociaalkantoorSubsidy,
} from '../../sources/index.ts'
import { agreementOf, concernsCompany, onlyOne } from './subsidy-request.ts'

export const subEstablishmentFlemish = defineRule({
  id: 'sub-establishment-flemish',
  title: text(
    'Vestiging in het Vlaamse Gewest',
    'Establishment in the Flemish Region',
    "Unité d'établissement en Région flamande",
  ),
  table: 'subsidies',
  severity: 'warning',
  reads: ['agreementId', 'kind', 'schoolYear'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  consults: { agreements: ['id', 'establishmentNo'], establishments: ['no', 'postcode'] },
  sources: [cite(sociaalkantoorSubsidy), cite(herwinSubsidyConditions), cite(mtechplusSubsidy)],
  check: ({ agreementId }, { matching }) => {
    const establishmentNo = agreementOf(matching, agreementId)?.establishmentNo
    const establishment =
      establishmentNo == null ? undefined : onlyOne(matching('establishments', 'no', establishmentNo))
    const reading = readPostcode(establishment?.postcode ?? '')
    if (!reading.ok) return undecided('agreementId')
    return reading.region === 'flanders'
      ? undefined
      : violated(['agreementId'], { postcode: reading.canonical })
  },
  messages: {
    nl: {
      wrong: 'De vestiging van de werkplek (postcode {postcode}) ligt niet in het Vlaamse Gewest.',
      fix: 'Trek de aanvraag in, of verbeter de vestiging van de overeenkomst.',
    },
    en: {
      wrong: 'The establishment of the workplace (postcode {postcode}) does not lie in the Flemish Region.',
      fix: 'Withdraw the request, or correct the establishment of the agreement.',
    },
    fr: {
      wrong:
        "L'unité d'établissement du lieu de travail (code postal {postcode}) n'est pas située en Région flamande.",
      fix: "Retirez la demande, ou corrigez l'unité d'établissement de la convention.",
    },
  },
})

const request = { agreementId: 'O1', kind: 'COMPANY', schoolYear: '2024-2025' }
const agreements = [{ id: 'O1', establishmentNo: '2147812701' }]
const at = (postcode: string | null) => ({ agreements, establishments: [{ no: '2147812701', postcode }] })

export const cases = casesOf(subEstablishmentFlemish, [
  { says: 'the Flemish Region begins at 1500', rows: [request], tables: at('1500'), verdict: 'valid' },
  { says: 'and ends at 3999', rows: [request], tables: at('3999'), verdict: 'valid' },
  {
    says: 'Walloon Brabant is not in it',
    rows: [request],
    tables: at('1499'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'], args: { postcode: '1499' } }],
  },
  {
    says: 'nor is Brussels',
    rows: [request],
    tables: at('1000'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'] }],
  },
  {
    says: 'an establishment without a readable postcode cannot be placed',
    rows: [request],
    tables: at('B-3000'),
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'nor can an agreement without an establishment',
    rows: [request],
    tables: {
      agreements: [{ id: 'O1', establishmentNo: null }],
      establishments: [{ no: '2', postcode: '3000' }],
    },
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'for the learner premium the home of the learner counts',
    rows: [{ ...request, kind: 'LEARNER' }],
    tables: at('1000'),
    verdict: 'notApplicable',
  },
  {
    says: 'the subsidy exists since school year 2023-2024',
    rows: [{ ...request, schoolYear: '2023-2024' }],
    tables: at('1000'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'] }],
  },
  {
    says: 'a bonus of before had conditions of its own',
    rows: [{ ...request, schoolYear: '2022-2023' }],
    tables: at('1000'),
    verdict: 'notApplicable',
  },
])

/** The alternating vocational training (ABO) of the integration phase gives no right to the subsidy. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, herwinSubsidyProgrammes } from '../../sources/index.ts'
import { agreementOf, concernsCompany, programmeOf } from './subsidy-request.ts'

export const subNotAbo = defineRule({
  id: 'sub-not-abo',
  title: text(
    'Geen premie voor de ABO van de integratiefase',
    'No subsidy for the ABO of the integration phase',
    "Pas de prime pour l'ABO de la phase d'intégration",
  ),
  table: 'subsidies',
  severity: 'warning',
  reads: ['agreementId', 'kind', 'schoolYear'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  consults: { agreements: ['id', 'programmeCode'], programmes: ['code', 'integrationPhase'] },
  sources: [cite(herwinSubsidyProgrammes)],
  check: ({ agreementId }, { matching }) => {
    const integrationPhase = programmeOf(matching, agreementOf(matching, agreementId))?.integrationPhase
    if (integrationPhase == null) return undecided('agreementId')
    return integrationPhase ? violated(['agreementId']) : undefined
  },
  messages: {
    nl: {
      wrong:
        'De opleiding is de alternerende beroepsopleiding (ABO) van de integratiefase in het buitengewoon secundair onderwijs; die geeft geen recht op de premie.',
      fix: 'Trek de aanvraag in, of verbeter de opleiding van de overeenkomst.',
    },
    en: {
      wrong:
        'The programme is the alternating vocational training (ABO) of the integration phase in special secondary education, which gives no right to the subsidy.',
      fix: 'Withdraw the request, or correct the programme of the agreement.',
    },
    fr: {
      wrong:
        "La formation est la formation professionnelle en alternance (ABO) de la phase d'intégration dans l'enseignement secondaire spécial ; elle ne donne pas droit à la prime.",
      fix: 'Retirez la demande, ou corrigez la formation de la convention.',
    },
  },
})

const request = { agreementId: 'O1', kind: 'COMPANY', schoolYear: '2024-2025' }
const programme = (integrationPhase: string | null) => ({
  agreements: [{ id: 'O1', programmeCode: '12345' }],
  programmes: [{ code: '12345', integrationPhase }],
})

export const cases = casesOf(subNotAbo, [
  { says: 'any other programme is fine', rows: [request], tables: programme('nee'), verdict: 'valid' },
  {
    says: 'the ABO of the integration phase is not',
    rows: [request],
    tables: programme('ja'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'] }],
  },
  {
    says: 'a programme that does not say so may be one',
    rows: [request],
    tables: programme(null),
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'the learner premium has no such condition here',
    rows: [{ ...request, kind: 'LEARNER' }],
    tables: programme('ja'),
    verdict: 'notApplicable',
  },
  {
    says: 'the subsidy exists since school year 2023-2024',
    rows: [{ ...request, schoolYear: '2023-2024' }],
    tables: programme('ja'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'] }],
  },
  {
    says: 'a bonus of before had conditions of its own',
    rows: [{ ...request, schoolYear: '2022-2023' }],
    tables: programme('ja'),
    verdict: 'notApplicable',
  },
])

/** The learner premium is for learners who live in the Flemish Region. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { readPostcode } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, sociaalkantoorSubsidy, vlaanderenLearnerPremium } from '../../sources/index.ts'
import { concernsLearner, onlyOne } from './subsidy-request.ts'

/** The postcode of the learner stays out of the message. */
export const lprResidence = defineRule({
  id: 'lpr-residence',
  title: text(
    'Woonplaats in het Vlaamse Gewest',
    'Residence in the Flemish Region',
    'Domicile en Région flamande',
  ),
  table: 'subsidies',
  severity: 'warning',
  reads: ['learnerId', 'kind', 'schoolYear'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsLearner,
  consults: { learners: ['id', 'postcode'] },
  sources: [cite(vlaanderenLearnerPremium), cite(sociaalkantoorSubsidy)],
  check: ({ learnerId }, { matching }) => {
    const reading = readPostcode(onlyOne(matching('learners', 'id', learnerId))?.postcode ?? '')
    if (!reading.ok) return undecided('learnerId')
    return reading.region === 'flanders' ? undefined : violated(['learnerId'])
  },
  messages: {
    nl: {
      wrong: 'De lerende woont volgens de postcode niet in het Vlaamse Gewest.',
      fix: 'Ga de woonplaats na; alleen wie in het Vlaamse Gewest woont, krijgt de leerlingenpremie.',
    },
    en: {
      wrong: 'By the postcode the learner does not live in the Flemish Region.',
      fix: 'Verify the residence; only who lives in the Flemish Region gets the learner premium.',
    },
    fr: {
      wrong: "Selon le code postal, l'apprenant n'habite pas en Région flamande.",
      fix: 'Vérifiez le domicile ; seul un habitant de la Région flamande reçoit la prime pour les élèves.',
    },
  },
})

const request = { learnerId: 'L1', kind: 'LEARNER', schoolYear: '2024-2025' }
const home = (postcode: string | null) => ({ learners: [{ id: 'L1', postcode }] })

export const cases = casesOf(lprResidence, [
  { says: 'East Flanders is in the Flemish Region', rows: [request], tables: home('9999'), verdict: 'valid' },
  {
    says: 'Brussels is not',
    rows: [request],
    tables: home('1299'),
    verdict: 'violated',
    findings: [{ at: ['learnerId'] }],
  },
  {
    says: 'nor is the province of Liège',
    rows: [request],
    tables: home('4000'),
    verdict: 'violated',
    findings: [{ at: ['learnerId'] }],
  },
  {
    says: 'a learner without a postcode may live anywhere',
    rows: [request],
    tables: home(null),
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'for the company subsidy the establishment counts',
    rows: [{ ...request, kind: 'COMPANY' }],
    tables: home('1000'),
    verdict: 'notApplicable',
  },
  {
    says: 'the premium exists since school year 2023-2024',
    rows: [{ ...request, schoolYear: '2023-2024' }],
    tables: home('1299'),
    verdict: 'violated',
    findings: [{ at: ['learnerId'] }],
  },
  {
    says: 'a bonus of before had conditions of its own',
    rows: [{ ...request, schoolYear: '2022-2023' }],
    tables: home('1299'),
    verdict: 'notApplicable',
  },
])

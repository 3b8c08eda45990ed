/** At least one competence of the training plan is learned at the workplace. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, decree2016 } from '../../sources/index.ts'

export const dualPlanWorkplaceShare = defineRule({
  id: 'dual-plan-workplace-share',
  title: text(
    'Competenties op de werkplek in het opleidingsplan',
    'Competences at the workplace in the training plan',
    'Compétences sur le lieu de travail dans le plan de formation',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: ['planWorkplaceOnly', 'planBothVenues'],
  sources: [cite(decree2016), cite(cedefopDual)],
  check: ({ planWorkplaceOnly, planBothVenues }) =>
    planWorkplaceOnly + planBothVenues > 0 ? undefined : violated(['planWorkplaceOnly', 'planBothVenues']),
  messages: {
    nl: {
      wrong:
        'Volgens het opleidingsplan wordt geen enkele competentie op de werkplek verworven, terwijl duaal leren op twee leerplekken plaatsvindt.',
      fix: 'Bepaal in het opleidingsplan welke competenties de lerende op de werkplek verwerft.',
    },
    en: {
      wrong:
        'According to the training plan no competence is learned at the workplace, whereas dual learning takes place at two venues.',
      fix: 'Lay down in the training plan which competences the learner learns at the workplace.',
    },
    fr: {
      wrong:
        "Selon le plan de formation, aucune compétence n'est acquise sur le lieu de travail, alors que l'apprentissage dual se déroule en deux lieux.",
      fix: "Déterminez dans le plan de formation les compétences que l'apprenant acquiert sur le lieu de travail.",
    },
  },
})

const plan = { scheme: 'DUAAL', planWorkplaceOnly: '0', planBothVenues: '0' }

export const cases = casesOf(dualPlanWorkplaceShare, [
  {
    says: 'one competence at the workplace is a share, also where the school teaches it too',
    rows: [
      { ...plan, planWorkplaceOnly: '1' },
      { ...plan, planBothVenues: '1' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a plan that is all school is no plan for dual learning',
    rows: [plan],
    verdict: 'violated',
    findings: [{ at: ['planWorkplaceOnly', 'planBothVenues'] }],
  },
  {
    says: 'an empty number is not zero',
    rows: [{ ...plan, planBothVenues: null }],
    verdict: 'undecided',
    because: ['planBothVenues'],
  },
  { says: 'other schemes have other plans', rows: [{ ...plan, scheme: 'IBO' }], verdict: 'notApplicable' },
])

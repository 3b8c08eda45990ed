/** At the start of an activation internship its actions are described. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { activationRegime } from '../../parameters/index.ts'
import { cite, easypayActivation } from '../../sources/index.ts'

export const actStartDescription = defineRule({
  id: 'act-start-description',
  title: text(
    'Beschrijving van de acties bij de start van de activeringsstage',
    'Description of the actions at the start of the activation internship',
    "Description des actions au début du stage d'activation",
  ),
  table: 'agreements',
  schemes: ['ACT'],
  governedBy: 'start',
  inForce: activationRegime,
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['planActions'],
  sources: [cite(easypayActivation)],
  check: mustBeFilled('planActions'),
  messages: {
    nl: {
      wrong: 'Er staat geen beschrijving van de acties bij de start van de activeringsstage.',
      fix: 'Beschrijf de acties, zoals VDAB ze bij de start goedkeurde.',
    },
    en: {
      wrong: 'There is no description of the actions at the start of the activation internship.',
      fix: 'Describe the actions as VDAB approved them at the start.',
    },
    fr: {
      wrong: "Il n'y a pas de description des actions au début du stage d'activation.",
      fix: 'Décrivez les actions telles que le VDAB les a approuvées au début.',
    },
  },
})

const stage = { scheme: 'ACT', start: '2019-02-04' }

export const cases = casesOf(actStartDescription, [
  {
    says: 'a described stage is in order',
    rows: [{ ...stage, planActions: 'Werkritme opbouwen in het magazijn' }],
    verdict: 'valid',
  },
  {
    says: 'an empty description is missing evidence',
    rows: [{ ...stage, planActions: null }],
    verdict: 'violated',
    findings: [{ at: ['planActions'] }],
  },
  {
    says: 'white space is no description',
    rows: [{ ...stage, planActions: '   ' }],
    verdict: 'violated',
    findings: [{ at: ['planActions'] }],
  },
  {
    says: 'the description was asked until the last day of 2022',
    rows: [{ ...stage, start: '2022-12-31', planActions: null }],
    verdict: 'violated',
    findings: [{ at: ['planActions'] }],
  },
  {
    says: 'it is not asked of a start in 2023',
    rows: [{ ...stage, start: '2023-01-01', planActions: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date the law is not known',
    rows: [{ ...stage, start: null, planActions: null }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'activation internships exist since 11 April 2017, so nothing is judged before',
    rows: [{ ...stage, start: '2017-04-10', planActions: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a description was asked of the first of them',
    rows: [{ ...stage, start: '2017-04-11', planActions: null }],
    verdict: 'violated',
    findings: [{ at: ['planActions'] }],
  },
])

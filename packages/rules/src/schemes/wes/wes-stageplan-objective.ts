/** The internship plan of a work experience internship states the objective. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesStageplanObjective = defineRule({
  id: 'wes-stageplan-objective',
  title: text(
    'Doelstelling in het stageplan',
    'Objective in the internship plan',
    'Objectif dans le plan de stage',
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: [],
  mayBeEmpty: ['planObjective'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: mustBeFilled('planObjective'),
  messages: {
    nl: {
      wrong: 'Het stageplan vermeldt geen doelstelling.',
      fix: 'Beschrijf in het stageplan de doelstelling van de werkervaringsstage.',
    },
    en: {
      wrong: 'The internship plan states no objective.',
      fix: 'Describe the objective of the work experience internship in the internship plan.',
    },
    fr: {
      wrong: "Le plan de stage ne mentionne pas d'objectif.",
      fix: "Décrivez dans le plan de stage l'objectif du stage d'expérience professionnelle.",
    },
  },
})

const stage = { scheme: 'WES', start: '2023-01-01' }

export const cases = casesOf(wesStageplanObjective, [
  {
    says: 'the plan states what the stage is to reach',
    rows: [{ ...stage, planObjective: 'Op tijd komen en in een team werken' }],
    verdict: 'valid',
  },
  {
    says: 'a plan without an objective, or with only a space in its place, is incomplete',
    rows: [
      { ...stage, planObjective: null },
      { ...stage, planObjective: ' ' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.planObjective'] }, { at: ['1.planObjective'] }],
  },
  {
    says: 'without a start date it is not known which rules hold',
    rows: [{ scheme: 'WES', start: null, planObjective: null }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'a stage from 2022 keeps the old rules',
    rows: [{ scheme: 'WES', start: '2022-12-31', planObjective: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without objectives cannot be checked',
    rows: [stage],
    verdict: 'notCheckable',
    lacking: ['planObjective'],
  },
])

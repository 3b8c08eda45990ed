/** The internship plan describes the competences, or the actions to map the starting situation. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesStageplanContent = defineRule({
  id: 'wes-stageplan-content',
  title: text(
    'Competenties of acties in het stageplan',
    'Competences or actions in the internship plan',
    'Compétences ou actions dans le plan de stage',
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: [],
  mayBeEmpty: ['planCompetences', 'planActions'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ planCompetences, planActions }) =>
    planCompetences === null && planActions === null
      ? violated(['planCompetences', 'planActions'])
      : undefined,
  messages: {
    nl: {
      wrong:
        'Het stageplan vermeldt geen competenties en ook geen acties om de beginsituatie in kaart te brengen.',
      fix: 'Beschrijf welke competenties de stagiair verwerft en hoe; kan dat nog niet, beschrijf dan de acties om de beginsituatie in kaart te brengen.',
    },
    en: {
      wrong: 'The internship plan states no competences and no actions to map the starting situation either.',
      fix: 'Describe which competences the trainee acquires and how; if that is not possible yet, describe the actions to map the starting situation.',
    },
    fr: {
      wrong:
        'Le plan de stage ne mentionne ni compétences ni actions destinées à cerner la situation de départ.',
      fix: 'Décrivez les compétences que le stagiaire acquiert et comment ; à défaut, les actions destinées à cerner la situation de départ.',
    },
  },
})

const stage = { scheme: 'WES', start: '2023-01-01', planCompetences: null, planActions: null }

export const cases = casesOf(wesStageplanContent, [
  {
    says: 'competences make a plan, and so do actions where competences cannot be set yet',
    rows: [
      { ...stage, planCompetences: 'Instructies opvolgen' },
      { ...stage, planActions: 'Twee weken observeren' },
      { ...stage, planCompetences: 'Instructies opvolgen', planActions: 'Twee weken observeren' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a plan with neither says nothing',
    rows: [stage],
    verdict: 'violated',
    findings: [{ at: ['planCompetences', 'planActions'] }],
  },
  {
    says: 'without a start date it is not known which rules hold',
    rows: [{ ...stage, start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'a stage from 2022 keeps the old rules',
    rows: [{ ...stage, start: '2022-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the contents of the plan cannot be checked',
    rows: [{ scheme: 'WES', start: '2023-01-01' }],
    verdict: 'notCheckable',
    lacking: ['planCompetences', 'planActions'],
  },
])

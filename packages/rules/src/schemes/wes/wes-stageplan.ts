/** Since the reform an internship plan goes with the agreement of a work experience internship. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes, wesDecision } from '../../sources/index.ts'

/** What the plan says is judged by `wes-stageplan-objective` and `wes-stageplan-content`, whatever its name. */
export const wesStageplan = defineRule({
  id: 'wes-stageplan',
  title: text(
    'Stageplan bij de werkervaringsstage',
    'Internship plan of the work experience internship',
    "Plan de stage du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: ['planKind'],
  sources: [cite(wesDecision), cite(acertaWes), cite(partenaWes)],
  check: ({ planKind }) => {
    if (planKind === 'STAGEPLAN') return undefined
    return planKind === 'NONE' ? violated(['planKind']) : violated(['planKind'], {}, 'rename')
  },
  messages: {
    nl: {
      wrong: 'Bij de overeenkomst hoort een stageplan, maar er is geen plan.',
      fix: 'Maak bij de aanvang van de werkervaringsstage een stageplan op.',
    },
    en: {
      wrong: 'The agreement needs an internship plan, but there is no plan.',
      fix: 'Draw up an internship plan at the start of the work experience internship.',
    },
    fr: {
      wrong: "Un plan de stage doit accompagner la convention, mais il n'y a pas de plan.",
      fix: "Établissez un plan de stage au début du stage d'expérience professionnelle.",
    },
  },
  variants: {
    rename: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Het plan bij de overeenkomst heet opleidingsplan, maar sinds de hervorming hoort daar een stageplan bij.',
          fix: 'Hernoem het plan tot stageplan en ga na of het de doelstelling en de competenties of acties beschrijft.',
        },
        en: {
          wrong:
            'The plan with the agreement is called a training plan, but since the reform it is an internship plan.',
          fix: 'Rename it to internship plan and verify that it describes the objective and the competences or actions.',
        },
        fr: {
          wrong:
            "Le plan joint à la convention s'appelle plan de formation, mais depuis la réforme il s'agit d'un plan de stage.",
          fix: "Renommez-le plan de stage et vérifiez qu'il décrit l'objectif et les compétences ou les actions.",
        },
      },
    },
  },
})

const stage = { scheme: 'WES', start: '2023-01-01' }

export const cases = casesOf(wesStageplan, [
  { says: 'an internship plan is there', rows: [{ ...stage, planKind: 'STAGEPLAN' }], verdict: 'valid' },
  {
    says: 'no plan at all breaks the law, a training plan only has the wrong name',
    rows: [
      { ...stage, planKind: 'NONE' },
      { ...stage, planKind: 'OPLEIDINGSPLAN' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.planKind'] }, { at: ['1.planKind'], variant: 'rename' }],
  },
  {
    says: 'the kind of plan must be known',
    rows: [{ ...stage, planKind: null }],
    verdict: 'undecided',
    because: ['planKind'],
  },
  {
    says: 'a stage from 2022 that is extended into 2023 keeps its training plan',
    rows: [
      {
        scheme: 'WES',
        start: '2022-12-31',
        end: '2023-06-29',
        extendedOn: '2023-03-01',
        planKind: 'OPLEIDINGSPLAN',
      },
    ],
    verdict: 'notApplicable',
  },
])

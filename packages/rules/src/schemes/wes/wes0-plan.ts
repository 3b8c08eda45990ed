/** A work experience internship of the rules until 2022 begins with a training plan. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeBefore2023 } from '../../parameters/index.ts'
import { acertaWes, besoxWes, cite, vdabDecision2009 } from '../../sources/index.ts'

export const wes0Plan = defineRule({
  id: 'wes0-plan',
  title: text(
    'Opleidingsplan van de werkervaringsstage tot en met 2022',
    'Training plan of the work experience internship until 2022',
    "Plan de formation du stage d'expérience professionnelle jusqu'en 2022",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeBefore2023,
  severity: 'error',
  reads: ['planKind', 'start'],
  sources: [cite(vdabDecision2009), cite(acertaWes), cite(besoxWes)],
  check: ({ planKind }) => {
    if (planKind === 'OPLEIDINGSPLAN') return undefined
    return violated(['planKind', 'start'], {}, planKind === 'STAGEPLAN' ? 'stageplan' : undefined)
  },
  messages: {
    nl: {
      wrong:
        'Deze werkervaringsstage heeft geen opleidingsplan, terwijl een stage die vóór 2023 begon, met een opleidingsplan moest aanvangen.',
      fix: 'Voeg het opleidingsplan toe en vul de soort plan in.',
    },
    en: {
      wrong:
        'This work experience internship has no training plan, whereas an internship that began before 2023 had to begin with a training plan.',
      fix: 'Add the training plan and fill in the kind of plan.',
    },
    fr: {
      wrong:
        "Ce stage d'expérience professionnelle n'a pas de plan de formation, alors qu'un stage commencé avant 2023 devait débuter par un plan de formation.",
      fix: 'Ajoutez le plan de formation et indiquez le type de plan.',
    },
  },
  variants: {
    stageplan: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Deze werkervaringsstage heeft een stageplan, terwijl bij een stage die vóór 2023 begon, een opleidingsplan hoort.',
          fix: 'Ga na of het om het opleidingsplan gaat en verbeter de soort plan.',
        },
        en: {
          wrong:
            'This work experience internship has an internship plan, whereas an internship that began before 2023 needs a training plan.',
          fix: 'Verify whether the document is the training plan and correct the kind of plan.',
        },
        fr: {
          wrong:
            "Ce stage d'expérience professionnelle a un plan de stage, alors qu'un stage commencé avant 2023 requiert un plan de formation.",
          fix: "Vérifiez s'il s'agit du plan de formation et corrigez le type de plan.",
        },
      },
    },
  },
})

const stage = { scheme: 'WES', start: '2022-03-01' }

export const cases = casesOf(wes0Plan, [
  {
    says: 'a stage of 2022 begins with a training plan',
    rows: [{ ...stage, planKind: 'OPLEIDINGSPLAN' }],
    verdict: 'valid',
  },
  {
    says: 'a stage of 2022 without a plan breaks the old rules',
    rows: [{ ...stage, planKind: 'NONE' }],
    verdict: 'violated',
    findings: [{ at: ['planKind', 'start'] }],
  },
  {
    says: 'an internship plan in 2022 may be a training plan under another name',
    rows: [{ ...stage, planKind: 'STAGEPLAN' }],
    verdict: 'violated',
    findings: [{ at: ['planKind', 'start'], variant: 'stageplan' }],
  },
  {
    says: 'the training plan was asked from the first day of 2017',
    rows: [{ ...stage, start: '2017-01-01', planKind: 'NONE' }],
    verdict: 'violated',
    findings: [{ at: ['planKind', 'start'] }],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31', planKind: 'NONE' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the training plan was asked until the last day of 2022',
    rows: [{ ...stage, start: '2022-12-31', planKind: 'NONE' }],
    verdict: 'violated',
    findings: [{ at: ['planKind', 'start'] }],
  },
  {
    says: 'a stage that starts in 2023 has an internship plan, even if it was signed in 2022',
    rows: [{ ...stage, start: '2023-01-01', signedOn: '2022-12-20', planKind: 'STAGEPLAN' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty kind of plan does not say that there is none',
    rows: [{ ...stage, planKind: null }],
    verdict: 'undecided',
    because: ['planKind'],
  },
])

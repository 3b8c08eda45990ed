/** An individual training plan (opleidingsplan) is part of the agreement. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualMfPlan = defineRule({
  id: 'dual-mf-plan',
  title: text(
    'Opleidingsplan bij de overeenkomst',
    'Training plan with the agreement',
    'Plan de formation joint à la convention',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['planKind'],
  sources: [cite(cedefopDual)],
  check: ({ planKind }) => {
    if (planKind === 'OPLEIDINGSPLAN') return undefined
    return planKind === 'STAGEPLAN' ? violated(['planKind'], {}, 'stageplan') : violated(['planKind'])
  },
  messages: {
    nl: {
      wrong:
        'Bij de overeenkomst duaal leren hoort een individueel opleidingsplan, maar er is er geen ingevuld.',
      fix: 'Voeg het opleidingsplan toe en vul de soort plan in.',
    },
    en: {
      wrong: 'A dual learning agreement comes with an individual training plan, but none is filled in.',
      fix: 'Add the training plan and fill in the kind of plan.',
    },
    fr: {
      wrong:
        "Une convention d'apprentissage dual comprend un plan de formation individuel, mais aucun n'est indiqué.",
      fix: 'Joignez le plan de formation et indiquez le type de plan.',
    },
  },
  variants: {
    stageplan: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Het plan bij de overeenkomst heet stageplan; bij duaal leren hoort een individueel opleidingsplan.',
          fix: 'Ga na of het plan per leerplek de competenties beschrijft, en verbeter de soort plan.',
        },
        en: {
          wrong:
            'The plan with the agreement is called an internship plan; dual learning comes with an individual training plan.',
          fix: 'Verify that the plan describes the competences at each venue, and correct the kind of plan.',
        },
        fr: {
          wrong:
            "Le plan joint à la convention s'appelle plan de stage ; l'apprentissage dual comprend un plan de formation individuel.",
          fix: 'Vérifiez que le plan décrit les compétences pour chaque lieu, et corrigez le type de plan.',
        },
      },
    },
  },
})

export const cases = casesOf(dualMfPlan, [
  {
    says: 'a training plan is there',
    rows: [{ scheme: 'DUAAL', planKind: 'OPLEIDINGSPLAN' }],
    verdict: 'valid',
  },
  {
    says: 'no plan and no answer are alike; an internship plan may only have the wrong name',
    rows: [
      { scheme: 'DUAAL', planKind: 'NONE' },
      { scheme: 'DUAAL', planKind: null },
      { scheme: 'DUAAL', planKind: 'STAGEPLAN' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.planKind'] }, { at: ['1.planKind'] }, { at: ['2.planKind'], variant: 'stageplan' }],
  },
  {
    says: 'a work experience internship has a plan of its own',
    rows: [{ scheme: 'WES', planKind: 'NONE' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ scheme: 'DUAAL', id: 'A1' }],
    verdict: 'notCheckable',
    lacking: ['planKind'],
  },
])

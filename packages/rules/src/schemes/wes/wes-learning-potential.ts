/** It is recorded that the trainee of a work experience internship has enough learning potential. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesLearningPotential = defineRule({
  id: 'wes-learning-potential',
  title: text(
    'Voldoende leerpotentieel',
    'Sufficient learning potential',
    "Potentiel d'apprentissage suffisant",
  ),
  table: 'agreements',
  schemes: ['WES'],
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['learningPotential'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ learningPotential }) => {
    if (learningPotential === true) return undefined
    return learningPotential === null
      ? violated(['learningPotential'])
      : violated(['learningPotential'], {}, 'insufficient')
  },
  messages: {
    nl: {
      wrong: 'Er staat niet genoteerd dat de stagiair voldoende leerpotentieel heeft.',
      fix: 'Noteer de beoordeling door VDAB of de partnerorganisatie.',
    },
    en: {
      wrong: 'It is not recorded that the trainee has enough learning potential.',
      fix: 'Record the assessment by VDAB or the partner organisation.',
    },
    fr: {
      wrong: "Il n'est pas indiqué que le stagiaire a un potentiel d'apprentissage suffisant.",
      fix: "Indiquez l'évaluation faite par le VDAB ou l'organisation partenaire.",
    },
  },
  variants: {
    insufficient: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Volgens het planningsblad heeft de stagiair onvoldoende leerpotentieel voor een werkervaringsstage.',
          fix: 'Ga de beoordeling na, of kies een ander stelsel.',
        },
        en: {
          wrong:
            'According to the planning sheet the trainee does not have enough learning potential for a work experience internship.',
          fix: 'Verify the assessment, or choose another scheme.',
        },
        fr: {
          wrong:
            "Selon la fiche de planification, le stagiaire n'a pas un potentiel d'apprentissage suffisant pour un stage d'expérience professionnelle.",
          fix: "Vérifiez l'évaluation ou choisissez un autre régime.",
        },
      },
    },
  },
})

export const cases = casesOf(wesLearningPotential, [
  {
    says: 'enough learning potential is recorded',
    rows: [{ scheme: 'WES', learningPotential: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'nothing is recorded in one row, too little in another',
    rows: [
      { scheme: 'WES', learningPotential: null },
      { scheme: 'WES', learningPotential: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.learningPotential'] }, { at: ['1.learningPotential'], variant: 'insufficient' }],
  },
  {
    says: 'an answer that is neither yes nor no is not judged',
    rows: [{ scheme: 'WES', learningPotential: 'redelijk' }],
    verdict: 'undecided',
    because: ['learningPotential'],
  },
  {
    says: 'an individual vocational training has no such condition',
    rows: [{ scheme: 'IBO', learningPotential: null }],
    verdict: 'notApplicable',
  },
])

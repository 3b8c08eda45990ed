/** It is recorded that the trainee of a work experience internship lacks generic competences and experience. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesGenericGap = defineRule({
  id: 'wes-generic-gap',
  title: text(
    'Gebrek aan generieke competenties en werkervaring',
    'Lack of generic competences and work experience',
    "Manque de compétences génériques et d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['genericGap'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ genericGap }) => {
    if (genericGap === true) return undefined
    return genericGap === null ? violated(['genericGap']) : violated(['genericGap'], {}, 'noGap')
  },
  messages: {
    nl: {
      wrong: 'Er staat niet genoteerd dat de stagiair generieke competenties en werkervaring mist.',
      fix: 'Noteer de beoordeling door VDAB of de partnerorganisatie.',
    },
    en: {
      wrong: 'It is not recorded that the trainee lacks generic competences and work experience.',
      fix: 'Record the assessment by VDAB or the partner organisation.',
    },
    fr: {
      wrong:
        "Il n'est pas indiqué que le stagiaire manque de compétences génériques et d'expérience professionnelle.",
      fix: "Indiquez l'évaluation faite par le VDAB ou l'organisation partenaire.",
    },
  },
  variants: {
    noGap: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Volgens het planningsblad mist de stagiair geen generieke competenties en werkervaring, terwijl de werkervaringsstage bedoeld is voor wie die mist.',
          fix: 'Ga de beoordeling na, of kies een ander stelsel.',
        },
        en: {
          wrong:
            'According to the planning sheet the trainee does not lack generic competences and work experience, while the work experience internship is meant for those who do.',
          fix: 'Verify the assessment, or choose another scheme.',
        },
        fr: {
          wrong:
            "Selon la fiche de planification, le stagiaire ne manque ni de compétences génériques ni d'expérience professionnelle, alors que le stage est destiné à qui en manque.",
          fix: "Vérifiez l'évaluation ou choisissez un autre régime.",
        },
      },
    },
  },
})

export const cases = casesOf(wesGenericGap, [
  { says: 'the lack is recorded', rows: [{ scheme: 'WES', genericGap: 'ja' }], verdict: 'valid' },
  {
    says: 'nothing is recorded in one row, no lack in another',
    rows: [
      { scheme: 'WES', genericGap: null },
      { scheme: 'WES', genericGap: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.genericGap'] }, { at: ['1.genericGap'], variant: 'noGap' }],
  },
  {
    says: 'an answer that is neither yes nor no is not judged',
    rows: [{ scheme: 'WES', genericGap: 'misschien' }],
    verdict: 'undecided',
    because: ['genericGap'],
  },
  {
    says: 'an immersion internship has no such condition',
    rows: [{ scheme: 'BIS', genericGap: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the assessment cannot be checked',
    rows: [{ scheme: 'WES' }],
    verdict: 'notCheckable',
    lacking: ['genericGap'],
  },
])

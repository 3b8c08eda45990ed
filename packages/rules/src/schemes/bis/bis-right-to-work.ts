/** A vocational immersion internship is open to everybody who is allowed to work in Belgium. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { acertaWes, cite, vdabBis } from '../../sources/index.ts'

export const bisRightToWork = defineRule({
  id: 'bis-right-to-work',
  title: text(
    'Toelating om te werken bij een beroepsinlevingsstage',
    'Permission to work for a vocational immersion internship',
    "Autorisation de travailler pour un stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  severity: 'error',
  reads: ['learnerRightToWork'],
  sources: [cite(acertaWes), cite(vdabBis)],
  check: ({ learnerRightToWork }) =>
    learnerRightToWork === 'NONE' ? violated(['learnerRightToWork']) : undefined,
  messages: {
    nl: {
      wrong:
        'De stagiair heeft een toelating nodig om te werken, maar heeft er geen; een beroepsinlevingsstage is er alleen voor wie in België mag werken.',
      fix: 'Ga het verblijfs- en arbeidsrecht na en laat de stage pas beginnen als de toelating er is.',
    },
    en: {
      wrong:
        'The trainee needs permission to work but has none; a vocational immersion internship is only for those allowed to work in Belgium.',
      fix: 'Verify the right of residence and of work, and let the internship start only once permission is granted.',
    },
    fr: {
      wrong:
        "Le stagiaire a besoin d'une autorisation de travailler et n'en a pas ; un stage d'immersion professionnelle la requiert.",
      fix: "Vérifiez le droit de séjour et de travail, et attendez l'autorisation pour débuter le stage.",
    },
  },
})

export const cases = casesOf(bisRightToWork, [
  {
    says: 'an EEA citizen needs no permission, and whoever has one may start',
    rows: [
      { scheme: 'BIS', learnerRightToWork: 'EER' },
      { scheme: 'BIS', learnerRightToWork: 'PERMIT' },
    ],
    verdict: 'valid',
  },
  {
    says: 'who needs one and has none may not',
    rows: [
      { scheme: 'BIS', learnerRightToWork: 'NONE' },
      { scheme: 'BIS', learnerRightToWork: 'geen' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.learnerRightToWork'] }, { at: ['1.learnerRightToWork'] }],
  },
  {
    says: "the answer may stand in the learner's record",
    rows: [{ scheme: 'BIS', learnerId: 'L1' }],
    tables: { learners: [{ id: 'L1', rightToWork: 'NONE' }] },
    verdict: 'violated',
    findings: [{ at: ['learnerRightToWork'] }],
  },
  {
    says: 'an empty cell says nothing',
    rows: [{ scheme: 'BIS', learnerRightToWork: null }],
    verdict: 'undecided',
    because: ['learnerRightToWork'],
  },
  {
    says: 'other schemes have their own conditions',
    rows: [{ scheme: 'A31', learnerRightToWork: 'NONE' }],
    verdict: 'notApplicable',
  },
])

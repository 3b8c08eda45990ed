/** A work experience internship is not primarily about technical competences. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { cite, partenaWes, wesDecision } from '../../sources/index.ts'

export const wesNotTechnical = defineRule({
  id: 'wes-not-technical',
  title: text(
    'Werkervaringsstage is niet in de eerste plaats technisch',
    'Work experience internship is not primarily technical',
    "Le stage d'expérience professionnelle n'est pas principalement technique",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'warning',
  reads: ['competenceFocus'],
  sources: [cite(wesDecision), cite(partenaWes)],
  check: ({ competenceFocus }) =>
    competenceFocus === 'TECHNICAL' ? violated(['competenceFocus']) : undefined,
  messages: {
    nl: {
      wrong:
        'De competenties in het plan zijn alleen technisch, terwijl een werkervaringsstage niet in de eerste plaats op technische competenties gericht is.',
      fix: 'Neem generieke competenties op in het plan, of kies een stelsel voor technische competenties, zoals de individuele beroepsopleiding.',
    },
    en: {
      wrong:
        'The competences in the plan are only technical, while a work experience internship is not primarily about technical competences.',
      fix: 'Put generic competences in the plan, or choose a scheme for technical competences, such as individual vocational training.',
    },
    fr: {
      wrong:
        "Les compétences du plan sont uniquement techniques, alors que le stage d'expérience professionnelle ne vise pas principalement les compétences techniques.",
      fix: 'Ajoutez des compétences génériques au plan ou choisissez un régime visant les compétences techniques, comme la formation professionnelle individuelle.',
    },
  },
})

const stage = { scheme: 'WES', start: '2023-01-01' }

export const cases = casesOf(wesNotTechnical, [
  {
    says: 'generic competences are what the stage is for, and some technical ones beside them are fine',
    rows: [
      { ...stage, competenceFocus: 'GENERIC' },
      { ...stage, competenceFocus: 'MIXED' },
    ],
    verdict: 'valid',
  },
  {
    says: 'only technical competences are not',
    rows: [{ ...stage, competenceFocus: 'TECHNICAL' }],
    verdict: 'violated',
    findings: [{ at: ['competenceFocus'] }],
  },
  {
    says: 'the nature of the competences must be known',
    rows: [{ ...stage, competenceFocus: null }],
    verdict: 'undecided',
    because: ['competenceFocus'],
  },
  {
    says: 'a stage from 2022 keeps the old rules',
    rows: [{ scheme: 'WES', start: '2022-12-31', competenceFocus: 'TECHNICAL' }],
    verdict: 'notApplicable',
  },
])

/** Temporary work experience is not for whom a quicker way to work exists. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

export const tweNotQuicker = defineRule({
  id: 'twe-not-quicker',
  title: text('Snellere weg naar werk', 'Quicker way to work', "Voie plus rapide vers l'emploi"),
  table: 'twePathways',
  severity: 'error',
  reads: ['quickerWay'],
  sources: [cite(tweFactsheet)],
  check: ({ quickerWay }) => (quickerWay ? violated(['quickerWay']) : undefined),
  messages: {
    nl: {
      wrong:
        'Volgens de inschatting is een snellere doorstroming naar de arbeidsmarkt mogelijk; dan is tijdelijke werkervaring niet bedoeld.',
      fix: 'Kies de snellere weg, of ga de inschatting na.',
    },
    en: {
      wrong:
        'According to the assessment a quicker way to the labour market exists; temporary work experience is not meant for that.',
      fix: 'Choose the quicker way, or verify the assessment.',
    },
    fr: {
      wrong:
        "Selon l'évaluation, une voie plus rapide vers le marché du travail existe ; l'expérience professionnelle temporaire n'y est pas destinée.",
      fix: "Choisissez la voie plus rapide, ou vérifiez l'évaluation.",
    },
  },
})

export const cases = casesOf(tweNotQuicker, [
  {
    says: 'where no quicker way exists, the pathway may start',
    rows: [{ quickerWay: 'nee' }],
    verdict: 'valid',
  },
  {
    says: 'where one exists it may not',
    rows: [{ quickerWay: 'ja' }],
    verdict: 'violated',
    findings: [{ at: ['quickerWay'] }],
  },
  {
    says: 'an empty cell decides nothing',
    rows: [{ quickerWay: null }],
    verdict: 'undecided',
    because: ['quickerWay'],
  },
])

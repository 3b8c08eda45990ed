/** Temporary work experience is not for whom the social economy is the highest attainable. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, tweFactsheet, vdabTweScreening } from '../../sources/index.ts'

export const tweNotSocialEconomy = defineRule({
  id: 'twe-not-social-economy',
  title: text(
    'Sociale economie als hoogst haalbare',
    'Social economy as the highest attainable',
    "L'économie sociale comme maximum atteignable",
  ),
  table: 'twePathways',
  severity: 'error',
  reads: ['socialEconomyHighest'],
  sources: [cite(tweFactsheet), cite(vdabTweScreening)],
  check: ({ socialEconomyHighest }) =>
    socialEconomyHighest ? violated(['socialEconomyHighest']) : undefined,
  messages: {
    nl: {
      wrong:
        'Volgens de inschatting is tewerkstelling in de sociale economie het hoogst haalbare; daarvoor is tijdelijke werkervaring niet bedoeld.',
      fix: 'Kies een traject naar de sociale economie; een eerste stap daar binnen artikel 60 blijft mogelijk.',
    },
    en: {
      wrong:
        'According to the assessment, employment in the social economy is the highest attainable; temporary work experience is not meant for that.',
      fix: 'Choose a pathway to the social economy; a first step there under article 60 remains possible.',
    },
    fr: {
      wrong:
        "Selon l'évaluation, un emploi dans l'économie sociale est le maximum atteignable ; l'expérience professionnelle temporaire n'y est pas destinée.",
      fix: "Choisissez un parcours vers l'économie sociale ; un premier pas par l'article 60 y reste possible.",
    },
  },
})

export const cases = casesOf(tweNotSocialEconomy, [
  {
    says: 'a first step in the social economy is fine where more is attainable',
    rows: [{ socialEconomyHighest: 'nee' }],
    verdict: 'valid',
  },
  {
    says: 'where it is the highest attainable, the pathway is not meant for it',
    rows: [{ socialEconomyHighest: 'ja' }],
    verdict: 'violated',
    findings: [{ at: ['socialEconomyHighest'] }],
  },
  {
    says: 'an empty cell decides nothing',
    rows: [{ socialEconomyHighest: null }],
    verdict: 'undecided',
    because: ['socialEconomyHighest'],
  },
])

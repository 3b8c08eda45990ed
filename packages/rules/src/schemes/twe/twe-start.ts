/** Temporary work experience did not exist before 2017. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { beforeTwe } from '../../parameters/index.ts'
import { cite, tweDecision2016, tweFactsheet } from '../../sources/index.ts'

export const tweStart = defineRule({
  id: 'twe-start',
  title: text(
    'Bestaan van de tijdelijke werkervaring',
    'Existence of temporary work experience',
    "Existence de l'expérience professionnelle temporaire",
  ),
  table: 'twePathways',
  severity: 'error',
  reads: ['start'],
  sources: [cite(tweDecision2016), cite(tweFactsheet)],
  check: ({ start }) =>
    beforeTwe.to !== null && start <= beforeTwe.to
      ? violated(['start'], { start: { day: start }, last: { day: beforeTwe.to } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'Het traject begint op {start}, maar tot en met {last} bestond de tijdelijke werkervaring nog niet.',
      fix: 'Ga de startdatum na; een tewerkstelling op grond van artikel 60 van vóór die datum hoort bij de overeenkomsten.',
    },
    en: {
      wrong:
        'The pathway starts on {start}, but up to and including {last} temporary work experience did not exist.',
      fix: 'Verify the start date; employment under article 60 from before that date belongs with the agreements.',
    },
    fr: {
      wrong:
        "Le parcours commence le {start}, mais jusqu'au {last} inclus, l'expérience professionnelle temporaire n'existait pas encore.",
      fix: "Vérifiez la date de début ; une occupation sur la base de l'article 60 antérieure à cette date relève des conventions.",
    },
  },
})

export const cases = casesOf(tweStart, [
  { says: 'pathways exist from the first day of 2017', rows: [{ start: '2017-01-01' }], verdict: 'valid' },
  {
    says: 'the day before they did not',
    rows: [{ start: '2016-12-31' }],
    verdict: 'violated',
    findings: [{ at: ['start'], args: { last: '31 December 2016' } }],
  },
  { says: 'without a start nobody knows', rows: [{ start: null }], verdict: 'undecided', because: ['start'] },
])

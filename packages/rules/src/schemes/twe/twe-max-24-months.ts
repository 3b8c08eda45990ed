/** A pathway of temporary work experience lasts at most two years. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { tweMaximumMonths, tweRegime } from '../../parameters/index.ts'
import { cite, tweDecision2016, tweFactsheet } from '../../sources/index.ts'

export const tweMax24Months = defineRule({
  id: 'twe-max-24-months',
  title: text(
    'Maximumduur van de tijdelijke werkervaring',
    'Maximum duration of temporary work experience',
    "Durée maximale de l'expérience professionnelle temporaire",
  ),
  table: 'twePathways',
  governedBy: 'start',
  inForce: tweRegime,
  severity: 'error',
  reads: ['start', 'end'],
  parameters: { months: tweMaximumMonths },
  sources: [cite(tweFactsheet), cite(tweDecision2016)],
  check: ({ start, end }, { parameters: { months } }) => {
    if (end < start) return undecided('end', 'start')
    const last = lastDayOfPeriod(start, months)
    return end > last
      ? violated(['end', 'start'], { end: { day: end }, last: { day: last }, months })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'Het traject loopt tot en met {end}, maar mag ten hoogste {months} maanden duren.',
      fix: 'Zet de einddatum op {last} of vroeger.',
    },
    en: {
      wrong: 'The pathway runs up to and including {end}, but may last at most {months} months.',
      fix: 'Set the end date to {last} or earlier.',
    },
    fr: {
      wrong: "Le parcours court jusqu'au {end} inclus, mais ne peut durer que {months} mois.",
      fix: 'Fixez la date de fin au {last} ou plus tôt.',
    },
  },
})

export const cases = casesOf(tweMax24Months, [
  {
    says: 'two years end the day before, and from 29 February on 28 February',
    rows: [
      { start: '2017-01-01', end: '2018-12-31' },
      { start: '2020-02-29', end: '2022-02-28' },
      { start: '2022-03-01', end: '2024-02-29' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day more is too long',
    rows: [
      { start: '2017-01-01', end: '2019-01-01' },
      { start: '2020-02-29', end: '2022-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start'], args: { last: '31 December 2018', months: '24' } },
      { at: ['1.end', '1.start'], args: { last: '28 February 2022' } },
    ],
  },
  {
    says: 'before 2017 there were no pathways',
    rows: [{ start: '2016-12-31', end: '2019-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'nor is that of a pathway that ends before it starts',
    rows: [{ start: '2020-03-01', end: '2020-02-29' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an end the duration is not known',
    rows: [{ start: '2020-02-29', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
])

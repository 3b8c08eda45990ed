/** A vocational immersion internship lasts at most six months. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { immersionInternship, immersionMaximumMonths } from '../../parameters/index.ts'
import { cite, vdabBis, vdabBisDuration } from '../../sources/index.ts'

export const bisMax6Months = defineRule({
  id: 'bis-max-6-months',
  title: text(
    'Maximumduur van de beroepsinlevingsstage',
    'Maximum duration of the vocational immersion internship',
    "Durée maximale du stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  governedBy: 'start',
  inForce: immersionInternship,
  severity: 'warning',
  reads: ['start', 'end'],
  parameters: { months: immersionMaximumMonths },
  sources: [cite(vdabBisDuration), cite(vdabBis)],
  check: ({ start, end }, { parameters: { months } }) => {
    if (end < start) return undecided('end', 'start')
    const last = lastDayOfPeriod(start, months)
    return end > last
      ? violated(['end', 'start'], { end: { day: end }, months, last: { day: last } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De beroepsinlevingsstage loopt tot en met {end}, maar mag ten hoogste {months} maanden duren.',
      fix: 'Zet de einddatum op {last} of vroeger.',
    },
    en: {
      wrong:
        'The vocational immersion internship runs up to and including {end}, but may last at most {months} months.',
      fix: 'Set the end date to {last} or earlier.',
    },
    fr: {
      wrong:
        "Le stage d'immersion professionnelle court jusqu'au {end} inclus, mais ne peut durer que {months} mois.",
      fix: 'Fixez la date de fin au {last} ou plus tôt.',
    },
  },
})

export const cases = casesOf(bisMax6Months, [
  {
    says: 'six months from 1 September 2018 end on 28 February 2019',
    rows: [
      { scheme: 'BIS', start: '2018-09-01', end: '2019-02-28' },
      { scheme: 'BIS', start: '2023-08-31', end: '2024-02-29' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the day after is one day too long, also where the month has no such day',
    rows: [
      { scheme: 'BIS', start: '2018-09-01', end: '2019-03-01' },
      { scheme: 'BIS', start: '2023-08-29', end: '2024-02-29' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start'], args: { last: '28 February 2019', months: '6' } },
      { at: ['1.end', '1.start'], args: { last: '28 February 2024' } },
    ],
  },
  {
    says: 'what was agreed under the old name had its own term',
    rows: [{ scheme: 'BIS', start: '2018-08-31', end: '2019-08-30' }],
    verdict: 'notApplicable',
  },
  {
    says: 'nor is that of an internship that ends before it starts',
    rows: [{ scheme: 'BIS', start: '2023-01-02', end: '2023-01-01' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ scheme: 'BIS', start: '2023-01-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'other internships have their own limit',
    rows: [{ scheme: 'WES', start: '2023-01-01', end: '2024-01-01' }],
    verdict: 'notApplicable',
  },
])

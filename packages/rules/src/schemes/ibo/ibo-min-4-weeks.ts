/** An individual vocational training lasts at least four weeks. */
import { addDays, daysInclusive } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { trainingMinimumDays } from '../../parameters/index.ts'
import { cite, securexIbo2026, vlaanderenIbo } from '../../sources/index.ts'

/** The older text says one month; four weeks is the lower of the two. */
export const iboMin4Weeks = defineRule({
  id: 'ibo-min-4-weeks',
  title: text('Minimumduur van een IBO', 'Minimum duration of an IBO', "Durée minimale d'une IBO"),
  table: 'agreements',
  schemes: ['IBO'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['start', 'end'],
  parameters: { days: trainingMinimumDays },
  sources: [cite(securexIbo2026), cite(vlaanderenIbo)],
  check: ({ start, end }, { parameters }) => {
    if (end < start) return undecided('end', 'start')
    const days = daysInclusive(start, end)
    return days < parameters.days
      ? violated(['end', 'start'], {
          days,
          minimum: parameters.days,
          first: { day: addDays(start, parameters.days - 1) },
        })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De individuele beroepsopleiding duurt {days} dagen, minder dan de minimumduur van {minimum} dagen.',
      fix: 'Zet de einddatum op {first} of later, of ga de datums na.',
    },
    en: {
      wrong: 'The individual vocational training lasts {days} days, less than the minimum of {minimum} days.',
      fix: 'Set the end date to {first} or later, or verify the dates.',
    },
    fr: {
      wrong:
        'La formation professionnelle individuelle dure {days} jours, moins que le minimum de {minimum} jours.',
      fix: 'Fixez la date de fin au {first} ou plus tard, ou vérifiez les dates.',
    },
  },
})

export const cases = casesOf(iboMin4Weeks, [
  {
    says: '28 days are enough, also across a leap day',
    rows: [
      { scheme: 'IBO', start: '2024-02-05', end: '2024-03-03' },
      { scheme: 'IBO', start: '2023-02-01', end: '2023-02-28' },
    ],
    verdict: 'valid',
  },
  {
    says: '27 days are not',
    rows: [{ scheme: 'IBO', start: '2024-02-05', end: '2024-03-02' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'], args: { days: '27', first: '3 March 2024' } }],
  },
  {
    says: 'a training that ends before it starts has no length',
    rows: [{ scheme: 'IBO', start: '2024-02-05', end: '2024-02-04' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ scheme: 'IBO', start: '2024-02-05', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'other schemes have no such minimum',
    rows: [{ scheme: 'WES', start: '2024-02-05', end: '2024-02-09' }],
    verdict: 'notApplicable',
  },
])

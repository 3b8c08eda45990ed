/** A work experience internship lasts at most six months. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesMaximumMonths, wesRegime } from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes, wesDecision } from '../../sources/index.ts'

export const wesMaxDuration = defineRule({
  id: 'wes-max-duration',
  title: text(
    'Maximumduur van de werkervaringsstage',
    'Maximum duration of the work experience internship',
    "Durée maximale du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'error',
  reads: ['start', 'end'],
  parameters: { months: wesMaximumMonths },
  sources: [cite(wesDecision), cite(acertaWes), cite(partenaWes)],
  check: ({ start, end }, { parameters: { months } }) => {
    if (end < start) return undecided('end', 'start')
    const last = lastDayOfPeriod(start, months)
    return end > last
      ? violated(['end', 'start'], { end: { day: end }, months, last: { day: last } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De werkervaringsstage loopt tot en met {end}, maar mag ten hoogste {months} maanden duren.',
      fix: 'Zet de einddatum op {last} of vroeger.',
    },
    en: {
      wrong:
        'The work experience internship runs up to and including {end}, but may last at most {months} months.',
      fix: 'Set the end date to {last} or earlier.',
    },
    fr: {
      wrong:
        "Le stage d'expérience professionnelle court jusqu'au {end} inclus, mais ne peut durer que {months} mois.",
      fix: 'Fixez la date de fin au {last} ou plus tôt.',
    },
  },
})

export const cases = casesOf(wesMaxDuration, [
  {
    says: 'six months from 1 January end on 30 June',
    rows: [{ scheme: 'WES', start: '2023-01-01', end: '2023-06-30' }],
    verdict: 'valid',
  },
  {
    says: 'the same day number six months later is one day too long',
    rows: [{ scheme: 'WES', start: '2023-01-01', end: '2023-07-01' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'], args: { last: '30 June 2023', months: '6' } }],
  },
  {
    says: 'a stage from 31 August 2023 may last until 29 February 2024',
    rows: [{ scheme: 'WES', start: '2023-08-31', end: '2024-02-29' }],
    verdict: 'valid',
  },
  {
    says: 'a stage from 29 August 2023 may not last until 29 February 2024',
    rows: [{ scheme: 'WES', start: '2023-08-29', end: '2024-02-29' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'], args: { last: '28 February 2024' } }],
  },
  {
    says: 'the limit held before 2023 too',
    rows: [{ scheme: 'WES', start: '2017-01-01', end: '2017-07-01' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'] }],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ scheme: 'WES', start: '2016-12-31', end: '2018-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ scheme: 'WES', start: '2023-01-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'nor is that of a stage that ends before it starts',
    rows: [{ scheme: 'WES', start: '2023-01-02', end: '2023-01-01' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'an exploration stage has its own limit',
    rows: [{ scheme: 'BVS', start: '2023-01-01', end: '2024-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without end dates cannot be checked',
    rows: [{ scheme: 'WES', start: '2023-01-01' }],
    verdict: 'notCheckable',
    lacking: ['end'],
  },
  {
    says: 'a stage of one day is short enough',
    rows: [{ scheme: 'WES', start: '2023-01-01', end: '2023-01-01' }],
    verdict: 'valid',
  },
])

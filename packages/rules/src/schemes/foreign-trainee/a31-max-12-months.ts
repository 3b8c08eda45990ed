/** The employment of a foreign trainee lasts at most twelve months. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023, foreignTraineeMaximumMonths } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Max12Months = defineRule({
  id: 'a31-max-12-months',
  title: text('Maximumduur van de stage', 'Maximum duration of the traineeship', 'Durée maximale du stage'),
  table: 'agreements',
  schemes: ['A31'],
  governedBy: 'permitGrantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['start', 'end'],
  mayBeEmpty: ['permitDerogation'],
  mayLack: ['permitDerogation'],
  applies: ({ permitDerogation }) => permitDerogation !== 'DURATION',
  parameters: { months: foreignTraineeMaximumMonths },
  sources: [cite(foreignTrainee)],
  check: ({ start, end }, { parameters: { months } }) => {
    if (end < start) return undecided('end', 'start')
    const last = lastDayOfPeriod(start, months)
    return end > last
      ? violated(['end', 'start'], { end: { day: end }, months, last: { day: last } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De stage loopt tot en met {end}, maar mag ten hoogste {months} maanden duren.',
      fix: 'Zet de einddatum op {last} of vroeger, of vraag de minister om een afwijking van de maximumduur.',
    },
    en: {
      wrong: 'The traineeship runs up to and including {end}, but may last at most {months} months.',
      fix: 'Set the end date to {last} or earlier, or ask the minister for a derogation from the maximum duration.',
    },
    fr: {
      wrong: "Le stage court jusqu'au {end} inclus, mais ne peut durer que {months} mois.",
      fix: 'Fixez la date de fin au {last} ou plus tôt, ou demandez au ministre une dérogation à la durée maximale.',
    },
  },
})

const stage = {
  scheme: 'A31',
  permitGrantedOn: '2022-12-31',
  start: '2022-01-01',
  end: '2022-12-31',
  permitDerogation: null,
}
const wrong = { ...stage, end: '2023-01-01' }

export const cases = casesOf(a31Max12Months, [
  {
    says: 'twelve months from 1 January, and from 29 February to the last of February',
    rows: [stage, { ...stage, start: '2020-02-29', end: '2021-02-28' }],
    verdict: 'valid',
  },
  {
    says: 'a day more is too long',
    rows: [wrong, { ...stage, start: '2020-02-29', end: '2021-03-01' }],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start'], args: { last: '31 December 2022', months: '12' } },
      { at: ['1.end', '1.start'], args: { last: '28 February 2021' } },
    ],
  },
  {
    says: 'the minister may derogate from the duration',
    rows: [{ ...wrong, permitDerogation: 'DURATION' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a derogation on age is another one',
    rows: [{ ...wrong, permitDerogation: 'AGE' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'] }],
  },
  {
    says: 'nor is that of a stage that ends before it starts',
    rows: [{ ...stage, end: '2021-12-31' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ ...stage, end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'a permit granted from 2023, or another scheme, has other rules',
    rows: [
      { ...wrong, permitGrantedOn: '2023-01-01' },
      { ...wrong, scheme: 'BIS' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...stage, permitGrantedOn: null }],
    verdict: 'undecided',
    because: ['permitGrantedOn'],
  },
])

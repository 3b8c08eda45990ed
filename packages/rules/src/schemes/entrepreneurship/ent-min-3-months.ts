/** An internship agreement in an entrepreneurship pathway lasts at least three months. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { internshipMinimumMonths } from '../../parameters/index.ts'
import { cite, vlaanderenInternshipPathway } from '../../sources/index.ts'

/** An end before the start is another fault, which `gen-dates-order` reports. */
export const entMin3Months = defineRule({
  id: 'ent-min-3-months',
  title: text(
    'Minimumduur van de stageovereenkomst',
    'Minimum duration of the internship agreement',
    'Durée minimale du contrat de stage',
  ),
  table: 'agreements',
  schemes: ['ONDERNEMERSCHAP'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['start', 'end'],
  applies: ({ start, end }) => start === null || end === null || start <= end,
  parameters: { months: internshipMinimumMonths },
  sources: [cite(vlaanderenInternshipPathway)],
  check: ({ start, end }, { parameters: { months } }) => {
    const first = lastDayOfPeriod(start, months)
    return end < first
      ? violated(['end', 'start'], { end: { day: end }, months, first: { day: first } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De stageovereenkomst loopt maar tot en met {end}; zij moet ten minste {months} maanden duren.',
      fix: 'Zet de einddatum op {first} of later.',
    },
    en: {
      wrong:
        'The internship agreement runs only up to and including {end}; it must last at least {months} months.',
      fix: 'Set the end date to {first} or later.',
    },
    fr: {
      wrong: "Le contrat de stage ne court que jusqu'au {end} inclus ; il doit durer au moins {months} mois.",
      fix: 'Fixez la date de fin au {first} ou plus tard.',
    },
  },
})

const row = { scheme: 'ONDERNEMERSCHAP' }

export const cases = casesOf(entMin3Months, [
  {
    says: 'three months from 1 July end on 30 September',
    rows: [
      { ...row, start: '2024-07-01', end: '2024-09-30' },
      { ...row, start: '2023-11-30', end: '2024-02-29' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day less is too short',
    rows: [
      { ...row, start: '2024-07-01', end: '2024-09-29' },
      { ...row, start: '2023-11-30', end: '2024-02-28' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start'], args: { first: '30 September 2024', months: '3' } },
      { at: ['1.end', '1.start'], args: { first: '29 February 2024' } },
    ],
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ ...row, start: '2024-07-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'dates in the wrong order have no duration, and other schemes no such minimum',
    rows: [
      { ...row, start: '2024-07-01', end: '2024-06-30' },
      { scheme: 'BIS', start: '2024-07-01', end: '2024-07-31' },
    ],
    verdict: 'notApplicable',
  },
])

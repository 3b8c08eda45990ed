/** A vocational exploration internship lasts at most thirty calendar days. */
import { daysInclusive } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { explorationDays } from '../../parameters/index.ts'
import { argos, cite } from '../../sources/index.ts'

export const bvsMax30Days = defineRule({
  id: 'bvs-max-30-days',
  title: text(
    'Maximumduur van de beroepsverkennende stage',
    'Maximum duration of the vocational exploration internship',
    "Durée maximale du stage d'exploration professionnelle",
  ),
  table: 'agreements',
  schemes: ['BVS'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['start', 'end'],
  parameters: { most: explorationDays },
  sources: [cite(argos)],
  check: ({ start, end }, { parameters: { most } }) => {
    if (end < start) return undecided('end', 'start')
    const days = daysInclusive(start, end)
    return days > most ? violated(['end', 'start'], { days, most }) : undefined
  },
  messages: {
    nl: {
      wrong:
        'De beroepsverkennende stage duurt {days} kalenderdagen, de eerste en de laatste dag inbegrepen; ten hoogste {most} zijn toegelaten.',
      fix: 'Ga de datums na, of kies een stelsel dat langer mag duren.',
    },
    en: {
      wrong:
        'The vocational exploration internship lasts {days} calendar days, the first and the last day included; at most {most} are allowed.',
      fix: 'Verify the dates, or choose a scheme that may last longer.',
    },
    fr: {
      wrong:
        "Le stage d'exploration professionnelle dure {days} jours calendrier, premier et dernier jours compris ; {most} au plus sont autorisés.",
      fix: 'Vérifiez les dates, ou choisissez un régime qui peut durer plus longtemps.',
    },
  },
})

export const cases = casesOf(bvsMax30Days, [
  {
    says: 'the whole month of April is thirty days',
    rows: [{ scheme: 'BVS', start: '2024-04-01', end: '2024-04-30' }],
    verdict: 'valid',
  },
  {
    says: 'the whole month of May is one day too long, because both ends count',
    rows: [{ scheme: 'BVS', start: '2024-05-01', end: '2024-05-31' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'], args: { days: '31', most: '30' } }],
  },
  {
    says: 'from 1 February thirty days end on 1 March in a leap year',
    rows: [{ scheme: 'BVS', start: '2024-02-01', end: '2024-03-01' }],
    verdict: 'valid',
  },
  {
    says: 'and 2 March is one too many then, though not in a common year',
    rows: [
      { scheme: 'BVS', start: '2024-02-01', end: '2024-03-02' },
      { scheme: 'BVS', start: '2023-02-01', end: '2023-03-02' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.end', '0.start'] }],
  },
  {
    says: 'the specialised one counts hours',
    rows: [{ scheme: 'GBVS', start: '2022-05-01', end: '2022-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'nor is that of an internship that ends before it starts',
    rows: [{ scheme: 'BVS', start: '2024-05-02', end: '2024-05-01' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ scheme: 'BVS', start: '2024-05-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
])

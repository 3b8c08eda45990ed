/** A short vocational immersion internship lasts at most 27 days. */
import { daysInclusive } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { shortImmersionDays } from '../../parameters/index.ts'
import { cite, traviShortBis } from '../../sources/index.ts'

export const bisShort27Days = defineRule({
  id: 'bis-short-27-days',
  title: text(
    'Maximumduur van een korte beroepsinlevingsstage',
    'Maximum duration of a short vocational immersion internship',
    "Durée maximale d'un stage d'immersion professionnelle court",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['shortImmersion', 'start', 'end'],
  applies: ({ shortImmersion }) => shortImmersion !== false,
  parameters: { limit: shortImmersionDays },
  sources: [cite(traviShortBis)],
  check: ({ start, end }, { parameters: { limit } }) => {
    if (end < start) return undecided('end', 'start')
    const days = daysInclusive(start, end)
    return days > limit ? violated(['end', 'start', 'shortImmersion'], { days, limit }) : undefined
  },
  messages: {
    nl: {
      wrong:
        'Deze korte beroepsinlevingsstage duurt {days} dagen; een korte duurt ten hoogste {limit} dagen.',
      fix: 'Kort de stage in, of volg de gewone procedure van de beroepsinlevingsstage.',
    },
    en: {
      wrong:
        'This short vocational immersion internship lasts {days} days; a short one lasts at most {limit} days.',
      fix: 'Shorten it, or follow the ordinary procedure of the vocational immersion internship.',
    },
    fr: {
      wrong:
        "Ce stage d'immersion professionnelle court dure {days} jours ; un stage court dure au plus {limit} jours.",
      fix: 'Raccourcissez-le, ou suivez la procédure ordinaire.',
    },
  },
})

const short = { scheme: 'BIS', start: '2024-02-05', shortImmersion: 'ja' }

export const cases = casesOf(bisShort27Days, [
  {
    says: 'both ends count: 27 days from 5 February 2024 end on 2 March',
    rows: [{ ...short, end: '2024-03-02' }],
    verdict: 'valid',
  },
  {
    says: 'a 28th day is too many',
    rows: [
      { ...short, end: '2024-03-03' },
      { ...short, end: '2024-02-05' },
      { ...short, end: '2024-08-04' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start', '0.shortImmersion'], args: { days: '28', limit: '27' } },
      { at: ['2.end', '2.start', '2.shortImmersion'] },
    ],
  },
  {
    says: 'an ordinary one may last longer',
    rows: [{ ...short, shortImmersion: 'nee', end: '2024-08-04' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an internship that ends before it starts has no length',
    rows: [{ ...short, end: '2024-02-04' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an answer nobody knows which it is',
    rows: [{ ...short, shortImmersion: null, end: '2024-08-04' }],
    verdict: 'undecided',
    because: ['shortImmersion'],
  },
])

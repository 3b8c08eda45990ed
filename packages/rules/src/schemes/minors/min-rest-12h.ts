/** Minors rest at least twelve hours between two days. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { minorsDailyRest } from '../../parameters/index.ts'
import { cite, securexYoungNight, securexYoungRest, youngWorkers } from '../../sources/index.ts'
import { mayBeMinor } from './may-be-minor.ts'

export const minRest12h = defineRule({
  id: 'min-rest-12h',
  title: text(
    'Rust van minderjarigen tussen twee dagen',
    'Rest of minors between two days',
    'Repos des mineurs entre deux jours',
  ),
  table: 'agreements',
  governedBy: 'start',
  severity: 'warning',
  reads: ['learnerBirth', 'start', 'shortestRest'],
  parameters: { minimum: minorsDailyRest },
  applies: mayBeMinor,
  sources: [cite(youngWorkers), cite(securexYoungRest), cite(securexYoungNight)],
  check: ({ shortestRest: rest }, { parameters: { minimum } }) =>
    rest < minimum ? violated(['shortestRest', 'learnerBirth'], { rest, minimum }) : undefined,
  messages: {
    nl: {
      wrong: 'Tussen twee dagen rust de minderjarige soms maar {rest} uur, minder dan {minimum}.',
      fix: 'Laat de volgende dag later beginnen of de vorige vroeger eindigen.',
    },
    en: {
      wrong: 'Between two days the minor sometimes rests only {rest} hours, less than {minimum}.',
      fix: 'Start the next day later or end the day before earlier.',
    },
    fr: {
      wrong: 'Entre deux jours, le mineur ne se repose parfois que {rest} heures, soit moins de {minimum}.',
      fix: 'Faites débuter le jour suivant plus tard ou finir le précédent plus tôt.',
    },
  },
})

const work = { learnerBirth: '2008-05-10', start: '2025-09-01', shortestRest: '12' }

export const cases = casesOf(minRest12h, [
  {
    says: 'twelve hours are enough, a free day between is more',
    rows: [work, { ...work, shortestRest: '36' }],
    verdict: 'valid',
  },
  {
    says: 'a quarter of an hour less is too little',
    rows: [
      { ...work, shortestRest: '11,75' },
      { ...work, shortestRest: '11' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.shortestRest', '0.learnerBirth'], args: { rest: '11.75', minimum: '12' } },
      { at: ['1.shortestRest', '1.learnerBirth'] },
    ],
  },
  {
    says: 'adults may rest eleven hours',
    rows: [{ ...work, learnerBirth: '2007-09-01', shortestRest: '11' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without the shortest rest nothing can be said',
    rows: [{ ...work, shortestRest: null }],
    verdict: 'undecided',
    because: ['shortestRest'],
  },
])

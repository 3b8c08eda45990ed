/** Minors work and learn at most eight hours a day. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { minorsDailyHours } from '../../parameters/index.ts'
import { childLabour, cite, youngWorkers } from '../../sources/index.ts'
import { mayBeMinor } from './may-be-minor.ts'

export const minDay8h = defineRule({
  id: 'min-day-8h',
  title: text('Uren per dag van minderjarigen', 'Daily hours of minors', 'Heures par jour des mineurs'),
  table: 'agreements',
  governedBy: 'start',
  severity: 'warning',
  reads: ['learnerBirth', 'start', 'hoursLongestDay'],
  parameters: { limit: minorsDailyHours },
  applies: mayBeMinor,
  sources: [cite(childLabour), cite(youngWorkers)],
  check: ({ hoursLongestDay: hours }, { parameters: { limit } }) =>
    hours > limit ? violated(['hoursLongestDay', 'learnerBirth'], { hours, limit }) : undefined,
  messages: {
    nl: {
      wrong:
        'Op de langste dag werkt en leert de minderjarige {hours} uur; een dag telt ten hoogste {limit} uur, lesuren meegerekend.',
      fix: 'Verdeel de uren over meer dagen.',
    },
    en: {
      wrong:
        'On the longest day the minor works and learns {hours} hours; a day has at most {limit} hours, lessons included.',
      fix: 'Spread the hours over more days.',
    },
    fr: {
      wrong:
        'Le jour le plus long, le mineur travaille et apprend {hours} heures ; une journée compte au plus {limit} heures, cours compris.',
      fix: 'Répartissez les heures sur plus de jours.',
    },
  },
})

const work = { learnerBirth: '2008-05-10', start: '2025-09-01', hoursLongestDay: '8' }

export const cases = casesOf(minDay8h, [
  { says: 'eight hours are a day', rows: [work], verdict: 'valid' },
  {
    says: 'a quarter of an hour more is too much',
    rows: [{ ...work, hoursLongestDay: '8,25' }, work, { ...work, hoursLongestDay: '10' }],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursLongestDay', '0.learnerBirth'], args: { hours: '8.25', limit: '8' } },
      { at: ['2.hoursLongestDay', '2.learnerBirth'] },
    ],
  },
  {
    says: 'who turns eighteen on the first day is no minor',
    rows: [{ ...work, learnerBirth: '2007-09-01', hoursLongestDay: '9' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the day before the eighteenth birthday counts',
    rows: [{ ...work, learnerBirth: '2007-09-02', hoursLongestDay: '9' }],
    verdict: 'violated',
    findings: [{ at: ['hoursLongestDay', 'learnerBirth'] }],
  },
  {
    says: 'without the hours of the day nothing can be said',
    rows: [{ ...work, hoursLongestDay: null }],
    verdict: 'undecided',
    because: ['hoursLongestDay'],
  },
])

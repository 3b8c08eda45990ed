/** Minors have a break of half an hour after four and a half hours of work, of an hour after six. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  minorsLongPause,
  minorsLongPauseAfter,
  minorsShortPause,
  minorsShortPauseAfter,
} from '../../parameters/index.ts'
import { cite, securexYoungRest, youngWorkers } from '../../sources/index.ts'
import { mayBeMinor } from './may-be-minor.ts'

/** The hours of the longest day against the minutes of break on that day. */
export const minPause = defineRule({
  id: 'min-pause',
  title: text('Pauze van minderjarigen', 'Break of minors', 'Pause des mineurs'),
  table: 'agreements',
  governedBy: 'start',
  severity: 'warning',
  reads: ['learnerBirth', 'start', 'hoursLongestDay', 'pauseMinutes'],
  parameters: {
    shortAfter: minorsShortPauseAfter,
    short: minorsShortPause,
    longAfter: minorsLongPauseAfter,
    long: minorsLongPause,
  },
  applies: mayBeMinor,
  sources: [cite(youngWorkers), cite(securexYoungRest)],
  check: (
    { hoursLongestDay: hours, pauseMinutes: pause },
    { parameters: { shortAfter, short, longAfter, long } },
  ) => {
    const [after, minimum] =
      hours > longAfter ? [longAfter, long] : hours > shortAfter ? [shortAfter, short] : [0, 0]
    const minutes = minimum * MINUTES_OF_AN_HOUR
    return pause < minutes
      ? violated(['pauseMinutes', 'hoursLongestDay', 'learnerBirth'], { hours, pause, after, minutes })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'Op een dag van {hours} uur heeft de minderjarige {pause} minuten pauze; boven {after} uur zijn er {minutes} minuten nodig.',
      fix: 'Verleng de pauze of maak de dag korter.',
    },
    en: {
      wrong:
        'On a day of {hours} hours the minor has a break of {pause} minutes; above {after} hours {minutes} minutes are needed.',
      fix: 'Lengthen the break or shorten the day.',
    },
    fr: {
      wrong:
        'Sur une journée de {hours} heures, le mineur a {pause} minutes de pause ; au-delà de {after} heures, il en faut {minutes}.',
      fix: 'Allongez la pause ou raccourcissez la journée.',
    },
  },
})

const MINUTES_OF_AN_HOUR = 60

const work = {
  learnerBirth: '2008-05-10',
  start: '2025-09-01',
  hoursLongestDay: '8',
  pauseMinutes: '60',
}

export const cases = casesOf(minPause, [
  {
    says: 'up to four and a half hours need no break, up to six half an hour, more a whole hour',
    rows: [
      { ...work, hoursLongestDay: '4,5', pauseMinutes: '0' },
      { ...work, hoursLongestDay: '6', pauseMinutes: '30' },
      work,
    ],
    verdict: 'valid',
  },
  {
    says: 'a minute less, or a little more work, is too short a break',
    rows: [
      { ...work, hoursLongestDay: '4,75', pauseMinutes: '29' },
      { ...work, hoursLongestDay: '6,25', pauseMinutes: '30' },
      { ...work, pauseMinutes: '59' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.pauseMinutes', '0.hoursLongestDay', '0.learnerBirth'],
        args: { minutes: '30', after: '4.5' },
      },
      { at: ['1.pauseMinutes', '1.hoursLongestDay', '1.learnerBirth'], args: { minutes: '60', after: '6' } },
      { at: ['2.pauseMinutes', '2.hoursLongestDay', '2.learnerBirth'], args: { pause: '59' } },
    ],
  },
  {
    says: 'adults have other breaks',
    rows: [{ ...work, learnerBirth: '2007-09-01', pauseMinutes: '0' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty number of minutes is not zero',
    rows: [{ ...work, pauseMinutes: null }],
    verdict: 'undecided',
    because: ['pauseMinutes'],
  },
])

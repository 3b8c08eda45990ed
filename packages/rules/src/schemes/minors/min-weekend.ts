/** Minors are free on Sunday and on the day before or after it. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, securexYoungRest, youngWorkers } from '../../sources/index.ts'
import { mayBeMinor } from './may-be-minor.ts'

export const minWeekend = defineRule({
  id: 'min-weekend',
  title: text(
    'Weekendrust van minderjarigen',
    'Weekend rest of minors',
    'Repos de fin de semaine des mineurs',
  ),
  table: 'agreements',
  severity: 'warning',
  reads: ['learnerBirth', 'start'],
  mayBeEmpty: ['sundayWork', 'restDayBesideSunday'],
  applies: mayBeMinor,
  sources: [cite(youngWorkers), cite(securexYoungRest)],
  check: ({ start, sundayWork, restDayBesideSunday }) => {
    const args = { start: { day: start } }
    if (sundayWork)
      return restDayBesideSunday === false
        ? violated(['sundayWork', 'restDayBesideSunday', 'learnerBirth'], args)
        : violated(['sundayWork', 'learnerBirth'], args)
    if (restDayBesideSunday === false)
      return violated(['restDayBesideSunday', 'learnerBirth'], args, 'noSecondDay')
    if (sundayWork === null) return undecided('sundayWork')
    return restDayBesideSunday === null ? undecided('restDayBesideSunday') : undefined
  },
  messages: {
    nl: {
      wrong: 'De lerende, bij de start op {start} nog minderjarig, werkt op zondag.',
      fix: 'Pas het uurrooster aan, of ga na of de sector een uitzondering heeft.',
    },
    en: {
      wrong: 'The learner, still a minor at the start on {start}, works on Sundays.',
      fix: 'Adapt the schedule, or verify whether the sector has an exception.',
    },
    fr: {
      wrong: "L'apprenant, encore mineur au début le {start}, travaille le dimanche.",
      fix: "Adaptez l'horaire ou vérifiez si le secteur connaît une exception.",
    },
  },
  variants: {
    noSecondDay: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De lerende, bij de start op {start} nog minderjarig, heeft naast de zondag geen tweede rustdag op zaterdag of maandag.',
          fix: 'Plan een vrije zaterdag of maandag, of ga na of de sector een uitzondering heeft.',
        },
        en: {
          wrong:
            'The learner, still a minor at the start on {start}, has no second rest day on Saturday or Monday beside Sunday.',
          fix: 'Plan a free Saturday or Monday, or verify whether the sector has an exception.',
        },
        fr: {
          wrong:
            "L'apprenant, encore mineur au début le {start}, n'a pas, à côté du dimanche, un deuxième jour de repos le samedi ou le lundi.",
          fix: 'Prévoyez un samedi ou un lundi libre, ou vérifiez si le secteur connaît une exception.',
        },
      },
    },
  },
})

const work = {
  learnerBirth: '2008-05-10',
  start: '2025-09-01',
  sundayWork: 'nee',
  restDayBesideSunday: 'ja',
}

export const cases = casesOf(minWeekend, [
  { says: 'two free days, Sunday among them', rows: [work], verdict: 'valid' },
  {
    says: 'Sunday work and a missing second day are one finding a row',
    rows: [
      { ...work, sundayWork: 'ja' },
      { ...work, restDayBesideSunday: 'nee' },
      { ...work, sundayWork: 'ja', restDayBesideSunday: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.sundayWork', '0.learnerBirth'], args: { start: '1 September 2025' } },
      { at: ['1.restDayBesideSunday', '1.learnerBirth'], variant: 'noSecondDay' },
      { at: ['2.sundayWork', '2.restDayBesideSunday', '2.learnerBirth'] },
    ],
  },
  {
    says: 'adults may work on Sundays where the law allows it',
    rows: [{ ...work, learnerBirth: '2007-09-01', sundayWork: 'ja' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty cell says nothing about Sundays, nor about the day beside them',
    rows: [
      { ...work, sundayWork: null },
      { ...work, restDayBesideSunday: null },
    ],
    verdict: 'undecided',
    because: ['sundayWork', 'restDayBesideSunday'],
  },
  {
    says: 'one of the two is enough for a finding, whatever is empty beside it',
    rows: [
      { ...work, sundayWork: 'ja', restDayBesideSunday: null },
      { ...work, sundayWork: null, restDayBesideSunday: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.sundayWork', '0.learnerBirth'] },
      { at: ['1.restDayBesideSunday', '1.learnerBirth'], variant: 'noSecondDay' },
    ],
  },
])

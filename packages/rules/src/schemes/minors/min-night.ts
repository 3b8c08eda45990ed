/** Minors do not work at night, between eight in the evening and six in the morning. */
import { ageOn } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  minorsLateWorkAge,
  minorsLateWorkUntil,
  minorsNightFrom,
  minorsNightUntil,
} from '../../parameters/index.ts'
import { cite, commerceTrainingAgreements, securexYoungNight, youngWorkers } from '../../sources/index.ts'
import { mayBeMinor } from './may-be-minor.ts'

/** Hours of the clock are decimal numbers: 20.5 is half past eight; an end after midnight is 24 or more. */
export const minNight = defineRule({
  id: 'min-night',
  title: text('Nachtarbeid van minderjarigen', 'Night work of minors', 'Travail de nuit des mineurs'),
  table: 'agreements',
  governedBy: 'start',
  severity: 'warning',
  reads: ['learnerBirth', 'start', 'earliestStart', 'latestEnd'],
  parameters: {
    night: minorsNightFrom,
    morning: minorsNightUntil,
    lateAge: minorsLateWorkAge,
    late: minorsLateWorkUntil,
  },
  applies: mayBeMinor,
  sources: [cite(youngWorkers), cite(securexYoungNight), cite(commerceTrainingAgreements)],
  check: (
    { learnerBirth, start, earliestStart, latestEnd },
    { parameters: { night, morning, lateAge, late } },
  ) => {
    const end = latestEnd < earliestStart ? latestEnd + HOURS_OF_A_DAY : latestEnd
    const early = earliestStart < morning
    if (!early && end <= night) return undefined
    const args = {
      from: { clock: earliestStart },
      until: { clock: latestEnd },
      night: { clock: night },
      morning: { clock: morning },
    }
    if (end <= night) return violated(['earliestStart', 'learnerBirth'], args)
    if (early) return violated(['earliestStart', 'latestEnd', 'learnerBirth'], args)
    return end <= late && ageOn(learnerBirth, start) >= lateAge
      ? violated(['latestEnd', 'learnerBirth'], { ...args, lateAge, late: { clock: late } }, 'late')
      : violated(['latestEnd', 'learnerBirth'], args)
  },
  messages: {
    nl: {
      wrong:
        'De minderjarige werkt van {from} tot {until}; tussen {night} en {morning} mag een minderjarige niet werken.',
      fix: 'Pas het uurrooster aan, of ga na welke uitzondering voor deze sector geldt.',
    },
    en: {
      wrong: 'The minor works from {from} to {until}; between {night} and {morning} a minor may not work.',
      fix: 'Adapt the schedule, or verify which exception holds for this sector.',
    },
    fr: {
      wrong:
        'Le mineur travaille de {from} à {until} ; entre {night} et {morning}, un mineur ne peut pas travailler.',
      fix: "Adaptez l'horaire ou vérifiez quelle exception vaut pour ce secteur.",
    },
  },
  variants: {
    late: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De minderjarige werkt van {from} tot {until}; na {night} kan dat vanaf {lateAge} jaar alleen bij uitzondering, uiterlijk tot {late}, en dan niet vóór {morning}.',
          fix: 'Ga na of het werk of de sector (zoals de horeca) onder een uitzondering valt.',
        },
        en: {
          wrong:
            'The minor works from {from} to {until}; after {night} that is possible from the age of {lateAge} by exception only, until {late} at the latest, and then not before {morning}.',
          fix: 'Verify whether the work or the sector (such as hotels and restaurants) falls under an exception.',
        },
        fr: {
          wrong:
            "Le mineur travaille de {from} à {until} ; après {night}, c'est possible dès {lateAge} ans par exception seulement, jusqu'à {late} au plus tard, et alors pas avant {morning}.",
          fix: "Vérifiez si le travail ou le secteur (comme l'horeca) relève d'une exception.",
        },
      },
    },
  },
})

const HOURS_OF_A_DAY = 24

const work = {
  learnerBirth: '2008-05-10',
  start: '2025-09-01',
  earliestStart: '6',
  latestEnd: '20',
}

export const cases = casesOf(minNight, [
  { says: 'from six in the morning until eight in the evening is day', rows: [work], verdict: 'valid' },
  {
    says: 'half an hour before six is night, at seventeen as well',
    rows: [{ ...work, earliestStart: '5,5' }],
    verdict: 'violated',
    findings: [{ at: ['earliestStart', 'learnerBirth'], args: { from: '5:30', morning: '6:00' } }],
  },
  {
    says: 'from sixteen on an exception may reach until eleven in the evening',
    rows: [
      { ...work, latestEnd: '20,25' },
      { ...work, latestEnd: '23' },
      { ...work, learnerBirth: '2009-09-01', latestEnd: '22' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.latestEnd', '0.learnerBirth'], variant: 'late', args: { until: '20:15', late: '23:00' } },
      { at: ['1.latestEnd', '1.learnerBirth'], variant: 'late' },
      { at: ['2.latestEnd', '2.learnerBirth'], variant: 'late', args: { lateAge: '16' } },
    ],
  },
  {
    says: 'not later, not past midnight, and not at fifteen',
    rows: [
      { ...work, latestEnd: '23,5' },
      { ...work, earliestStart: '18', latestEnd: '1' },
      { ...work, earliestStart: '18', latestEnd: '25' },
      { ...work, learnerBirth: '2009-09-02', latestEnd: '22' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.latestEnd', '0.learnerBirth'] },
      { at: ['1.latestEnd', '1.learnerBirth'] },
      { at: ['2.latestEnd', '2.learnerBirth'] },
      { at: ['3.latestEnd', '3.learnerBirth'], args: { night: '20:00' } },
    ],
  },
  {
    says: 'early and late in one schedule is one finding',
    rows: [{ ...work, earliestStart: '5', latestEnd: '21' }],
    verdict: 'violated',
    findings: [{ at: ['earliestStart', 'latestEnd', 'learnerBirth'] }],
  },
  {
    says: 'who is eighteen on the first day may work at night',
    rows: [{ ...work, learnerBirth: '2007-09-01', latestEnd: '24' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without hours nothing can be said',
    rows: [{ ...work, latestEnd: null }],
    verdict: 'undecided',
    because: ['latestEnd'],
  },
  {
    says: 'without a birth date nobody knows who is a minor',
    rows: [{ ...work, learnerBirth: null, latestEnd: '24' }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
  {
    says: 'a sheet without hours of the clock cannot be checked',
    rows: [{ learnerBirth: '2008-05-10', start: '2025-09-01' }],
    verdict: 'notCheckable',
    lacking: ['earliestStart', 'latestEnd'],
  },
])

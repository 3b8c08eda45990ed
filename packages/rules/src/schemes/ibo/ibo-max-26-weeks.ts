/** An ordinary individual vocational training lasts at most 26 weeks. */
import { addDays, lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  inRegime,
  trainingMaximumDays,
  trainingMaximumMonths,
  vulnerableTraining,
} from '../../parameters/index.ts'
import { cite, securexIbo2026, vlaanderenIbo } from '../../sources/index.ts'

export const iboMax26Weeks = defineRule({
  id: 'ibo-max-26-weeks',
  title: text('Maximumduur van een IBO', 'Maximum duration of an IBO', "Durée maximale d'une IBO"),
  table: 'agreements',
  schemes: ['IBO'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['start', 'end'],
  mayBeEmpty: ['iboPlus'],
  mayLack: ['iboPlus'],
  applies: ({ iboPlus, start }) =>
    iboPlus !== true || (start !== null && !inRegime(vulnerableTraining, start)),
  parameters: { days: trainingMaximumDays, months: trainingMaximumMonths },
  sources: [cite(securexIbo2026), cite(vlaanderenIbo)],
  check: ({ start, end, iboPlus }, { parameters: { days, months } }) => {
    if (end < start) return undecided('end', 'start')
    const last = addDays(start, days - 1)
    if (end <= last) return undefined
    if (iboPlus === true) return undecided('iboPlus', 'start')
    const args = { end: { day: end }, last: { day: last }, weeks: days / 7, months }
    return end <= lastDayOfPeriod(start, months)
      ? violated(['end', 'start'], args, 'withinMonths')
      : violated(['end', 'start'], args)
  },
  messages: {
    nl: {
      wrong:
        'De individuele beroepsopleiding loopt tot en met {end}, langer dan {weeks} weken en langer dan {months} maanden.',
      fix: 'Zet de einddatum op {last} of vroeger; voor een kwetsbare werkzoekende (IBO+) vult u dat in bij de overeenkomst.',
    },
    en: {
      wrong:
        'The individual vocational training runs up to and including {end}, more than {weeks} weeks and more than {months} months.',
      fix: 'Set the end date to {last} or earlier; for a vulnerable job seeker (IBO+), say so with the agreement.',
    },
    fr: {
      wrong:
        "La formation professionnelle individuelle court jusqu'au {end} inclus, plus de {weeks} semaines et plus de {months} mois.",
      fix: "Fixez la date de fin au {last} ou plus tôt ; pour un demandeur d'emploi vulnérable (IBO+), indiquez-le dans la convention.",
    },
  },
  variants: {
    withinMonths: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De individuele beroepsopleiding loopt tot en met {end}: langer dan {weeks} weken, maar niet langer dan {months} maanden, die een oudere tekst toelaat.',
          fix: 'Zet de einddatum liefst op {last} of vroeger, of vraag VDAB welke termijn geldt.',
        },
        en: {
          wrong:
            'The individual vocational training runs up to and including {end}: more than {weeks} weeks, but not more than the {months} months that an older text allows.',
          fix: 'Preferably set the end date to {last} or earlier, or ask VDAB which term holds.',
        },
        fr: {
          wrong:
            "La formation professionnelle individuelle court jusqu'au {end} inclus : plus de {weeks} semaines, mais pas plus que les {months} mois admis par un texte plus ancien.",
          fix: "Fixez de préférence la date de fin au {last} ou plus tôt, ou demandez au VDAB quel délai s'applique.",
        },
      },
    },
  },
})

export const cases = casesOf(iboMax26Weeks, [
  {
    says: '182 days are 26 weeks',
    rows: [
      { scheme: 'IBO', start: '2024-01-01', end: '2024-06-30' },
      { scheme: 'IBO', iboPlus: 'nee', start: '2023-07-01', end: '2023-12-29' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day more may still be six months',
    rows: [
      { scheme: 'IBO', start: '2023-07-01', end: '2023-12-30' },
      { scheme: 'IBO', start: '2023-07-01', end: '2023-12-31' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start'], variant: 'withinMonths', args: { last: '29 December 2023' } },
      { at: ['1.end', '1.start'], variant: 'withinMonths' },
    ],
  },
  {
    says: 'beyond both it is too long, also where six months are shorter',
    rows: [
      { scheme: 'IBO', start: '2023-07-01', end: '2024-01-01' },
      { scheme: 'IBO', start: '2023-01-01', end: '2023-07-02' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start'] },
      { at: ['1.end', '1.start'], args: { weeks: '26', months: '6', last: '1 July 2023' } },
    ],
  },
  {
    says: 'vulnerable job seekers have another limit',
    rows: [
      { scheme: 'IBO', iboPlus: 'ja', start: '2023-07-01', end: '2024-06-28' },
      { scheme: 'IBO', iboPlus: 'ja', start: '2018-09-01', end: '2019-08-30' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'before September 2018 their limit was not found',
    rows: [{ scheme: 'IBO', iboPlus: 'ja', start: '2018-08-31', end: '2019-03-01' }],
    verdict: 'undecided',
    because: ['iboPlus', 'start'],
  },
  {
    says: 'what was short enough for anybody was so for them',
    rows: [{ scheme: 'IBO', iboPlus: 'ja', start: '2018-08-31', end: '2019-02-28' }],
    verdict: 'valid',
  },
  {
    says: 'a training that ends before it starts has no length',
    rows: [{ scheme: 'IBO', start: '2023-07-01', end: '2023-06-30' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ scheme: 'IBO', start: '2023-07-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
])

/** A work experience internship has hours at the workplace. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'

export const wesHoursPositive = defineRule({
  id: 'wes-hours-positive',
  title: text(
    'Uren op de werkplek van de werkervaringsstage',
    'Hours at the workplace of the work experience internship',
    "Heures sur le lieu de travail du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['hoursWorkplace'],
  sources: [cite(recordKeeping)],
  check: ({ hoursWorkplace }) => {
    if (hoursWorkplace === null) return violated(['hoursWorkplace'], {}, 'empty')
    return hoursWorkplace > 0 ? undefined : violated(['hoursWorkplace'], { hours: hoursWorkplace })
  },
  messages: {
    nl: {
      wrong:
        'Het aantal uren per week op de werkplek is {hours}; een werkervaringsstage omvat meer dan nul uur.',
      fix: 'Vul het aantal stage-uren per week in.',
    },
    en: {
      wrong:
        'The weekly hours at the workplace are {hours}; a work experience internship has more than zero hours.',
      fix: 'Fill in the weekly hours of the internship.',
    },
    fr: {
      wrong:
        "Le nombre d'heures par semaine sur le lieu de travail est {hours} ; un stage d'expérience professionnelle en compte plus de zéro.",
      fix: "Indiquez le nombre d'heures de stage par semaine.",
    },
  },
  variants: {
    empty: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'Het aantal uren per week op de werkplek is niet ingevuld.',
          fix: 'Vul het aantal stage-uren per week in.',
        },
        en: {
          wrong: 'The weekly hours at the workplace are not filled in.',
          fix: 'Fill in the weekly hours of the internship.',
        },
        fr: {
          wrong: "Le nombre d'heures par semaine sur le lieu de travail n'est pas indiqué.",
          fix: "Indiquez le nombre d'heures de stage par semaine.",
        },
      },
    },
  },
})

export const cases = casesOf(wesHoursPositive, [
  {
    says: 'any number of hours above zero will do',
    rows: [
      { scheme: 'WES', hoursWorkplace: '0,5' },
      { scheme: 'WES', hoursWorkplace: '38' },
    ],
    verdict: 'valid',
  },
  {
    says: 'zero, less than zero and an empty cell are no hours',
    rows: [
      { scheme: 'WES', hoursWorkplace: '0' },
      { scheme: 'WES', hoursWorkplace: '-12' },
      { scheme: 'WES', hoursWorkplace: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursWorkplace'], args: { hours: '0' } },
      { at: ['1.hoursWorkplace'], args: { hours: '-12' } },
      { at: ['2.hoursWorkplace'], variant: 'empty' },
    ],
  },
  {
    says: 'hours written as words are not judged',
    rows: [{ scheme: 'WES', hoursWorkplace: 'halftijds' }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
  {
    says: 'other schemes have their own rules on hours',
    rows: [{ scheme: 'IBO', hoursWorkplace: '0' }],
    verdict: 'notApplicable',
  },
])

/** A dual training contract (ODO) takes fewer than twenty hours a week at the workplace. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { adultAlternationHours } from '../../parameters/index.ts'
import { cite, partenaAdultDual2022, vlaanderenAdultDual } from '../../sources/index.ts'

export const adultOdoUnder20h = defineRule({
  id: 'adult-odo-under-20h',
  title: text(
    'Uren op de werkplek bij een ODO',
    'Workplace hours of an ODO',
    'Heures sur le lieu de travail pour une ODO',
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  contractTypes: ['ODO'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['hoursWorkplace', 'contractType'],
  parameters: { limit: adultAlternationHours },
  sources: [cite(vlaanderenAdultDual), cite(partenaAdultDual2022)],
  check: ({ hoursWorkplace: hours }, { parameters: { limit } }) =>
    hours >= limit ? violated(['hoursWorkplace', 'contractType'], { hours, limit }) : undefined,
  messages: {
    nl: {
      wrong:
        'Bij deze ODO is de cursist gemiddeld {hours} uur per week op de werkplek; een ODO is er voor minder dan {limit} uur.',
      fix: 'Ga het gemiddelde na; vanaf {limit} uur hoort bij deze opleiding een ODOS.',
    },
    en: {
      wrong:
        'Under this ODO the learner is at the workplace {hours} hours a week on average; an ODO is for fewer than {limit} hours.',
      fix: 'Verify the average; from {limit} hours on this programme needs an ODOS.',
    },
    fr: {
      wrong:
        "Dans cette ODO, l'apprenant est en moyenne {hours} heures par semaine sur le lieu de travail ; une ODO vaut pour moins de {limit} heures.",
      fix: "Vérifiez la moyenne ; dès {limit} heures, c'est une ODOS qui convient.",
    },
  },
})

const odo = { scheme: 'DUAALVO', contractType: 'ODO', start: '2024-09-02' }

export const cases = casesOf(adultOdoUnder20h, [
  {
    says: 'a hundredth of an hour under twenty is an ODO',
    rows: [{ ...odo, hoursWorkplace: '19,99' }],
    verdict: 'valid',
  },
  {
    says: 'exactly twenty hours is none, nor is more',
    rows: [
      { ...odo, hoursWorkplace: '20' },
      { ...odo, hoursWorkplace: '28' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursWorkplace', '0.contractType'], args: { hours: '20', limit: '20' } },
      { at: ['1.hoursWorkplace', '1.contractType'] },
    ],
  },
  {
    says: 'without hours nobody knows',
    rows: [{ ...odo, hoursWorkplace: null }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
  {
    says: 'an ODOS has twenty hours or more',
    rows: [{ ...odo, contractType: 'ODOS', hoursWorkplace: '20' }],
    verdict: 'notApplicable',
  },
])

/** A dual training contract with social security status (ODOS) takes at least twenty hours a week at the workplace. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { adultAlternationHours } from '../../parameters/index.ts'
import { cite, partenaAdultDual2022, vlaanderenAdultDual } from '../../sources/index.ts'

/** Exactly twenty hours is an ODOS: "at least", against one source that writes "more than". */
export const adultOdos20h = defineRule({
  id: 'adult-odos-20h',
  title: text(
    'Minimumuren op de werkplek bij een ODOS',
    'Minimum workplace hours of an ODOS',
    "Minimum d'heures sur le lieu de travail pour une ODOS",
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  contractTypes: ['ODOS'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['hoursWorkplace', 'contractType'],
  parameters: { minimum: adultAlternationHours },
  sources: [cite(vlaanderenAdultDual), cite(partenaAdultDual2022)],
  check: ({ hoursWorkplace: hours }, { parameters: { minimum } }) =>
    hours < minimum ? violated(['hoursWorkplace', 'contractType'], { hours, minimum }) : undefined,
  messages: {
    nl: {
      wrong:
        'Bij deze ODOS is de cursist gemiddeld {hours} uur per week op de werkplek; een ODOS vraagt ten minste {minimum} uur.',
      fix: 'Ga het gemiddelde na; met minder uren hoort bij deze opleiding een ODO.',
    },
    en: {
      wrong:
        'Under this ODOS the learner is at the workplace {hours} hours a week on average; an ODOS takes at least {minimum} hours.',
      fix: 'Verify the average; with fewer hours this programme needs an ODO.',
    },
    fr: {
      wrong:
        "Dans cette ODOS, l'apprenant est en moyenne {hours} heures par semaine sur le lieu de travail ; une ODOS en demande au moins {minimum}.",
      fix: "Vérifiez la moyenne ; avec moins d'heures, c'est une ODO qui convient.",
    },
  },
})

const odos = { scheme: 'DUAALVO', contractType: 'ODOS', start: '2024-09-02' }

export const cases = casesOf(adultOdos20h, [
  {
    says: 'exactly twenty hours make an ODOS',
    rows: [
      { ...odos, hoursWorkplace: '20' },
      { ...odos, hoursWorkplace: '32' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a hundredth of an hour less does not',
    rows: [
      { ...odos, hoursWorkplace: '19,99' },
      { ...odos, start: '2022-09-01', hoursWorkplace: '16' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursWorkplace', '0.contractType'], args: { hours: '19.99', minimum: '20' } },
      { at: ['1.hoursWorkplace', '1.contractType'] },
    ],
  },
  {
    says: 'without hours nobody knows',
    rows: [{ ...odos, hoursWorkplace: null }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
  {
    says: 'an ODO has fewer hours, and an ODOW any number',
    rows: [
      { ...odos, contractType: 'ODO', hoursWorkplace: '16' },
      { ...odos, contractType: 'ODOW', hoursWorkplace: '16' },
    ],
    verdict: 'notApplicable',
  },
])

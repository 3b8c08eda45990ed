/** An alternation training contract (OAO) takes at least twenty hours a week at the workplace. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining, alternationBoundaryHours } from '../../parameters/index.ts'
import { cite, decree2016, kluwerDualContracts } from '../../sources/index.ts'

/** The legal text was read in quotations only, hence a warning. */
export const dualOaoMin20h = defineRule({
  id: 'dual-oao-min-20h',
  title: text(
    'Minimumuren op de werkplek bij een OAO',
    'Minimum workplace hours of an OAO',
    "Minimum d'heures sur le lieu de travail pour une OAO",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['OAO'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'warning',
  reads: ['hoursWorkplace', 'contractType'],
  parameters: { minimum: alternationBoundaryHours },
  sources: [cite(decree2016, 'art. 3'), cite(kluwerDualContracts)],
  check: ({ hoursWorkplace: hours }, { parameters: { minimum } }) =>
    hours < minimum ? violated(['hoursWorkplace', 'contractType'], { hours, minimum }) : undefined,
  messages: {
    nl: {
      wrong:
        'Bij deze overeenkomst van alternerende opleiding is de lerende gemiddeld {hours} uur per week op de werkplek; dat moet ten minste {minimum} uur zijn.',
      fix: 'Verhoog het gemiddelde over het jaar, zonder feestdagen en schoolvakanties, of sluit een stageovereenkomst alternerende opleiding.',
    },
    en: {
      wrong:
        'Under this alternation training contract the learner is at the workplace {hours} hours a week on average; it must be at least {minimum} hours.',
      fix: 'Raise the average over the year, without public and school holidays, or conclude an alternation internship contract.',
    },
    fr: {
      wrong:
        "Dans ce contrat de formation en alternance, l'apprenant est en moyenne {hours} heures par semaine sur le lieu de travail ; il en faut au moins {minimum}.",
      fix: 'Augmentez la moyenne annuelle, sans les jours fériés ni les vacances scolaires, ou concluez un contrat de stage formation en alternance.',
    },
  },
})

const oao = { scheme: 'DUAAL', contractType: 'OAO', start: '2024-09-02' }

export const cases = casesOf(dualOaoMin20h, [
  {
    says: 'exactly twenty hours make an OAO',
    rows: [{ ...oao, hoursWorkplace: '20' }],
    verdict: 'valid',
  },
  {
    says: 'a hundredth of an hour less does not, since the law of 2016',
    rows: [
      { ...oao, hoursWorkplace: '19,99' },
      { ...oao, start: '2016-09-01', hoursWorkplace: '16' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursWorkplace', '0.contractType'], args: { hours: '19.99', minimum: '20' } },
      { at: ['1.hoursWorkplace', '1.contractType'] },
    ],
  },
  {
    says: 'an SAO takes fewer hours by its nature',
    rows: [{ ...oao, contractType: 'SAO', hoursWorkplace: '16' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a number of hours it is not known',
    rows: [{ ...oao, hoursWorkplace: null }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
  {
    says: 'on the day before it did not hold yet',
    rows: [{ ...oao, start: '2016-08-31', hoursWorkplace: '16' }],
    verdict: 'notApplicable',
  },
])

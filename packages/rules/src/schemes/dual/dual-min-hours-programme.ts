/** The curriculum file of the programme fixes the minimum of weekly hours at the workplace. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualStructural } from '../../parameters/index.ts'
import { cedefopDual, cite, whichDualAgreement } from '../../sources/index.ts'

export const dualMinHoursProgramme = defineRule({
  id: 'dual-min-hours-programme',
  title: text(
    'Minimumuren op de werkplek volgens het curriculumdossier',
    'Minimum workplace hours of the curriculum file',
    "Minimum d'heures sur le lieu de travail selon le dossier de curriculum",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: dualStructural,
  severity: 'error',
  reads: ['hoursWorkplace', 'programmeMinHours'],
  sources: [cite(cedefopDual), cite(whichDualAgreement)],
  check: ({ hoursWorkplace: hours, programmeMinHours: minimum }) =>
    hours < minimum ? violated(['hoursWorkplace', 'programmeMinHours'], { hours, minimum }) : undefined,
  messages: {
    nl: {
      wrong:
        'De lerende is gemiddeld {hours} uur per week op de werkplek, maar de opleiding vraagt ten minste {minimum} uur.',
      fix: 'Verhoog de uren op de werkplek; reken met het gemiddelde over het schooljaar, zonder feestdagen en schoolvakanties.',
    },
    en: {
      wrong:
        'The learner is at the workplace {hours} hours a week on average, but the programme asks at least {minimum} hours.',
      fix: 'Raise the hours at the workplace; count the average over the school year, without public and school holidays.',
    },
    fr: {
      wrong:
        "L'apprenant est en moyenne {hours} heures par semaine sur le lieu de travail, mais la formation en exige au moins {minimum}.",
      fix: "Augmentez les heures sur le lieu de travail ; calculez la moyenne sur l'année scolaire, sans les jours fériés ni les vacances scolaires.",
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2024-09-02', programmeMinHours: '14' }

export const cases = casesOf(dualMinHoursProgramme, [
  {
    says: 'exactly the minimum is enough',
    rows: [{ ...agreement, hoursWorkplace: '14' }],
    verdict: 'valid',
  },
  {
    says: 'a hundredth of an hour less is not',
    rows: [{ ...agreement, hoursWorkplace: '13,99' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'programmeMinHours'], args: { hours: '13.99', minimum: '14' } }],
  },
  {
    says: 'the minimum is looked up in the programme',
    rows: [{ scheme: 'DUAAL', start: '2019-09-01', hoursWorkplace: '20', programmeCode: '4711' }],
    tables: { programmes: [{ code: '4711', minHours: '24' }] },
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'programmeMinHours'], args: { minimum: '24' } }],
  },
  {
    says: 'a programme without a minimum leaves the question open',
    rows: [{ ...agreement, hoursWorkplace: '10', programmeMinHours: null }],
    verdict: 'undecided',
    because: ['programmeMinHours'],
  },
  {
    says: 'before September 2019 there was no such minimum',
    rows: [{ ...agreement, start: '2019-08-31', hoursWorkplace: '10' }],
    verdict: 'notApplicable',
  },
])

/** Terms and limits of an agreement in dual learning. */
import { text } from '../language.ts'
import {
  cedefopDual,
  cite,
  dualimentoPractice,
  hdiAgreements2021,
  jointCommittees,
  katholiekSubsidy,
  onderwijsWorkplace,
  securexDimonaAlt,
  vlaanderenSubsidy,
} from '../sources/index.ts'
import { defineList } from './dated-list.ts'
import { defineParameter, EVER } from './parameter.ts'

export const dualMaximumMonths = defineParameter({
  id: 'dual-maximum-months',
  title: text(
    'Maximumduur van een overeenkomst duaal leren',
    'Maximum duration of a dual learning agreement',
    "Durée maximale d'une convention d'apprentissage dual",
  ),
  unit: 'months',
  values: [{ from: EVER, value: 36, certainty: 'secondary', sources: [cite(hdiAgreements2021)] }],
})

/** No legal value: one repeated school year comes on top of the standard length before a hint is given. */
export const repeatedSchoolYears = defineParameter({
  id: 'repeated-school-years',
  title: text(
    'Schooljaren bovenop de standaardduur van een opleiding',
    'School years on top of the standard length of a programme',
    "Années scolaires au-delà de la durée standard d'une formation",
  ),
  unit: 'years',
  values: [{ from: EVER, value: 1, certainty: 'unverified', sources: [cite(cedefopDual)] }],
})

/** Registration also applies to agreements begun before September 2023; their own last day is in `lateRegistration`. */
export const registrationMonths = defineParameter({
  id: 'registration-months',
  title: text(
    'Termijn om een overeenkomst te registreren',
    'Term in which to register an agreement',
    "Délai d'enregistrement d'une convention",
  ),
  unit: 'months',
  values: [
    {
      from: EVER,
      value: 3,
      certainty: 'secondary',
      sources: [cite(vlaanderenSubsidy), cite(katholiekSubsidy)],
    },
  ],
})

export const trainingDaysWithoutAgreement = defineParameter({
  id: 'training-days-without-agreement',
  title: text(
    'Opleidingsdagen zonder overeenkomst',
    'Training days without an agreement',
    'Jours de formation sans convention',
  ),
  unit: 'days',
  values: [{ from: '2019-09-01', value: 20, certainty: 'published', sources: [cite(onderwijsWorkplace)] }],
})

export const suspensionNoticeDays = defineParameter({
  id: 'suspension-notice-days',
  title: text(
    'Dagen schorsing die gemeld moeten worden',
    'Days of suspension to be reported',
    'Jours de suspension à signaler',
  ),
  unit: 'days',
  values: [{ from: EVER, value: 14, certainty: 'secondary', sources: [cite(dualimentoPractice)] }],
})

export const urgentLeaveDays = defineParameter({
  id: 'urgent-leave-days',
  title: text(
    'Verlof om dwingende redenen per kalenderjaar',
    'Leave for compelling reasons in a calendar year',
    'Congé pour raisons impérieuses par année civile',
  ),
  unit: 'days',
  values: [{ from: EVER, value: 10, certainty: 'secondary', sources: [cite(dualimentoPractice)] }],
})

/** Apprentices recognised by the joint committee of construction are declared as RTA. */
export const constructionCommittees = defineList<string>({
  id: 'construction-committees',
  title: text(
    'Paritair comité van de bouw',
    'Joint committee of construction',
    'Commission paritaire de la construction',
  ),
  values: [
    {
      from: EVER,
      items: ['124'],
      certainty: 'secondary',
      sources: [cite(securexDimonaAlt), cite(jointCommittees)],
    },
  ],
})

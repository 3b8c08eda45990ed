/** Regimes, ages, terms and amounts for foreign trainees: A3-1 to 2022, the rules on trainees since. */
import { text } from '../language.ts'
import {
  agiiTrainees2023,
  cite,
  foreignTrainee,
  vlaanderenTraineeCategory,
  vlaanderenTraineePermit,
} from '../sources/index.ts'
import { defineParameter, defineRegime, EVER } from './parameter.ts'

const REFORM = '2023-01-01'

/** Permits granted under the royal decree of 9 June 1999. */
export const foreignTraineeBefore2023 = defineRegime({
  id: 'foreign-trainee-before-2023',
  title: text(
    'Buitenlandse stagiair (A3-1), tot en met 2022',
    'Foreign trainee (A3-1), until 2022',
    "Stagiaire étranger (A3-1), jusqu'en 2022",
  ),
  to: '2022-12-31',
  sources: [cite(foreignTrainee), cite(agiiTrainees2023)],
})

/** Permits granted under the rules that follow directive (EU) 2016/801. */
export const foreignTraineeFrom2023 = defineRegime({
  id: 'foreign-trainee-from-2023',
  title: text(
    'Buitenlandse stagiair, vanaf 2023',
    'Foreign trainee, from 2023',
    'Stagiaire étranger, à partir de 2023',
  ),
  from: REFORM,
  sources: [cite(agiiTrainees2023), cite(vlaanderenTraineeCategory)],
})

export const foreignTraineeMinimumAge = defineParameter({
  id: 'foreign-trainee-minimum-age',
  title: text(
    'Minimumleeftijd buitenlandse stagiair',
    'Minimum age of a foreign trainee',
    "Âge minimum d'un stagiaire étranger",
  ),
  unit: 'years',
  values: [{ from: EVER, value: 18, certainty: 'published', sources: [cite(foreignTrainee)] }],
})

export const foreignTraineeMaximumAge = defineParameter({
  id: 'foreign-trainee-maximum-age',
  title: text(
    'Maximumleeftijd buitenlandse stagiair',
    'Maximum age of a foreign trainee',
    "Âge maximum d'un stagiaire étranger",
  ),
  unit: 'years',
  values: [{ from: EVER, value: 30, certainty: 'published', sources: [cite(foreignTrainee)] }],
})

export const foreignTraineeMaximumMonths = defineParameter({
  id: 'foreign-trainee-maximum-months',
  title: text('Maximumduur A3-1', 'Maximum duration of A3-1', 'Durée maximale A3-1'),
  unit: 'months',
  values: [{ from: EVER, value: 12, certainty: 'published', sources: [cite(foreignTrainee)] }],
})

export const foreignTraineeRenewalMonths = defineParameter({
  id: 'foreign-trainee-renewal-months',
  title: text(
    'Termijn voor de aanvraag van een verlenging',
    'Term to apply for a renewal',
    'Délai pour demander un renouvellement',
  ),
  unit: 'months',
  values: [{ from: EVER, value: 2, certainty: 'published', sources: [cite(foreignTrainee)] }],
})

export const fullTimeWeekLeast = defineParameter({
  id: 'full-time-week-least',
  title: text('Kortste voltijdse week', 'Shortest full-time week', 'Semaine à temps plein la plus courte'),
  unit: 'hoursPerWeek',
  values: [{ from: EVER, value: 36, certainty: 'unverified', sources: [cite(foreignTrainee)] }],
})

export const fullTimeWeekMost = defineParameter({
  id: 'full-time-week-most',
  title: text('Langste voltijdse week', 'Longest full-time week', 'Semaine à temps plein la plus longue'),
  unit: 'hoursPerWeek',
  values: [{ from: EVER, value: 40, certainty: 'unverified', sources: [cite(foreignTrainee)] }],
})

export const traineeLeastMonths = defineParameter({
  id: 'trainee-least-months',
  title: text(
    'Minimumduur stage vanaf 2023',
    'Minimum duration of a traineeship from 2023',
    "Durée minimale d'un stage à partir de 2023",
  ),
  unit: 'months',
  values: [{ from: REFORM, value: 3, certainty: 'published', sources: [cite(vlaanderenTraineeCategory)] }],
})

export const traineeMostMonths = defineParameter({
  id: 'trainee-most-months',
  title: text(
    'Maximumduur stage vanaf 2023',
    'Maximum duration of a traineeship from 2023',
    "Durée maximale d'un stage à partir de 2023",
  ),
  unit: 'months',
  values: [{ from: REFORM, value: 6, certainty: 'published', sources: [cite(vlaanderenTraineeCategory)] }],
})

export const traineeExtensionMonths = defineParameter({
  id: 'trainee-extension-months',
  title: text(
    'Maximumduur van de verlenging',
    'Maximum duration of the extension',
    'Durée maximale de la prolongation',
  ),
  unit: 'months',
  values: [{ from: REFORM, value: 6, certainty: 'published', sources: [cite(vlaanderenTraineeCategory)] }],
})

export const traineeDiplomaLevel = defineParameter({
  id: 'trainee-diploma-level',
  title: text('VKS-niveau van het diploma', 'VKS level of the diploma', 'Niveau VKS du diplôme'),
  unit: 'level',
  values: [{ from: REFORM, value: 5, certainty: 'published', sources: [cite(vlaanderenTraineePermit)] }],
})

/** Leefloon of a single person when the rules began; it is indexed upwards, so less is never enough. */
export const subsistenceIncome = defineParameter({
  id: 'subsistence-income',
  title: text(
    'Leefloon van een alleenstaande per maand',
    'Living wage of a single person per month',
    "Revenu d'intégration d'un isolé par mois",
  ),
  unit: 'cents',
  values: [{ from: REFORM, value: 121413, certainty: 'published', sources: [cite(vlaanderenTraineePermit)] }],
})

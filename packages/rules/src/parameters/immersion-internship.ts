/** Limits and the minimum compensation of vocational immersion internships (BIS). */
import { text } from '../language.ts'
import {
  actirisBis,
  agoriaReform,
  cite,
  cultuurloketMinimumIncome,
  groupsBis2018,
  traviShortBis,
  vdabBisDuration,
  vdabBisEmployers,
} from '../sources/index.ts'
import { defineParameter, defineRegime, EVER } from './parameter.ts'

/** Since the beroepsinlevingsstage replaced the beroepsinlevingsovereenkomst. */
export const immersionInternship = defineRegime({
  id: 'immersion-internship',
  title: text(
    'Beroepsinlevingsstage (BIS)',
    'Vocational immersion internship (BIS)',
    "Stage d'immersion professionnelle (BIS)",
  ),
  from: '2018-09-01',
  sources: [cite(agoriaReform), cite(groupsBis2018)],
})

/** Since the minimum no longer depends on the age of the trainee. */
export const immersionCompensation = defineRegime({
  id: 'immersion-compensation',
  title: text(
    'Minimumvergoeding los van de leeftijd',
    'Minimum compensation independent of age',
    "Indemnité minimale indépendante de l'âge",
  ),
  from: '2017-01-01',
  sources: [cite(groupsBis2018)],
})

export const immersionMaximumMonths = defineParameter({
  id: 'immersion-maximum-months',
  title: text(
    'Maximumduur beroepsinlevingsstage',
    'Maximum duration of a vocational immersion internship',
    "Durée maximale du stage d'immersion professionnelle",
  ),
  unit: 'months',
  values: [{ from: '2018-09-01', value: 6, certainty: 'published', sources: [cite(vdabBisDuration)] }],
})

export const shortImmersionDays = defineParameter({
  id: 'short-immersion-days',
  title: text(
    'Maximumduur korte beroepsinlevingsstage',
    'Maximum duration of a short vocational immersion internship',
    "Durée maximale du stage d'immersion professionnelle court",
  ),
  unit: 'days',
  values: [{ from: EVER, value: 27, certainty: 'secondary', sources: [cite(traviShortBis)] }],
})

export const immersionIncomeShare = defineParameter({
  id: 'immersion-income-share',
  title: text(
    'Minimumvergoeding beroepsinlevingsstage (deel van het GGMMI)',
    'Minimum compensation of a vocational immersion internship (share of the GGMMI)',
    "Indemnité minimale du stage d'immersion professionnelle (part du RMMMG)",
  ),
  unit: 'share',
  values: [
    {
      from: '2017-01-01',
      value: 0.5,
      certainty: 'published',
      sources: [cite(vdabBisEmployers), cite(groupsBis2018), cite(cultuurloketMinimumIncome)],
    },
  ],
})

/** No legal value: published amounts are rounded down or to the nearest ten cents, no text says which. */
export const immersionRounding = defineParameter({
  id: 'immersion-rounding',
  title: text(
    'Toegelaten afronding van de minimumvergoeding',
    'Rounding allowed in the minimum compensation',
    "Arrondi admis de l'indemnité minimale",
  ),
  unit: 'cents',
  values: [
    {
      from: '2017-01-01',
      value: 10,
      certainty: 'computed',
      sources: [cite(groupsBis2018), cite(actirisBis)],
    },
  ],
})

export const brusselsImmersionShare = defineParameter({
  id: 'brussels-immersion-share',
  title: text(
    'Minimale week van een beroepsinlevingsstage in Brussel (deel van voltijds)',
    'Minimum week of a vocational immersion internship in Brussels (share of full time)',
    "Semaine minimale d'un stage d'immersion professionnelle à Bruxelles (part du temps plein)",
  ),
  unit: 'share',
  values: [{ from: EVER, value: 0.5, certainty: 'published', sources: [cite(actirisBis)] }],
})

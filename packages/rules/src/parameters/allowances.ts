/** Shares of the minimum monthly income that learners are paid, and how they are rounded. */
import { text } from '../language.ts'
import {
  cite,
  groupsAllowance2022,
  groupsAllowanceApril2022,
  metrotimeAdultDual,
  onderwijskiezerAllowance,
  partenaAlternating2022,
  recordKeeping,
  vlaanderenAdultDual,
  vlaanderenAllowance,
} from '../sources/index.ts'
import { defineParameter, defineRegime } from './parameter.ts'

const oaoShare = (category: 1 | 2 | 3, percent: number) =>
  defineParameter({
    id: `oao-share-category-${category}`,
    title: text(
      `Leervergoeding categorie ${category} (% van het GGMMI)`,
      `Allowance of category ${category} (% of the GGMMI)`,
      `Indemnité de catégorie ${category} (% du RMMMG)`,
    ),
    unit: 'percent',
    values: [
      {
        from: '2016-09-01',
        value: percent,
        certainty: 'published',
        sources: [cite(groupsAllowance2022), cite(vlaanderenAllowance)],
      },
    ],
  })

export const oaoShareCategory1 = oaoShare(1, 29)
export const oaoShareCategory2 = oaoShare(2, 32)
export const oaoShareCategory3 = oaoShare(3, 34.5)

const oaoYears = (category: 2 | 3, years: number) =>
  defineParameter({
    id: `oao-years-category-${category}`,
    title: text(
      `Voltooide jaren alternerende opleiding voor categorie ${category}`,
      `Years of alternating training finished for category ${category}`,
      `Années de formation en alternance terminées pour la catégorie ${category}`,
    ),
    unit: 'years',
    values: [
      {
        from: '2016-09-01',
        value: years,
        certainty: 'published',
        sources: [cite(vlaanderenAllowance), cite(groupsAllowanceApril2022)],
      },
    ],
  })

/** So many successful years lift a learner to category 2 and 3; years in another programme count too. */
export const oaoYearsCategory2 = oaoYears(2, 1)
export const oaoYearsCategory3 = oaoYears(3, 2)

/** Rounding up to ten cents reproduces every published amount; the legal text on it was not found. */
export const oaoRoundingStep = defineParameter({
  id: 'oao-rounding-step',
  title: text(
    'Afronding van de leervergoeding naar boven',
    'Rounding up of the allowance',
    "Arrondi de l'indemnité vers le haut",
  ),
  unit: 'cents',
  values: [
    {
      from: '2016-09-01',
      value: 10,
      certainty: 'computed',
      sources: [
        cite(vlaanderenAllowance),
        cite(groupsAllowance2022),
        cite(groupsAllowanceApril2022),
        cite(onderwijskiezerAllowance),
      ],
    },
  ],
})

/** Dual learning in adult education pays at least this share of the minimum monthly income for each hour. */
export const adultHourlyShare = defineParameter({
  id: 'adult-hourly-share',
  title: text(
    'Minimumvergoeding per uur in het volwassenenonderwijs (% van het GGMMI)',
    'Minimum hourly allowance in adult education (% of the GGMMI)',
    "Indemnité horaire minimale dans l'enseignement pour adultes (% du RMMMG)",
  ),
  unit: 'percent',
  values: [
    {
      from: '2022-09-01',
      value: 0.21,
      certainty: 'published',
      sources: [cite(vlaanderenAdultDual), cite(partenaAlternating2022), cite(metrotimeAdultDual)],
    },
  ],
})

/** The week on which a monthly minimum rests where a sheet does not give the company's own; for a hint only. */
export const minimumIncomeWeek = defineParameter({
  id: 'minimum-income-week',
  title: text(
    'Voltijdse week bij het minimummaandinkomen',
    'Full-time week of the minimum monthly income',
    'Semaine à temps plein du revenu minimum mensuel',
  ),
  unit: 'hoursPerWeek',
  values: [{ from: '2016-09-01', value: 38, certainty: 'unverified', sources: [cite(recordKeeping)] }],
})

/** The allowances of dual learning in adult education. */
export const adultAllowances = defineRegime({
  id: 'adult-allowances',
  title: text(
    'Vergoedingen bij duaal leren in het volwassenenonderwijs',
    'Allowances of dual learning in adult education',
    "Indemnités de l'apprentissage dual dans l'enseignement pour adultes",
  ),
  from: '2022-09-01',
  sources: [cite(vlaanderenAdultDual), cite(partenaAlternating2022)],
})

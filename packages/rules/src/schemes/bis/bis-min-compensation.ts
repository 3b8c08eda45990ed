/** A vocational immersion internship pays at least half the minimum monthly income, in proportion to the week. */
import {
  casesOf,
  defineRule,
  eachStep,
  type PublishedValue,
  undecided,
  violated,
} from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  immersionCompensation,
  immersionIncomeShare,
  immersionRounding,
  minimumMonthlyIncome,
  valueOn,
} from '../../parameters/index.ts'
import { cite, cultuurloketMinimumIncome, groupsBis2018, vdabBisEmployers } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'
import { fractionOf } from './fraction-of.ts'

/** What is enough for a full week is enough for any; below it, the fraction must be known. */
export const bisMinCompensation = defineRule({
  id: 'bis-min-compensation',
  title: text(
    'Minimumvergoeding van de beroepsinlevingsstage',
    'Minimum compensation of the vocational immersion internship',
    "Indemnité minimale du stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  governedBy: 'start',
  inForce: immersionCompensation,
  severity: 'warning',
  reads: ['allowance', 'start'],
  mayBeEmpty: ['allowanceMonth', 'hoursWorkplace', 'hoursCompanyWeek'],
  mayLack: ['allowanceMonth', 'hoursWorkplace', 'hoursCompanyWeek'],
  parameters: { share: immersionIncomeShare, rounding: immersionRounding },
  sources: [cite(vdabBisEmployers), cite(groupsBis2018), cite(cultuurloketMinimumIncome)],
  check: (row, { parameters: { share, rounding } }) => {
    const { allowance, allowanceMonth, start, hoursWorkplace, hoursCompanyWeek } = row
    const income = valueOn(minimumMonthlyIncome, allowanceMonth ?? start)
    if (!income) return undecided(allowanceMonth === null ? 'start' : 'allowanceMonth')
    const full = income.value * share
    const paid = allowance + rounding
    if (paid >= full) return undefined
    const fraction = fractionOf(hoursWorkplace, hoursCompanyWeek)
    if (fraction === undefined) return undecided('hoursWorkplace', 'hoursCompanyWeek')
    if (paid * fraction.of >= full * fraction.part) return undefined
    // Whole cents of a published amount.
    const minimum = Math.round((full * fraction.part) / fraction.of) as Cents
    return violated(['allowance', 'hoursWorkplace', 'hoursCompanyWeek'], {
      amount: { cents: allowance },
      minimum: { cents: minimum },
      from: { day: income.from },
    })
  },
  messages: {
    nl: {
      wrong:
        'De vergoeding van {amount} is lager dan de helft van het gewaarborgd gemiddeld minimummaandinkomen dat sinds {from} geldt, in verhouding tot de uren: {minimum}.',
      fix: 'Verhoog de vergoeding, of ga het bedrag, de maand en de uren na.',
    },
    en: {
      wrong:
        'The compensation of {amount} is below half the guaranteed average minimum monthly income that holds since {from}, in proportion to the hours: {minimum}.',
      fix: 'Raise the compensation, or verify the amount, the month and the hours.',
    },
    fr: {
      wrong:
        "L'indemnité de {amount} est inférieure à la moitié du revenu minimum mensuel moyen garanti en vigueur depuis le {from}, au prorata des heures : {minimum}.",
      fix: "Augmentez l'indemnité, ou vérifiez le montant, le mois et les heures.",
    },
  },
})

const week = { hoursWorkplace: '38', hoursCompanyWeek: '38', allowanceMonth: null }
const places = ['0.allowance', '0.hoursWorkplace', '0.hoursCompanyWeek'] as const

/** Half of the minimum income, to the cent. */
const halfIncomes: readonly PublishedValue<string>[] = [
  ['2018-09-01', '796,91'],
  ['2020-03-01', '812,86'],
  ['2021-09-01', '829,12'],
  ['2022-01-01', '845,70'],
  ['2022-03-01', '862,61'],
  ['2022-04-01', '903,08'],
  ['2022-05-01', '921,14'],
  ['2022-08-01', '939,57'],
  ['2022-11-01', '958,36'],
  ['2022-12-01', '977,50'],
  ['2023-11-01', '997,09'],
  ['2024-04-01', '1014,94'],
  ['2024-05-01', '1035,24'],
  ['2025-02-01', '1055,95'],
  ['2026-01-01', '1077,06'],
  ['2026-04-01', '1094,91'],
]

export const cases = casesOf(
  bisMinCompensation,
  [
    {
      says: 'half of 2070,48 euro is due from May 2024; ten cents less is rounding',
      rows: [
        { ...week, scheme: 'BIS', start: '2024-05-01', allowance: '1035,24' },
        { ...week, scheme: 'BIS', start: '2024-05-01', allowance: '1035,20' },
        { ...week, scheme: 'BIS', start: '2024-05-01', allowance: '1035,14' },
      ],
      verdict: 'valid',
    },
    {
      says: 'eleven cents less is too little',
      rows: [{ ...week, scheme: 'BIS', start: '2024-05-01', allowance: '1035,13' }],
      verdict: 'violated',
      findings: [{ at: places, args: { minimum: '€1035.24', from: '1 May 2024', amount: '€1035.13' } }],
    },
    {
      says: 'the published amount of September 2018 holds from its first day',
      rows: [{ ...week, scheme: 'BIS', start: '2018-09-01', allowance: '796,90' }],
      verdict: 'valid',
    },
    {
      says: 'half a week pays half, which a whole week may not',
      rows: [
        { ...week, scheme: 'BIS', start: '2024-04-30', allowance: '507,47', hoursWorkplace: '19' },
        { ...week, scheme: 'BIS', start: '2024-04-30', allowance: '507,37', hoursWorkplace: '19' },
        { ...week, scheme: 'BIS', start: '2024-04-30', allowance: '507,36', hoursWorkplace: '19' },
        { ...week, scheme: 'BIS', start: '2024-04-30', allowance: '507,47' },
      ],
      verdict: 'violated',
      findings: [
        { at: ['2.allowance', '2.hoursWorkplace', '2.hoursCompanyWeek'], args: { minimum: '€507.47' } },
        { at: ['3.allowance', '3.hoursWorkplace', '3.hoursCompanyWeek'], args: { minimum: '€1014.94' } },
      ],
    },
    {
      says: 'more hours than a full week raise nothing',
      rows: [
        { ...week, scheme: 'BIS', start: '2024-05-01', allowance: '1035,24', hoursWorkplace: '45' },
        { ...week, scheme: 'BIS', start: '2024-05-01', allowance: '1035,13', hoursWorkplace: '45' },
      ],
      verdict: 'violated',
      findings: [
        { at: ['1.allowance', '1.hoursWorkplace', '1.hoursCompanyWeek'], args: { minimum: '€1035.24' } },
      ],
    },
    {
      says: 'the month stated decides, not that of the start',
      rows: [
        { ...week, scheme: 'BIS', start: '2024-04-01', allowanceMonth: '2024-05-01', allowance: '1014,94' },
      ],
      verdict: 'violated',
      findings: [{ at: places, args: { minimum: '€1035.24' } }],
    },
    {
      says: 'what is enough for a full week needs no hours',
      rows: [{ scheme: 'BIS', start: '2024-05-01', allowance: '1035,20' }],
      verdict: 'valid',
    },
    {
      says: 'less may be a part of the week, which must be known',
      rows: [{ scheme: 'BIS', start: '2024-05-01', allowance: '600', hoursWorkplace: '20' }],
      verdict: 'undecided',
      because: ['hoursWorkplace', 'hoursCompanyWeek'],
    },
    {
      says: 'for 2017 no minimum income is known here',
      rows: [
        { ...week, scheme: 'BIS', start: '2017-01-01', allowance: '1' },
        { ...week, scheme: 'BIS', start: '2018-08-31', allowance: '1' },
      ],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'before 2017 the minimum hung on the age of the trainee',
      rows: [{ ...week, scheme: 'BIS', start: '2016-12-31', allowance: '1' }],
      verdict: 'notApplicable',
    },
    {
      says: 'an empty amount says nothing',
      rows: [{ ...week, scheme: 'BIS', start: '2024-05-01', allowance: null }],
      verdict: 'undecided',
      because: ['allowance'],
    },
  ],
  eachStep(halfIncomes, ({ lastDayBefore, firstDay, before, value }) => ({
    says: `${before} a month is enough until ${lastDayBefore}; from ${firstDay} it is ${value}`,
    rows: [
      { ...week, scheme: 'BIS', start: firstDay, allowance: before },
      { ...week, scheme: 'BIS', start: firstDay, allowance: value },
      { ...week, scheme: 'BIS', start: lastDayBefore, allowance: before },
    ],
    verdict: 'violated',
    findings: [{ at: places, args: { minimum: `€${value.replace(',', '.')}` } }],
  })),
)

/** An internship in an entrepreneurship pathway pays at least the minimum of its year, in proportion to the week. */
import {
  casesOf,
  defineRule,
  eachStep,
  type PublishedValue,
  undecided,
  violated,
} from '../../engine/index.ts'
import { text } from '../../language.ts'
import { internshipMinimumOn, isInternshipYear } from '../../parameters/index.ts'
import {
  besoxInternship2024,
  cite,
  groupsInternship2023,
  vlaanderenInternshipAgreement,
} from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'
import { fractionOf } from '../bis/index.ts'

/** Where no amount was published the row gets a hint; what is enough for a full week is enough for any. */
export const entCompensationMin = defineRule({
  id: 'ent-compensation-min',
  title: text(
    'Minimumvergoeding in een ondernemerschapstraject',
    'Minimum compensation in an entrepreneurship pathway',
    "Indemnité minimale dans un parcours d'entrepreneuriat",
  ),
  table: 'agreements',
  schemes: ['ONDERNEMERSCHAP'],
  severity: 'warning',
  reads: ['allowance', 'stageYear', 'start'],
  mayBeEmpty: ['allowanceMonth', 'hoursWorkplace', 'hoursCompanyWeek'],
  mayLack: ['allowanceMonth', 'hoursWorkplace', 'hoursCompanyWeek'],
  sources: [cite(vlaanderenInternshipAgreement), cite(groupsInternship2023), cite(besoxInternship2024)],
  check: (row) => {
    const { allowance, stageYear, start, allowanceMonth, hoursWorkplace, hoursCompanyWeek } = row
    if (!isInternshipYear(stageYear)) return undecided('stageYear')
    const on = allowanceMonth ?? start
    const known = internshipMinimumOn(stageYear, on)
    if (!known) {
      const month = allowanceMonth === null ? 'start' : 'allowanceMonth'
      const args = { amount: { cents: allowance }, stageYear, on: { day: on } }
      return violated(['allowance', month], args, 'notPublished')
    }
    if (allowance >= known.value) return undefined
    const fraction = fractionOf(hoursWorkplace, hoursCompanyWeek)
    if (fraction === undefined) return undecided('hoursWorkplace', 'hoursCompanyWeek')
    // Whole cents of a published amount: what the message names is enough.
    const minimum = Math.round((known.value * fraction.part) / fraction.of) as Cents
    if (allowance >= minimum) return undefined
    return violated(['allowance', 'stageYear', 'hoursWorkplace', 'hoursCompanyWeek'], {
      amount: { cents: allowance },
      stageYear,
      from: { day: known.from },
      minimum: { cents: minimum },
    })
  },
  messages: {
    nl: {
      wrong:
        'De vergoeding van {amount} is lager dan het minimum van stagejaar {stageYear} dat sinds {from} geldt, in verhouding tot de uren: {minimum}.',
      fix: 'Verhoog de vergoeding, of ga het bedrag, het stagejaar, de maand en de uren na.',
    },
    en: {
      wrong:
        'The compensation of {amount} is below the minimum of internship year {stageYear} that holds since {from}, in proportion to the hours: {minimum}.',
      fix: 'Raise the compensation, or verify the amount, the internship year, the month and the hours.',
    },
    fr: {
      wrong:
        "L'indemnité de {amount} est inférieure au minimum de l'année de stage {stageYear} en vigueur depuis le {from}, au prorata des heures : {minimum}.",
      fix: "Augmentez l'indemnité, ou vérifiez le montant, l'année de stage, le mois et les heures.",
    },
  },
  variants: {
    notPublished: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'Het minimum van stagejaar {stageYear} op {on} is hier niet bekend, zodat de vergoeding van {amount} niet is nagegaan.',
          fix: 'Vraag het bedrag dat toen gold, na bij VLAIO.',
        },
        en: {
          wrong:
            'The minimum of internship year {stageYear} on {on} is not known here, so the compensation of {amount} was not verified.',
          fix: 'Ask VLAIO for the amount that held then.',
        },
        fr: {
          wrong:
            "Le minimum de l'année de stage {stageYear} au {on} n'est pas connu ici, de sorte que l'indemnité de {amount} n'a pas été vérifiée.",
          fix: 'Demandez à VLAIO le montant en vigueur à cette date.',
        },
      },
    },
  },
})

const week = { hoursWorkplace: '38', hoursCompanyWeek: '38', allowanceMonth: null }
const first = { ...week, scheme: 'ONDERNEMERSCHAP', stageYear: '1', start: '2024-01-01' }
const placesIn = (row: number) =>
  ['allowance', 'stageYear', 'hoursWorkplace', 'hoursCompanyWeek'].map((column) => `${row}.${column}`)

/** The minima of the three internship years; nothing was found for 2019 to 2022, nor from 2025 on. */
const minima: readonly PublishedValue<readonly [string, string, string] | null>[] = [
  ['2015-01-01', null],
  ['2016-01-01', ['736,11', '869,94', '1003,78']],
  ['2017-01-01', ['748,26', '884,31', '1020,36']],
  ['2018-01-01', ['761,85', '900,37', '1038,89']],
  ['2019-01-01', null],
  ['2023-01-01', ['917,21', '1083,98', '1250,74']],
  ['2024-01-01', ['925,20', '1093,41', '1261,63']],
  ['2025-01-01', null],
]
const ofYears = (amounts: readonly string[] | null, start: string) =>
  (amounts ?? []).map((allowance, index) => ({ ...first, start, stageYear: `${index + 1}`, allowance }))

export const cases = casesOf(
  entCompensationMin,
  [
    {
      says: 'the minimum of its year and month, to the cent, is enough',
      rows: [
        { ...first, allowance: '925,20' },
        { ...first, stageYear: '2', allowance: '1093,41' },
        { ...first, stageYear: '3', start: '2024-12-31', allowance: '1261,63' },
        { ...first, start: '2023-12-31', allowance: '917,21' },
        { ...first, start: '2016-01-01', allowance: '736,11' },
        { ...first, start: '2018-12-31', allowance: '761,85' },
      ],
      verdict: 'valid',
    },
    {
      says: 'a cent less is not, nor the amount of the year before',
      rows: [
        { ...first, allowance: '925,19' },
        { ...first, allowance: '917,21' },
        { ...first, start: '2023-01-01', stageYear: '3', allowance: '1250,73' },
      ],
      verdict: 'violated',
      findings: [
        { at: placesIn(0), args: { minimum: '€925.20', from: '1 January 2024', stageYear: '1' } },
        { at: placesIn(1) },
        { at: placesIn(2), args: { minimum: '€1250.74', from: '1 January 2023' } },
      ],
    },
    {
      says: 'two days of a week of five pay two fifths',
      rows: [
        { ...first, allowance: '370,08', hoursWorkplace: '15,2' },
        { ...first, allowance: '370,07', hoursWorkplace: '15,2' },
      ],
      verdict: 'violated',
      findings: [{ at: placesIn(1), args: { minimum: '€370.08' } }],
    },
    {
      says: 'fifteen hours of 38 come to 365.2105, so that 365.21 is enough and a cent less is not',
      rows: [
        { ...first, allowance: '365,21', hoursWorkplace: '15' },
        { ...first, allowance: '365,20', hoursWorkplace: '15' },
      ],
      verdict: 'violated',
      findings: [{ at: placesIn(1), args: { minimum: '€365.21' } }],
    },
    {
      says: 'the month stated decides, not that of the start',
      rows: [{ ...first, start: '2023-09-01', allowanceMonth: '2024-01-01', allowance: '917,21' }],
      verdict: 'violated',
      findings: [{ at: placesIn(0), args: { minimum: '€925.20' } }],
    },
    {
      says: 'no amounts were found for 2019 to 2022, from 2025 on, or before 2016: a hint, whatever the amount',
      rows: [
        { ...first, start: '2019-01-01', allowance: '1' },
        { ...first, start: '2022-12-31', allowance: '2000' },
        { ...first, start: '2025-01-01', allowance: '1' },
        { ...first, start: '2015-12-31', allowance: '1' },
        { ...first, allowanceMonth: '2025-02-01', allowance: '1' },
      ],
      verdict: 'violated',
      findings: [
        { at: ['0.allowance', '0.start'], variant: 'notPublished', args: { on: '1 January 2019' } },
        { at: ['1.allowance', '1.start'], variant: 'notPublished' },
        { at: ['2.allowance', '2.start'], variant: 'notPublished' },
        { at: ['3.allowance', '3.start'], variant: 'notPublished' },
        { at: ['4.allowance', '4.allowanceMonth'], variant: 'notPublished' },
      ],
    },
    {
      says: 'less than a full amount may be a part of the week, which must be known',
      rows: [{ scheme: 'ONDERNEMERSCHAP', stageYear: '1', start: '2024-01-01', allowance: '500' }],
      verdict: 'undecided',
      because: ['hoursWorkplace', 'hoursCompanyWeek'],
    },
    {
      says: 'there is no fourth year',
      rows: [
        { ...first, stageYear: '4', allowance: '1' },
        { ...first, stageYear: '0', allowance: '1' },
      ],
      verdict: 'undecided',
      because: ['stageYear'],
    },
    {
      says: 'without a year the minimum is not known',
      rows: [{ ...first, stageYear: null, allowance: '1' }],
      verdict: 'undecided',
      because: ['stageYear'],
    },
    {
      says: 'other internships have their own minimum',
      rows: [{ ...first, scheme: 'BIS', allowance: '1' }],
      verdict: 'notApplicable',
    },
  ],
  eachStep(minima, ({ lastDayBefore, firstDay, before, value }) => {
    const rows = [...ofYears(before ?? value, lastDayBefore), ...ofYears(before ?? value, firstDay)]
    if (before && value)
      return {
        says: `from ${firstDay} the minima of the three years are ${value.join(' / ')}, no longer ${before.join(' / ')}`,
        rows,
        verdict: 'violated',
        findings: value.map((minimum, index) => ({
          at: placesIn(3 + index),
          args: { minimum: `€${minimum.replace(',', '.')}` },
        })),
      }
    return {
      says: before
        ? `on ${lastDayBefore} the minima are ${before.join(' / ')}; from ${firstDay} they are not known here`
        : `on ${lastDayBefore} no minima are known here; from ${firstDay} they are ${value?.join(' / ')}`,
      rows,
      verdict: 'violated',
      findings: (before ? [3, 4, 5] : [0, 1, 2]).map((row) => ({
        at: [`${row}.allowance`, `${row}.start`],
        variant: 'notPublished',
      })),
    }
  }),
)

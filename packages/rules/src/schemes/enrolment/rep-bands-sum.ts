/** The shares of the age classes, or of the contract types, add up to 100 per cent. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { shareRounding } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { isReported, valueInYear } from './reported-year.ts'

const WHOLE = 100

/** One share alone is a headline, no distribution; shares of which one was left out cannot be added. */
export const repBandsSum = defineGroupRule({
  id: 'rep-bands-sum',
  title: text('Aandelen tellen op tot 100', 'Shares add up to 100', 'Les parts totalisent 100'),
  table: 'figures',
  severity: 'error',
  groupBy: ['schoolYear', 'tableNo', 'indicator', 'breakdown'],
  reads: ['schoolYear', 'tableNo', 'indicator', 'breakdown', 'measure'],
  mayBeEmpty: ['value', 'population'],
  mayLack: ['population'],
  applies: ({ breakdown, measure, schoolYear }) =>
    measure !== 'STOCK' &&
    measure !== 'FLOW' &&
    (breakdown === 'AGEBAND' || breakdown === 'CONTRACTTYPE') &&
    isReported(schoolYear),
  sources: [cite(cedefopDual)],
  *check(rows) {
    const [first] = rows
    const leeway = first && valueInYear(shareRounding, first.schoolYear)
    if (leeway === undefined) return
    const populations = new Map<string | null, number[]>()
    rows.forEach(({ population }, index) => {
      const own = populations.get(population)
      if (own) own.push(index)
      else populations.set(population, [index])
    })
    for (const indexes of populations.values()) {
      const shares = indexes.flatMap((index) => rows[index]?.value ?? [])
      const [start, ...others] = indexes
      if (start === undefined || others.length === 0 || shares.length < indexes.length) continue
      const sum = inTenths(shares.reduce((total, share) => total + share, 0))
      if (inTenths(Math.abs(sum - WHOLE)) <= leeway) continue
      yield {
        at: [[start, 'value'], ...others.map((index) => [index, 'value'] as const)],
        args: { sum, leeway, shares: indexes.length },
      }
    }
  },
  messages: {
    nl: {
      wrong:
        'De {shares} aandelen tellen op tot {sum} procent, niet tot 100 (speling voor afronding: {leeway}).',
      fix: 'Voeg de ontbrekende klasse toe of bereken de aandelen opnieuw.',
    },
    en: {
      wrong: 'The {shares} shares add up to {sum} per cent, not to 100 (leeway for rounding: {leeway}).',
      fix: 'Add the missing class or compute the shares again.',
    },
    fr: {
      wrong: "Les {shares} parts totalisent {sum} pour cent, et non 100 (tolérance d'arrondi : {leeway}).",
      fix: 'Ajoutez la classe manquante ou recalculez les parts.',
    },
  },
})

/** Shares are published with one decimal at most; sums of binary fractions are rounded back to that. */
const inTenths = (share: number): number => Math.round(share * 10) / 10

const share = { schoolYear: '2024-2025', tableNo: '1_3', indicator: 'LEARNERS', measure: 'SHARE' }
const age = { ...share, breakdown: 'AGEBAND' }
const type = { ...share, tableNo: '2_1', indicator: 'AGREEMENTS', breakdown: 'CONTRACTTYPE' }

export const cases = casesOf(repBandsSum, [
  {
    says: '42, 53 and 5 make a hundred, and so do 95, 2 and the rest',
    rows: [
      { ...age, value: '42' },
      { ...age, value: '53' },
      { ...age, value: '5' },
      { ...type, value: '95' },
      { ...type, value: '2' },
      { ...type, value: '3' },
    ],
    verdict: 'valid',
  },
  {
    says: 'rounding may cost or add one',
    rows: [
      { ...age, value: '42' },
      { ...age, value: '52,9' },
      { ...age, value: '4,1' },
      { ...type, value: '96' },
      { ...type, value: '5' },
    ],
    verdict: 'valid',
  },
  {
    says: 'not more than one',
    rows: [
      { ...age, value: '42' },
      { ...age, value: '52,9' },
      { ...age, value: '4' },
      { ...type, value: '95' },
      { ...type, value: '2' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.value', '1.value', '2.value'], args: { sum: '98.9', shares: '3' } },
      { at: ['3.value', '4.value'], args: { sum: '97' } },
    ],
  },
  {
    says: 'each table and each population is added apart',
    rows: [
      { ...age, population: 'SECONDARY', value: '60' },
      { ...age, population: 'SECONDARY', value: '40' },
      { ...age, population: 'ADULT', value: '30' },
      { ...age, population: 'ADULT', value: '72' },
    ],
    verdict: 'violated',
    findings: [{ at: ['2.value', '3.value'], args: { sum: '102' } }],
  },
  {
    says: 'one share alone, or a share that was left out, cannot be added up',
    rows: [
      { ...type, value: '95' },
      { ...age, value: '42' },
      { ...age, value: null },
    ],
    verdict: 'valid',
  },
  {
    says: 'a share of no table cannot be placed',
    rows: [{ ...age, tableNo: null, value: '42' }],
    verdict: 'undecided',
    because: ['tableNo'],
  },
  {
    says: 'numbers, shares of provinces and years before the reports are left alone',
    rows: [
      { ...age, measure: 'STOCK', value: '42' },
      { ...age, breakdown: 'PROVINCE', value: '42' },
      { ...age, schoolYear: '2018-2019', value: '42' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [
      { ...age, schoolYear: '2019-2020', value: '60' },
      { ...age, schoolYear: '2019-2020', value: '42' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.value', '1.value'], args: { sum: '102' } }],
  },
])

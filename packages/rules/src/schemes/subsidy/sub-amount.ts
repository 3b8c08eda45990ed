/** The subsidy has one amount with and one without an allowance or wage. */
import { firstDayOf, schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  subsidyWithoutPay,
  subsidyWithoutPayOtherwise,
  subsidyWithPay,
  valueOn,
} from '../../parameters/index.ts'
import { cedefopDual, cite, vlaanderenSubsidy } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'
import { concernsCompany } from './subsidy-request.ts'

/** Whether the amount fits the contract type, `sub-amount-kind` says. */
export const subAmount = defineRule({
  id: 'sub-amount',
  title: text('Bedrag van de premie', 'Amount of the subsidy', 'Montant de la prime'),
  table: 'subsidies',
  severity: 'error',
  reads: ['amount', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  sources: [cite(cedefopDual), cite(vlaanderenSubsidy)],
  check: ({ amount, schoolYear }) => {
    const year = schoolYearOfText(schoolYear)
    if (year === undefined) return undecided('schoolYear')
    const first = firstDayOf(year)
    const withPay = valueOn(subsidyWithPay, first)
    const without = valueOn(subsidyWithoutPay, first)
    const otherwise = valueOn(subsidyWithoutPayOtherwise, first)
    if (!withPay || !without) return undecided('schoolYear')
    if (amount === withPay.value) return undefined
    const isWithout = amount === without.value
    if (isWithout && (without.certainty !== 'unverified' || !otherwise)) return undefined
    // The unit of these parameters is cents.
    const args = { amount: { cents: amount }, without: { cents: without.value as Cents }, year: schoolYear }
    if (otherwise && (isWithout || amount === otherwise.value))
      return violated(
        ['amount', 'schoolYear'],
        { ...args, otherwise: { cents: otherwise.value as Cents } },
        'changeUnknown',
      )
    return violated(['amount', 'schoolYear'], { ...args, withPay: { cents: withPay.value as Cents } })
  },
  messages: {
    nl: {
      wrong:
        'De premie van {amount} bestaat niet: in {year} is het {withPay} met en {without} zonder vergoeding of loon.',
      fix: 'Verbeter het bedrag of het schooljaar.',
    },
    en: {
      wrong:
        'There is no subsidy of {amount}: in {year} it is {withPay} with and {without} without an allowance or wage.',
      fix: 'Correct the amount or the school year.',
    },
    fr: {
      wrong:
        "Il n'existe pas de prime de {amount} : en {year}, elle est de {withPay} avec et de {without} sans indemnité ni salaire.",
      fix: "Corrigez le montant ou l'année scolaire.",
    },
  },
  variants: {
    changeUnknown: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De premie van {amount} kan juist zijn: zonder vergoeding of loon werd {without} op een bepaald moment {otherwise}, maar of dat in {year} al zo was, is niet bekend.',
          fix: 'Ga het bedrag na bij de bron.',
        },
        en: {
          wrong:
            'The subsidy of {amount} may be right: without an allowance or wage {without} became {otherwise} at some time, but whether that was so in {year} is not known.',
          fix: 'Verify the amount at the source.',
        },
        fr: {
          wrong:
            "La prime de {amount} peut être correcte : sans indemnité ni salaire, {without} est devenu {otherwise} à un moment donné, mais on ignore si c'était déjà le cas en {year}.",
          fix: 'Vérifiez le montant à la source.',
        },
      },
    },
  },
})

const request = { kind: 'COMPANY', schoolYear: '2024-2025' }

export const cases = casesOf(subAmount, [
  {
    says: '1000 euro with pay; without, 600 in the first school year and 800 from 2026-2027',
    rows: [
      { ...request, schoolYear: '2023-2024', amount: '1000' },
      { ...request, schoolYear: '2023-2024', amount: '600' },
      { ...request, amount: '1000' },
      { ...request, schoolYear: '2026-2027', amount: '800' },
    ],
    verdict: 'valid',
  },
  {
    says: 'in between both amounts are accepted with a hint, 800 from the first school year',
    rows: [
      { ...request, amount: '600' },
      { ...request, amount: '800' },
      { ...request, schoolYear: '2025-2026', amount: '800' },
      { ...request, schoolYear: '2023-2024', amount: '800' },
    ],
    verdict: 'violated',
    findings: [0, 1, 2, 3].map((row) => ({
      at: [`${row}.amount`, `${row}.schoolYear`],
      variant: 'changeUnknown',
      args: { without: '€600.00', otherwise: '€800.00' },
    })),
  },
  {
    says: 'another amount does not exist, nor 600 euro any more in 2026-2027',
    rows: [
      { ...request, amount: '999,99' },
      { ...request, schoolYear: '2026-2027', amount: '600' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.amount', '0.schoolYear'], args: { amount: '€999.99', withPay: '€1000.00' } },
      { at: ['1.amount', '1.schoolYear'], args: { without: '€800.00', year: '2026-2027' } },
    ],
  },
  {
    says: 'an empty amount says nothing',
    rows: [{ ...request, amount: null }],
    verdict: 'undecided',
    because: ['amount'],
  },
  {
    says: 'what is no school year has no amount',
    rows: [{ ...request, schoolYear: '2024', amount: '1000' }],
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'the learner premium and the years of the stage bonus have other amounts',
    rows: [
      { ...request, kind: 'LEARNER', amount: '500' },
      { ...request, schoolYear: '2022-2023', amount: '500' },
    ],
    verdict: 'notApplicable',
  },
])

/** The learner premium has one amount. */
import { schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { learnerPremiumAmount } from '../../parameters/index.ts'
import { cite, sociaalkantoorSubsidy, vlaanderenLearnerPremium } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'
import { concernsLearner, inSchoolYear } from './subsidy-request.ts'

export const lprAmount = defineRule({
  id: 'lpr-amount',
  title: text(
    'Bedrag van de leerlingenpremie',
    'Amount of the learner premium',
    'Montant de la prime pour les élèves',
  ),
  table: 'subsidies',
  severity: 'warning',
  reads: ['amount', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsLearner,
  sources: [cite(vlaanderenLearnerPremium), cite(sociaalkantoorSubsidy)],
  check: ({ amount, schoolYear }) => {
    const year = schoolYearOfText(schoolYear)
    const expected = year === undefined ? undefined : inSchoolYear(learnerPremiumAmount, year)
    if (expected === undefined) return undecided('schoolYear')
    return amount === expected
      ? undefined
      : // The unit of this parameter is cents.
        violated(['amount'], { amount: { cents: amount }, expected: { cents: expected as Cents } })
  },
  messages: {
    nl: {
      wrong: 'De leerlingenpremie bedraagt {expected}, niet {amount}.',
      fix: 'Verbeter het bedrag of de soort premie.',
    },
    en: {
      wrong: 'The learner premium is {expected}, not {amount}.',
      fix: 'Correct the amount or the kind of subsidy.',
    },
    fr: {
      wrong: "La prime pour les élèves s'élève à {expected}, et non à {amount}.",
      fix: 'Corrigez le montant ou le type de prime.',
    },
  },
})

const request = { kind: 'LEARNER', schoolYear: '2024-2025' }

export const cases = casesOf(lprAmount, [
  {
    says: 'it is 500 euro, from its first school year on',
    rows: [
      { ...request, amount: '500' },
      { ...request, schoolYear: '2023-2024', amount: '500' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a third start bonus was 750 euro; the premium never is',
    rows: [
      { ...request, amount: '750' },
      { ...request, amount: '499,99' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.amount'], args: { amount: '€750.00', expected: '€500.00' } }, { at: ['1.amount'] }],
  },
  {
    says: 'an empty amount says nothing',
    rows: [{ ...request, amount: null }],
    verdict: 'undecided',
    because: ['amount'],
  },
  {
    says: 'nor does an amount in a school year that cannot be read',
    rows: [{ ...request, schoolYear: '2024', amount: '500' }],
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'the company subsidy and start bonuses have other amounts',
    rows: [
      { ...request, kind: 'COMPANY', amount: '1000' },
      { ...request, schoolYear: '2022-2023', amount: '750' },
    ],
    verdict: 'notApplicable',
  },
])

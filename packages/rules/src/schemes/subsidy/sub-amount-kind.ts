/** The higher subsidy goes with an allowance or wage, the lower one with an SAO. */
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
import { agreementOf, concernsCompany } from './subsidy-request.ts'

/** An amount that exists for neither is for `sub-amount`. That an ODOW gets the higher amount is not confirmed. */
export const subAmountKind = defineRule({
  id: 'sub-amount-kind',
  title: text(
    'Bedrag van de premie volgens het contracttype',
    'Amount of the subsidy by contract type',
    'Montant de la prime selon le type de contrat',
  ),
  table: 'subsidies',
  severity: 'error',
  reads: ['agreementId', 'amount', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  consults: { agreements: ['id', 'contractType'] },
  sources: [cite(cedefopDual), cite(vlaanderenSubsidy)],
  check: ({ agreementId, amount, schoolYear }, { matching }) => {
    const year = schoolYearOfText(schoolYear)
    if (year === undefined) return undecided('schoolYear')
    const contractType = agreementOf(matching, agreementId)?.contractType
    if (contractType == null) return undecided('agreementId')
    const first = firstDayOf(year)
    const args = { amount: { cents: amount }, type: contractType }
    if (amount === valueOn(subsidyWithPay, first)?.value)
      return contractType === 'SAO' ? violated(['amount', 'agreementId'], args) : undefined
    const lower = [subsidyWithoutPay, subsidyWithoutPayOtherwise].map((one) => valueOn(one, first)?.value)
    if (!lower.some((one) => one === amount) || contractType === 'SAO') return undefined
    return violated(['amount', 'agreementId'], args, contractType === 'ODOW' ? 'ownEmployer' : 'paid')
  },
  messages: {
    nl: {
      wrong:
        'De premie van {amount} is die van een overeenkomst met vergoeding of loon, maar een {type} geeft geen vergoeding.',
      fix: 'Verbeter het bedrag of het contracttype.',
    },
    en: {
      wrong:
        'The subsidy of {amount} is that of an agreement with an allowance or wage, but an {type} pays none.',
      fix: 'Correct the amount or the contract type.',
    },
    fr: {
      wrong:
        "La prime de {amount} est celle d'une convention avec indemnité ou salaire, mais une {type} n'en prévoit pas.",
      fix: 'Corrigez le montant ou le type de contrat.',
    },
  },
  variants: {
    paid: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'De premie van {amount} is die van een overeenkomst zonder vergoeding of loon, maar bij contracttype {type} wordt de lerende betaald.',
          fix: 'Verbeter het bedrag of het contracttype.',
        },
        en: {
          wrong:
            'The subsidy of {amount} is that of an agreement without an allowance or wage, but with contract type {type} the learner is paid.',
          fix: 'Correct the amount or the contract type.',
        },
        fr: {
          wrong:
            "La prime de {amount} est celle d'une convention sans indemnité ni salaire, mais avec le type de contrat {type} l'apprenant est payé.",
          fix: 'Corrigez le montant ou le type de contrat.',
        },
      },
    },
    ownEmployer: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De premie van {amount} is die van een overeenkomst zonder vergoeding of loon; bij een {type} krijgt de lerende loon van de eigen werkgever.',
          fix: 'Ga na welk bedrag voor dit contracttype geldt.',
        },
        en: {
          wrong:
            'The subsidy of {amount} is that of an agreement without an allowance or wage; with an {type} the learner has a wage from the own employer.',
          fix: 'Verify which amount holds for this contract type.',
        },
        fr: {
          wrong:
            "La prime de {amount} est celle d'une convention sans indemnité ni salaire ; avec une {type}, l'apprenant reçoit un salaire de son propre employeur.",
          fix: 'Vérifiez quel montant vaut pour ce type de contrat.',
        },
      },
    },
  },
})

const request = { agreementId: 'O1', kind: 'COMPANY', schoolYear: '2024-2025' }
const agreements = ['OAO', 'SAO', 'DA', 'ODO', 'ODOS', 'ODOW'].map((contractType) => ({
  id: contractType,
  contractType,
}))

export const cases = casesOf(subAmountKind, [
  {
    says: 'paid learners go with the higher amount, an SAO with the lower ones',
    rows: [
      ...['OAO', 'DA', 'ODO', 'ODOS', 'ODOW'].map((agreementId) => ({
        ...request,
        agreementId,
        amount: '1000',
      })),
      { ...request, agreementId: 'SAO', amount: '600' },
      { ...request, agreementId: 'SAO', amount: '800' },
    ],
    tables: { agreements },
    verdict: 'valid',
  },
  {
    says: 'an SAO does not get the higher amount, an OAO and an ODO do not get a lower one',
    rows: [
      { ...request, agreementId: 'SAO', amount: '1000' },
      { ...request, agreementId: 'OAO', amount: '600' },
      { ...request, agreementId: 'ODO', amount: '800' },
    ],
    tables: { agreements },
    verdict: 'violated',
    findings: [
      { at: ['0.amount', '0.agreementId'], args: { type: 'SAO', amount: '€1000.00' } },
      { at: ['1.amount', '1.agreementId'], variant: 'paid', args: { type: 'OAO' } },
      { at: ['2.amount', '2.agreementId'], variant: 'paid' },
    ],
  },
  {
    says: 'whether an ODOW may get the lower amount is to be verified',
    rows: [{ ...request, agreementId: 'ODOW', amount: '800' }],
    tables: { agreements },
    verdict: 'violated',
    findings: [{ at: ['amount', 'agreementId'], variant: 'ownEmployer' }],
  },
  {
    says: 'an amount that does not exist is for another rule',
    rows: [{ ...request, agreementId: 'SAO', amount: '700' }],
    tables: { agreements },
    verdict: 'valid',
  },
  {
    says: 'without a contract type nobody knows',
    rows: [{ ...request, amount: '1000' }],
    tables: { agreements: [{ id: 'O1', contractType: null }] },
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'the learner premium is the same for all',
    rows: [{ ...request, kind: 'LEARNER', amount: '500' }],
    tables: { agreements },
    verdict: 'notApplicable',
  },
  {
    says: 'the amounts of the first school year, and those of the last before and the first after the change',
    rows: [
      { ...request, schoolYear: '2023-2024', agreementId: 'SAO', amount: '1000' },
      { ...request, schoolYear: '2023-2024', agreementId: 'OAO', amount: '600' },
      { ...request, schoolYear: '2023-2024', agreementId: 'OAO', amount: '800' },
      { ...request, schoolYear: '2025-2026', agreementId: 'OAO', amount: '600' },
      { ...request, schoolYear: '2025-2026', agreementId: 'OAO', amount: '800' },
      { ...request, schoolYear: '2026-2027', agreementId: 'OAO', amount: '600' },
      { ...request, schoolYear: '2026-2027', agreementId: 'OAO', amount: '800' },
    ],
    tables: { agreements },
    verdict: 'violated',
    findings: [
      { at: ['0.amount', '0.agreementId'] },
      { at: ['1.amount', '1.agreementId'], variant: 'paid' },
      { at: ['2.amount', '2.agreementId'], variant: 'paid' },
      { at: ['3.amount', '3.agreementId'], variant: 'paid' },
      { at: ['4.amount', '4.agreementId'], variant: 'paid' },
      { at: ['6.amount', '6.agreementId'], variant: 'paid' },
    ],
  },
  {
    says: 'the stage bonus of before had other amounts',
    rows: ['600', '800', '1000'].map((amount) => ({
      ...request,
      schoolYear: '2022-2023',
      agreementId: amount === '1000' ? 'SAO' : 'OAO',
      amount,
    })),
    tables: { agreements },
    verdict: 'notApplicable',
  },
])

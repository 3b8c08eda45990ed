/** The agreed monthly allowance of a work experience internship is the legal amount, no more and no less. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesMonthlyAllowance, wesRegime } from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes, vlaanderenWes } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'

export const wesAllowance = defineRule({
  id: 'wes-allowance',
  title: text(
    'Maandelijkse vergoeding van de werkervaringsstage',
    'Monthly allowance of the work experience internship',
    "Indemnité mensuelle du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'error',
  reads: ['allowance'],
  parameters: { amount: wesMonthlyAllowance },
  sources: [cite(vlaanderenWes), cite(partenaWes), cite(acertaWes)],
  check: ({ allowance }, { parameters: { amount } }) =>
    allowance === amount
      ? undefined
      : violated(['allowance'], {
          allowance: { cents: allowance },
          // The unit of this parameter is cents.
          expected: { cents: amount as Cents },
        }),
  messages: {
    nl: {
      wrong:
        'De afgesproken vergoeding is {allowance} per maand, maar een werkervaringsstage geeft recht op {expected} bruto per maand.',
      fix: 'Zet de maandvergoeding op {expected}; wat voor een onvolledige maand betaald is, hoort bij het uitbetaalde bedrag.',
    },
    en: {
      wrong:
        'The agreed allowance is {allowance} a month, but a work experience internship gives a right to {expected} gross a month.',
      fix: 'Set the monthly allowance to {expected}; what is paid for an incomplete month belongs with the amount paid.',
    },
    fr: {
      wrong:
        "L'indemnité convenue est de {allowance} par mois, mais un stage d'expérience professionnelle donne droit à {expected} bruts par mois.",
      fix: "Fixez l'indemnité mensuelle à {expected} ; ce qui est payé pour un mois incomplet s'inscrit dans le montant payé.",
    },
  },
})

export const cases = casesOf(wesAllowance, [
  {
    says: 'two hundred euros a month, before and after the reform',
    rows: [
      { scheme: 'WES', start: '2017-01-01', allowance: '200' },
      { scheme: 'WES', start: '2022-12-31', allowance: '200,00' },
      { scheme: 'WES', start: '2023-01-01', allowance: '€ 200,00' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one cent less or more is another amount',
    rows: [
      { scheme: 'WES', start: '2023-01-01', allowance: '199,99' },
      { scheme: 'WES', start: '2018-01-01', allowance: '200,01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.allowance'], args: { allowance: '€199.99', expected: '€200.00' } },
      { at: ['1.allowance'], args: { allowance: '€200.01' } },
    ],
  },
  {
    says: 'no allowance is not the legal one',
    rows: [{ scheme: 'WES', start: '2023-01-01', allowance: '0' }],
    verdict: 'violated',
    findings: [{ at: ['allowance'], args: { allowance: '€0.00' } }],
  },
  {
    says: 'an empty cell agrees on nothing',
    rows: [{ scheme: 'WES', start: '2023-01-01', allowance: null }],
    verdict: 'undecided',
    because: ['allowance'],
  },
  {
    says: 'before 2017 there was no such allowance',
    rows: [{ scheme: 'WES', start: '2016-12-31', allowance: '100' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an immersion internship has another compensation',
    rows: [{ scheme: 'BIS', start: '2023-01-01', allowance: '100' }],
    verdict: 'notApplicable',
  },
])

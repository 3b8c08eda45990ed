/** Who learns with the own employer (ODOW) keeps the wage and gets no allowance. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { adultAllowances } from '../../parameters/index.ts'
import { cite, vlaanderenAdultDual } from '../../sources/index.ts'

export const odowNoAllowance = defineRule({
  id: 'odow-no-allowance',
  title: text('Geen vergoeding bij een ODOW', 'No allowance with an ODOW', "Pas d'indemnité pour une ODOW"),
  table: 'agreements',
  schemes: ['DUAALVO'],
  contractTypes: ['ODOW'],
  governedBy: 'start',
  inForce: adultAllowances,
  severity: 'warning',
  reads: ['contractType'],
  mayBeEmpty: ['allowance', 'allowanceHour'],
  mayLack: ['allowanceHour'],
  sources: [cite(vlaanderenAdultDual)],
  check: ({ allowance, allowanceHour }) => {
    if (allowance !== null && allowance > 0)
      return violated(['allowance', 'contractType'], { amount: { cents: allowance } })
    return allowanceHour !== null && allowanceHour > 0
      ? violated(['allowanceHour', 'contractType'], { amount: { cents: allowanceHour } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'Het planningsblad vermeldt een vergoeding van {amount}, maar bij een ODOW krijgt de lerende loon van de eigen werkgever en geen vergoeding.',
      fix: 'Maak het bedrag leeg of verbeter het contracttype.',
    },
    en: {
      wrong:
        'The planning sheet states an allowance of {amount}, but with an ODOW the learner has a wage from the own employer and no allowance.',
      fix: 'Clear the amount or correct the contract type.',
    },
    fr: {
      wrong:
        "La fiche de planification indique une indemnité de {amount}, mais avec une ODOW l'apprenant reçoit un salaire de son propre employeur et pas d'indemnité.",
      fix: 'Videz le montant ou corrigez le type de contrat.',
    },
  },
})

const odow = { scheme: 'DUAALVO', contractType: 'ODOW', start: '2024-09-01' }

export const cases = casesOf(odowNoAllowance, [
  {
    says: 'a wage is all there is',
    rows: [
      { ...odow, allowance: null },
      { ...odow, allowance: '0' },
    ],
    verdict: 'valid',
  },
  {
    says: 'an allowance, monthly or hourly, is one too many',
    rows: [
      { ...odow, allowance: '400', allowanceHour: null },
      { ...odow, allowance: null, allowanceHour: '4,44' },
      { ...odow, start: '2022-09-01', allowance: '400' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.allowance', '0.contractType'], args: { amount: '€400.00' } },
      { at: ['1.allowanceHour', '1.contractType'], args: { amount: '€4.44' } },
      { at: ['2.allowance', '2.contractType'] },
    ],
  },
  {
    says: 'an ODO pays one; nothing is said of starts before September 2022',
    rows: [
      { ...odow, contractType: 'ODO', allowance: '400' },
      { ...odow, start: '2022-08-31', allowance: '400' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'an amount that cannot be read may be an allowance',
    rows: [{ ...odow, allowance: 'ja' }],
    verdict: 'undecided',
    because: ['allowance'],
  },
])

/** The allowance of an OAO is the percentage of the minimum income rounded up, not the bare percentage. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining, oaoRoundingStep } from '../../parameters/index.ts'
import { cite, groupsAllowance2022, vlaanderenAllowance } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'
import { categoryYears } from './allowance-category.ts'
import { judgeOaoAmount, oaoAmountColumns } from './oao-amount.ts'

export const oaoAllowanceRounding = defineRule({
  id: 'oao-allowance-rounding',
  title: text('Afronding van de leervergoeding', 'Rounding of the allowance', "Arrondi de l'indemnité"),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['OAO'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'info',
  reads: oaoAmountColumns.reads,
  mayBeEmpty: oaoAmountColumns.refinements,
  mayLack: oaoAmountColumns.refinements,
  applies: ({ allowance }) => allowance !== null,
  parameters: { ...categoryYears, step: oaoRoundingStep },
  sources: [cite(vlaanderenAllowance), cite(groupsAllowance2022)],
  check: (row, { parameters }) => {
    const found = judgeOaoAmount(row, parameters)
    if (found.kind === 'notKnown') return undecided(found.column)
    return found.kind === 'unrounded'
      ? violated(['allowance'], {
          amount: { cents: row.allowance },
          expected: { cents: found.expected },
          // The unit of this parameter is cents.
          step: { cents: parameters.step as Cents },
        })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De leervergoeding van {amount} is het percentage zonder afronding; de gepubliceerde bedragen zijn naar boven afgerond op {step}.',
      fix: 'Noteer het afgeronde bedrag van {expected}.',
    },
    en: {
      wrong:
        'The allowance of {amount} is the percentage without rounding; the published amounts are rounded up to {step}.',
      fix: 'Write the rounded amount of {expected}.',
    },
    fr: {
      wrong:
        "L'indemnité de {amount} est le pourcentage sans arrondi ; les montants publiés sont arrondis à {step} vers le haut.",
      fix: 'Indiquez le montant arrondi de {expected}.',
    },
  },
})

const oao = {
  scheme: 'DUAAL',
  contractType: 'OAO',
  start: '2025-02-01',
  end: '2025-12-31',
  allowanceCategory: '1',
}

export const cases = casesOf(oaoAllowanceRounding, [
  { says: 'the rounded amount is right', rows: [{ ...oao, allowance: '612,50' }], verdict: 'valid' },
  {
    says: '29 percent of 2111,89 is 612,4481: 612,44 and 612,45 are that percentage',
    rows: ['612,43', '612,44', '612,45', '612,46'].map((allowance) => ({ ...oao, allowance })),
    verdict: 'violated',
    findings: [
      { at: ['1.allowance'], args: { amount: '€612.44', expected: '€612.50', step: '€0.10' } },
      { at: ['2.allowance'], args: { amount: '€612.45' } },
    ],
  },
  {
    says: 'before September 2018 no minimum income is known',
    rows: [{ ...oao, start: '2018-08-31', allowance: '460,00' }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'an agreement from before September 2016 follows older rules',
    rows: [{ ...oao, start: '2016-08-31', allowance: '612,44' }],
    verdict: 'notApplicable',
  },
])

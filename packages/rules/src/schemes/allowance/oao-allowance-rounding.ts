/** The allowance of an OAO is the percentage of the minimum income rounded up, not the bare percentage. */
import {
  casesOf,
  defineRule,
  eachStep,
  type PublishedValue,
  undecided,
  violated,
} from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining, oaoRoundingStep } from '../../parameters/index.ts'
import { cite, groupsAllowance2022, vlaanderenAllowance } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'
import { categoryYears } from './allowance-category.ts'
import { judgeOaoAmount, oaoAmountColumns } from './oao-amount.ts'
import { euros } from './published-allowances.ts'

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
const finished = {
  ...oao,
  allowanceCategory: null,
  learnerSecondStageDone: 'nee',
  learnerThirdStageFirstYearDone: 'nee',
  learnerOv3Done: 'nee',
}

/** 29 percent of the minimum income, cut off at the cent, and what is due instead. */
const bareShares: readonly PublishedValue<readonly [bare: string, rounded: string]>[] = [
  ['2018-09-01', ['462,20', '462,30']],
  ['2020-03-01', ['471,45', '471,50']],
  ['2021-09-01', ['480,88', '480,90']],
  ['2022-01-01', ['490,50', '490,60']],
  ['2022-03-01', ['500,31', '500,40']],
  ['2022-04-01', ['523,78', '523,80']],
  ['2022-05-01', ['534,26', '534,30']],
  ['2022-08-01', ['544,94', '545,00']],
  ['2022-11-01', ['555,84', '555,90']],
  ['2022-12-01', ['566,94', '567,00']],
  ['2023-11-01', ['578,31', '578,40']],
  ['2024-04-01', ['588,66', '588,70']],
  ['2024-05-01', ['600,43', '600,50']],
  ['2025-02-01', ['612,44', '612,50']],
  ['2026-01-01', ['624,69', '624,70']],
  ['2026-04-01', ['635,04', '635,10']],
]

export const cases = casesOf(
  oaoAllowanceRounding,
  [
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
      says: '32 percent of it is 675,8048, and 34,5 percent 728,60205',
      rows: [
        { ...oao, allowanceCategory: '2', allowance: '675,80' },
        { ...oao, allowanceCategory: '3', allowance: '728,60' },
      ],
      verdict: 'violated',
      findings: [
        { at: ['0.allowance'], args: { expected: '€675.90' } },
        { at: ['1.allowance'], args: { expected: '€728.70' } },
      ],
    },
    {
      says: 'without a category the alternating years tell which percentage it is',
      rows: ['1', '2'].flatMap((learnerAlternatingYearsDone) => [
        { ...finished, learnerAlternatingYearsDone, allowance: '675,80' },
        { ...finished, learnerAlternatingYearsDone, allowance: '728,60' },
      ]),
      verdict: 'violated',
      findings: [{ at: ['0.allowance'] }, { at: ['3.allowance'] }],
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
    {
      says: 'one from 1 September 2016 has an amount that is not known',
      rows: [{ ...oao, start: '2016-09-01', allowance: '460,00' }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: '29 percent of 1593,81, from 1 September 2018, is 462,2049',
      rows: [{ ...oao, start: '2018-09-01', allowance: '462,20' }],
      verdict: 'violated',
      findings: [{ at: ['allowance'], args: { expected: '€462.30' } }],
    },
  ],
  eachStep(bareShares, ({ lastDayBefore, firstDay, value: [bare, rounded] }) => ({
    says: `${bare} is the bare percentage from ${firstDay}, and no amount at all on ${lastDayBefore}`,
    rows: [
      { ...oao, start: firstDay, allowance: bare },
      { ...oao, start: lastDayBefore, allowance: bare },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.allowance'], args: { expected: euros(rounded) } }],
  })),
)

/** A new minimum income raises the allowance of an OAO from the first day of its month. */
import { casesOf, defineRule, eachStep, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining } from '../../parameters/index.ts'
import {
  acertaMinimumIncome2021,
  cite,
  groupsAllowance2022,
  vlaanderenAllowance,
} from '../../sources/index.ts'
import { categoryYears } from './allowance-category.ts'
import { aboutAmount, judgeOaoAmount, oaoAmountColumns } from './oao-amount.ts'
import { euros, ofEachCategory, publishedAllowances } from './published-allowances.ts'

export const oaoAllowanceIndexMonth = defineRule({
  id: 'oao-allowance-index-month',
  title: text('Indexering van de leervergoeding', 'Indexation of the allowance', "Indexation de l'indemnité"),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['OAO'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'error',
  reads: oaoAmountColumns.reads,
  mayBeEmpty: oaoAmountColumns.refinements,
  mayLack: oaoAmountColumns.refinements,
  applies: ({ allowance }) => allowance !== null,
  parameters: categoryYears,
  sources: [cite(vlaanderenAllowance), cite(groupsAllowance2022), cite(acertaMinimumIncome2021)],
  check: (row, { parameters }) => {
    const found = judgeOaoAmount(row, parameters)
    if (found.kind === 'notKnown') return undecided(found.column)
    if (found.kind !== 'outdated') return undefined
    const { args, variant } = aboutAmount(row.allowance, found)
    return violated(['allowance', row.allowanceMonth === null ? 'start' : 'allowanceMonth'], args, variant)
  },
  messages: {
    nl: {
      wrong: 'De leervergoeding van {amount} is het oude bedrag; vanaf {from} is het {expected}.',
      fix: 'Pas het bedrag aan: een nieuw bedrag geldt vanaf de eerste dag van de maand.',
    },
    en: {
      wrong: 'The allowance of {amount} is the old amount; from {from} it is {expected}.',
      fix: 'Change the amount: a new amount holds from the first day of the month.',
    },
    fr: {
      wrong: "L'indemnité de {amount} est l'ancien montant ; à partir du {from}, elle est de {expected}.",
      fix: 'Adaptez le montant : un nouveau montant vaut dès le premier jour du mois.',
    },
  },
  variants: {
    unverified: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De leervergoeding van {amount} lijkt het oude bedrag; vanaf {from} is het volgens de berekening {expected}, maar het minimummaandinkomen van {income} waarop dat steunt, is nog niet bevestigd.',
          fix: 'Ga na of het nieuwe bedrag al geldt en pas het zo nodig aan.',
        },
        en: {
          wrong:
            'The allowance of {amount} seems the old amount; from {from} it is {expected} by computation, but the minimum monthly income of {income} that this rests on is not confirmed yet.',
          fix: 'Verify whether the new amount holds already and change it if needed.',
        },
        fr: {
          wrong:
            "L'indemnité de {amount} semble être l'ancien montant ; à partir du {from}, elle est de {expected} selon le calcul, mais le revenu minimum mensuel de {income} sur lequel il repose n'est pas encore confirmé.",
          fix: 'Vérifiez si le nouveau montant est déjà en vigueur et adaptez-le si nécessaire.',
        },
      },
    },
  },
})

const oao = { scheme: 'DUAAL', contractType: 'OAO', end: '2026-06-30', allowanceCategory: '2' }
const oneYear = {
  ...oao,
  start: '2025-02-01',
  allowanceCategory: null,
  learnerSecondStageDone: 'nee',
  learnerThirdStageFirstYearDone: 'nee',
  learnerAlternatingYearsDone: '1',
  learnerOv3Done: 'nee',
}

export const cases = casesOf(
  oaoAllowanceIndexMonth,
  [
    {
      says: 'on 31 January 2025 the amount of May 2024 holds',
      rows: [{ ...oao, start: '2025-01-31', allowance: '662,60' }],
      verdict: 'valid',
    },
    {
      says: 'on 1 February 2025 it is old, for a new agreement and for the month of a running one',
      rows: [
        { ...oao, start: '2025-02-01', allowanceMonth: null, allowance: '662,60' },
        { ...oao, start: '2024-09-01', allowanceMonth: '2025-02-01', allowance: '662,60' },
      ],
      verdict: 'violated',
      findings: [
        { at: ['0.allowance', '0.start'], args: { expected: '€675.90', from: '1 February 2025' } },
        { at: ['1.allowance', '1.allowanceMonth'], args: { amount: '€662.60' } },
      ],
    },
    {
      says: 'without a category the alternating years tell whose amount it was',
      rows: ['714,40', '662,60', '600,50'].flatMap((allowance) => [
        { ...oneYear, allowance },
        { ...oneYear, learnerAlternatingYearsDone: '2', allowance },
      ]),
      verdict: 'violated',
      findings: [{ at: ['1.allowance', '1.start'] }, { at: ['2.allowance', '2.start'] }],
    },
    {
      says: 'an amount that never held is for another rule',
      rows: [{ ...oao, start: '2025-02-01', allowance: '670' }],
      verdict: 'valid',
    },
    {
      says: 'whether the amounts of January 2026 hold already is not confirmed',
      rows: [{ ...oao, start: '2026-01-05', allowance: '675,90' }],
      verdict: 'violated',
      findings: [{ at: ['allowance', 'start'], variant: 'unverified', args: { expected: '€689.40' } }],
    },
    {
      says: 'without a start date nobody knows which amount holds',
      rows: [{ ...oao, start: null, allowance: '662,60' }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'an SAO has no amount that could be old',
      rows: [{ ...oao, contractType: 'SAO', start: '2025-02-01', allowance: '662,60' }],
      verdict: 'notApplicable',
    },
    {
      says: 'alternating training exists since 1 September 2016, so nothing is judged before',
      rows: [{ ...oao, start: '2016-08-31', allowance: '662,60' }],
      verdict: 'notApplicable',
    },
    {
      says: 'from that day to August 2018 the amounts are not known',
      rows: [
        { ...oao, start: '2016-09-01', allowance: '500' },
        { ...oao, start: '2018-08-31', allowance: '500' },
      ],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'from September 2018 they are, and no older one is known',
      rows: [{ ...oao, start: '2018-09-01', allowance: '500' }],
      verdict: 'valid',
    },
  ],
  eachStep(publishedAllowances, ({ lastDayBefore, firstDay, before, value }) => ({
    says: `${before.amounts.join(' / ')} hold until ${lastDayBefore} and are old on ${firstDay}`,
    rows: [
      ...ofEachCategory(before, { ...oao, start: firstDay }),
      ...ofEachCategory(before, { ...oao, start: lastDayBefore }),
    ],
    verdict: 'violated',
    findings: value.amounts.map((expected, index) => ({
      at: [`${index}.allowance`, `${index}.start`],
      args: { expected: euros(expected) },
      ...(value.certain ? {} : { variant: 'unverified' }),
    })),
  })),
)

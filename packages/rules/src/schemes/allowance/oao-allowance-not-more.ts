/** The company pays no more than the fixed allowance of an OAO. */
import { casesOf, defineRule, eachStep, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining } from '../../parameters/index.ts'
import { cedefopDual, cite, vlaanderenAllowance } from '../../sources/index.ts'
import { categoryYears } from './allowance-category.ts'
import { aboutAmount, judgeOaoAmount, oaoAmountColumns } from './oao-amount.ts'
import { euros, ofEachCategory, publishedAllowances } from './published-allowances.ts'

export const oaoAllowanceNotMore = defineRule({
  id: 'oao-allowance-not-more',
  title: text(
    'Niet meer dan de vaste leervergoeding',
    'No more than the fixed allowance',
    "Pas plus que l'indemnité fixe",
  ),
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
  sources: [cite(cedefopDual), cite(vlaanderenAllowance)],
  check: (row, { parameters }) => {
    const found = judgeOaoAmount(row, parameters)
    if (found.kind === 'notKnown') return undecided(found.column)
    if (found.kind !== 'above') return undefined
    const { args, variant } = aboutAmount(row.allowance, found)
    return violated(['allowance', 'start'], args, variant)
  },
  messages: {
    nl: {
      wrong:
        'De leervergoeding van {amount} is hoger dan het vaste bedrag van {expected} dat vanaf {from} geldt.',
      fix: 'Verbeter het bedrag; reiskosten worden afzonderlijk terugbetaald.',
    },
    en: {
      wrong: 'The allowance of {amount} is more than the fixed amount of {expected} that holds from {from}.',
      fix: 'Correct the amount; travel costs are reimbursed separately.',
    },
    fr: {
      wrong: "L'indemnité de {amount} dépasse le montant fixe de {expected} en vigueur à partir du {from}.",
      fix: 'Corrigez le montant ; les frais de déplacement sont remboursés séparément.',
    },
  },
  variants: {
    unverified: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De leervergoeding van {amount} is hoger dan het berekende bedrag van {expected}; het minimummaandinkomen van {income} waarop dat steunt (vanaf {from}), is nog niet bevestigd.',
          fix: 'Ga het bedrag na bij de bron en verbeter het zo nodig.',
        },
        en: {
          wrong:
            'The allowance of {amount} is more than the computed amount of {expected}; the minimum monthly income of {income} that it rests on (from {from}) is not confirmed yet.',
          fix: 'Verify the amount at the source and correct it if needed.',
        },
        fr: {
          wrong:
            "L'indemnité de {amount} dépasse le montant calculé de {expected} ; le revenu minimum mensuel de {income} sur lequel il repose (à partir du {from}) n'est pas encore confirmé.",
          fix: 'Vérifiez le montant à la source et corrigez-le si nécessaire.',
        },
      },
    },
  },
})

const oao = { scheme: 'DUAAL', contractType: 'OAO', start: '2025-02-01', end: '2025-12-31' }

export const cases = casesOf(
  oaoAllowanceNotMore,
  [
    {
      says: 'the fixed amount itself is allowed',
      rows: [{ ...oao, allowanceCategory: '3', allowance: '728,70' }],
      verdict: 'valid',
    },
    {
      says: 'ten cents more are too much, and so is the amount of a higher category',
      rows: [
        { ...oao, allowanceCategory: '3', allowance: '728,80' },
        { ...oao, allowanceCategory: '1', allowance: '675,90' },
      ],
      verdict: 'violated',
      findings: [
        { at: ['0.allowance', '0.start'], args: { amount: '€728.80', expected: '€728.70' } },
        { at: ['1.allowance', '1.start'], args: { expected: '€612.50', from: '1 February 2025' } },
      ],
    },
    {
      says: 'without a category the amount of category 3 is the limit',
      rows: [
        { ...oao, allowance: '728,70' },
        { ...oao, allowance: '750' },
      ],
      verdict: 'violated',
      findings: [{ at: ['1.allowance', '1.start'], args: { expected: '€728.70' } }],
    },
    {
      says: 'too little is for another rule',
      rows: [{ ...oao, allowanceCategory: '3', allowance: '700' }],
      verdict: 'valid',
    },
    {
      says: 'above an amount that rests on an unconfirmed minimum income',
      rows: [{ ...oao, start: '2022-05-01', end: '2022-07-31', allowanceCategory: '1', allowance: '540' }],
      verdict: 'violated',
      findings: [
        {
          at: ['allowance', 'start'],
          variant: 'unverified',
          args: { expected: '€534.30', income: '€1842.28' },
        },
      ],
    },
    {
      says: 'before September 2018 no amounts are known',
      rows: [{ ...oao, start: '2018-08-31', allowance: '900' }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'an agreement without an amount has nothing to judge',
      rows: [{ ...oao, allowance: null }],
      verdict: 'notApplicable',
    },
    {
      says: 'alternating training exists since 1 September 2016, so nothing is judged before',
      rows: [{ ...oao, start: '2016-08-31', allowance: '900' }],
      verdict: 'notApplicable',
    },
    {
      says: 'on that day no amounts are known yet',
      rows: [{ ...oao, start: '2016-09-01', allowance: '900' }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'those of September 2018 are known, but not confirmed',
      rows: [{ ...oao, start: '2018-09-01', allowance: '900' }],
      verdict: 'violated',
      findings: [{ at: ['allowance', 'start'], variant: 'unverified', args: { expected: '€549.90' } }],
    },
  ],
  eachStep(publishedAllowances, ({ lastDayBefore, firstDay, before, value }) => ({
    says: `${value.amounts.join(' / ')} are right on ${firstDay} and too much on ${lastDayBefore}`,
    rows: [
      ...ofEachCategory(value, { ...oao, start: lastDayBefore, end: lastDayBefore }),
      ...ofEachCategory(value, { ...oao, start: firstDay, end: firstDay }),
    ],
    verdict: 'violated',
    findings: before.amounts.map((expected, index) => ({
      at: [`${index}.allowance`, `${index}.start`],
      args: { expected: euros(expected) },
      ...(before.certain ? {} : { variant: 'unverified' }),
    })),
  })),
)

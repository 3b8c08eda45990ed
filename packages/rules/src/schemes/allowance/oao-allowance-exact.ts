/** The allowance of an OAO is a fixed amount: that of its category in its month, to the cent. */
import { casesOf, defineRule, eachStep, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining } from '../../parameters/index.ts'
import { cedefopDual, cite, groupsAllowance2022, vlaanderenAllowance } from '../../sources/index.ts'
import { categoryYears } from './allowance-category.ts'
import { aboutAmount, judgeOaoAmount, oaoAmountColumns } from './oao-amount.ts'
import { euros, ofEachCategory, publishedAllowances } from './published-allowances.ts'

/**
 * Where neither the category nor the prior education says which category holds, the amount of any category that is
 * still possible leaves it open. Amounts above the table, of an earlier month or without rounding have rules of their own.
 */
export const oaoAllowanceExact = defineRule({
  id: 'oao-allowance-exact',
  title: text(
    'Vast bedrag van de leervergoeding',
    'Fixed amount of the allowance',
    "Montant fixe de l'indemnité",
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
  sources: [cite(cedefopDual), cite(vlaanderenAllowance), cite(groupsAllowance2022)],
  check: (row, { parameters }) => {
    const found = judgeOaoAmount(row, parameters)
    if (found.kind === 'notKnown') return undecided(found.column)
    if (found.kind === 'maybeRight') return undecided('allowanceCategory')
    const amount = { cents: row.allowance }
    if (found.kind === 'later')
      return violated(
        ['allowance', 'start'],
        { amount, expected: { cents: found.expected }, later: { day: found.later } },
        'laterAmount',
      )
    if (found.kind !== 'different') return undefined
    const { now, categories } = found
    const { args, variant } = aboutAmount(row.allowance, found)
    if (variant) return violated(['allowance', 'start'], args, variant)
    const [least = 1, ...higher] = categories
    if (row.allowance === now.amounts[1] || row.allowance === now.amounts[2])
      return violated(
        ['allowance', 'start'],
        { amount, category: row.allowance === now.amounts[1] ? 1 : 2, least },
        'lowerCategory',
      )
    if (higher.length === 0) return violated(['allowance', 'start'], args)
    return violated(
      ['allowance', 'start'],
      {
        amount,
        from: { day: now.from },
        first: { cents: now.amounts[1] },
        second: { cents: now.amounts[2] },
        third: { cents: now.amounts[3] },
      },
      'categoryUnknown',
    )
  },
  messages: {
    nl: {
      wrong:
        'De leervergoeding van {amount} is niet het vaste bedrag van {expected} dat vanaf {from} voor deze categorie geldt.',
      fix: 'Verbeter het bedrag, of verbeter de categorie of de maand als die niet juist is.',
    },
    en: {
      wrong:
        'The allowance of {amount} is not the fixed amount of {expected} that holds from {from} for this category.',
      fix: 'Correct the amount, or correct the category or the month if that is wrong.',
    },
    fr: {
      wrong:
        "L'indemnité de {amount} n'est pas le montant fixe de {expected} en vigueur à partir du {from} pour cette catégorie.",
      fix: "Corrigez le montant, ou corrigez la catégorie ou le mois s'ils sont erronés.",
    },
  },
  variants: {
    categoryUnknown: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'De leervergoeding van {amount} is geen van de vaste bedragen die vanaf {from} gelden: {first}, {second} of {third}.',
          fix: 'Verbeter het bedrag en vul de categorie in.',
        },
        en: {
          wrong:
            'The allowance of {amount} is none of the fixed amounts that hold from {from}: {first}, {second} or {third}.',
          fix: 'Correct the amount and fill in the category.',
        },
        fr: {
          wrong:
            "L'indemnité de {amount} n'est aucun des montants fixes en vigueur à partir du {from} : {first}, {second} ou {third}.",
          fix: 'Corrigez le montant et complétez la catégorie.',
        },
      },
    },
    lowerCategory: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'De leervergoeding van {amount} is het bedrag van categorie {category}, maar de lerende hoort minstens in categorie {least}.',
          fix: 'Verbeter het bedrag, of ga de categorie en de vooropleiding na.',
        },
        en: {
          wrong:
            'The allowance of {amount} is the amount of category {category}, but the learner belongs in category {least} at least.',
          fix: 'Correct the amount, or verify the category and the prior education.',
        },
        fr: {
          wrong:
            "L'indemnité de {amount} est le montant de la catégorie {category}, mais l'apprenant relève au moins de la catégorie {least}.",
          fix: 'Corrigez le montant, ou vérifiez la catégorie et la formation antérieure.',
        },
      },
    },
    unverified: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De leervergoeding van {amount} wijkt af van het berekende bedrag van {expected}; het minimummaandinkomen van {income} waarop dat steunt (vanaf {from}), is nog niet bevestigd.',
          fix: 'Ga het bedrag na bij de bron en verbeter het zo nodig.',
        },
        en: {
          wrong:
            'The allowance of {amount} differs from the computed amount of {expected}; the minimum monthly income of {income} that it rests on (from {from}) is not confirmed yet.',
          fix: 'Verify the amount at the source and correct it if needed.',
        },
        fr: {
          wrong:
            "L'indemnité de {amount} diffère du montant calculé de {expected} ; le revenu minimum mensuel de {income} sur lequel il repose (à partir du {from}) n'est pas encore confirmé.",
          fix: 'Vérifiez le montant à la source et corrigez-le si nécessaire.',
        },
      },
    },
    laterAmount: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De leervergoeding van {amount} is het bedrag dat pas vanaf {later} geldt; op de startdatum was het {expected}.',
          fix: 'U hoeft niets te verbeteren als het planningsblad het huidige bedrag bevat; vul dan de maand van de vergoeding in.',
        },
        en: {
          wrong:
            'The allowance of {amount} is the amount that holds from {later} only; on the start date it was {expected}.',
          fix: 'Nothing needs correcting if the planning sheet holds the current amount; then fill in the month of the allowance.',
        },
        fr: {
          wrong:
            "L'indemnité de {amount} est le montant en vigueur à partir du {later} seulement ; à la date de début, il était de {expected}.",
          fix: "Rien n'est à corriger si la fiche de planification contient le montant actuel ; complétez alors le mois de l'indemnité.",
        },
      },
    },
  },
})

const oao = { scheme: 'DUAAL', contractType: 'OAO', start: '2024-09-01', end: '2026-06-30' }
const second = { ...oao, allowanceCategory: '2' }
const prior = { learnerAlternatingYearsDone: '0', learnerOv3Done: 'nee' }
const places = ['allowance', 'start']

export const cases = casesOf(
  oaoAllowanceExact,
  [
    {
      says: 'each category has one amount, 29, 32 and 34,5 percent of the minimum income',
      rows: [
        { ...oao, allowanceCategory: '1', allowance: '600,50' },
        { ...oao, allowanceCategory: '2', allowance: '662,60' },
        { ...oao, allowanceCategory: '3', allowance: '714,40' },
      ],
      verdict: 'valid',
    },
    {
      says: 'ten cents less are not tolerated',
      rows: [{ ...second, allowance: '662,50' }],
      verdict: 'violated',
      findings: [{ at: places, args: { amount: '€662.50', expected: '€662.60', from: '1 May 2024' } }],
    },
    {
      says: 'the month of the allowance goes before the month of the start',
      rows: [
        { ...second, allowanceMonth: '2025-01-31', allowance: '662,60' },
        { ...second, allowanceMonth: '2025-02-01', allowance: '675,90' },
      ],
      verdict: 'valid',
    },
    {
      says: 'without a month, the amount of a later month of the agreement is a hint',
      rows: [
        { ...second, allowanceMonth: null, allowance: '675,90' },
        { ...second, end: '2025-01-31', allowanceMonth: null, allowance: '675,90' },
      ],
      verdict: 'violated',
      findings: [
        { at: places, variant: 'laterAmount', args: { later: '1 February 2025', expected: '€662.60' } },
      ],
    },
    {
      says: 'of an agreement that ended before the new amount, it is simply too much, as another rule says',
      rows: [{ ...second, end: '2026-06-30', actualEnd: '2025-01-31', allowance: '675,90' }],
      verdict: 'valid',
    },
    {
      says: 'without category and prior education any of the three amounts is possible',
      rows: [
        { ...oao, allowance: '600,50' },
        { ...oao, allowance: '714,40' },
      ],
      verdict: 'undecided',
      because: ['allowanceCategory'],
    },
    {
      says: 'and nothing else',
      rows: [{ ...oao, allowance: '650' }],
      verdict: 'violated',
      findings: [{ at: places, variant: 'categoryUnknown', args: { second: '€662.60' } }],
    },
    {
      says: 'who finished the second stage is never in category 1',
      rows: [
        { ...oao, learnerSecondStageDone: 'ja', learnerThirdStageFirstYearDone: null, allowance: '662,60' },
        { ...oao, learnerSecondStageDone: 'ja', learnerThirdStageFirstYearDone: null, allowance: '600,50' },
      ],
      verdict: 'violated',
      findings: [
        {
          at: ['1.allowance', '1.start'],
          variant: 'lowerCategory',
          args: { category: '1', least: '2' },
        },
      ],
    },
    {
      says: 'who finished nothing before is in category 1',
      rows: [
        {
          ...oao,
          ...prior,
          learnerSecondStageDone: 'nee',
          learnerThirdStageFirstYearDone: 'nee',
          allowance: '590',
        },
      ],
      verdict: 'violated',
      findings: [{ at: places, args: { expected: '€600.50' } }],
    },
    {
      says: 'an amount that rests on an unconfirmed minimum income is worth a warning only',
      rows: [
        { ...second, start: '2026-04-01', allowance: '700,80' },
        { ...second, start: '2026-04-01', allowance: '700,70' },
      ],
      verdict: 'violated',
      findings: [{ at: ['1.allowance', '1.start'], variant: 'unverified', args: { expected: '€700.80' } }],
    },
    {
      says: 'before September 2018 no amounts are known',
      rows: [{ ...second, start: '2018-08-31', allowance: '500' }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'nor for a month before it',
      rows: [{ ...second, start: '2017-09-01', allowanceMonth: '2018-02-01', allowance: '500' }],
      verdict: 'undecided',
      because: ['allowanceMonth'],
    },
    {
      says: 'the fixed amount belongs to the OAO, since September 2016',
      rows: [
        { ...second, contractType: 'SAO', allowance: '1' },
        { ...second, start: '2016-08-31', allowance: '1' },
        { ...second, allowance: null },
      ],
      verdict: 'notApplicable',
    },
    {
      says: 'from 1 September 2016 on an OAO has a fixed amount, which is known from September 2018',
      rows: [{ ...second, start: '2016-09-01', allowance: '500' }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'the amounts of September 2018 are not confirmed',
      rows: [
        { ...second, start: '2018-09-01', allowance: '510,10' },
        { ...second, start: '2018-09-01', allowance: '510,00' },
      ],
      verdict: 'violated',
      findings: [{ at: ['1.allowance', '1.start'], variant: 'unverified', args: { expected: '€510.10' } }],
    },
  ],
  eachStep(publishedAllowances, ({ lastDayBefore, firstDay, before, value }) => ({
    says: `from ${firstDay} the amounts are ${value.amounts.join(' / ')}, and on ${lastDayBefore} not yet`,
    rows: [
      ...ofEachCategory(value, { ...oao, start: firstDay }),
      ...ofEachCategory(value, { ...oao, start: lastDayBefore }),
    ],
    verdict: 'violated',
    findings: before.amounts.map((expected, index) => ({
      at: [`${3 + index}.allowance`, `${3 + index}.start`],
      variant: 'laterAmount',
      args: { expected: euros(expected) },
    })),
  })),
)

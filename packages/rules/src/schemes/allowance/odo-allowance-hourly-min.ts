/** Dual learning in adult education pays at least a share of the minimum monthly income for each hour. */
import {
  casesOf,
  defineRule,
  eachStep,
  type PublishedValue,
  undecided,
  violated,
} from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  adultAllowances,
  adultHourlyShare,
  exactShare,
  minimumMonthlyIncome,
  SHARE_UNIT,
  shareRoundedUp,
  valueOn,
} from '../../parameters/index.ts'
import { cite, metrotimeAdultDual, partenaAlternating2022, vlaanderenAdultDual } from '../../sources/index.ts'

/** How the minimum is rounded is not known: an amount that lacks less than a cent is a hint. */
export const odoAllowanceHourlyMin = defineRule({
  id: 'odo-allowance-hourly-min',
  title: text(
    'Minimumvergoeding per uur in het volwassenenonderwijs',
    'Minimum hourly allowance in adult education',
    "Indemnité horaire minimale dans l'enseignement pour adultes",
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  contractTypes: ['ODO', 'ODOS'],
  governedBy: 'start',
  inForce: adultAllowances,
  severity: 'warning',
  reads: ['allowanceHour', 'start'],
  mayBeEmpty: ['allowanceMonth'],
  mayLack: ['allowanceMonth'],
  // No amount at all, or zero, is the business of adult-allowance-present.
  applies: ({ allowanceHour }) => allowanceHour !== null && allowanceHour > 0,
  parameters: { percent: adultHourlyShare },
  sources: [cite(vlaanderenAdultDual), cite(partenaAlternating2022), cite(metrotimeAdultDual)],
  check: ({ allowanceHour, allowanceMonth, start }, { parameters: { percent } }) => {
    const income = valueOn(minimumMonthlyIncome, allowanceMonth ?? start)
    if (!income) return undecided(allowanceMonth === null ? 'start' : 'allowanceMonth')
    const lacking = exactShare(income.value, percent) - allowanceHour * SHARE_UNIT
    if (lacking <= 0) return undefined
    const args = {
      amount: { cents: allowanceHour },
      minimum: { cents: shareRoundedUp(income.value, percent, 1) },
      percent,
      from: { day: income.from },
    }
    return violated(['allowanceHour', 'start'], args, lacking < SHARE_UNIT ? 'roundedDown' : undefined)
  },
  messages: {
    nl: {
      wrong:
        'De vergoeding van {amount} per uur ligt onder {minimum}: vanaf {from} is dat {percent} % van het minimummaandinkomen.',
      fix: 'Verhoog de vergoeding per uur of verbeter het bedrag.',
    },
    en: {
      wrong:
        'The allowance of {amount} an hour is under {minimum}: from {from} that is {percent}% of the minimum monthly income.',
      fix: 'Raise the hourly allowance or correct the amount.',
    },
    fr: {
      wrong:
        "L'indemnité de {amount} par heure est inférieure à {minimum} : à partir du {from}, c'est {percent} % du revenu minimum mensuel.",
      fix: "Augmentez l'indemnité horaire ou corrigez le montant.",
    },
  },
  variants: {
    roundedDown: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De vergoeding van {amount} per uur is {percent} % van het minimummaandinkomen vanaf {from}, naar beneden afgerond; naar boven afgerond is dat {minimum}.',
          fix: 'Kies voor alle zekerheid het bedrag dat naar boven is afgerond.',
        },
        en: {
          wrong:
            'The allowance of {amount} an hour is {percent}% of the minimum monthly income from {from}, rounded down; rounded up it is {minimum}.',
          fix: 'To be safe, choose the amount that is rounded up.',
        },
        fr: {
          wrong:
            "L'indemnité de {amount} par heure est {percent} % du revenu minimum mensuel à partir du {from}, arrondi vers le bas ; arrondie vers le haut, elle est de {minimum}.",
          fix: 'Par sécurité, choisissez le montant arrondi vers le haut.',
        },
      },
    },
  },
})

const odo = { scheme: 'DUAALVO', contractType: 'ODO', start: '2025-02-01' }

/** 0,21 % of the minimum income, rounded up to the cent. */
const hourlyMinima: readonly PublishedValue<string>[] = [
  ['2022-08-01', '3,95'],
  ['2022-11-01', '4,03'],
  ['2022-12-01', '4,11'],
  ['2023-11-01', '4,19'],
  ['2024-04-01', '4,27'],
  ['2024-05-01', '4,35'],
  ['2025-02-01', '4,44'],
  ['2026-01-01', '4,53'],
  ['2026-04-01', '4,60'],
]

export const cases = casesOf(
  odoAllowanceHourlyMin,
  [
    {
      says: '0,21 % of 2111,89 is 4,434969: 4,44 is enough, for an ODO and an ODOS',
      rows: [
        { ...odo, allowanceHour: '4,44' },
        { ...odo, contractType: 'ODOS', allowanceHour: '5' },
      ],
      verdict: 'valid',
    },
    {
      says: '4,43 is that share rounded down, 4,42 is less',
      rows: [
        { ...odo, allowanceHour: '4,43' },
        { ...odo, allowanceHour: '4,42' },
      ],
      verdict: 'violated',
      findings: [
        { at: ['0.allowanceHour', '0.start'], variant: 'roundedDown', args: { minimum: '€4.44' } },
        { at: ['1.allowanceHour', '1.start'], args: { amount: '€4.42', minimum: '€4.44', percent: '0.21' } },
      ],
    },
    {
      says: 'the month of the allowance goes before the month of the start',
      rows: [
        { ...odo, start: '2024-09-01', allowanceMonth: '2025-01-31', allowanceHour: '4,35' },
        { ...odo, start: '2024-09-01', allowanceMonth: '2025-02-01', allowanceHour: '4,35' },
      ],
      verdict: 'violated',
      findings: [{ at: ['1.allowanceHour', '1.start'], args: { from: '1 February 2025' } }],
    },
    {
      says: 'the regulation began on 1 September 2022; an ODOW pays no allowance',
      rows: [
        { ...odo, start: '2022-08-31', allowanceHour: '1' },
        { ...odo, contractType: 'ODOW', allowanceHour: '1' },
        { ...odo, allowanceHour: null },
        { ...odo, allowanceHour: '0' },
      ],
      verdict: 'notApplicable',
    },
    {
      says: 'on that day the minimum of August 2022 holds: 3,95',
      rows: [
        { ...odo, start: '2022-09-01', allowanceHour: '3,95' },
        { ...odo, start: '2022-09-01', allowanceHour: '3,93' },
      ],
      verdict: 'violated',
      findings: [{ at: ['1.allowanceHour', '1.start'], args: { minimum: '€3.95' } }],
    },
    {
      says: 'without a start date no minimum can be named',
      rows: [{ ...odo, start: null, allowanceHour: '4,44' }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'nor for a month before the first one known',
      rows: [{ ...odo, allowanceMonth: '2018-08-01', allowanceHour: '4,44' }],
      verdict: 'undecided',
      because: ['allowanceMonth'],
    },
  ],
  eachStep(hourlyMinima, ({ lastDayBefore, firstDay, before, value }) => ({
    says: `${before} an hour is enough until ${lastDayBefore}; from ${firstDay} it is ${value}`,
    rows: [
      { ...odo, start: lastDayBefore, allowanceHour: before },
      { ...odo, start: firstDay, allowanceHour: before },
      { ...odo, start: firstDay, allowanceHour: value },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.allowanceHour', '1.start'], args: { minimum: `€${value.replace(',', '.')}` } }],
  })),
)

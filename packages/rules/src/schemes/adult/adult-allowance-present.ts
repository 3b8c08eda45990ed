/** Under an ODO or ODOS the adult learner is always paid an allowance. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, partenaAlternating2022, vlaanderenAdultDual } from '../../sources/index.ts'

/** A monthly or an hourly amount will do; how high the hourly one must be is `odo-allowance-hourly-min`. */
export const adultAllowancePresent = defineRule({
  id: 'adult-allowance-present',
  title: text(
    'Vergoeding bij een ODO of ODOS',
    'Allowance of an ODO or ODOS',
    'Indemnité pour une ODO ou une ODOS',
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  contractTypes: ['ODO', 'ODOS'],
  severity: 'error',
  reads: ['contractType'],
  mayBeEmpty: ['allowance', 'allowanceHour'],
  mayLack: ['allowanceHour'],
  sources: [cite(vlaanderenAdultDual), cite(cedefopDual), cite(partenaAlternating2022)],
  check: ({ contractType, allowance, allowanceHour }) =>
    (allowance !== null && allowance > 0) || (allowanceHour !== null && allowanceHour > 0)
      ? undefined
      : violated(['allowance', 'contractType'], {
          type: { table: 'agreements', column: 'contractType', code: contractType },
        }),
  messages: {
    nl: {
      wrong: 'Er is geen vergoeding genoteerd, terwijl bij “{type}” altijd een vergoeding wordt betaald.',
      fix: 'Vul de vergoeding per maand of per uur in.',
    },
    en: {
      wrong: 'No allowance is recorded, whereas under “{type}” an allowance is always paid.',
      fix: 'Fill in the allowance per month or per hour.',
    },
    fr: {
      wrong: "Aucune indemnité n'est notée, alors que « {type} » en comporte toujours une.",
      fix: "Indiquez l'indemnité mensuelle ou horaire.",
    },
  },
})

const agreement = { scheme: 'DUAALVO', contractType: 'ODO' }

export const cases = casesOf(adultAllowancePresent, [
  {
    says: 'an amount by the month or by the hour is an allowance',
    rows: [
      { ...agreement, allowance: '350', allowanceHour: null },
      { ...agreement, contractType: 'ODOS', allowance: null, allowanceHour: '4,35' },
    ],
    verdict: 'valid',
  },
  {
    says: 'nothing at all, or zero, is none',
    rows: [
      { ...agreement, allowance: null },
      { ...agreement, contractType: 'ODOS', allowance: '0' },
      { ...agreement, allowance: null, allowanceHour: '0' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.allowance', '0.contractType'], args: { type: 'Dual training contract' } },
      { at: ['1.allowance', '1.contractType'] },
      { at: ['2.allowance', '2.contractType'] },
    ],
  },
  {
    says: 'without a contract type nobody knows whether one is due',
    rows: [{ ...agreement, contractType: null, allowance: null }],
    verdict: 'undecided',
    because: ['contractType'],
  },
  {
    says: 'an ODOW and a part-time employment contract pay a wage',
    rows: [
      { ...agreement, contractType: 'ODOW', allowance: null },
      { ...agreement, contractType: 'DA', allowance: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without allowances cannot be checked',
    rows: [agreement],
    verdict: 'notCheckable',
    lacking: ['allowance'],
  },
])

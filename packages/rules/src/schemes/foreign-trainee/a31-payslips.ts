/** Payslips of a renewal cover the whole period that ended. */
import { addDays, addYears, type Day, partsOf } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'
import { mayBeRenewal } from './may-be-renewal.ts'

export const a31Payslips = defineRule({
  id: 'a31-payslips',
  title: text(
    'Loonfiches bij de verlenging',
    'Payslips with the renewal',
    'Fiches de paie jointes au renouvellement',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'warning',
  reads: ['previousFrom', 'previousTo'],
  mayBeEmpty: ['renewal', 'payslipsFrom', 'payslipsTo', 'individualAccount'],
  mayLack: ['individualAccount'],
  applies: mayBeRenewal,
  sources: [cite(foreignTrainee)],
  check: ({ previousFrom, previousTo, payslipsFrom, payslipsTo, individualAccount }) => {
    if (individualAccount === true && isCalendarYear(previousFrom, previousTo)) return undefined
    if (
      payslipsFrom !== null &&
      payslipsTo !== null &&
      payslipsFrom <= previousFrom &&
      payslipsTo >= previousTo
    )
      return undefined
    return violated(['payslipsFrom', 'payslipsTo', 'previousFrom', 'previousTo'], {
      from: { day: previousFrom },
      to: { day: previousTo },
    })
  },
  messages: {
    nl: {
      wrong: 'De loonfiches dekken niet de hele periode {from..to}.',
      fix: 'Voeg de ontbrekende loonfiches toe; over een volledig kalenderjaar volstaat de individuele rekening.',
    },
    en: {
      wrong: 'The payslips do not cover the whole period {from..to}.',
      fix: 'Add the missing payslips; for a full calendar year the individual account is enough.',
    },
    fr: {
      wrong: 'Les fiches de paie ne couvrent pas toute la période {from..to}.',
      fix: 'Joignez les fiches de paie manquantes ; pour une année civile complète, le compte individuel suffit.',
    },
  },
})

/** From 1 January until 31 December of one year. */
const isCalendarYear = (from: Day, to: Day): boolean => {
  const { month, dayOfMonth } = partsOf(from)
  return month === 1 && dayOfMonth === 1 && addDays(addYears(from, 1), -1) === to
}

const permit = {
  grantedOn: '2022-12-31',
  renewal: 'ja',
  previousFrom: '2022-01-01',
  previousTo: '2022-06-30',
  payslipsFrom: '2022-01-01',
  payslipsTo: '2022-06-30',
  individualAccount: null,
}
const year = {
  ...permit,
  previousFrom: '2021-01-01',
  previousTo: '2021-12-31',
  payslipsFrom: null,
  payslipsTo: null,
  individualAccount: 'ja',
}

export const cases = casesOf(a31Payslips, [
  { says: 'payslips of the first to the last day cover the period', rows: [permit], verdict: 'valid' },
  { says: 'the individual account covers a calendar year', rows: [year], verdict: 'valid' },
  {
    says: 'a day at either end, or no payslips at all, is not enough',
    rows: [
      { ...permit, payslipsFrom: '2022-01-02' },
      { ...permit, payslipsTo: '2022-06-29' },
      { ...permit, payslipsFrom: null, payslipsTo: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.payslipsFrom', '0.payslipsTo', '0.previousFrom', '0.previousTo'] },
      { at: ['1.payslipsFrom', '1.payslipsTo', '1.previousFrom', '1.previousTo'] },
      { at: ['2.payslipsFrom', '2.payslipsTo', '2.previousFrom', '2.previousTo'] },
    ],
  },
  {
    says: 'the individual account does not cover part of a year',
    rows: [
      { ...year, previousTo: '2021-12-30' },
      { ...year, previousFrom: '2021-01-02' },
      { ...year, individualAccount: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.payslipsFrom', '0.payslipsTo', '0.previousFrom', '0.previousTo'] },
      { at: ['1.payslipsFrom', '1.payslipsTo', '1.previousFrom', '1.previousTo'] },
      { at: ['2.payslipsFrom', '2.payslipsTo', '2.previousFrom', '2.previousTo'] },
    ],
  },
  {
    says: 'a first application has no payslips yet',
    rows: [
      { ...permit, renewal: 'nee', payslipsFrom: null },
      { ...permit, renewal: null, previousTo: null, payslipsFrom: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'where an earlier permit is stated, an empty cell does not make it a first application',
    rows: [{ ...permit, renewal: null, payslipsFrom: null }],
    verdict: 'violated',
    findings: [{ at: ['payslipsFrom', 'payslipsTo', 'previousFrom', 'previousTo'] }],
  },
  {
    says: 'which period ended must be known',
    rows: [{ ...permit, previousTo: null }],
    verdict: 'undecided',
    because: ['previousTo'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
])

/** A part-time employment contract states a wage. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/** Where an allowance stands instead of the wage, `da-no-training-allowance` says so. */
export const daWagePresent = defineRule({
  id: 'da-wage-present',
  title: text('Loon bij een DA', 'Wage with a DA', 'Salaire pour un contrat de travail à temps partiel'),
  table: 'agreements',
  schemes: ['DUAAL', 'DUAALVO'],
  contractTypes: ['DA'],
  severity: 'error',
  reads: ['contractType'],
  mayBeEmpty: ['wage', 'allowance'],
  mayLack: ['allowance'],
  applies: ({ allowance }) => allowance === null || allowance <= 0,
  sources: [cite(cedefopDual)],
  check: ({ wage }) => (wage === null || wage <= 0 ? violated(['wage', 'contractType']) : undefined),
  messages: {
    nl: {
      wrong: 'De deeltijdse arbeidsovereenkomst vermeldt geen loon.',
      fix: 'Vul het loon in volgens de cao van de sector.',
    },
    en: {
      wrong: 'The part-time employment contract states no wage.',
      fix: 'Fill in the wage of the collective agreement of the sector.',
    },
    fr: {
      wrong: 'Le contrat de travail à temps partiel ne mentionne pas de salaire.',
      fix: 'Indiquez le salaire de la convention collective du secteur.',
    },
  },
})

const da = { scheme: 'DUAAL', contractType: 'DA' }

export const cases = casesOf(daWagePresent, [
  { says: 'a wage is stated', rows: [{ ...da, wage: '1200', allowance: null }], verdict: 'valid' },
  {
    says: 'an empty cell and zero are no wage, in secondary and in adult education',
    rows: [
      { ...da, wage: null },
      { ...da, scheme: 'DUAALVO', wage: '0' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.wage', '0.contractType'] }, { at: ['1.wage', '1.contractType'] }],
  },
  {
    says: 'an allowance instead of the wage is said by another rule, and an OAO needs no wage',
    rows: [
      { ...da, wage: null, allowance: '675,90' },
      { ...da, contractType: 'OAO', wage: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'a wage that cannot be read is not missing',
    rows: [{ ...da, wage: 'cao' }],
    verdict: 'undecided',
    because: ['wage'],
  },
  {
    says: 'a sheet without wages cannot be judged',
    rows: [{ ...da, allowance: null }],
    verdict: 'notCheckable',
    lacking: ['wage'],
  },
])

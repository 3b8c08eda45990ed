/** The number of agreements is not the number of learners. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { equalByChanceBelow } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { countedAs } from './counted-as.ts'
import { isReported, valueInYear } from './reported-year.ts'

export const repAgreementsVsLearners = defineGroupRule({
  id: 'rep-agreements-vs-learners',
  title: text(
    'Overeenkomsten zijn geen lerenden',
    'Agreements are no learners',
    'Les conventions ne sont pas des apprenants',
  ),
  table: 'figures',
  severity: 'warning',
  groupBy: ['schoolYear'],
  reads: ['schoolYear', 'indicator', 'breakdown'],
  mayBeEmpty: ['value', 'unit', 'population', 'measure'],
  mayLack: ['unit', 'population', 'measure'],
  applies: ({ indicator, schoolYear }) =>
    (indicator === 'LEARNERS' || indicator === 'AGREEMENTS') && isReported(schoolYear),
  sources: [cite(cedefopDual)],
  *check(rows) {
    const [first] = rows
    const from = first && valueInYear(equalByChanceBelow, first.schoolYear)
    if (from !== undefined)
      yield* countedAs(rows, { claimed: 'LEARNERS', really: 'AGREEMENTS', unit: 'AGREEMENT', from })
  },
  messages: {
    nl: {
      wrong: 'Dit cijfer over lerenden telt overeenkomsten.',
      fix: 'Tel personen, of noem het cijfer een aantal overeenkomsten.',
    },
    en: {
      wrong: 'This figure on learners counts agreements.',
      fix: 'Count persons, or call the figure a number of agreements.',
    },
    fr: {
      wrong: 'Ce chiffre sur les apprenants compte des conventions.',
      fix: 'Comptez des personnes, ou appelez ce chiffre un nombre de conventions.',
    },
  },
  variants: {
    equalTotals: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'Het aantal lerenden en het aantal overeenkomsten zijn allebei {value}.',
          fix: 'Ga na of het aantal overeenkomsten niet als aantal lerenden gebruikt is.',
        },
        en: {
          wrong: 'The number of learners and the number of agreements are both {value}.',
          fix: 'Verify that the number of agreements was not used as the number of learners.',
        },
        fr: {
          wrong: "Le nombre d'apprenants et le nombre de conventions sont tous deux {value}.",
          fix: "Vérifiez que le nombre de conventions n'a pas servi de nombre d'apprenants.",
        },
      },
    },
  },
})

const total = { schoolYear: '2024-2025', population: 'SECONDARY', breakdown: 'NONE' }
const learners = { ...total, indicator: 'LEARNERS', unit: 'PERSON', value: '5637' }
const agreements = { ...total, indicator: 'AGREEMENTS', unit: 'AGREEMENT', value: '5402' }

export const cases = casesOf(repAgreementsVsLearners, [
  { says: 'two different totals', rows: [learners, agreements], verdict: 'valid' },
  {
    says: 'learners counted by agreement',
    rows: [{ ...learners, unit: 'AGREEMENT' }, agreements],
    verdict: 'violated',
    findings: [{ at: ['0.unit', '0.indicator'] }],
  },
  {
    says: 'totals of a hundred or more are not equal by chance, smaller ones may be',
    rows: [
      { ...learners, value: '100' },
      { ...agreements, value: '100' },
      { ...learners, schoolYear: '2023-2024', value: '99' },
      { ...agreements, schoolYear: '2023-2024', value: '99' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.value', '1.value'], variant: 'equalTotals', args: { value: '100' } }],
  },
  {
    says: 'parts, and totals of another population or year, may be equal',
    rows: [
      { ...learners, value: '500' },
      { ...agreements, value: '500', population: 'ADULT' },
      { ...agreements, value: '500', breakdown: 'SECTOR' },
      { ...agreements, value: '500', schoolYear: '2023-2024' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a figure of an unknown year cannot be compared',
    rows: [{ ...learners, schoolYear: null }],
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'other indicators and years before the reports are left alone',
    rows: [
      { ...learners, indicator: 'MENTORS', unit: 'AGREEMENT' },
      { ...learners, schoolYear: '2018-2019', unit: 'AGREEMENT' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [
      { ...learners, schoolYear: '2019-2020', value: '100' },
      { ...agreements, schoolYear: '2019-2020', value: '100' },
      { ...learners, schoolYear: '2018-2019', value: '100' },
      { ...agreements, schoolYear: '2018-2019', value: '100' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.value', '1.value'], variant: 'equalTotals' }],
  },
])

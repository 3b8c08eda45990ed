/** A company has several accreditations: the number of accreditations is not the number of companies. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { equalByChanceBelow } from '../../parameters/index.ts'
import { cite, kwCompanies2023, monitoringReport2021 } from '../../sources/index.ts'
import { countedAs } from './counted-as.ts'
import { isReported, valueInYear } from './reported-year.ts'

export const repAccreditations = defineGroupRule({
  id: 'rep-accreditations',
  title: text(
    'Erkenningen zijn geen ondernemingen',
    'Accreditations are no companies',
    'Les agréments ne sont pas des entreprises',
  ),
  table: 'figures',
  severity: 'warning',
  groupBy: ['schoolYear'],
  reads: ['schoolYear', 'indicator', 'breakdown'],
  mayBeEmpty: ['value', 'unit', 'population', 'measure'],
  mayLack: ['unit', 'population', 'measure'],
  applies: ({ indicator, schoolYear }) =>
    (indicator === 'COMPANIES' || indicator === 'ACCREDITATIONS') && isReported(schoolYear),
  sources: [cite(monitoringReport2021), cite(kwCompanies2023)],
  *check(rows) {
    const [first] = rows
    const from = first && valueInYear(equalByChanceBelow, first.schoolYear)
    if (from !== undefined)
      yield* countedAs(rows, { claimed: 'COMPANIES', really: 'ACCREDITATIONS', unit: 'ACCREDITATION', from })
  },
  messages: {
    nl: {
      wrong: 'Dit cijfer over ondernemingen telt erkenningen; een onderneming heeft er vaak meer dan één.',
      fix: 'Tel elke onderneming één keer, of noem het cijfer een aantal erkenningen.',
    },
    en: {
      wrong: 'This figure on companies counts accreditations; a company often has more than one.',
      fix: 'Count each company once, or call the figure a number of accreditations.',
    },
    fr: {
      wrong: 'Ce chiffre sur les entreprises compte des agréments ; une entreprise en a souvent plusieurs.',
      fix: "Comptez chaque entreprise une fois, ou appelez ce chiffre un nombre d'agréments.",
    },
  },
  variants: {
    equalTotals: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'Het aantal erkende ondernemingen en het aantal erkenningen zijn allebei {value}.',
          fix: 'Ga na of de erkenningen niet als ondernemingen geteld zijn.',
        },
        en: {
          wrong: 'The number of accredited companies and the number of accreditations are both {value}.',
          fix: 'Verify that accreditations were not counted as companies.',
        },
        fr: {
          wrong: "Le nombre d'entreprises agréées et le nombre d'agréments sont tous deux {value}.",
          fix: "Vérifiez que des agréments n'ont pas été comptés comme des entreprises.",
        },
      },
    },
  },
})

const companies = { schoolYear: '2022-2023', breakdown: 'NONE', indicator: 'COMPANIES', unit: 'COMPANY' }
const accreditations = { ...companies, indicator: 'ACCREDITATIONS', unit: 'ACCREDITATION', value: '35788' }

export const cases = casesOf(repAccreditations, [
  {
    says: '10 225 companies with three and a half accreditations each',
    rows: [{ ...companies, value: '10225' }, accreditations],
    verdict: 'valid',
  },
  {
    says: 'companies counted by accreditation',
    rows: [{ ...companies, unit: 'ACCREDITATION', value: '35788' }],
    verdict: 'violated',
    findings: [{ at: ['unit', 'indicator'] }],
  },
  {
    says: 'equal totals of a hundred or more, not of ninety-nine',
    rows: [
      { ...companies, value: '100' },
      { ...accreditations, value: '100' },
      { ...companies, schoolYear: '2023-2024', value: '99' },
      { ...accreditations, schoolYear: '2023-2024', value: '99' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.value', '1.value'], variant: 'equalTotals', args: { value: '100' } }],
  },
  {
    says: 'a figure of an unknown year cannot be compared',
    rows: [{ ...companies, schoolYear: null, value: '1' }],
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'requests for accreditation and years before the reports are left alone',
    rows: [
      { ...accreditations, indicator: 'ACCREDITATIONSREQUESTED' },
      { ...companies, schoolYear: '2018-2019', unit: 'ACCREDITATION', value: '1' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [
      { ...companies, schoolYear: '2019-2020', value: '100' },
      { ...accreditations, schoolYear: '2019-2020', value: '100' },
      { ...companies, schoolYear: '2018-2019', value: '100' },
      { ...accreditations, schoolYear: '2018-2019', value: '100' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.value', '1.value'], variant: 'equalTotals' }],
  },
])

/** A computed total is close to the one that was published. */
import { schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  type Parameter,
  publishedAdultLearners,
  publishedCompanies,
  publishedLearners,
  publishedTolerance,
} from '../../parameters/index.ts'
import { cedefopDual, cite, kwCompanies2023 } from '../../sources/index.ts'
import type { CellOf } from '../../tables/index.ts'
import { isReported, valueInYear } from './reported-year.ts'

const WHOLE = 100

/** The published figure is the one in the row, or else the one this software knows for the total of that school year. */
export const repPublishedFigures = defineRule({
  id: 'rep-published-figures',
  title: text(
    'Verschil met het gepubliceerde cijfer',
    'Difference from the published figure',
    'Écart avec le chiffre publié',
  ),
  table: 'figures',
  severity: 'info',
  reads: ['schoolYear', 'indicator', 'value'],
  mayBeEmpty: ['population', 'breakdown', 'measure', 'published', 'suppressed'],
  mayLack: ['population', 'measure', 'published', 'suppressed'],
  applies: (row) =>
    isReported(row.schoolYear) &&
    !(row.suppressed === true && row.value === null) &&
    publishedFor(row) !== undefined,
  sources: [cite(cedefopDual), cite(kwCompanies2023)],
  check: (row) => {
    const { value, schoolYear } = row
    const published = publishedFor(row)
    const tolerance = valueInYear(publishedTolerance, schoolYear)
    if (published === undefined || tolerance === undefined) return undecided('schoolYear')
    const difference = Math.abs(value - published)
    return difference * WHOLE > tolerance * published
      ? violated(['value'], { value, published, tolerance })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'Het berekende cijfer {value} verschilt meer dan {tolerance} procent van het gepubliceerde cijfer {published}.',
      fix: 'Ga na of de extracten volledig zijn en of dezelfde populatie op dezelfde dag geteld is.',
    },
    en: {
      wrong:
        'The computed figure {value} differs by more than {tolerance} per cent from the published figure {published}.',
      fix: 'Verify that the extracts are complete and that the same population was counted on the same day.',
    },
    fr: {
      wrong:
        "Le chiffre calculé {value} s'écarte de plus de {tolerance} pour cent du chiffre publié {published}.",
      fix: 'Vérifiez que les extraits sont complets et que la même population a été comptée le même jour.',
    },
  },
})

interface Figure {
  readonly schoolYear: string | null
  readonly indicator: CellOf<'figures', 'indicator'> | null
  readonly population: CellOf<'figures', 'population'> | null
  readonly breakdown: CellOf<'figures', 'breakdown'> | null
  readonly measure: CellOf<'figures', 'measure'> | null
  readonly published: number | null
}

function publishedFor(row: Figure): number | undefined {
  if (row.published !== null) return row.published
  const year = row.schoolYear === null ? undefined : schoolYearOfText(row.schoolYear)
  if (year === undefined || row.breakdown !== 'NONE' || row.measure === 'SHARE') return undefined
  const series = seriesOf(row)
  return series && valueInYear(series, row.schoolYear ?? '')
}

function seriesOf({ indicator, population, measure }: Figure): Parameter | undefined {
  if (indicator === 'COMPANIES') return publishedCompanies
  if (indicator !== 'LEARNERS') return undefined
  if (population === 'ADULT') return publishedAdultLearners
  return population === 'SECONDARY' && measure !== 'FLOW' ? publishedLearners : undefined
}

const learners = {
  schoolYear: '2024-2025',
  indicator: 'LEARNERS',
  population: 'SECONDARY',
  measure: 'STOCK',
  breakdown: 'NONE',
  published: null,
}

export const cases = casesOf(repPublishedFigures, [
  {
    says: 'five per cent under or over 5 637 is close enough',
    rows: [
      { ...learners, value: '5637' },
      { ...learners, value: '5356' },
      { ...learners, value: '5918' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one learner further is not',
    rows: [
      { ...learners, value: '5355' },
      { ...learners, value: '5919' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.value'], args: { published: '5637', tolerance: '5' } },
      { at: ['1.value'], args: { value: '5919' } },
    ],
  },
  {
    says: '190 adults in 2023-2024, 10 225 companies at the end of 2022-2023',
    rows: [
      { ...learners, schoolYear: '2023-2024', population: 'ADULT', measure: 'FLOW', value: '200' },
      { ...learners, schoolYear: '2022-2023', indicator: 'COMPANIES', population: null, value: '35788' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.value'], args: { published: '190' } },
      { at: ['1.value'], args: { published: '10,225' } },
    ],
  },
  {
    says: 'a published figure in the sheet goes before the one this software knows, and serves any row',
    rows: [
      { ...learners, published: '6000', value: '6300' },
      { ...learners, published: '6000', value: '6301' },
      { ...learners, breakdown: 'PROVINCE', published: '100', value: '94' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['1.value'], args: { published: '6000' } },
      { at: ['2.value'], args: { published: '100' } },
    ],
  },
  {
    says: 'a total that is not filled in cannot be compared',
    rows: [{ ...learners, value: null }],
    verdict: 'undecided',
    because: ['value'],
  },
  {
    says: 'figures of years and parts that were not published, or left out, and years before the reports',
    rows: [
      { ...learners, schoolYear: '2023-2024', value: '1' },
      { ...learners, schoolYear: '2025-2026', value: '1' },
      { ...learners, breakdown: 'SECTOR', value: '1' },
      { ...learners, value: null, suppressed: 'ja' },
      { ...learners, schoolYear: '2022-2023', population: 'ADULT', measure: 'FLOW', value: '1' },
      { ...learners, schoolYear: '2024-2025', population: 'ADULT', measure: 'FLOW', value: '1' },
      { ...learners, schoolYear: '2021-2022', indicator: 'COMPANIES', population: null, value: '1' },
      { ...learners, schoolYear: '2023-2024', indicator: 'COMPANIES', population: null, value: '1' },
      { ...learners, schoolYear: '2018-2019', published: '100', value: '1' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [{ ...learners, schoolYear: '2019-2020', published: '100', value: '1' }],
    verdict: 'violated',
    findings: [{ at: ['value'] }],
  },
])

/** What started in the year and what runs on a day are not mixed in one breakdown. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, monitoringReport2020 } from '../../sources/index.ts'
import { isReported } from './reported-year.ts'

/** A table may show both for each value of its breakdown; mixed is a value that has only one of the two. */
export const repNewVsRunning = defineGroupRule({
  id: 'rep-new-vs-running',
  title: text(
    'Nieuw en lopend niet gemengd',
    'New and running not mixed',
    'Nouveau et en cours non mélangés',
  ),
  table: 'figures',
  severity: 'warning',
  groupBy: ['schoolYear', 'tableNo', 'indicator', 'breakdown'],
  reads: ['schoolYear', 'tableNo', 'indicator', 'breakdown', 'breakdownValue', 'measure'],
  applies: ({ breakdown, measure, schoolYear }) =>
    breakdown !== 'NONE' && measure !== 'SHARE' && isReported(schoolYear),
  sources: [cite(cedefopDual), cite(monitoringReport2020)],
  *check(rows) {
    const running = new Set<string>()
    const started = new Set<string>()
    for (const { measure, breakdownValue } of rows)
      (measure === 'STOCK' ? running : started).add(breakdownValue)
    if (running.size === 0 || started.size === 0) return
    const alone = rows.flatMap(({ breakdownValue }, index) =>
      running.has(breakdownValue) && started.has(breakdownValue) ? [] : [index],
    )
    const [first, ...others] = alone
    if (first === undefined) return
    yield {
      at: [[first, 'measure'], ...others.map((index) => [index, 'measure'] as const)],
      args: { running: running.size, started: started.size },
    }
  },
  messages: {
    nl: {
      wrong: 'Deze tabel mengt lopende aantallen ({running}) met nieuwe ({started}); ze tellen niet op.',
      fix: 'Geef voor elke waarde hetzelfde soort cijfer, of allebei.',
    },
    en: {
      wrong: 'This table mixes running numbers ({running}) with new ones ({started}); they do not add up.',
      fix: 'Give the same measure for each value, or both.',
    },
    fr: {
      wrong:
        "Ce tableau mélange des nombres en cours ({running}) et des nouveaux ({started}) ; ils ne s'additionnent pas.",
      fix: 'Donnez le même type de chiffre pour chaque valeur, ou les deux.',
    },
  },
})

const figure = {
  schoolYear: '2024-2025',
  tableNo: '2_1',
  indicator: 'AGREEMENTS',
  breakdown: 'CONTRACTTYPE',
  measure: 'STOCK',
}

export const cases = casesOf(repNewVsRunning, [
  {
    says: 'one measure for all, or both measures for each, or another measure in another table',
    rows: [
      { ...figure, breakdownValue: 'OAO' },
      { ...figure, breakdownValue: 'SAO' },
      { ...figure, tableNo: '2_2', breakdownValue: 'OAO' },
      { ...figure, tableNo: '2_2', measure: 'FLOW', breakdownValue: 'OAO' },
      { ...figure, tableNo: '2_3', measure: 'FLOW', breakdownValue: 'OAO' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one contract type by those running, the other by those started',
    rows: [
      { ...figure, breakdownValue: 'OAO' },
      { ...figure, measure: 'FLOW', breakdownValue: 'SAO' },
      { ...figure, schoolYear: '2023-2024', breakdownValue: 'OAO' },
      { ...figure, schoolYear: '2023-2024', measure: 'FLOW', breakdownValue: 'OAO' },
      { ...figure, schoolYear: '2023-2024', measure: 'FLOW', breakdownValue: 'SAO' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.measure', '1.measure'], args: { running: '1', started: '1' } },
      { at: ['4.measure'], args: { running: '1', started: '2' } },
    ],
  },
  {
    says: 'a figure of no kind cannot be judged',
    rows: [{ ...figure, breakdownValue: 'OAO', measure: null }],
    verdict: 'undecided',
    because: ['measure'],
  },
  {
    says: 'shares, totals and years before the reports',
    rows: [
      { ...figure, measure: 'SHARE', breakdownValue: 'OAO' },
      { ...figure, breakdown: 'NONE', breakdownValue: 'OAO' },
      { ...figure, schoolYear: '2018-2019', breakdownValue: 'OAO' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [
      { ...figure, schoolYear: '2019-2020', breakdownValue: 'OAO' },
      { ...figure, schoolYear: '2019-2020', measure: 'FLOW', breakdownValue: 'SAO' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.measure', '1.measure'] }],
  },
])

/** At most one in ten early ends is published without a reason. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { endsWithoutReason } from '../../parameters/index.ts'
import { cite, monitoringReport2021, recordKeeping } from '../../sources/index.ts'
import { isUnknownReason } from './breakdown-values.ts'
import { isReported, valueInYear } from './reported-year.ts'

const WHOLE = 100

export const repEndReasons = defineGroupRule({
  id: 'rep-end-reasons',
  title: text(
    'Vroegtijdige beëindigingen zonder reden',
    'Early ends without a reason',
    'Fins anticipées sans motif',
  ),
  table: 'figures',
  severity: 'info',
  groupBy: ['schoolYear', 'tableNo'],
  reads: ['schoolYear', 'tableNo', 'indicator', 'breakdown', 'breakdownValue'],
  mayBeEmpty: ['value', 'measure'],
  mayLack: ['measure'],
  applies: ({ indicator, breakdown, measure, schoolYear }) =>
    indicator === 'EARLYENDS' && breakdown === 'ENDREASON' && measure !== 'SHARE' && isReported(schoolYear),
  sources: [cite(monitoringReport2021), cite(recordKeeping)],
  *check(rows) {
    const [first] = rows
    const limit = first && valueInYear(endsWithoutReason, first.schoolYear)
    if (limit === undefined || rows.some(({ value }) => value === null)) return
    const total = rows.reduce((sum, { value }) => sum + (value ?? 0), 0)
    const unknown = rows.flatMap(({ breakdownValue }, index) =>
      isUnknownReason(breakdownValue) ? [index] : [],
    )
    const without = unknown.reduce((sum, index) => sum + (rows[index]?.value ?? 0), 0)
    const [place, ...others] = unknown
    if (place === undefined || without * WHOLE <= limit * total) return
    yield {
      at: [[place, 'value'], ...others.map((index) => [index, 'value'] as const)],
      args: { without, total, limit },
    }
  },
  messages: {
    nl: {
      wrong:
        'Van de {total} vroegtijdige beëindigingen zijn er {without} zonder reden, meer dan {limit} procent.',
      fix: 'Vraag de redenen na bij de opleidingsverstrekkers.',
    },
    en: {
      wrong: 'Of the {total} early ends {without} are without a reason, more than {limit} per cent.',
      fix: 'Ask the training providers for the reasons.',
    },
    fr: {
      wrong: 'Sur les {total} fins anticipées, {without} sont sans motif, soit plus de {limit} pour cent.',
      fix: 'Demandez les motifs aux dispensateurs de formation.',
    },
  },
})

const figure = { schoolYear: '2024-2025', tableNo: '2_5', indicator: 'EARLYENDS', breakdown: 'ENDREASON' }
const known = { ...figure, breakdownValue: 'STUDY' }
const unknown = { ...figure, breakdownValue: 'Onbekend' }

export const cases = casesOf(repEndReasons, [
  {
    says: 'one in ten without a reason is accepted',
    rows: [
      { ...known, value: '90' },
      { ...unknown, value: '10' },
    ],
    verdict: 'valid',
  },
  {
    says: 'more than one in ten is not',
    rows: [
      { ...known, value: '90' },
      { ...unknown, value: '11' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.value'], args: { without: '11', total: '101', limit: '10' } }],
  },
  {
    says: 'a table in which a number was left out has no shares, nor one without unknown reasons',
    rows: [
      { ...known, value: null },
      { ...unknown, value: '11' },
      { ...known, tableNo: '2_6', value: '90' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a row without a reason or the word for none cannot be placed',
    rows: [{ ...figure, breakdownValue: null, value: '11' }],
    verdict: 'undecided',
    because: ['breakdownValue'],
  },
  {
    says: 'early ends by province, shares and years before the reports',
    rows: [
      { ...unknown, breakdown: 'PROVINCE', value: '11' },
      { ...unknown, measure: 'SHARE', value: '11' },
      { ...unknown, schoolYear: '2018-2019', value: '11' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [
      { ...known, schoolYear: '2019-2020', value: '90' },
      { ...unknown, schoolYear: '2019-2020', value: '11' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.value'] }],
  },
])

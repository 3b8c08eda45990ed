/** A learner counts once on the count date, even with two agreements or two schools. */
import { casesOf, defineGroupRule, type GroupViolation } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { isReported } from './reported-year.ts'

/** Judged on the figures: a breakdown that counts more learners than there are, or a count of enrolments. */
export const repLearnerOnce = defineGroupRule({
  id: 'rep-learner-once',
  title: text('Elke lerende telt één keer', 'Each learner counts once', 'Chaque apprenant compte une fois'),
  table: 'figures',
  severity: 'error',
  groupBy: ['schoolYear', 'population'],
  reads: ['schoolYear', 'population', 'indicator', 'tableNo', 'breakdown'],
  mayBeEmpty: ['value', 'unit', 'measure', 'countedOn'],
  mayLack: ['unit', 'measure', 'countedOn'],
  applies: ({ indicator, measure, schoolYear }) =>
    indicator === 'LEARNERS' && measure !== 'SHARE' && measure !== 'FLOW' && isReported(schoolYear),
  sources: [cite(cedefopDual)],
  *check(rows) {
    const totals = new Map<number | null, number>()
    const parts = new Map<string, Part>()
    const enrolments: GroupViolation<'unit'>[] = []
    rows.forEach(({ breakdown, tableNo, value, unit, countedOn }, index) => {
      if (unit === 'ENROLMENT') {
        enrolments.push({ at: [[index, 'unit']], args: {}, variant: 'enrolments' })
        return
      }
      if (value === null) return
      if (breakdown === 'NONE') {
        if (!totals.has(countedOn)) totals.set(countedOn, index)
        return
      }
      const key = JSON.stringify([tableNo, breakdown, countedOn])
      const part = parts.get(key) ?? { countedOn, sum: 0, indexes: [] }
      part.sum += value
      part.indexes.push(index)
      parts.set(key, part)
    })
    yield* enrolments
    for (const { countedOn, sum, indexes } of parts.values()) {
      const at = totals.get(countedOn)
      const total = at === undefined ? undefined : rows[at]?.value
      const [first, ...others] = indexes
      if (at === undefined || total == null || first === undefined || sum <= total) continue
      yield {
        at: [[first, 'value'], [at, 'value'], ...others.map((index) => [index, 'value'] as const)],
        args: { sum, total, over: sum - total },
      }
    }
  },
  messages: {
    nl: {
      wrong: 'De uitsplitsing telt {sum} lerenden, {over} meer dan het totaal van {total}.',
      fix: 'Tel wie twee overeenkomsten of twee scholen heeft één keer: bij de oudste inschrijving.',
    },
    en: {
      wrong: 'The breakdown counts {sum} learners, {over} more than the total of {total}.',
      fix: 'Count who has two agreements or two schools once: with the oldest enrolment.',
    },
    fr: {
      wrong: 'La ventilation compte {sum} apprenants, soit {over} de plus que le total de {total}.',
      fix: "Comptez une seule fois celui qui a deux conventions ou deux écoles : avec l'inscription la plus ancienne.",
    },
  },
  variants: {
    enrolments: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Dit cijfer over lerenden telt inschrijvingen: wie in twee scholen is ingeschreven, telt dubbel.',
          fix: 'Tel elke lerende één keer: bij de oudste inschrijving.',
        },
        en: {
          wrong: 'This figure on learners counts enrolments: who is enrolled in two schools counts twice.',
          fix: 'Count each learner once: with the oldest enrolment.',
        },
        fr: {
          wrong:
            'Ce chiffre sur les apprenants compte des inscriptions : une personne inscrite dans deux écoles compte double.',
          fix: "Comptez chaque apprenant une seule fois : avec l'inscription la plus ancienne.",
        },
      },
    },
  },
})

interface Part {
  readonly countedOn: number | null
  sum: number
  readonly indexes: number[]
}

const figure = {
  schoolYear: '2024-2025',
  population: 'SECONDARY',
  indicator: 'LEARNERS',
  measure: 'STOCK',
  countedOn: '2025-02-03',
  unit: 'PERSON',
  tableNo: '1_3',
  breakdown: 'NONE',
}
const total = { ...figure, value: '5637' }
const province = { ...figure, tableNo: '1_6', breakdown: 'PROVINCE' }

export const cases = casesOf(repLearnerOnce, [
  {
    says: 'parts may make up the total, or less where a part is not known',
    rows: [
      total,
      { ...province, value: '5600' },
      { ...province, value: '37' },
      { ...province, tableNo: '1_7', value: '5600' },
      { ...province, tableNo: '1_7', value: null },
    ],
    verdict: 'valid',
  },
  {
    says: 'one learner more than there are counts twice',
    rows: [total, { ...province, value: '5600' }, { ...province, value: '38' }],
    verdict: 'violated',
    findings: [{ at: ['1.value', '0.value', '2.value'], args: { sum: '5638', total: '5637', over: '1' } }],
  },
  {
    says: 'a count of another day has another total',
    rows: [total, { ...province, countedOn: '2024-10-01', value: '6000' }],
    verdict: 'valid',
  },
  {
    says: 'who counts enrolments counts learners of two schools twice, whatever the table',
    rows: [
      { ...total, unit: 'ENROLMENT' },
      { ...province, unit: 'ENROLMENT', value: '10' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.unit'], variant: 'enrolments' },
      { at: ['1.unit'], variant: 'enrolments' },
    ],
  },
  {
    says: 'a figure of nobody knows which population cannot be compared',
    rows: [{ ...total, population: null }],
    verdict: 'undecided',
    because: ['population'],
  },
  {
    says: 'agreements, shares, starts in the year and years before the reports are left alone',
    rows: [
      { ...total, indicator: 'AGREEMENTS', unit: 'ENROLMENT' },
      { ...total, measure: 'SHARE', unit: 'ENROLMENT' },
      { ...total, measure: 'FLOW', unit: 'ENROLMENT' },
      { ...total, schoolYear: '2018-2019', unit: 'ENROLMENT' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [{ ...total, schoolYear: '2019-2020', unit: 'ENROLMENT' }],
    verdict: 'violated',
    findings: [{ at: ['unit'], variant: 'enrolments' }],
  },
])

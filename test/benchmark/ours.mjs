/** Our engine: the twelve rules written as any other rule is, and checked as a planning sheet is. */
import {
  ageOn,
  check,
  compileRuleset,
  day,
  defineRule,
  lastDayOfPeriod,
  text,
  violated,
} from '@werkplekleren/rules'
import { contractTypes, limits, patterns, schemes } from './limits.mjs'
import { columns, rulesInWords } from './workload.mjs'

const source = {
  id: 'benchmark',
  title: text('Snelheidsmeting', 'Benchmark', 'Mesure de vitesse'),
  address: 'https://example.org/',
  authority: 'other',
  verifiedOn: '2026-11-22',
}

/** A dated value as any parameter of the law. */
const longestMonths = {
  id: 'benchmark.longest-months',
  title: source.title,
  unit: 'months',
  values: [
    { from: day(2000, 1, 1), value: limits.longestMonths, certainty: 'published', sources: [{ source }] },
  ],
}

function rule(id, spec) {
  const message = { wrong: rulesInWords[id], fix: '-' }
  return defineRule({
    id,
    title: source.title,
    table: 'agreements',
    severity: 'error',
    sources: [{ source }],
    messages: { nl: message, en: message, fr: message },
    ...spec,
  })
}

const matches = (id, column, pattern) =>
  rule(id, {
    reads: [column],
    check: (row) => (pattern.test(row[column]) ? undefined : violated([column], { found: row[column] })),
  })

const listed = (id, column, codes) => {
  const known = new Set(codes)
  return rule(id, {
    reads: [column],
    check: (row) => (known.has(row[column]) ? undefined : violated([column], { found: row[column] })),
  })
}

const ranged = (id, column, least, most) =>
  rule(id, {
    reads: [column],
    check: (row) =>
      row[column] < least || row[column] > most
        ? violated([column], { found: row[column], least, most })
        : undefined,
  })

const ruleset = compileRuleset([
  rule('end-after-start', {
    reads: ['start', 'end'],
    check: ({ start, end }) =>
      end < start ? violated(['end', 'start'], { end: { day: end }, start: { day: start } }) : undefined,
  }),
  rule('old-enough', {
    reads: ['learnerBirth', 'start'],
    check: ({ learnerBirth, start }) => {
      const age = ageOn(learnerBirth, start)
      return age < limits.youngest ? violated(['start', 'learnerBirth'], { age }) : undefined
    },
  }),
  ranged('hours-in-range', 'hoursWorkplace', limits.fewestHours, limits.mostHours),
  ranged('allowance-in-range', 'allowance', 0, limits.mostAllowance),
  matches('learner-number', 'learnerId', patterns.learner),
  matches('enterprise-number', 'companyNo', patterns.enterprise),
  matches('joint-committee', 'jointCommittee', patterns.jointCommittee),
  listed('scheme-known', 'scheme', schemes),
  listed('contract-type-known', 'contractType', contractTypes),
  rule('early-end-has-reason', {
    reads: [],
    mayBeEmpty: ['end', 'actualEnd', 'endReason'],
    applies: ({ end, actualEnd }) => end !== null && actualEnd !== null && actualEnd < end,
    check: ({ actualEnd, endReason }) =>
      endReason === null ? violated(['endReason', 'actualEnd'], { on: { day: actualEnd } }) : undefined,
  }),
  rule('oao-hours', {
    contractTypes: ['OAO'],
    reads: ['hoursWorkplace'],
    check: ({ hoursWorkplace }) =>
      hoursWorkplace < limits.fewestHoursOao
        ? violated(['hoursWorkplace', 'contractType'], { found: hoursWorkplace })
        : undefined,
  }),
  rule('longest-duration', {
    governedBy: 'start',
    parameters: { months: longestMonths },
    reads: ['start', 'end'],
    check: ({ start, end }, { parameters: { months } }) => {
      const last = lastDayOfPeriod(start, months)
      return end > last ? violated(['end', 'start'], { months, last: { day: last } }) : undefined
    },
  }),
])

const asOf = day(2026, 11, 22)

export const ours = {
  name: 'Werkplekleren',
  prepare: (rows) => [
    {
      table: 'agreements',
      name: 'agreements',
      columns,
      rows: rows.map((values, index) => ({ row: index + 2, values })),
    },
  ],
  check: (sheets) => check(ruleset, sheets, { asOf }),
  tally: (result, count) => {
    for (const { rule, violated } of result.sheets[0].rules) count(rule, violated)
  },
}

/** The floor: twelve hand-written functions that make the very findings ours makes, and count nothing. */
import { ageOn, lastDayOfPeriod } from '@werkplekleren/rules'
import { contractTypes, limits, patterns, schemes } from './limits.mjs'

const knownSchemes = new Set(schemes)
const knownContractTypes = new Set(contractTypes)
const noParameters = []
const monthsUsed = [{ id: 'benchmark.longest-months', value: limits.longestMonths, from: 10_957 }]

const placesOf = ({ row, values }, columns) =>
  columns.map((column) => ({ table: 'agreements', sheet: 0, row, column, record: values.id }))

const violated = (rule, row, columns, args, parameters = noParameters) => ({
  rule,
  severity: 'error',
  verdict: 'violated',
  places: placesOf(row, columns),
  args,
  parameters,
})

const undecided = (rule, row, columns) => ({
  rule,
  severity: 'error',
  verdict: 'undecided',
  because: 'empty',
  places: placesOf(
    row,
    columns.filter((column) => row.values[column] === null),
  ),
})

const matches = (id, column, pattern) => (row) => {
  const found = row.values[column]
  if (found === null) return undecided(id, row, [column])
  if (!pattern.test(found)) return violated(id, row, [column], { found })
}

const listed = (id, column, known) => (row) => {
  const found = row.values[column]
  if (found === null) return undecided(id, row, [column])
  if (!known.has(found)) return violated(id, row, [column], { found })
}

const ranged = (id, column, least, most) => (row) => {
  const found = row.values[column]
  if (found === null) return undecided(id, row, [column])
  if (found < least || found > most) return violated(id, row, [column], { found, least, most })
}

function endAfterStart(row) {
  const { start, end } = row.values
  if (start === null || end === null) return undecided('end-after-start', row, ['start', 'end'])
  if (end < start) {
    return violated('end-after-start', row, ['end', 'start'], { end: { day: end }, start: { day: start } })
  }
}

function oldEnough(row) {
  const { learnerBirth, start } = row.values
  if (learnerBirth === null || start === null) {
    return undecided('old-enough', row, ['learnerBirth', 'start'])
  }
  const age = ageOn(learnerBirth, start)
  if (age < limits.youngest) return violated('old-enough', row, ['start', 'learnerBirth'], { age })
}

function earlyEndHasReason(row) {
  const { end, actualEnd, endReason } = row.values
  if (end !== null && actualEnd !== null && actualEnd < end && endReason === null) {
    return violated('early-end-has-reason', row, ['endReason', 'actualEnd'], { on: { day: actualEnd } })
  }
}

function oaoHours(row) {
  const { contractType, hoursWorkplace } = row.values
  if (contractType === null) return undecided('oao-hours', row, ['contractType'])
  if (contractType !== 'OAO') return
  if (hoursWorkplace === null) return undecided('oao-hours', row, ['hoursWorkplace'])
  if (hoursWorkplace < limits.fewestHoursOao) {
    return violated('oao-hours', row, ['hoursWorkplace', 'contractType'], { found: hoursWorkplace })
  }
}

function longestDuration(row) {
  const { start, end } = row.values
  if (start === null) return undecided('longest-duration', row, ['start'])
  if (end === null) return undecided('longest-duration', row, ['end'])
  const months = limits.longestMonths
  const last = lastDayOfPeriod(start, months)
  if (end > last) {
    return violated('longest-duration', row, ['end', 'start'], { months, last: { day: last } }, monthsUsed)
  }
}

const checks = [
  endAfterStart,
  oldEnough,
  ranged('hours-in-range', 'hoursWorkplace', limits.fewestHours, limits.mostHours),
  ranged('allowance-in-range', 'allowance', 0, limits.mostAllowance),
  matches('learner-number', 'learnerId', patterns.learner),
  matches('enterprise-number', 'companyNo', patterns.enterprise),
  matches('joint-committee', 'jointCommittee', patterns.jointCommittee),
  listed('scheme-known', 'scheme', knownSchemes),
  listed('contract-type-known', 'contractType', knownContractTypes),
  earlyEndHasReason,
  oaoHours,
  longestDuration,
]

export const plain = {
  name: 'plain functions',
  prepare: (rows) => rows.map((values, index) => ({ row: index + 2, values })),
  check: (rows) => {
    const findings = []
    for (const row of rows) {
      for (const judge of checks) {
        const found = judge(row)
        if (found !== undefined) findings.push(found)
      }
    }
    return findings
  },
  tally: (findings, count) => {
    for (const { rule, verdict } of findings) if (verdict === 'violated') count(rule, 1)
  },
}

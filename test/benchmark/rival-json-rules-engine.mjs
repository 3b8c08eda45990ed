/** json-rules-engine: twelve rules whose conditions describe the violation; one run, and one promise, a row. */
import { ageOn, lastDayOfPeriod } from '@werkplekleren/rules'
import { Engine } from 'json-rules-engine'
import { contractTypes, limits, patterns, schemes } from './limits.mjs'

const engine = new Engine()

engine.addOperator('unlike', (value, pattern) => value !== null && !pattern.test(value))
engine.addOperator('notListed', (value, list) => value !== null && !list.includes(value))
engine.addOperator(
  'tooYoungOn',
  (birth, start) => birth !== null && start !== null && ageOn(birth, start) < limits.youngest,
)
engine.addOperator(
  'tooLongFrom',
  (end, start) => end !== null && start !== null && end > lastDayOfPeriod(start, limits.longestMonths),
)

const is = (fact, operator, value) => ({ fact, operator, value })
const other = (fact) => ({ fact })
const violatedWhere = (type, ...all) => engine.addRule({ conditions: { all }, event: { type } })
const violatedWhereAny = (type, ...any) => engine.addRule({ conditions: { any }, event: { type } })

// The numeric operators of the engine are false for an empty cell on their left, not on their right.
violatedWhere('end-after-start', is('start', 'notEqual', null), is('end', 'lessThan', other('start')))
violatedWhere('old-enough', is('learnerBirth', 'tooYoungOn', other('start')))
violatedWhereAny(
  'hours-in-range',
  is('hoursWorkplace', 'lessThan', limits.fewestHours),
  is('hoursWorkplace', 'greaterThan', limits.mostHours),
)
violatedWhereAny(
  'allowance-in-range',
  is('allowance', 'lessThan', 0),
  is('allowance', 'greaterThan', limits.mostAllowance),
)
violatedWhere('learner-number', is('learnerId', 'unlike', patterns.learner))
violatedWhere('enterprise-number', is('companyNo', 'unlike', patterns.enterprise))
violatedWhere('joint-committee', is('jointCommittee', 'unlike', patterns.jointCommittee))
violatedWhere('scheme-known', is('scheme', 'notListed', schemes))
violatedWhere('contract-type-known', is('contractType', 'notListed', contractTypes))
violatedWhere(
  'early-end-has-reason',
  is('end', 'notEqual', null),
  is('actualEnd', 'lessThan', other('end')),
  is('endReason', 'equal', null),
)
violatedWhere(
  'oao-hours',
  is('contractType', 'equal', 'OAO'),
  is('hoursWorkplace', 'lessThan', limits.fewestHoursOao),
)
violatedWhere('longest-duration', is('end', 'tooLongFrom', other('start')))

export const rivalJsonRulesEngine = {
  name: 'json-rules-engine',
  prepare: (rows) => rows,
  check: async (rows) => {
    const failures = []
    for (let row = 0; row < rows.length; row++) {
      const { events } = await engine.run(rows[row])
      if (events.length > 0) failures.push({ row, events })
    }
    return failures
  },
  tally: (failures, count) => {
    for (const { events } of failures) for (const { type } of events) count(type, 1)
  },
}

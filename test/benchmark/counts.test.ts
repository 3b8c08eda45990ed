/** What a check and a recheck cost in calls: the same on every machine, so that a slip shows where no clock can be trusted. */
import {
  allRules,
  check,
  compileRuleset,
  currentRuleset,
  day,
  type InputSheet,
  keepCheck,
  type Rule,
} from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { agreementRows } from './workload.mjs'

const asOf = day(2025, 6, 30)

const rows = agreementRows(2_000).map((values, index) => ({ row: index + 2, values }))
const columns = Object.keys(rows[0]?.values ?? {})
const agreements: InputSheet = { table: 'agreements', name: 'Overeenkomsten', columns, rows }
const learners: InputSheet = {
  table: 'learners',
  name: 'Lerenden',
  columns: ['id', 'birth'],
  rows: [...new Map(rows.map(({ values }) => [values.learnerId, values])).values()].map((values, index) => ({
    row: index + 2,
    values: { id: values.learnerId ?? null, birth: values.learnerBirth ?? null },
  })),
}

/** The rules, each counting how often it is asked whether it concerns a row and what it says of one. */
function counting() {
  const calls = { applies: 0, check: 0 }
  const counted = allRules.map((rule): Rule => {
    if (rule.form === 'cell') return rule
    const applies = rule.applies
    const wrapped = {
      ...rule,
      applies: applies && ((row: never) => ++calls.applies && applies(row)),
      check: (...args: never[]) => {
        calls.check++
        return Reflect.apply(rule.check, undefined, args)
      },
    }
    // The same rule in every other respect.
    return wrapped as unknown as Rule
  })
  return { calls, ruleset: compileRuleset(counted) }
}

describe('calls of rules', () => {
  it('in a check of two thousand agreements with their learners', () => {
    const { calls, ruleset } = counting()
    const { sheets } = check(ruleset, [agreements, learners], { asOf })
    expect(sheets).toEqual(check(currentRuleset, [agreements, learners], { asOf }).sheets)
    const concerned = sheets.flatMap((sheet) => sheet.rules).reduce((sum, { applies }) => sum + applies, 0)
    expect({ ...calls, concerned }).toMatchSnapshot()
  })

  it.each(['end', 'start', 'learnerId'])('in a recheck after one edited %s', (column) => {
    const { calls, ruleset } = counting()
    const kept = keepCheck(ruleset, [agreements, learners], { asOf })
    const row = rows[700]
    if (!row) throw new Error('a workload of more than 700 rows')
    Object.assign(calls, { applies: 0, check: 0 })
    kept.recheck([
      { sheet: 0, at: 700, removed: 1, inserted: [{ ...row, values: { ...row.values, [column]: null } }] },
    ])
    expect(calls).toMatchSnapshot()
  })

  it('in a recheck after an edited learner, once it is known who looks learners up', () => {
    const { calls, ruleset } = counting()
    const kept = keepCheck(ruleset, [agreements, learners], { asOf })
    const learner = learners.rows[5]
    if (!learner) throw new Error('more than five learners')
    const edit = (birth: number) => ({
      sheet: 1,
      at: 5,
      removed: 1,
      inserted: [{ ...learner, values: { ...learner.values, birth } }],
    })
    kept.recheck([edit(13_000)])
    Object.assign(calls, { applies: 0, check: 0 })
    kept.recheck([edit(13_001)])
    expect(calls).toMatchSnapshot()
  })
})

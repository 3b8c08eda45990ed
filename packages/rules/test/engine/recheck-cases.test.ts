/** A kept check says what a full check says while the rows of every case are emptied cell by cell, taken out and put back. */
import { describe, expect, it } from 'vitest'
import {
  type CasesOfRule,
  check,
  compileRuleset,
  type InputRow,
  type KeptCheck,
  keepCheck,
  type Ruleset,
} from '../../src/index.ts'
import { dayOfCases, sheetsOfCase } from '../support/judge-case.ts'

const files = import.meta.glob<Record<string, unknown>>('../../src/schemes/*/*.ts', { eager: true })
const rulesWithCases = Object.values(files).flatMap((exports) =>
  // The shape of what a rule file exports under this name is tested with the rules.
  'cases' in exports ? [exports.cases as CasesOfRule] : [],
)

describe.each(rulesWithCases.map(({ rule, cases }) => [rule.id, { rule, cases }] as const))(
  '%s',
  (_id, { rule, cases }) => {
    const ruleset = compileRuleset([rule])

    it.each(cases.filter(({ verdict }) => verdict === 'violated'))('rechecked: $says', (one) => {
      const kept = keepCheck(ruleset, sheetsOfCase(rule, one), { asOf: dayOfCases })
      const same = (edit: Edit) => expectSame(ruleset, kept, edit)
      kept.sheets().forEach(({ columns, rows }, sheet) => {
        rows.forEach((row, at) => {
          for (const column of columns) {
            same({ sheet, at, removed: 1, inserted: [emptied(row, column)] })
            same({ sheet, at, removed: 1, inserted: [row] })
          }
          same({ sheet, at, removed: 1, inserted: [] })
          same({ sheet, at, removed: 0, inserted: [row] })
        })
      })
    })
  },
)

type Edit = Parameters<KeptCheck['tryOut']>[0]

function expectSame(ruleset: Ruleset, kept: KeptCheck, edit: Edit): void {
  const before = kept.result()
  const tried = kept.tryOut(edit)
  expect(kept.result()).toEqual(before)
  expect(kept.recheck([edit])).toEqual(tried)
  expect(kept.result()).toEqual(check(ruleset, kept.sheets(), { asOf: dayOfCases }))
}

function emptied({ row, values, unreadable, written }: InputRow, column: string): InputRow {
  const { [column]: _cell, ...others } = unreadable ?? {}
  const { [column]: _text, ...texts } = written ?? {}
  return { row, values: { ...values, [column]: null }, unreadable: others, written: texts }
}

/** Judges one case of a rule as a sheet of its own. */
import {
  check,
  compileRuleset,
  day,
  type Finding,
  type Rule,
  type RuleCase,
  type RuleCount,
  type TableId,
} from '../../src/index.ts'
import { caseSheet } from './case-sheets.ts'

const asOf = day(2026, 11, 22)

export interface JudgedCase {
  readonly count: RuleCount | undefined
  readonly findings: readonly Finding[]
}

export function judgeCase(rule: Rule, one: RuleCase): JudgedCase {
  const table: TableId | undefined = one.table ?? (rule.form === 'cell' ? rule.cells[0]?.table : rule.table)
  if (!table) throw new Error(`${rule.id}: a case without a table`)
  // The keys of `tables` are table ids by the type of a case.
  const others = Object.entries(one.tables ?? {}).map(([id, rows]) => caseSheet(id as TableId, rows ?? []))
  const result = check(compileRuleset([rule]), [caseSheet(table, one.rows), ...others], { asOf })
  const sheet = result.sheets[0]
  return { count: sheet?.rules.find((count) => count.rule === rule.id), findings: sheet?.findings ?? [] }
}

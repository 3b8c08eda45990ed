/** Judges one case of a rule as a sheet of its own. */
import {
  check,
  compileRuleset,
  day,
  type Finding,
  type InputSheet,
  type Rule,
  type RuleCase,
  type RuleCount,
  type TableId,
} from '../../src/index.ts'
import { caseSheet } from './case-sheets.ts'

/** The day on which all cases are judged. */
export const dayOfCases = day(2026, 11, 22)

export interface JudgedCase {
  readonly count: RuleCount | undefined
  readonly findings: readonly Finding[]
}

/** The rows of a case as a sheet, and the other tables it needs. */
export function sheetsOfCase(rule: Rule, one: RuleCase): readonly [InputSheet, ...InputSheet[]] {
  const table: TableId | undefined = one.table ?? (rule.form === 'cell' ? rule.cells[0]?.table : rule.table)
  if (!table) throw new Error(`${rule.id}: a case without a table`)
  // The keys of `tables` are table ids by the type of a case.
  const others = Object.entries(one.tables ?? {}).map(([id, rows]) => caseSheet(id as TableId, rows ?? []))
  return [caseSheet(table, one.rows), ...others]
}

export function judgeCase(rule: Rule, one: RuleCase): JudgedCase {
  const result = check(compileRuleset([rule]), sheetsOfCase(rule, one), { asOf: dayOfCases })
  const sheet = result.sheets[0]
  return { count: sheet?.rules.find((count) => count.rule === rule.id), findings: sheet?.findings ?? [] }
}

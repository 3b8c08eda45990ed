/** The tables that a rule judges and the columns that it looks at. */
import { type GroupRule, type RowRule, type Rule, tablesOf } from '../engine/index.ts'
import type { TableId } from '../tables/index.ts'

/** The tables whose rows or cells a rule judges, its own first. */
export function tablesJudged(rule: Rule): readonly TableId[] {
  if (rule.form === 'cell') return [...new Set(rule.cells.map(({ table }) => table))]
  return tablesOf(rule)
}

/** The columns that a rule reads in the tables it judges and in those that repeat its record, as `table.column`. */
export const columnsJudged = (rule: RowRule | GroupRule): readonly string[] => {
  const columns = [
    ...rule.reads,
    ...rule.mayBeEmpty,
    ...(rule.schemes ? ['scheme'] : []),
    ...(rule.contractTypes ? ['contractType'] : []),
    ...(rule.governedBy === undefined ? [] : [rule.governedBy]),
  ]
  const judged = tablesJudged(rule).flatMap((table) => columns.map((column) => `${table}.${column}`))
  return [...new Set([...judged, ...columnsRepeated(rule, columns)])]
}

function columnsRepeated(rule: RowRule | GroupRule, columns: readonly string[]): readonly string[] {
  const repeated = rule.form === 'row' ? rule.repeatedIn : undefined
  if (repeated === undefined) return []
  return columns.flatMap((column) => {
    const own = repeated.columns[column]
    return own === undefined ? [] : [`${repeated.table}.${own}`]
  })
}

/** Every column that a rule judges or looks up in another table, as `table.column`. */
export function columnsLookedAt(rule: Rule): readonly string[] {
  if (rule.form === 'cell') return rule.cells.map(({ table, column }) => `${table}.${column}`)
  const lookedUp = Object.entries(rule.consults).flatMap(([table, columns]) =>
    (columns ?? []).map((column) => `${table}.${column}`),
  )
  return [...new Set([...columnsJudged(rule), ...lookedUp])]
}

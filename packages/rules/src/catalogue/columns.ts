/** The tables that a rule judges and the columns that it looks at. */
import type { GroupRule, RowRule, Rule } from '../engine/index.ts'
import type { TableId } from '../tables/index.ts'

/** The tables whose rows or cells a rule judges, its own first. */
export function tablesJudged(rule: Rule): readonly TableId[] {
  if (rule.form === 'cell') return [...new Set(rule.cells.map(({ table }) => table))]
  return rule.form === 'row' ? [rule.table, ...rule.alsoIn] : [rule.table]
}

/** The columns that a rule reads in the tables it judges, as `table.column`. */
export const columnsJudged = (rule: RowRule | GroupRule): readonly string[] => {
  const columns = [
    ...rule.reads,
    ...rule.mayBeEmpty,
    ...(rule.schemes ? ['scheme'] : []),
    ...(rule.contractTypes ? ['contractType'] : []),
    ...(rule.governedBy === undefined ? [] : [rule.governedBy]),
  ]
  return [...new Set(tablesJudged(rule).flatMap((table) => columns.map((column) => `${table}.${column}`)))]
}

/** Every column that a rule judges or looks up in another table, as `table.column`. */
export function columnsLookedAt(rule: Rule): readonly string[] {
  if (rule.form === 'cell') return rule.cells.map(({ table, column }) => `${table}.${column}`)
  const lookedUp = Object.entries(rule.consults).flatMap(([table, columns]) =>
    (columns ?? []).map((column) => `${table}.${column}`),
  )
  return [...new Set([...columnsJudged(rule), ...lookedUp])]
}

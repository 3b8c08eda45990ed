/** Which rules concern a planning sheet that is still empty. */
import type { Day } from '../calendar/index.ts'
import type { CellRule, GroupRule, RowRule, Rule, Ruleset } from '../engine/index.ts'
import { columnOf, type TableId } from '../tables/index.ts'

/** What the rows of a sheet will be about, and from which day on. */
export interface TemplateScope {
  readonly scheme?: string
  readonly contractType?: string
  /** Law that ended before this day is left out. */
  readonly asOf: Day
}

export type RowsRule = RowRule | GroupRule

/** Whether a rule judges rows of a table. */
export const judges = (rule: Rule, table: TableId): rule is RowsRule =>
  rule.form !== 'cell' &&
  (rule.table === table || (rule.form === 'row' && rule.alsoIn.some((also) => also === table)))

/** Whether a rule is about the scheme and the contract type of the sheet. */
export const inScope = (rule: RowsRule, { scheme, contractType }: TemplateScope): boolean =>
  (scheme === undefined || rule.schemes === undefined || rule.schemes.includes(scheme)) &&
  (contractType === undefined ||
    rule.contractTypes === undefined ||
    rule.contractTypes.includes(contractType))

/** Whether a rule holds for no row that starts on the day or later. */
export const endedBefore = (rule: RowsRule, asOf: Day): boolean =>
  rule.inForce?.to != null && rule.inForce.to < asOf

/** The columns that a rule reads in the rows it judges. */
export const columnsRead = (rule: RowsRule): readonly string[] => [
  ...rule.reads,
  ...rule.mayBeEmpty,
  ...(rule.schemes ? ['scheme'] : []),
  ...(rule.contractTypes ? ['contractType'] : []),
  ...(rule.governedBy === undefined ? [] : [rule.governedBy]),
]

/** Whether a rule only compares what a sheet repeats of another table: it asks for no column by itself. */
export const comparesOwn = (rule: RowsRule): boolean => rule.form === 'row' && rule.onlyWhereOwn.length > 0

/** The columns of a table that other rules of the scope look up in it, each with those rules. */
export function columnsLookedUp(
  ruleset: Ruleset,
  table: TableId,
  scope: TemplateScope,
  from: (table: TableId) => boolean,
): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>()
  const add = (column: string, rule: Rule) => {
    const rules = found.get(column) ?? []
    if (!rules.includes(rule)) found.set(column, [...rules, rule])
  }
  for (const rule of ruleset.rules) {
    if (rule.form === 'cell' || !from(rule.table) || rule.table === table) continue
    if (!inScope(rule, scope) || endedBefore(rule, scope.asOf) || comparesOwn(rule)) continue
    for (const column of rule.consults[table] ?? []) add(column, rule)
    for (const column of columnsRead(rule)) {
      const borrowed = columnOf(rule.table, column)?.borrowed
      if (borrowed?.table === table) add(borrowed.column, rule)
    }
  }
  return found
}

/** The rules about single cells of a column. */
export const cellRulesOf = (ruleset: Ruleset, table: TableId, column: string): readonly CellRule[] =>
  ruleset.cellRules
    .map(({ rule }) => rule)
    .filter(({ cells }) => cells.some((cell) => cell.table === table && cell.column === column))

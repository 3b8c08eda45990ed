/** Compiles rules into a ruleset: checks them against the tables and lays out their dated parameters. */
import type { Day } from '../calendar/index.ts'
import { inRegime, type Parameter, valueOn } from '../parameters/index.ts'
import { columnOf, type TableId } from '../tables/index.ts'
import { rulesetDigest, rulesetVersion } from '../version.generated.ts'
import type { ParameterUsed } from './finding.ts'
import { type Repetition, repetitionOf, ruleForRepetition } from './repeated-records.ts'
import type { CellRule, GroupRule, ParameterSet, Resolved, RowRule, Rule } from './rule.ts'

/** The law on one stretch of days for one rule: in force or not, and with which values. */
export interface Segment {
  readonly from: Day
  readonly inForce: boolean
  /** Names of the parameters that have no value on these days. */
  readonly withoutValue: readonly string[]
  readonly parameters: Resolved<ParameterSet>
  readonly used: readonly ParameterUsed[]
}

export interface CompiledRule<R extends RowRule | GroupRule = RowRule | GroupRule> {
  readonly rule: R
  readonly order: number
  /** Ascending; the last one whose `from` is on or before the governing day holds. Empty where no date governs. */
  readonly segments: readonly Segment[]
  /** Columns without which nothing can be judged. */
  readonly needs: readonly string[]
  /** Which record the sheets repeat, where the rule judges a repetition. */
  readonly repetition?: Repetition
}

export interface Ruleset {
  readonly version: string
  readonly digest: string
  readonly rules: readonly Rule[]
  readonly byTable: ReadonlyMap<TableId, readonly CompiledRule[]>
  readonly cellRules: readonly { readonly rule: CellRule; readonly order: number }[]
  readonly find: (id: string) => Rule | undefined
}

const FIRST_DAY = Number.MIN_SAFE_INTEGER as Day

/** Compiles rules in the given order; throws where a rule contradicts the tables or another rule. */
export function compileRuleset(rules: readonly Rule[]): Ruleset {
  const byId = new Map<string, Rule>()
  const byTable = new Map<TableId, CompiledRule[]>()
  const cellRules: { rule: CellRule; order: number }[] = []
  rules.forEach((rule, order) => {
    if (byId.has(rule.id)) throw new Error(`Two rules are called ${rule.id}`)
    byId.set(rule.id, rule)
    if (rule.form === 'cell') {
      for (const { table, column } of rule.cells) requireColumn(rule.id, table, column)
      cellRules.push({ rule, order })
      return
    }
    const add = (table: TableId, compiled: CompiledRule) => {
      const ofTable = byTable.get(table) ?? []
      ofTable.push(compiled)
      byTable.set(table, ofTable)
    }
    for (const table of tablesOf(rule)) add(table, compileRule(rule, order, table))
    if (rule.form === 'row' && rule.repeatedIn) {
      const { table } = rule.repeatedIn
      const repeated = compileRule(ruleForRepetition(rule, rule.repeatedIn), order, table)
      add(table, { ...repeated, repetition: repetitionOf(rule, rule.repeatedIn) })
    }
  })
  return {
    version: rulesetVersion,
    digest: rulesetDigest,
    rules,
    byTable,
    cellRules,
    find: (id) => byId.get(id),
  }
}

/** The tables whose rows a rule judges by columns of these names, its own first. */
export const tablesOf = (rule: RowRule | GroupRule): readonly TableId[] =>
  rule.form === 'row' ? [rule.table, ...rule.alsoIn] : [rule.table]

function compileRule(rule: RowRule | GroupRule, order: number, ofTable: TableId): CompiledRule {
  const needs = new Set([...rule.reads, ...rule.mayBeEmpty])
  if (rule.schemes) needs.add('scheme')
  if (rule.contractTypes) needs.add('contractType')
  if (rule.governedBy !== undefined) needs.add(rule.governedBy)
  for (const column of needs) requireColumn(rule.id, ofTable, column)
  for (const column of rule.mayLack) {
    if (!rule.mayBeEmpty.includes(column))
      throw new Error(`${rule.id}: ${column} may be lacking but not empty`)
    needs.delete(column)
  }
  for (const [table, columns] of [...Object.entries(rule.consults), ...Object.entries(rule.mayConsult)]) {
    // Keys of `consults` are table ids by the type of the specification.
    for (const column of columns ?? []) requireColumn(rule.id, table as TableId, column)
  }
  const dated = rule.inForce !== undefined || Object.keys(rule.parameters).length > 0
  if (dated && rule.governedBy === undefined)
    throw new Error(`${rule.id}: a dated rule says which day governs it`)
  if (rule.form === 'group' && rule.groupBy.some((column) => !rule.reads.includes(column))) {
    throw new Error(`${rule.id}: what a group is made by must be read`)
  }
  return { rule, order, segments: dated ? segmentsOf(rule) : [], needs: [...needs] }
}

function requireColumn(rule: string, table: TableId, column: string): void {
  if (!columnOf(table, column)) throw new Error(`${rule}: table ${table} has no column ${column}`)
}

function segmentsOf(rule: RowRule | GroupRule): readonly Segment[] {
  const starts = new Set<Day>([FIRST_DAY])
  if (rule.inForce?.from != null) starts.add(rule.inForce.from)
  if (rule.inForce?.to != null) starts.add((rule.inForce.to + 1) as Day)
  const parameters: readonly [string, Parameter][] = Object.entries(rule.parameters)
  for (const [, { values }] of parameters) for (const { from } of values) starts.add(from)
  return [...starts]
    .sort((a, b) => a - b)
    .map((from) => {
      const resolved: Record<string, number> = {}
      const withoutValue: string[] = []
      const used: ParameterUsed[] = []
      for (const [name, parameter] of parameters) {
        const found = valueOn(parameter, from)
        if (found) {
          resolved[name] = found.value
          used.push({ id: parameter.id, value: found.value, from: found.from })
        } else withoutValue.push(name)
      }
      const inForce = rule.inForce === undefined || inRegime(rule.inForce, from)
      return { from, inForce, withoutValue, parameters: resolved, used }
    })
}

/** The segment that holds on a day. */
export function segmentOn(segments: readonly Segment[], day: Day): Segment | undefined {
  let found: Segment | undefined
  for (const segment of segments) {
    if (segment.from > day) break
    found = segment
  }
  return found
}

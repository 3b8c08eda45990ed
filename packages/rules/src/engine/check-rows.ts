/** Judges the rows of one sheet by one rule; O(rows it concerns). */
import type { Day } from '../calendar/index.ts'
import { lackingFor, placesOf, undecidedFinding } from './applicability.ts'
import type { CompiledRule } from './compile.ts'
import { visitConcerned } from './concerned-rows.ts'
import type { Finding, Violated } from './finding.ts'
import {
  contextsOf,
  type Judgement,
  notCheckable,
  parametersUsed,
  severityOf,
  type WatchedDay,
} from './judgement.ts'
import type { Context, RowRule, Violation } from './rule.ts'
import type { PreparedSheet } from './sheet.ts'
import type { Tables } from './tables.ts'

/** Judges every row; a rule that lacks a column is not checkable and judges none. */
export function checkRows(
  compiled: CompiledRule,
  sheet: PreparedSheet,
  tables: Tables,
  asOf: Day | WatchedDay,
): Judgement {
  // The caller passes rules about rows only.
  const rule = compiled.rule as RowRule
  const lacking = lackingFor(compiled, sheet, tables)
  if (lacking) return notCheckable(compiled, sheet, lacking)
  const findings: Finding[] = []
  let violated = 0
  let undecided = 0
  const contexts = contextsOf(compiled, tables, asOf)
  const { check } = rule
  const consulting = Object.keys(rule.consults).length > 0
  const leaveUndecided = (
    index: number,
    columns: readonly string[],
    because: Parameters<typeof undecidedFinding>[4],
  ) => {
    undecided++
    findings.push(undecidedFinding(compiled, sheet, index, columns, because))
  }
  const applies = visitConcerned(compiled, sheet, {
    undecided: leaveUndecided,
    judge: (row, index, segment) => {
      const context = segment ? contexts.of(segment) : contexts.undated
      if (consulting) tables.lookups?.from(compiled.order, sheet.input.rows[index]?.values ?? row)
      const outcome = check(row, context)
      if (consulting && contexts.lookedUpUnreadable()) leaveUndecided(index, rule.reads, 'unreadable')
      else if (outcome === undefined) return
      else if ('undecided' in outcome) leaveUndecided(index, outcome.undecided, 'notEnough')
      else {
        violated++
        findings.push(violation(compiled, sheet, index, outcome, context))
      }
    },
  })
  const count = { rule: rule.id, applies, valid: applies - violated - undecided, violated, undecided }
  return { order: compiled.order, count, findings }
}

function violation(
  compiled: CompiledRule,
  sheet: PreparedSheet,
  index: number,
  outcome: Violation,
  context: Context,
): Violated {
  const { at, args, variant } = outcome
  const { rule } = compiled
  const severity = severityOf(rule, variant)
  const places = placesOf(sheet, index, at)
  const parameters = parametersUsed(context)
  return variant === undefined
    ? { rule: rule.id, severity, verdict: 'violated', places, args, parameters }
    : { rule: rule.id, severity, verdict: 'violated', variant, places, args, parameters }
}

/** Judges the rows of one sheet by one rule; O(rows). */
import type { Day } from '../calendar/index.ts'
import { lackingFor, placesOf, standOf, undecidedFinding } from './applicability.ts'
import type { CompiledRule } from './compile.ts'
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
import { noGaps, type PreparedSheet, type Tables } from './sheet.ts'

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
  let applies = 0
  let violated = 0
  let undecided = 0
  const contexts = contextsOf(compiled, tables, asOf)
  const { applies: concerns, check } = rule
  const consulting = Object.keys(rule.consults).length > 0
  const plain = !rule.schemes && !rule.contractTypes && compiled.segments.length === 0 && !sheet.hasUnreadable
  const gaps = gapsIn(sheet, rule.reads)
  const rows = sheet.rowsWith(rule.mayLack)
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    if (row === undefined) continue
    const hasAllRead = gapless(gaps, index)
    let context = contexts.undated
    if (plain && hasAllRead) {
      if (concerns && !concerns(row)) continue
    } else {
      const stand = standOf(compiled, sheet, index, row, hasAllRead)
      if (stand.kind === 'notConcerned') continue
      if (stand.kind === 'undecided') {
        applies++
        undecided++
        findings.push(undecidedFinding(compiled, sheet, index, stand.columns, stand.because))
        continue
      }
      if (stand.segment) context = contexts.of(stand.segment)
    }
    applies++
    const outcome = check(row, context)
    if (consulting && contexts.lookedUpUnreadable()) {
      undecided++
      findings.push(undecidedFinding(compiled, sheet, index, rule.reads, 'unreadable'))
      continue
    }
    if (outcome === undefined) continue
    if ('undecided' in outcome) {
      undecided++
      findings.push(undecidedFinding(compiled, sheet, index, outcome.undecided, 'notEnough'))
    } else {
      violated++
      findings.push(violation(compiled, sheet, index, outcome, context))
    }
  }
  const count = { rule: rule.id, applies, valid: applies - violated - undecided, violated, undecided }
  return { order: compiled.order, count, findings }
}

/** Of the columns, those with a gap anywhere. */
const gapsIn = (sheet: PreparedSheet, columns: readonly string[]): readonly Uint8Array[] =>
  columns.map((column) => sheet.gaps(column)).filter((rows) => rows !== noGaps)

function gapless(gaps: readonly Uint8Array[], index: number): boolean {
  for (const column of gaps) if (column[index] === 1) return false
  return true
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

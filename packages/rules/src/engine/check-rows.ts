/** Judges the rows of one sheet by one rule; O(rows). */
import type { Day } from '../calendar/index.ts'
import { concernedCount, lackingFor, placesOf, standOf, undecidedFinding } from './applicability.ts'
import type { Judgement } from './check.ts'
import type { CompiledRule, Segment } from './compile.ts'
import type { Finding, Violated } from './finding.ts'
import type { Context, RowRule, Rule, Severity, Violation } from './rule.ts'
import { noGaps, type PreparedSheet, type Tables } from './sheet.ts'

/** Judges every row; a rule that lacks a column is not checkable and judges none. */
export function checkRows(
  compiled: CompiledRule,
  sheet: PreparedSheet,
  tables: Tables,
  asOf: Day,
): Judgement {
  // The caller passes rules about rows only.
  const rule = compiled.rule as RowRule
  const lacking = lackingFor(compiled, sheet, tables)
  if (lacking) return notCheckable(compiled, sheet, lacking)
  const findings: Finding[] = []
  let applies = 0
  let violated = 0
  let undecided = 0
  const contexts = contextsOf(tables, asOf)
  const { applies: concerns, check } = rule
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

/** The judgement of a rule that lacks columns or tables: it says what, and how many rows it would concern. */
export function notCheckable(
  compiled: CompiledRule,
  sheet: PreparedSheet,
  lacking: NonNullable<ReturnType<typeof lackingFor>>,
): Judgement {
  const concerned = concernedCount(compiled, sheet)
  const none = { rule: compiled.rule.id, applies: concerned, valid: 0, violated: 0, undecided: 0 }
  return {
    order: compiled.order,
    findings: [],
    count: concerned > 0 ? { ...none, notCheckable: lacking } : none,
  }
}

/** The contexts of a rule, one for each stretch of law, made once a sheet. */
export function contextsOf(tables: Tables, asOf: Day) {
  // `matching` is typed by table where rules are written and by name here.
  const matching = ((table, column, value) => tables.matching(table, column, value)) as Context['matching']
  const made = new Map<object, Context>()
  const undated: Context = { parameters: {}, asOf, matching }
  // Most rows of a sheet fall in the same stretch of law as the row before.
  let last: Segment | undefined
  let contextOfLast = undated
  const of = (segment: Segment): Context => {
    if (segment === last) return contextOfLast
    const context = made.get(segment) ?? { parameters: segment.parameters, asOf, matching }
    made.set(segment, context)
    usedBy.set(context, segment.used)
    last = segment
    contextOfLast = context
    return context
  }
  return { undated, of }
}

const usedBy = new WeakMap<Context, Segment['used']>()

const none: Segment['used'] = []

/** The parameters that a context was resolved from, with their dates. */
export const parametersUsed = (context: Context) => usedBy.get(context) ?? none

/** The severity of a rule's outcome; throws for a variant the rule does not declare. */
export function severityOf(rule: Rule, variant: string | undefined): Severity {
  if (variant === undefined) return rule.severity
  const declared = rule.variants?.[variant]
  if (!declared) throw new Error(`${rule.id}: no variant ${variant}`)
  return declared.severity
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

/** One rule and one row: the verdict, with the steps that led to the question whether the rule concerns the row. */
import type { Day } from '../calendar/index.ts'
import { inRegime, type Regime } from '../parameters/index.ts'
import type { Value } from '../tables/index.ts'
import { lackingFor } from './applicability.ts'
import { type ClosedPart, closedParts, judgePart } from './closed-parts.ts'
import type { CompiledRule, Ruleset } from './compile.ts'
import type { Finding, InputRow, InputSheet, Lacking } from './finding.ts'
import { RowPositions } from './row-positions.ts'
import type { AnyRow } from './row-views.ts'
import type { GroupRule, RowRule, Rule } from './rule.ts'
import { prepareSheet } from './sheet.ts'
import { Tables } from './tables.ts'

/** One step from the row to the question whether the rule concerns it. */
export type ApplicabilityStep =
  | {
      readonly step: 'scheme'
      readonly wanted: readonly string[]
      readonly is: Value | null
      readonly holds: boolean
    }
  | {
      readonly step: 'contractType'
      readonly wanted: readonly string[]
      readonly is: Value | null
      readonly holds: boolean
    }
  | {
      readonly step: 'inForce'
      readonly regime: Regime
      readonly column: string
      readonly day: Day | null
      readonly holds: boolean
    }
  | { readonly step: 'condition'; readonly holds: boolean }

/** What a rule says of one row. */
export type RowVerdict = 'notApplicable' | 'valid' | 'violated' | 'undecided' | 'notCheckable'

/** A rule and a row, with the rows that the rule judges together with it. */
export interface Subject {
  readonly ruleset: Ruleset
  readonly rule: Rule
  readonly order: number
  /** Absent for a rule about cells and for one about another table. */
  readonly compiled: CompiledRule | undefined
  readonly sheets: readonly InputSheet[]
  readonly tables: Tables
  readonly place: { readonly sheet: number; readonly row: number }
  readonly sheet: InputSheet
  readonly position: number
  readonly input: InputRow
  readonly parts: readonly ClosedPart[]
  readonly asOf: Day
}

/** Throws a RangeError for a rule or row that is not there. */
export function subjectOf(
  ruleset: Ruleset,
  sheets: readonly InputSheet[],
  place: Subject['place'],
  id: string,
  asOf: Day,
): Subject {
  const order = ruleset.rules.findIndex((rule) => rule.id === id)
  const rule = ruleset.rules[order]
  const sheet = sheets[place.sheet]
  const position = sheet?.rows.findIndex(({ row }) => row === place.row) ?? -1
  const input = sheet?.rows[position]
  if (!rule || !sheet || !input)
    throw new RangeError(`No rule ${id} or no row ${place.row} in sheet ${place.sheet}`)
  const rows = new Map([[place.sheet, new Set([position])]])
  const none = { sheet: place.sheet, rows: [] }
  const closed = closedParts(ruleset, sheets, new RowPositions(sheets), rows, new Set([order]), none)
  const parts = closed.filter((part) => part.wanted(order))
  const compiled = ruleset.byTable.get(sheet.table)?.find((one) => one.order === order)
  const tables = new Tables(sheets)
  return { ruleset, rule, order, compiled, sheets, tables, place, sheet, position, input, parts, asOf }
}

/** A subject with another row in its place; what references look into stays, unless that hangs on the row. */
export function withRow(subject: Subject, input: InputRow, columns: readonly string[]): Subject {
  const { place, position, tables, rule } = subject
  const sheet = { ...subject.sheet, columns, rows: subject.sheet.rows.with(position, input) }
  const sheets = subject.sheets.with(place.sheet, sheet)
  const looksIntoItself = rule.form !== 'cell' && rule.consults[sheet.table] !== undefined
  const anew = looksIntoItself || tables.mayRepeat(sheet.table)
  return { ...subject, sheet, sheets, input, tables: anew ? new Tables(sheets) : tables }
}

export interface SubjectJudged {
  /** The row with what it borrows from other tables. */
  readonly row: AnyRow
  /** In the order in which they are asked; the first that does not hold ends the question. */
  readonly steps: readonly ApplicabilityStep[]
  /** The findings that name the row. */
  readonly findings: readonly Finding[]
  readonly lacking: Lacking | undefined
  readonly verdict: RowVerdict
}

export function judgeSubject(subject: Subject): SubjectJudged {
  const { ruleset, rule, compiled, sheets, tables, place, sheet, input, parts, asOf } = subject
  const judged = parts.flatMap((part) => judgePart(ruleset, tables, sheets, asOf, part.rows, part.wanted))
  const findings = judged
    .flatMap(({ judgements }) => judgements.flatMap((judgement) => judgement.findings))
    .filter(({ places }) => places.some((one) => one.sheet === place.sheet && one.row === place.row))
  const own = judged.flatMap(({ sheet: index, judgements }) => (index === place.sheet ? judgements : []))
  const prepared = prepareSheet(tables, { ...sheet, rows: [input] }, place.sheet)
  const [row = {}] = prepared.rows
  // Where the sheet repeats a record, the rule asks other columns than it does of the record.
  const asked = compiled?.rule ?? rule
  const lacking = compiled && lackingFor(compiled, prepared, tables)
  // A rule about another table has nothing to ask this row.
  const steps = asked.form === 'cell' || !compiled ? [] : stepsOf(asked, row, lacking === undefined)
  const applies = own.some(({ count }) => count.applies > 0)
  return { row, steps, findings, lacking, verdict: verdictOf(findings, lacking, steps, applies) }
}

function verdictOf(
  findings: readonly Finding[],
  lacking: Lacking | undefined,
  steps: readonly ApplicabilityStep[],
  applies: boolean,
): RowVerdict {
  if (findings.some(({ verdict }) => verdict === 'violated')) return 'violated'
  if (findings.length > 0) return 'undecided'
  if (steps.some(({ holds }) => !holds)) return 'notApplicable'
  if (lacking) return 'notCheckable'
  return applies ? 'valid' : 'notApplicable'
}

function stepsOf(rule: RowRule | GroupRule, row: AnyRow, complete: boolean): readonly ApplicabilityStep[] {
  const steps: ApplicabilityStep[] = []
  if (rule.schemes) {
    const is = row.scheme ?? null
    steps.push({
      step: 'scheme',
      wanted: rule.schemes,
      is,
      holds: is === null || rule.schemes.includes(String(is)),
    })
  }
  if (rule.contractTypes) {
    const is = row.contractType ?? null
    const holds = is === null || rule.contractTypes.includes(String(is))
    steps.push({ step: 'contractType', wanted: rule.contractTypes, is, holds })
  }
  if (rule.inForce && rule.governedBy !== undefined) {
    // The governing column is a day column: checked when the ruleset is compiled.
    const day = (row[rule.governedBy] ?? null) as Day | null
    const holds = day === null || inRegime(rule.inForce, day)
    steps.push({ step: 'inForce', regime: rule.inForce, column: rule.governedBy, day, holds })
  }
  const before = steps.findIndex(({ holds }) => !holds)
  if (before >= 0) return steps.slice(0, before + 1)
  // A condition may read any of the columns, so it is asked only where all of them are there.
  if (complete && rule.applies) steps.push({ step: 'condition', holds: rule.applies(row) })
  return steps
}

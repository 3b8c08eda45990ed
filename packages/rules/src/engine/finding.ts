/** What a check says: language-free findings, counts per rule, and what could not be checked. */
import type { Day } from '../calendar/index.ts'
import type { TableId, Unreadable, Value } from '../tables/index.ts'
import type { Arguments, Severity } from './rule.ts'

/** One row as the reader delivers it: values by column key, unreadable cells apart. */
export interface InputRow {
  /** The row's number as its file shows it. */
  readonly row: number
  readonly values: Readonly<Record<string, Value | null>>
  readonly unreadable?: Readonly<Record<string, Unreadable>>
  /** What stood in cells whose code or identifier was spelled otherwise than its value. */
  readonly written?: Readonly<Record<string, string>>
}

/** One sheet recognised as one table. */
export interface InputSheet {
  readonly table: TableId
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly InputRow[]
}

/** One cell named by a finding; `sheet` is the index in the input. */
export interface Place {
  readonly table: TableId
  readonly sheet: number
  readonly row: number
  readonly column: string
  readonly record: string
}

/** The value of a parameter that a finding rests on. */
export interface ParameterUsed {
  readonly id: string
  readonly value: number
  readonly from: Day
}

interface FindingBase {
  readonly rule: string
  readonly severity: Severity
  /** The first place is the primary one. */
  readonly places: readonly [Place, ...Place[]]
}

export interface Violated extends FindingBase {
  readonly verdict: 'violated'
  readonly variant?: string
  readonly args: Arguments
  readonly parameters: readonly ParameterUsed[]
}

/** Why a cell kept a rule from judging. */
export type UndecidedBecause = 'empty' | 'unreadable' | 'noValueInForce' | 'notEnough'

export interface UndecidedFinding extends FindingBase {
  readonly verdict: 'undecided'
  readonly because: UndecidedBecause
}

export type Finding = Violated | UndecidedFinding

/** What a rule needs and the sheet or the input lacks. */
export interface Lacking {
  readonly columns: readonly string[]
  readonly tables: readonly TableId[]
}

/** Verdicts of one rule on one sheet: `applies` = `valid` + `violated` + `undecided`, unless not checkable. */
export interface RuleCount {
  readonly rule: string
  readonly applies: number
  readonly valid: number
  readonly violated: number
  readonly undecided: number
  readonly notCheckable?: Lacking
}

export interface SheetResult {
  readonly table: TableId
  readonly name: string
  readonly rows: number
  readonly findings: readonly Finding[]
  readonly rules: readonly RuleCount[]
}

export interface CheckResult {
  readonly ruleset: { readonly version: string; readonly digest: string }
  readonly asOf: Day
  readonly sheets: readonly SheetResult[]
}

/** Identity of a finding: stable through sorting of the sheet and through wording. */
export const identityOf = (finding: Finding): string =>
  `${finding.rule}|${finding.verdict}|${finding.places.map((p) => `${p.table}:${p.record}:${p.column}`).join('|')}`

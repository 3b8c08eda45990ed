/** Why a rule says what it says of a row: whether it applies, what it read, with which law, and the verdict. */
import type { Day } from '../calendar/index.ts'
import { type Certainty, type Unit, valueOn } from '../parameters/index.ts'
import type { Citation } from '../sources/index.ts'
import type { Unreadable, Value } from '../tables/index.ts'
import type { CheckOptions } from './check.ts'
import type { Ruleset } from './compile.ts'
import type { Finding, InputSheet, Lacking } from './finding.ts'
import { type ApplicabilityStep, judgeSubject, type RowVerdict, subjectOf } from './judge-subject.ts'
import type { AnyRow } from './row-views.ts'
import type { GroupRule, RowRule, Rule } from './rule.ts'

export interface ExplainedParameter {
  readonly id: string
  readonly name: string
  readonly unit: Unit
  readonly value: number
  readonly from: Day
  readonly certainty: Certainty
  readonly sources: readonly Citation[]
}

export interface Explanation {
  readonly rule: Rule
  /** In the order in which they are asked; the first that does not hold ends the question. */
  readonly steps: readonly ApplicabilityStep[]
  readonly values: readonly {
    readonly column: string
    readonly value: Value | null
    readonly unreadable?: Unreadable
    /** Whether the value was looked up in another table. */
    readonly borrowed: boolean
  }[]
  readonly parameters: readonly ExplainedParameter[]
  readonly verdict: RowVerdict
  readonly findings: readonly Finding[]
  readonly lacking?: Lacking
}

/** Explains one rule for one row; throws a RangeError for a rule or row that is not there. */
export function explain(
  ruleset: Ruleset,
  sheets: readonly InputSheet[],
  place: { readonly sheet: number; readonly row: number },
  id: string,
  { asOf }: CheckOptions,
): Explanation {
  const subject = subjectOf(ruleset, sheets, place, id, asOf)
  const { rule, sheet, input } = subject
  const { row, steps, findings, lacking, verdict } = judgeSubject(subject)
  // Where the sheet repeats a record, the rule asks other columns than it does of the record.
  const asked = subject.compiled?.rule ?? rule
  return {
    rule,
    steps,
    values: columnsOf(asked, sheet).map((column) => {
      const unreadable = input.unreadable?.[column]
      return {
        column,
        value: row[column] ?? null,
        ...(unreadable && { unreadable }),
        borrowed: row[column] != null && input.values[column] == null,
      }
    }),
    parameters: asked.form === 'cell' ? [] : parametersOf(asked, row),
    verdict,
    findings,
    ...(lacking && { lacking }),
  }
}

const columnsOf = (rule: Rule, sheet: InputSheet): readonly string[] =>
  rule.form === 'cell'
    ? rule.cells
        .filter(({ table, column }) => table === sheet.table && sheet.columns.includes(column))
        .map(({ column }) => column)
    : [...rule.reads, ...rule.mayBeEmpty]

function parametersOf(rule: RowRule | GroupRule, row: AnyRow): readonly ExplainedParameter[] {
  const day = rule.governedBy === undefined ? null : row[rule.governedBy]
  if (day == null) return []
  return Object.entries(rule.parameters).flatMap(([name, parameter]) => {
    const found = valueOn(parameter, day as Day)
    if (!found) return []
    const { value, from, certainty, sources } = found
    return [{ id: parameter.id, name, unit: parameter.unit, value, from, certainty, sources }]
  })
}

/** Why a rule says what it says of a row: whether it applies, what it read, with which law, and the verdict. */
import type { Day } from '../calendar/index.ts'
import { type Certainty, inRegime, type Regime, type Unit, valueOn } from '../parameters/index.ts'
import type { Citation } from '../sources/index.ts'
import type { Unreadable, Value } from '../tables/index.ts'
import { lackingFor } from './applicability.ts'
import type { CheckOptions } from './check.ts'
import { closedParts, judgePart } from './closed-parts.ts'
import type { Ruleset } from './compile.ts'
import type { Finding, InputSheet, Lacking } from './finding.ts'
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
  readonly verdict: 'notApplicable' | 'valid' | 'violated' | 'undecided' | 'notCheckable'
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
  const order = ruleset.rules.findIndex((rule) => rule.id === id)
  const rule = ruleset.rules[order]
  const sheet = sheets[place.sheet]
  const position = sheet?.rows.findIndex(({ row }) => row === place.row) ?? -1
  const input = sheet?.rows[position]
  if (!rule || !sheet || !input)
    throw new RangeError(`No rule ${id} or no row ${place.row} in sheet ${place.sheet}`)
  const tables = new Tables(sheets)
  const rows = new Map([[place.sheet, new Set([position])]])
  const parts = closedParts(ruleset, sheets, new RowPositions(sheets), rows, new Set([order]), {
    sheet: place.sheet,
    rows: [],
  })
  const judged = parts.flatMap((part) => judgePart(ruleset, tables, sheets, asOf, part.rows, part.wanted))
  const findings = judged
    .flatMap(({ judgements }) => judgements.flatMap((judgement) => judgement.findings))
    .filter(({ places }) => places.some((one) => one.sheet === place.sheet && one.row === place.row))
  const prepared = prepareSheet(tables, { ...sheet, rows: [input] }, place.sheet)
  const row: AnyRow = prepared.rows[0] ?? {}
  const own = judged.flatMap(({ sheet: index, judgements }) => (index === place.sheet ? judgements : []))
  const compiled = ruleset.byTable.get(sheet.table)?.find((one) => one.order === order)
  const lacking = compiled && lackingFor(compiled, prepared, tables)
  // A rule about another table has nothing to ask this row.
  const steps = rule.form === 'cell' || !compiled ? [] : stepsOf(rule, row, lacking === undefined)
  return {
    rule,
    steps,
    values: columnsOf(rule, sheet).map((column) => {
      const unreadable = input.unreadable?.[column]
      return {
        column,
        value: row[column] ?? null,
        ...(unreadable && { unreadable }),
        borrowed: row[column] != null && input.values[column] == null,
      }
    }),
    parameters: rule.form === 'cell' ? [] : parametersOf(rule, row),
    verdict: verdictOf(
      findings,
      lacking,
      steps,
      own.some(({ count }) => count.applies > 0),
    ),
    findings,
    ...(lacking && { lacking }),
  }
}

function verdictOf(
  findings: readonly Finding[],
  lacking: Lacking | undefined,
  steps: readonly ApplicabilityStep[],
  applies: boolean,
): Explanation['verdict'] {
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

/** The rules that answer a question about the catalogue, and how they stand on a day. */
import {
  type Certainty,
  columnsLookedAt,
  type Day,
  inRegime,
  type Rule,
  ruleCitations,
  type Severity,
  type TableId,
  tablesJudged,
  type Unit,
  valueOn,
} from '@werkplekleren/rules'

export interface RuleQuestion {
  readonly scheme?: string
  readonly table?: TableId
  readonly severity?: Severity
  /** As `table.column`; any of them. */
  readonly columns?: readonly string[]
  readonly source?: string
}

export interface ChosenRules {
  readonly chosen: readonly Rule[]
  /** Rules that answer all but the scheme, because they name none. */
  readonly withoutScheme: readonly Rule[]
}

export function chooseRules(rules: readonly Rule[], question: RuleQuestion): ChosenRules {
  const { scheme, table, severity, columns, source } = question
  const answering = rules.filter(
    (rule) =>
      (table === undefined || tablesJudged(rule).includes(table)) &&
      (severity === undefined || severitiesOf(rule).includes(severity)) &&
      (columns === undefined || columnsLookedAt(rule).some((column) => columns.includes(column))) &&
      (source === undefined || ruleCitations(rule).some((citation) => citation.source.id === source)),
  )
  if (scheme === undefined) return { chosen: answering, withoutScheme: [] }
  return {
    chosen: answering.filter((rule) => schemesOf(rule)?.includes(scheme)),
    withoutScheme: answering.filter((rule) => schemesOf(rule) === undefined),
  }
}

const schemesOf = (rule: Rule): readonly string[] | undefined =>
  rule.form === 'cell' ? undefined : rule.schemes

/** A rule counts under every severity that its findings may have. */
const severitiesOf = ({ severity, variants = {} }: Rule): readonly Severity[] => [
  severity,
  ...Object.values(variants).map((variant) => variant.severity),
]

/** A legal value on a day; `null` where none is set or known. */
export interface ValueOnDay {
  readonly id: string
  readonly unit: Unit
  readonly value: number | null
  readonly from?: Day
  readonly certainty?: Certainty
}

/** Whether a rule is in force for a row of that day, and with which legal values. */
export interface RuleOnDay {
  readonly inForce: boolean
  readonly values: readonly ValueOnDay[]
}

export function ruleOnDay(rule: Rule, day: Day): RuleOnDay {
  if (rule.form === 'cell') return { inForce: true, values: [] }
  return {
    inForce: rule.inForce === undefined || inRegime(rule.inForce, day),
    values: Object.values(rule.parameters).map((parameter) => {
      const { id, unit } = parameter
      const found = valueOn(parameter, day)
      if (!found) return { id, unit, value: null }
      return { id, unit, value: found.value, from: found.from, certainty: found.certainty }
    }),
  }
}

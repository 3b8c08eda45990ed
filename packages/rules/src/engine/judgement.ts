/** What one rule says of one sheet, and what judging needs whatever the form of the rule. */
import type { Day } from '../calendar/index.ts'
import type { TableId, Value } from '../tables/index.ts'
import { concernedCount, type lackingFor } from './applicability.ts'
import type { CompiledRule, Segment } from './compile.ts'
import type { Finding, RuleCount } from './finding.ts'
import type { AnyRow } from './row-views.ts'
import type { Context, Rule, Severity } from './rule.ts'
import type { PreparedSheet } from './sheet.ts'
import type { Tables } from './tables.ts'

/** One judgement of one rule on one sheet, before it is put in order. */
export interface Judgement {
  readonly order: number
  readonly count: RuleCount
  readonly findings: readonly Finding[]
}

/** The judgement of a rule that concerns no row of a sheet. */
export const unconcerned = (rule: string, order: number): Judgement => ({
  order,
  findings: [],
  count: { rule, applies: 0, valid: 0, violated: 0, undecided: 0 },
})

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

/** Where a rule looks, and what it found last: a rule often asks for the same record twice. */
interface Look {
  readonly table: TableId
  readonly column: string
  readonly index: ReturnType<Tables['index']>
  /** The rows in which a cell that the rule consults could not be read. */
  readonly unreadable: ReadonlySet<AnyRow>
  value: Value | null
  rows: readonly AnyRow[]
}

/** The contexts of a rule, one for each stretch of law, made once a sheet. */
export function contextsOf({ rule }: CompiledRule, tables: Tables, asOf: Day | WatchedDay) {
  let murky = false
  const looks: Look[] = []
  const lookInto = (table: TableId, column: string): Look => {
    for (const look of looks) if (look.table === table && look.column === column) return look
    const read = [...(rule.consults[table] ?? []), ...(rule.mayConsult[table] ?? [])]
    const unreadable = tables.withUnreadable(table, read)
    const look = { table, column, index: tables.index(table, column), unreadable, value: null, rows: noRows }
    looks.push(look)
    return look
  }
  // `matching` is typed by table where rules are written and by name here.
  const matching = ((table, column, value) => {
    const look = lookInto(table, column)
    if (value !== look.value) {
      look.value = value
      look.rows = look.index.get(value) ?? noRows
    }
    const { rows, unreadable } = look
    tables.lookups?.saw(table, column, value)
    if (unreadable.size > 0) for (const row of rows) if (unreadable.has(row)) murky = true
    return rows
  }) as Context['matching']
  const made = new Map<object, Context>()
  const undated = contextOf({}, asOf, matching)
  // Most rows of a sheet fall in the same stretch of law as the row before.
  let last: Segment | undefined
  let contextOfLast = undated
  const of = (segment: Segment): Context => {
    if (segment === last) return contextOfLast
    let context = made.get(segment)
    if (!context) {
      context = contextOf(segment.parameters, asOf, matching)
      made.set(segment, context)
      usedBy.set(context, segment.used)
    }
    last = segment
    contextOfLast = context
    return context
  }
  /** Whether what was looked up since the last question held a cell that could not be read. */
  const lookedUpUnreadable = (): boolean => {
    const was = murky
    murky = false
    return was
  }
  return { undated, of, lookedUpUnreadable }
}

const noRows: readonly AnyRow[] = []

/** A day that tells when a rule looks at it: what a rule says without looking holds on every day. */
export interface WatchedDay {
  readonly day: Day
  readonly looked: () => void
}

const contextOf = (
  parameters: Context['parameters'],
  asOf: Day | WatchedDay,
  matching: Context['matching'],
): Context =>
  typeof asOf === 'number'
    ? { parameters, asOf, matching }
    : {
        parameters,
        get asOf() {
          asOf.looked()
          return asOf.day
        },
        matching,
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

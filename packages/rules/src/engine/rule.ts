/** How a rule is written: data plus one pure function. */
import type { Day } from '../calendar/index.ts'
import type { Language, Text } from '../language.ts'
import type { Parameter, Regime } from '../parameters/index.ts'
import type { Citation } from '../sources/index.ts'
import type { CellOf, Cents, ColumnKey, RowOf, TableId, Unreadable, Value } from '../tables/index.ts'

/** `error`: the law forbids it; `warning`: evidence is missing or a judgement is needed; `info`: a hint. */
export type Severity = 'error' | 'warning' | 'info'

/** A value in a message: rendered in the reader's language at the edge. */
export type Argument =
  | string
  | number
  | { readonly day: Day }
  | { readonly cents: Cents }
  /** An hour of the clock as a decimal number: 20.5 is half past eight. */
  | { readonly clock: number }
  | { readonly table: TableId; readonly column: string }
  | { readonly table: TableId; readonly column: string; readonly code: string }

/** Arguments by name; `expected` is the one value that the law prescribes for a cell, and no bound. */
export type Arguments = Readonly<Record<string, Argument>>

/**
 * What is wrong and what to do; the law between the two comes from the rule's sources. `{name}` stands for an argument,
 * `{from..to}` for the span between two days: "from 2 to 5 May 2025 inclusive", or "on 2 May 2025".
 */
export interface Message {
  readonly wrong: string
  readonly fix: string
}

export type Messages = Readonly<Record<Language, Message>>

/** Another outcome of the same rule with its own severity and words, such as a handover day. */
export interface Variant {
  readonly severity: Severity
  readonly messages: Messages
}

/** A violation in one row; the first column is the primary place. */
export interface Violation<K extends string = string> {
  readonly at: readonly [K, ...K[]]
  readonly args: Arguments
  readonly variant?: string
}

/** The check itself found that these columns do not say enough. */
export interface Undecided<K extends string = string> {
  readonly undecided: readonly [K, ...K[]]
}

/** A violation among the rows of a group: places are [index in the group, column]. */
export interface GroupViolation<K extends string = string> {
  readonly at: readonly [readonly [number, K], ...(readonly [number, K])[]]
  readonly args: Arguments
  readonly variant?: string
}

/** The row of the first place cannot be judged, for these cells do not say enough; said once a row. */
export interface GroupUndecided<K extends string = string> {
  readonly undecided: readonly [readonly [number, K], ...(readonly [number, K])[]]
}

export type ParameterSet = Readonly<Record<string, Parameter>>

/** The values of a rule's parameters on the row's own date. */
export type Resolved<P extends ParameterSet> = { readonly [K in keyof P]: number }

/**
 * Other tables that a rule looks into: as `consults` with the columns it needs there, as `mayConsult` with those that
 * such a table may do without. A cell of either that cannot be read leaves the rule undecided.
 */
export type Consults = { readonly [T in TableId]?: readonly ColumnKey<T>[] }

/** What a check may know besides its row: nothing that changes between two runs on the same input. */
export interface Context<P extends ParameterSet = ParameterSet> {
  readonly parameters: Resolved<P>
  readonly asOf: Day
  /** Rows of a consulted table whose column has this value; by hash, not by search. */
  readonly matching: <T extends TableId>(table: T, column: ColumnKey<T>, value: Value) => readonly RowOf<T>[]
}

/**
 * A row as `check` sees it: what it `reads` has a value, what `mayBeEmpty` is `null` where empty. Its columns are read
 * by name; a row cannot be spread or gathered with `...`.
 */
export type Judged<T extends TableId, R extends ColumnKey<T>, O extends ColumnKey<T>> = {
  readonly [K in R]: CellOf<T, K>
} & { readonly [K in Exclude<O, R>]: CellOf<T, K> | null }

type Possible<T extends TableId, R extends ColumnKey<T>, O extends ColumnKey<T>> = {
  readonly [K in R | O]: CellOf<T, K> | null
}

type SchemeOf<T extends TableId> = 'scheme' extends ColumnKey<T> ? CellOf<T, 'scheme'> : never
type ContractTypeOf<T extends TableId> =
  'contractType' extends ColumnKey<T> ? CellOf<T, 'contractType'> : never

interface RuleTexts {
  readonly id: string
  readonly title: Text
  /**
   * What an error of this rule is about: the record itself, which then cannot be counted (`data`), or the situation it
   * describes, which is counted as it is (`law`, the default).
   */
  readonly about?: 'data' | 'law'
  readonly severity: Severity
  readonly sources: readonly [Citation, ...Citation[]]
  readonly messages: Messages
  readonly variants?: Readonly<Record<string, Variant>>
}

interface Applicability<T extends TableId> {
  readonly table: T
  readonly schemes?: readonly SchemeOf<T>[]
  readonly contractTypes?: readonly ContractTypeOf<T>[]
  /** The day column whose date selects the law; needed with `inForce` and with `parameters`. */
  readonly governedBy?: ColumnKey<T>
  readonly inForce?: Regime
}

/** A table whose sheets may repeat the record in columns of their own, such as the mentor in a sheet of agreements. */
export interface RepeatedIn<Column extends string = string> {
  readonly table: TableId
  readonly schemes?: readonly string[]
  /** The column there that names the record. */
  readonly through: string
  /** By column of the record, the column there that says the same. */
  readonly columns: { readonly [C in Column]?: string }
}

interface RowRuleSpec<
  T extends TableId,
  R extends ColumnKey<T>,
  O extends ColumnKey<T>,
  P extends ParameterSet,
> extends RuleTexts,
    Applicability<T> {
  /** Other tables with the same columns, judged by the same rule; see `compileRuleset`. */
  readonly alsoIn?: readonly TableId[]
  /** Where the same rule judges what a sheet of another table says of the record; see `repeated-records.ts`. */
  readonly repeatedIn?: RepeatedIn<ColumnKey<T>>
  /** The rule is about these columns as the sheet itself holds them; it concerns no row of a sheet without them. */
  readonly onlyWhereOwn?: readonly (R | O)[]
  readonly reads: readonly R[]
  readonly mayBeEmpty?: readonly O[]
  /** Those of `mayBeEmpty` that a sheet may do without: the rule then judges as if their cells were empty. */
  readonly mayLack?: readonly O[]
  readonly parameters?: P
  readonly consults?: Consults
  readonly mayConsult?: Consults
  readonly applies?: (row: Possible<T, R, O>) => boolean
  readonly check: (
    row: Judged<T, R, O>,
    context: Context<P>,
  ) => Violation<R | O> | Undecided<R | O> | undefined
}

interface GroupRuleSpec<
  T extends TableId,
  R extends ColumnKey<T>,
  O extends ColumnKey<T>,
  P extends ParameterSet,
> extends RuleTexts,
    Applicability<T> {
  /** Rows with equal values here form a group; these columns must be among `reads`. */
  readonly groupBy: readonly R[]
  /** A row alone in its group is valid: the check is asked about two rows and more. */
  readonly comparesRows?: boolean
  /** Rows of a group come in ascending order of this column, then in sheet order. */
  readonly sortBy?: R
  readonly reads: readonly R[]
  readonly mayBeEmpty?: readonly O[]
  /** Those of `mayBeEmpty` that a sheet may do without: the rule then judges as if their cells were empty. */
  readonly mayLack?: readonly O[]
  /** Resolved on the governing date of the group's first row. */
  readonly parameters?: P
  readonly consults?: Consults
  readonly mayConsult?: Consults
  readonly applies?: (row: Possible<T, R, O>) => boolean
  readonly check: (
    rows: readonly Judged<T, R, O>[],
    context: Context<P>,
  ) => Iterable<GroupViolation<R | O> | GroupUndecided<R | O>>
}

/** One column of one table. */
export interface CellSelector {
  readonly table: TableId
  readonly column: string
}

interface CellRuleSpec extends RuleTexts {
  readonly cells: readonly CellSelector[]
  /** `written` is what stood in the cell where it was spelled otherwise than the value. */
  readonly check: (value: Value, cell: CellSelector, written: string) => Omit<Violation, 'at'> | undefined
}

interface UnreadableRuleSpec extends RuleTexts {
  readonly cells: readonly CellSelector[]
  readonly checkUnreadable: (unreadable: Unreadable, cell: CellSelector) => Omit<Violation, 'at'> | undefined
}

type AnyRow = Readonly<Record<string, Value | null | undefined>>

interface RuleForms extends RuleTexts {
  readonly schemes: readonly string[] | undefined
  readonly contractTypes: readonly string[] | undefined
  readonly governedBy: string | undefined
  readonly inForce: Regime | undefined
  readonly reads: readonly string[]
  readonly mayBeEmpty: readonly string[]
  readonly mayLack: readonly string[]
  readonly parameters: ParameterSet
  readonly consults: Readonly<Partial<Record<TableId, readonly string[]>>>
  readonly mayConsult: Readonly<Partial<Record<TableId, readonly string[]>>>
  readonly applies: ((row: AnyRow) => boolean) | undefined
}

/** A rule about one row, with its exact types forgotten. */
export interface RowRule extends RuleForms {
  readonly form: 'row'
  readonly table: TableId
  readonly alsoIn: readonly TableId[]
  readonly repeatedIn: RepeatedIn | undefined
  readonly onlyWhereOwn: readonly string[]
  readonly check: (row: AnyRow, context: Context) => Violation | Undecided | undefined
}

/** A rule about all rows that share a key. */
export interface GroupRule extends RuleForms {
  readonly form: 'group'
  readonly table: TableId
  readonly groupBy: readonly string[]
  readonly comparesRows: boolean
  readonly sortBy: string | undefined
  readonly check: (rows: readonly AnyRow[], context: Context) => Iterable<GroupViolation | GroupUndecided>
}

/** A rule about single cells, wherever the column occurs. */
export interface CellRule extends RuleTexts {
  readonly form: 'cell'
  readonly cells: readonly CellSelector[]
  readonly check:
    | ((value: Value, cell: CellSelector, written: string) => Omit<Violation, 'at'> | undefined)
    | undefined
  readonly checkUnreadable:
    | ((unreadable: Unreadable, cell: CellSelector) => Omit<Violation, 'at'> | undefined)
    | undefined
}

export type Rule = RowRule | GroupRule | CellRule

const formsOf = (spec: object): RuleForms =>
  // The specification's types were checked where the rule is written; the engine reads it by name.
  ({
    schemes: undefined,
    contractTypes: undefined,
    governedBy: undefined,
    inForce: undefined,
    mayBeEmpty: [],
    mayLack: [],
    parameters: {},
    consults: {},
    mayConsult: {},
    applies: undefined,
    ...spec,
  }) as unknown as RuleForms

/** Declares a rule about one row. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRule<
  T extends TableId,
  const R extends ColumnKey<T>,
  const O extends ColumnKey<T> = never,
  const P extends ParameterSet = Record<never, never>,
>(spec: RowRuleSpec<T, R, O, P>): RowRule {
  return {
    form: 'row',
    alsoIn: [],
    repeatedIn: undefined,
    onlyWhereOwn: [],
    ...formsOf(spec),
  } as unknown as RowRule
}

/** Declares a rule about the rows of one group; its check must not compare pair by pair. */
/* @__NO_SIDE_EFFECTS__ */
export function defineGroupRule<
  T extends TableId,
  const R extends ColumnKey<T>,
  const O extends ColumnKey<T> = never,
  const P extends ParameterSet = Record<never, never>,
>(spec: GroupRuleSpec<T, R, O, P>): GroupRule {
  return { form: 'group', sortBy: undefined, comparesRows: false, ...formsOf(spec) } as unknown as GroupRule
}

/** Declares a rule about cells that hold a value. */
/* @__NO_SIDE_EFFECTS__ */
export const defineCellRule = (spec: CellRuleSpec): CellRule => ({
  form: 'cell',
  checkUnreadable: undefined,
  ...spec,
})

/** Declares a rule about cells that could not be read. */
/* @__NO_SIDE_EFFECTS__ */
export const defineUnreadableRule = (spec: UnreadableRuleSpec): CellRule => ({
  form: 'cell',
  check: undefined,
  ...spec,
})

/** A violation at these columns, primary first. */
export const violated = <const K extends string>(
  at: readonly [K, ...K[]],
  args: Arguments = {},
  variant?: string,
): Violation<K> => (variant === undefined ? { at, args } : { at, args, variant })

/** Not decidable because of these columns. */
export const undecided = <const K extends string>(...columns: [K, ...K[]]): Undecided<K> => ({
  undecided: columns,
})

/** A check that a cell says yes: violated there, and at the other columns named, where it does not. */
export const mustBeYes =
  <const K extends string>(column: K, ...others: readonly K[]) =>
  (row: { readonly [C in K]: unknown }): Violation<K> | undefined =>
    row[column] === true ? undefined : violated([column, ...others])

/** A check that a cell is filled: violated there, and at the other columns named, where it is empty. */
export const mustBeFilled =
  <const K extends string>(column: K, ...others: readonly K[]) =>
  (row: { readonly [C in K]: unknown }): Violation<K> | undefined =>
    row[column] === null ? violated([column, ...others]) : undefined

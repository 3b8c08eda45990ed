/** Rules about records that sheets of another table repeat, such as the mentor in a sheet of agreements. */
import { columnOf, type TableId, tableOf, type Value } from '../tables/index.ts'
import type { AnyRow } from './row-views.ts'
import type { RepeatedIn, RowRule } from './rule.ts'
import { type PreparedSheet, prepareSheet } from './sheet.ts'
import type { Tables } from './tables.ts'

/** Which record a sheet repeats, and where. */
export interface Repetition {
  readonly of: TableId
  /** The column that names the record. */
  readonly through: string
  /** Pairs of a column of the record and the column that repeats it. */
  readonly columns: readonly (readonly [record: string, own: string])[]
}

/** The same rule, asking the columns that repeat the record; what they cannot say is empty. */
export function ruleForRepetition(rule: RowRule, { table, schemes, columns }: RepeatedIn): RowRule {
  const all = columnsOf(rule)
  for (const column of all) {
    if (columns[column] === undefined && !rule.mayLack.includes(column))
      throw new Error(`${rule.id}: no column of ${table} says what ${column} says`)
  }
  const named = (column: string): string => {
    const name = columns[column]
    if (name === undefined) throw new Error(`${rule.id}: ${column} has no place in ${table}`)
    return name
  }
  const names = (keys: readonly string[]) => keys.flatMap((key) => columns[key] ?? [])
  const recordIn = (row: AnyRow): AnyRow => {
    const record: Record<string, Value | null> = {}
    for (const column of all) record[column] = row[columns[column] ?? ''] ?? null
    return record
  }
  const { applies } = rule
  return {
    ...rule,
    table,
    alsoIn: [],
    repeatedIn: undefined,
    onlyWhereOwn: names(rule.onlyWhereOwn),
    schemes,
    governedBy: rule.governedBy === undefined ? undefined : named(rule.governedBy),
    reads: names(rule.reads),
    mayBeEmpty: names(rule.mayBeEmpty),
    mayLack: names(rule.mayLack),
    applies: applies && ((row) => applies(recordIn(row))),
    check: (row, context) => {
      const outcome = rule.check(recordIn(row), context)
      if (outcome === undefined) return undefined
      if ('undecided' in outcome) {
        const [first, ...rest] = outcome.undecided
        return { undecided: [named(first), ...rest.map(named)] }
      }
      const [first, ...rest] = outcome.at
      return { ...outcome, at: [named(first), ...rest.map(named)] }
    },
  }
}

/** What a rule asks of a record that its own sheet may hold instead; the rest was never the record's. */
export function repetitionOf(rule: RowRule, { table, through, columns }: RepeatedIn): Repetition {
  return {
    of: rule.table,
    through,
    columns: columnsOf(rule).flatMap((column) => {
      const own = columns[column]
      return own !== undefined && columnOf(table, own)?.borrowed?.table === rule.table ? [[column, own]] : []
    }),
  }
}

/**
 * The rows that say something of their own: the record is nowhere else, or it is said otherwise there. Where the
 * record's own sheet says the same, the fault is reported there and only there. `undefined` for a sheet that repeats
 * nothing.
 */
export function rowsThatDiffer(
  { of, through, columns }: Repetition,
  sheet: PreparedSheet,
  tables: Tables,
): PreparedSheet | undefined {
  const { input } = sheet
  const repeated = columns.filter(([, own]) => input.columns.includes(own))
  if (repeated.length === 0) return undefined
  if (!input.columns.includes(through)) return sheet
  const { key } = tableOf(of)
  const rows = input.rows.filter(({ values, unreadable = {} }) => {
    const said = repeated.filter(([, own]) => values[own] != null || Object.hasOwn(unreadable, own))
    const reference = values[through]
    if (reference == null) return said.length > 0 || Object.hasOwn(unreadable, through)
    const agrees = (record: AnyRow) =>
      said.every(([column, own]) => values[own] != null && values[own] === record[column])
    return !tables.index(of, key).get(reference)?.some(agrees)
  })
  return rows.length === input.rows.length ? sheet : prepareSheet(tables, { ...input, rows }, sheet.index)
}

const columnsOf = ({ reads, mayBeEmpty, governedBy }: RowRule): readonly string[] => [
  ...new Set([...reads, ...mayBeEmpty, ...(governedBy === undefined ? [] : [governedBy])]),
]

/** What the report asks of an analytical database, whichever one stands behind it. */
import type { ExpectedColumns } from './expected-columns.ts'

/**
 * The five kinds of column a figure is computed from. `day` is a civil day (DATE), `integer` a whole number of
 * at most 64 bits, `decimal` an exact number with at most 12 digits before and 6 after the point. There is no
 * binary fraction: it cannot hold a tenth.
 */
export type StatsColumnType = 'text' | 'day' | 'integer' | 'decimal' | 'boolean'

/** A table to load; its name and its columns are our own constants in snake_case, never words from an extract. */
export interface StatsTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: StatsColumnType }[]
}

/** A cell: `day` as `Day` (whole days since 1970-01-01), `decimal` as text, number or bigint, null for empty. */
export type StatsValue = string | number | bigint | boolean | null

/**
 * An embedded analytical database for one run of the report. Calls are carried out one after the other, in the
 * order in which they were made. What the engine refuses is a `StatisticsError`, and its message never repeats a
 * cell.
 */
export interface StatsEngine {
  /** Creates the table, loads all rows or none, and returns their number. */
  load(table: StatsTable, rows: Iterable<readonly StatsValue[]>): Promise<number>
  /**
   * Runs one SELECT with `$name` parameters and returns its rows, checked against the expected columns. Keep to
   * portable SQL (GROUP BY, COUNT(DISTINCT), SUM(CASE …), UNION ALL, CTEs, explicit casts); ORDER BY a key
   * whenever the order of the rows can be seen; divide outside SQL, with `shareHalfUp` or `ratioHalfUp`.
   */
  query<Row>(
    sql: string,
    parameters: Readonly<Record<string, StatsValue>>,
    expected: ExpectedColumns<Row>,
  ): Promise<readonly Row[]>
  /**
   * Creates the table and fills it, within the database, with the rows of one SELECT that gives its columns by name;
   * returns their number.
   */
  derive(table: StatsTable, sql: string, parameters: Readonly<Record<string, StatsValue>>): Promise<number>
  /** Frees the memory; a second call does nothing. */
  close(): Promise<void>
}

/** Every table that the rules know, by id. */
import { accreditations } from './accreditations.ts'
import { agreements } from './agreements/index.ts'
import type { Column, Table, ValueOf } from './column.ts'
import { companies } from './companies.ts'
import { enrolments } from './enrolments.ts'
import { establishments } from './establishments.ts'
import { exclusions } from './exclusions.ts'
import { figures } from './figures.ts'
import { learners } from './learners.ts'
import { mentors } from './mentors.ts'
import { permits } from './permits.ts'
import { programmes } from './programmes.ts'
import { providers } from './providers.ts'
import { reportTables } from './report/index.ts'
import { sectors } from './sectors.ts'
import { subsidies } from './subsidies.ts'
import { twePathways } from './twe-pathways.ts'

export const tables = {
  agreements,
  learners,
  companies,
  establishments,
  providers,
  mentors,
  accreditations,
  exclusions,
  programmes,
  sectors,
  subsidies,
  enrolments,
  twePathways,
  permits,
  figures,
  ...reportTables,
} as const

type Tables = typeof tables

export type TableId = keyof Tables
export type ColumnKey<T extends TableId> = Extract<keyof Tables[T]['columns'], string>

/** The value type of one column, without `null`. */
export type CellOf<
  T extends TableId,
  K extends ColumnKey<T>,
> = Tables[T]['columns'][K] extends infer C extends Column ? ValueOf<C> : never

/** One read row of a table: every column the sheet holds, `null` where its cell is empty. */
export type RowOf<T extends TableId> = { readonly [K in ColumnKey<T>]?: CellOf<T, K> | null }

/** The ids of all tables, in the order in which people meet them. */
export const tableIds = Object.keys(tables) as readonly TableId[]

/** A table by id, without its exact column types. */
export const tableOf = (id: TableId): Table => tables[id]

/** A column by table and key, or `undefined`. */
export const columnOf = (table: TableId, key: string): Column | undefined =>
  Object.hasOwn(tables[table].columns, key) ? tableOf(table).columns[key] : undefined

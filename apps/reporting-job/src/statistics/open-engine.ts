/** The databases that an office may count with. */
import { openDuckDb } from './duckdb-engine.ts'
import { openPostgreSql } from './postgresql-engine.ts'
import type { StatsEngine } from './stats-engine.ts'

export const engineNames = ['duckdb', 'postgresql'] as const
export type EngineName = (typeof engineNames)[number]

/** DuckDB in this process, or the PostgreSQL server of the PG* variables; `DatabaseRefused` where it cannot be used. */
export const openEngine = (name: EngineName): Promise<StatsEngine> =>
  name === 'duckdb' ? openDuckDb() : openPostgreSql()

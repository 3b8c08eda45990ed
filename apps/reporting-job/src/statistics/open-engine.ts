/** Opens the database that an office counts with. */
import type { EngineName } from '../engine-names.ts'
import { openDuckDb } from './duckdb-engine.ts'
import { openPostgreSql } from './postgresql-engine.ts'
import type { StatsEngine } from './stats-engine.ts'

/**
 * DuckDB in this process, or the PostgreSQL server of the PG* variables. Throws a `DatabaseRefused`
 * where the server cannot be used.
 */
export const openEngine = (name: EngineName): Promise<StatsEngine> =>
  name === 'duckdb' ? openDuckDb() : openPostgreSql()

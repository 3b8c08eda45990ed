/** The statistics engine: validated rows in, exact figures out. */
export { asRatio, type DecimalText } from './decimal-text.ts'
export { openDuckDb } from './duckdb-engine.ts'
export { column, type ExpectedColumn, type ExpectedColumns, nullable } from './expected-columns.ts'
export { openEngine } from './open-engine.ts'
export { openPostgreSql } from './postgresql-engine.ts'
export { StatisticsError } from './statistics-error.ts'
export type { StatsColumnType, StatsEngine, StatsTable, StatsValue } from './stats-engine.ts'

/** The databases that an office may count with: DuckDB in this process, or a PostgreSQL server of its own. */
export const engineNames = ['duckdb', 'postgresql'] as const
export type EngineName = (typeof engineNames)[number]

/** The statistics engine over DuckDB, in the memory of this process. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { type DuckDbConnection, type DuckDbOptions, openHardenedConnection } from './duckdb-connection.ts'
import { deriveTable } from './duckdb-derive.ts'
import { loadTable } from './duckdb-load.ts'
import { runQuery } from './duckdb-query.ts'
import type { ExpectedColumns } from './expected-columns.ts'
import { inTurn } from './in-turn.ts'
import { StatisticsError } from './statistics-error.ts'
import type { StatsEngine, StatsTable, StatsValue } from './stats-engine.ts'

/**
 * Opens an empty DuckDB in memory, without access to files, network or extensions. `memoryLimit` is written as
 * DuckDB does (`2GiB` by default), `threads` is 2 by default. Throws a `StatisticsError` for other options.
 */
export async function openDuckDb(options: DuckDbOptions = {}): Promise<StatsEngine> {
  return new DuckDbEngine(await openHardenedConnection(options))
}

class DuckDbEngine implements StatsEngine {
  #open: DuckDbConnection | undefined
  readonly #inTurn = inTurn()

  constructor(open: DuckDbConnection) {
    this.#open = open
  }

  load(table: StatsTable, rows: Iterable<readonly StatsValue[]>): Promise<number> {
    return this.#inTurn(() => loadTable(this.#connection(), table, rows))
  }

  query<Row>(
    sql: string,
    parameters: Readonly<Record<string, StatsValue>>,
    expected: ExpectedColumns<Row>,
  ): Promise<readonly Row[]> {
    return this.#inTurn(() => runQuery(this.#connection(), sql, parameters, expected))
  }

  derive(table: StatsTable, sql: string, parameters: Readonly<Record<string, StatsValue>>): Promise<number> {
    return this.#inTurn(() => deriveTable(this.#connection(), table, sql, parameters))
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      this.#open?.close()
      this.#open = undefined
    })
  }

  #connection(): DuckDBConnection {
    if (this.#open === undefined) throw new StatisticsError('The statistics engine is closed.')
    return this.#open.connection
  }
}

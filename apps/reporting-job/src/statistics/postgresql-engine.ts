/** The statistics engine over a PostgreSQL server, in the temporary tables of one session. */
import type pg from 'pg'
import type { ExpectedColumns } from './expected-columns.ts'
import { inTurn } from './in-turn.ts'
import { openSession, type PostgreSqlOptions } from './postgresql-connection.ts'
import { loadTable } from './postgresql-load.ts'
import { deriveTable, runQuery } from './postgresql-query.ts'
import { StatisticsError } from './statistics-error.ts'
import type { StatsEngine, StatsTable, StatsValue } from './stats-engine.ts'

/**
 * Opens a session on the server that the PG* variables name. It holds what is loaded in temporary tables, which
 * nobody else sees and which are gone when it ends. Throws a `DatabaseRefused` where the server cannot be used.
 */
export async function openPostgreSql(options: PostgreSqlOptions = {}): Promise<StatsEngine> {
  return new PostgreSqlEngine(await openSession(options))
}

class PostgreSqlEngine implements StatsEngine {
  #open: pg.Client | undefined
  readonly #inTurn = inTurn()

  constructor(open: pg.Client) {
    this.#open = open
  }

  load(table: StatsTable, rows: Iterable<readonly StatsValue[]>): Promise<number> {
    return this.#inTurn(() => loadTable(this.#session(), table, rows))
  }

  query<Row>(
    sql: string,
    parameters: Readonly<Record<string, StatsValue>>,
    expected: ExpectedColumns<Row>,
  ): Promise<readonly Row[]> {
    return this.#inTurn(() => runQuery(this.#session(), sql, parameters, expected))
  }

  derive(table: StatsTable, sql: string, parameters: Readonly<Record<string, StatsValue>>): Promise<number> {
    return this.#inTurn(() => deriveTable(this.#session(), table, sql, parameters))
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      const open = this.#open
      this.#open = undefined
      // A session that is lost is closed.
      await open?.end().catch(() => {})
    })
  }

  #session(): pg.Client {
    if (this.#open === undefined) throw new StatisticsError('The statistics engine is closed.')
    return this.#open
  }
}

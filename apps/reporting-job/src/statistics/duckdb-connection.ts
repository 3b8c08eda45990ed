/** Opens an in-memory DuckDB that can reach neither file nor network, and that no SQL can unlock again. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { StatisticsError } from './statistics-error.ts'

/** `memoryLimit` as DuckDB writes it (`2GiB`; the default); `threads` 2 by default. */
export interface DuckDbOptions {
  readonly memoryLimit?: string
  readonly threads?: number
}

export interface DuckDbConnection {
  readonly connection: DuckDBConnection
  close(): void
}

export async function openHardenedConnection(options: DuckDbOptions = {}): Promise<DuckDbConnection> {
  const { memoryLimit = '2GiB', threads = 2 } = options
  if (!/^[1-9]\d{0,6}(KiB|MiB|GiB|KB|MB|GB)$/.test(memoryLimit)) {
    throw new StatisticsError('The memory limit must be a whole number with a unit, such as 512MiB or 2GiB.')
  }
  if (!Number.isInteger(threads) || threads < 1 || threads > 64) {
    throw new StatisticsError('The number of threads must be a whole number from 1 to 64.')
  }
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  // The order counts: the last two statements close the door behind the others.
  for (const setting of [
    `SET memory_limit = '${memoryLimit}'`,
    `SET threads = ${threads}`,
    // Without a directory nothing is spilled to disk: personal records stay in memory, and too little memory is an error.
    `SET temp_directory = ''`,
    // As in PostgreSQL and in the standard: an empty cell counts as the greatest.
    `SET default_null_order = 'nulls_last_on_asc_first_on_desc'`,
    'SET autoinstall_known_extensions = false',
    'SET autoload_known_extensions = false',
    'SET allow_community_extensions = false',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]) {
    await connection.run(setting)
  }
  return {
    connection,
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

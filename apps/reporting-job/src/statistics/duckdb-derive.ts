/** Fills a new table with the rows of one SELECT, without taking them out of DuckDB. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { createFilled, rowsIn } from './duckdb-load.ts'
import { bindParameters, preparedSelect } from './duckdb-query.ts'
import { refusing } from './duckdb-refusal.ts'
import type { StatsTable, StatsValue } from './stats-engine.ts'
import { quotedName } from './table-rows.ts'

export async function deriveTable(
  connection: DuckDBConnection,
  table: StatsTable,
  sql: string,
  parameters: Readonly<Record<string, StatsValue>>,
): Promise<number> {
  const place = `derive table ${table.name}`
  // Alone first: what is put into the INSERT below must be one SELECT and nothing else.
  ;(await preparedSelect(connection, sql, place)).destroySync()
  return createFilled(connection, table, async () => {
    const columns = table.columns.map(({ name }) => quotedName(name)).join(', ')
    const statement = await refusing(
      place,
      () =>
        connection.prepare(
          `INSERT INTO ${quotedName(table.name)} (${columns}) SELECT ${columns} FROM (${sql}) derived`,
        ),
      true,
    )
    try {
      bindParameters(statement, parameters, place)
      await refusing(place, () => statement.run())
    } finally {
      statement.destroySync()
    }
    return rowsIn(connection, table)
  })
}

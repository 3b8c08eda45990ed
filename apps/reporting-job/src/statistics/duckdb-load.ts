/** Loads the rows of one table into DuckDB: all of them or none. */
import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBDecimalValue,
  type DuckDBValue,
} from '@duckdb/node-api'
import { refusing } from './duckdb-refusal.ts'
import { SQL_TYPES, toDuckDb } from './duckdb-values.ts'
import { StatisticsError } from './statistics-error.ts'
import type { StatsTable, StatsValue } from './stats-engine.ts'
import { quotedName, storedCells } from './table-rows.ts'

export async function loadTable(
  connection: DuckDBConnection,
  table: StatsTable,
  rows: Iterable<readonly StatsValue[]>,
): Promise<number> {
  return createFilled(connection, table, async () => {
    const loaded = await appendRows(connection, table, rows)
    if ((await rowsIn(connection, table)) !== loaded) {
      throw new StatisticsError(`Table ${table.name} does not hold the ${loaded} rows that were loaded.`)
    }
    return loaded
  })
}

/** Creates a table and fills it; where that fails there is no table. */
export async function createFilled(
  connection: DuckDBConnection,
  table: StatsTable,
  fill: () => Promise<number>,
): Promise<number> {
  const name = quotedName(table.name)
  const columns = table.columns.map((column) => `${quotedName(column.name)} ${SQL_TYPES[column.type]}`)
  await refusing(`create table ${table.name}`, () =>
    connection.run(`CREATE TABLE ${name} (${columns.join(', ')})`),
  )
  try {
    return await fill()
  } catch (error) {
    await refusing(`empty table ${table.name}`, () => connection.run(`DROP TABLE ${name}`))
    throw error
  }
}

export async function rowsIn(connection: DuckDBConnection, table: StatsTable): Promise<number> {
  const result = await connection.run(`SELECT COUNT(*) FROM ${quotedName(table.name)}`)
  return Number((await result.getRows())[0]?.[0])
}

async function appendRows(
  connection: DuckDBConnection,
  table: StatsTable,
  rows: Iterable<readonly StatsValue[]>,
): Promise<number> {
  const appender = await connection.createAppender(table.name)
  try {
    let loaded = 0
    for (const row of rows) {
      const cells = storedCells(table, row, loaded + 1, toDuckDb)
      for (const cell of cells) append(appender, cell)
      appender.endRow()
      loaded += 1
    }
    await refusing(`load table ${table.name}`, () => appender.flushSync())
    return loaded
  } finally {
    await refusing(`load table ${table.name}`, () => appender.closeSync())
  }
}

function append(appender: DuckDBAppender, cell: DuckDBValue): void {
  if (cell === null) appender.appendNull()
  else if (typeof cell === 'string') appender.appendVarchar(cell)
  else if (typeof cell === 'bigint') appender.appendBigInt(cell)
  else if (typeof cell === 'boolean') appender.appendBoolean(cell)
  else if (cell instanceof DuckDBDateValue) appender.appendDate(cell)
  else if (cell instanceof DuckDBDecimalValue) appender.appendDecimal(cell)
  else throw new StatisticsError('A cell of an unknown kind reached the database.')
}

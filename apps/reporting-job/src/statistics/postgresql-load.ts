/** Loads the rows of one table into a temporary table of PostgreSQL: all of them or none. */
import type pg from 'pg'
import { refusing } from './postgresql-refusal.ts'
import { SQL_TYPES, toPostgreSql } from './postgresql-values.ts'
import { StatisticsError } from './statistics-error.ts'
import type { StatsTable, StatsValue } from './stats-engine.ts'
import { quotedName, storedCells } from './table-rows.ts'

/** The table belongs to this session alone and is gone with it, also when the process is killed. */
export async function loadTable(
  client: pg.Client,
  table: StatsTable,
  rows: Iterable<readonly StatsValue[]>,
): Promise<number> {
  return createFilled(client, table, () => insertRows(client, table, rows))
}

/** Creates a temporary table and fills it; where that fails, or gives another number of rows, there is no table. */
export async function createFilled(
  client: pg.Client,
  table: StatsTable,
  fill: () => Promise<number>,
): Promise<number> {
  const name = quotedName(table.name)
  const columns = table.columns.map(
    (column) => `${quotedName(column.name)} ${SQL_TYPES[column.type].declared}`,
  )
  const run = (sql: string, what: string) => refusing(`${what} table ${table.name}`, () => client.query(sql))
  await run('BEGIN READ WRITE', 'create')
  try {
    await run(`CREATE TEMPORARY TABLE ${name} (${columns.join(', ')}) ON COMMIT PRESERVE ROWS`, 'create')
    const loaded = await fill()
    const counted = await run(`SELECT COUNT(*) AS n FROM ${name}`, 'count')
    if (counted.rows[0]?.n !== String(loaded)) {
      throw new StatisticsError(`Table ${table.name} does not hold the ${loaded} rows that were loaded.`)
    }
    await run(`ANALYZE ${name}`, 'analyse')
    await run('COMMIT', 'keep')
    return loaded
  } catch (error) {
    // A connection that is lost has rolled back by itself.
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

const ROWS_A_STATEMENT = 10_000

/** Columns by columns: one bound array each, so that a statement takes many rows and no cell is ever SQL. */
async function insertRows(
  client: pg.Client,
  table: StatsTable,
  rows: Iterable<readonly StatsValue[]>,
): Promise<number> {
  const arrays = table.columns.map(({ type }, index) => `$${index + 1}::${SQL_TYPES[type].name}[]`)
  const text = `INSERT INTO ${quotedName(table.name)} SELECT * FROM unnest(${arrays.join(', ')})`
  const empty = (): (string | null)[][] => table.columns.map(() => [])
  let loaded = 0
  let values = empty()
  const flush = async () => {
    if (values[0]?.length === 0) return
    await refusing(`load table ${table.name}`, () => client.query({ text, values }))
    values = empty()
  }
  for (const row of rows) {
    for (const [index, cell] of storedCells(table, row, loaded + 1, toPostgreSql).entries()) {
      values[index]?.push(cell)
    }
    loaded += 1
    if (loaded % ROWS_A_STATEMENT === 0) await flush()
  }
  await flush()
  return loaded
}

/** Runs one SELECT with bound parameters on PostgreSQL and checks what comes back. */
import type pg from 'pg'
import { checkedRows, placeOf } from './checked-rows.ts'
import { MUST_BE } from './exact-values.ts'
import type { ExpectedColumns } from './expected-columns.ts'
import { positionalSql } from './positional-sql.ts'
import { createFilled } from './postgresql-load.ts'
import { refusing } from './postgresql-refusal.ts'
import { fromPostgreSql, toPostgreSql, typeOf } from './postgresql-values.ts'
import { StatisticsError } from './statistics-error.ts'
import type { StatsTable, StatsValue } from './stats-engine.ts'
import { quotedName } from './table-rows.ts'

/** In a transaction that only reads and is never kept. */
export async function runQuery<Row>(
  client: pg.Client,
  sql: string,
  parameters: Readonly<Record<string, StatsValue>>,
  expected: ExpectedColumns<Row>,
): Promise<readonly Row[]> {
  const place = placeOf(sql)
  const { sql: positional, names } = positionalSql(sql, place)
  await refusing(place, () => client.query('BEGIN READ ONLY'))
  try {
    const values = boundValues(names, await parameterTypes(client, positional, place), parameters, place)
    // A cursor takes a SELECT and nothing that changes a row.
    await refusing(place, () =>
      client.query(extended(`DECLARE statistic NO SCROLL CURSOR FOR ${positional}`, values)),
    )
    const { fields, rows } = await refusing(place, () =>
      client.query<(string | null)[]>({ text: 'FETCH ALL FROM statistic', rowMode: 'array' }),
    )
    const columns = fields.map(({ name, dataTypeID }) => {
      const { name: type, kinds } = typeOf(dataTypeID)
      return { name, kinds, type }
    })
    return checkedRows(columns, rows, fromPostgreSql, expected, place)
  } finally {
    // A connection that is lost has rolled back by itself.
    await client.query('ROLLBACK; DEALLOCATE ALL').catch(() => {})
  }
}

/** Fills a new temporary table with the rows of one SELECT, without taking them out of the server. */
export async function deriveTable(
  client: pg.Client,
  table: StatsTable,
  sql: string,
  parameters: Readonly<Record<string, StatsValue>>,
): Promise<number> {
  const place = `derive table ${table.name}`
  const { sql: positional, names } = positionalSql(sql, place)
  const columns = table.columns.map(({ name }) => quotedName(name)).join(', ')
  const types = await parameterTypes(client, positional, place)
  await refusing(place, () => client.query('DEALLOCATE ALL'))
  return createFilled(client, table, async () => {
    const { rowCount } = await refusing(place, () =>
      client.query(
        extended(
          `INSERT INTO ${quotedName(table.name)} (${columns}) SELECT ${columns} FROM (${positional}) derived`,
          boundValues(names, types, parameters, place),
        ),
      ),
    )
    return rowCount ?? 0
  })
}

/** Lets the server read the SQL before any value is bound, and answers the types that it gives the parameters. */
async function parameterTypes(client: pg.Client, sql: string, place: string): Promise<readonly number[]> {
  await refusing(place, () => client.query(extended(`PREPARE statistic AS ${sql}`)), true)
  const { rows } = await refusing(place, () =>
    client.query<{ types: string }>(
      `SELECT array_to_string(parameter_types::oid[], ' ') AS types FROM pg_prepared_statements WHERE name = 'statistic'`,
    ),
  )
  return (rows[0]?.types ?? '').split(' ').filter(Boolean).map(Number)
}

/** The extended protocol takes one statement and no more, also where nothing is bound. */
const extended = (text: string, values: readonly (string | null)[] = []) => ({
  text,
  values: [...values],
  queryMode: 'extended',
})

function boundValues(
  names: readonly string[],
  types: readonly number[],
  parameters: Readonly<Record<string, StatsValue>>,
  place: string,
): readonly (string | null)[] {
  const unknown = Object.keys(parameters).filter((name) => !names.includes(name))
  const values = names.map((name, index) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (value === undefined) throw new StatisticsError(`Parameter $${name} is missing in ${place}.`)
    const [kind] = typeOf(types[index] ?? 0).kinds
    if (kind === undefined) {
      throw new StatisticsError(`Parameter $${name} has no kind in ${place}: write CAST($${name} AS …).`)
    }
    const cell = toPostgreSql(value, kind)
    if (cell === undefined) {
      throw new StatisticsError(`Parameter $${name} must be ${MUST_BE[kind]} in ${place}.`)
    }
    return cell
  })
  if (unknown.length > 0) {
    throw new StatisticsError(`Unknown parameter $${unknown.join(', $')} for ${place}.`)
  }
  return values
}

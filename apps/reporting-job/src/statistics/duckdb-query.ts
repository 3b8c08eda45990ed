/** Runs one SELECT with bound parameters and checks what comes back. */
import {
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBDecimalValue,
  type DuckDBMaterializedResult,
  type DuckDBPreparedStatement,
  type DuckDBValue,
  StatementType,
} from '@duckdb/node-api'
import { z } from 'zod'
import { refusing } from './duckdb-refusal.ts'
import { fromDuckDb, kindOf, MUST_BE, toDuckDb } from './duckdb-values.ts'
import type { ExpectedColumn, ExpectedColumns } from './expected-columns.ts'
import { StatisticsError } from './statistics-error.ts'
import type { StatsValue } from './stats-engine.ts'

export async function runQuery<Row>(
  connection: DuckDBConnection,
  sql: string,
  parameters: Readonly<Record<string, StatsValue>>,
  expected: ExpectedColumns<Row>,
): Promise<readonly Row[]> {
  const place = `query “${sql.replace(/\s+/g, ' ').trim().slice(0, 80)}”`
  const statement = await preparedSelect(connection, sql, place)
  try {
    bindParameters(statement, parameters, place)
    const result = await refusing(place, () => statement.run())
    return await checkedRows(result, expected, place)
  } finally {
    statement.destroySync()
  }
}

/** Prepares one SELECT; refuses anything else. */
export async function preparedSelect(
  connection: DuckDBConnection,
  sql: string,
  place: string,
): Promise<DuckDBPreparedStatement> {
  const statement = await refusing(place, () => connection.prepare(sql), true)
  if (statement.statementType === StatementType.SELECT) return statement
  statement.destroySync()
  throw new StatisticsError(`Refused ${place}: a statistic is one SELECT.`)
}

export function bindParameters(
  statement: DuckDBPreparedStatement,
  parameters: Readonly<Record<string, StatsValue>>,
  place: string,
): void {
  const given = new Set(Object.keys(parameters))
  for (let index = 1; index <= statement.parameterCount; index += 1) {
    const name = statement.parameterName(index)
    const value = parameters[name]
    if (!given.delete(name) || value === undefined) {
      throw new StatisticsError(`Parameter $${name} is missing in ${place}.`)
    }
    const kind = kindOf(statement.parameterTypeId(index))
    if (kind === undefined) {
      throw new StatisticsError(`Parameter $${name} has no kind in ${place}: write CAST($${name} AS …).`)
    }
    const cell = toDuckDb(value, kind)
    if (cell === undefined) {
      throw new StatisticsError(`Parameter $${name} must be ${MUST_BE[kind]} in ${place}.`)
    }
    bind(statement, index, cell)
  }
  if (given.size > 0) throw new StatisticsError(`Unknown parameter $${[...given].join(', $')} for ${place}.`)
}

async function checkedRows<Row>(
  result: DuckDBMaterializedResult,
  expected: ExpectedColumns<Row>,
  place: string,
): Promise<readonly Row[]> {
  const wanted: readonly [string, ExpectedColumn<unknown>][] = Object.entries(expected)
  const names = result.columnNames()
  if (
    names.toSorted().join() !==
    wanted
      .map(([name]) => name)
      .toSorted()
      .join()
  ) {
    const columns = wanted.map(([name]) => name).join(', ')
    throw new StatisticsError(`Expected columns ${columns}, found ${names.join(', ')} in ${place}.`)
  }
  const positions = wanted.map(([name, column]) => {
    const position = names.indexOf(name)
    if (kindOf(result.columnTypeId(position)) !== column.type) {
      const found = result.columnType(position).toString()
      throw new StatisticsError(`Column ${name} must be ${column.type} and is ${found} in ${place}.`)
    }
    return [name, position] as const
  })
  const schema = z.object(Object.fromEntries(wanted.map(([name, column]) => [name, column.schema])))
  return (await result.getRows()).map((cells, row) => {
    const values = positions.map(([name, position]) => {
      const value = fromDuckDb(cells[position] ?? null)
      if (value === undefined) {
        throw new StatisticsError(`Column ${name}, row ${row + 1}: no exact safe value in ${place}.`)
      }
      return [name, value] as const
    })
    const parsed = schema.safeParse(Object.fromEntries(values))
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw new StatisticsError(
        `Column ${issue?.path.join('.')}, row ${row + 1}: ${issue?.message} in ${place}.`,
      )
    }
    // The schema was built from the very columns that ExpectedColumns<Row> names.
    return parsed.data as Row
  })
}

function bind(statement: DuckDBPreparedStatement, index: number, cell: DuckDBValue): void {
  if (cell === null) statement.bindNull(index)
  else if (typeof cell === 'string') statement.bindVarchar(index, cell)
  else if (typeof cell === 'bigint') statement.bindBigInt(index, cell)
  else if (typeof cell === 'boolean') statement.bindBoolean(index, cell)
  else if (cell instanceof DuckDBDateValue) statement.bindDate(index, cell)
  else if (cell instanceof DuckDBDecimalValue) statement.bindDecimal(index, cell)
  else throw new StatisticsError('A parameter of an unknown kind reached the database.')
}

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
import { checkedRows, type FoundColumn, placeOf } from './checked-rows.ts'
import { refusing } from './duckdb-refusal.ts'
import { fromDuckDb, kindOf, toDuckDb } from './duckdb-values.ts'
import { MUST_BE } from './exact-values.ts'
import type { ExpectedColumns } from './expected-columns.ts'
import { StatisticsError } from './statistics-error.ts'
import type { StatsValue } from './stats-engine.ts'

export async function runQuery<Row>(
  connection: DuckDBConnection,
  sql: string,
  parameters: Readonly<Record<string, StatsValue>>,
  expected: ExpectedColumns<Row>,
): Promise<readonly Row[]> {
  const place = placeOf(sql)
  const statement = await preparedSelect(connection, sql, place)
  try {
    bindParameters(statement, parameters, place)
    const result = await refusing(place, () => statement.run())
    return checkedRows(columnsOf(result), await result.getRows(), fromDuckDb, expected, place)
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

function columnsOf(result: DuckDBMaterializedResult): readonly FoundColumn[] {
  return result.columnNames().map((name, position) => {
    const kind = kindOf(result.columnTypeId(position))
    return { name, kinds: kind === undefined ? [] : [kind], type: result.columnType(position).toString() }
  })
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

function bind(statement: DuckDBPreparedStatement, index: number, cell: DuckDBValue): void {
  if (cell === null) statement.bindNull(index)
  else if (typeof cell === 'string') statement.bindVarchar(index, cell)
  else if (typeof cell === 'bigint') statement.bindBigInt(index, cell)
  else if (typeof cell === 'boolean') statement.bindBoolean(index, cell)
  else if (cell instanceof DuckDBDateValue) statement.bindDate(index, cell)
  else if (cell instanceof DuckDBDecimalValue) statement.bindDecimal(index, cell)
  else throw new StatisticsError('A parameter of an unknown kind reached the database.')
}

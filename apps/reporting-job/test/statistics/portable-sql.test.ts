/** The SQL of the indicators keeps to what every database answers alike: nothing divides, rounds or means in SQL. */
import { describe, expect, it } from 'vitest'
import { indicators } from '../../src/indicators/index.ts'
import { positionalSql } from '../../src/statistics/positional-sql.ts'

describe('the SQL of table', () => {
  it.each(indicators.map(({ id, sql }) => [id, sql]))('%s is portable', (id, sql) => {
    const { sql: portable } = positionalSql(sql, `table ${id}`)
    expect(portable).not.toMatch(
      /\b(ROUND|CEIL|FLOOR|TRUNC|MEDIAN|QUANTILE|APPROX)\w*\s*\(|\b(QUALIFY|FILTER|DOUBLE|FLOAT|REAL)\b|GROUP BY ALL/i,
    )
  })
})

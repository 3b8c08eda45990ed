/** The SQL of the indicators keeps to what every database answers alike: nothing divides, rounds or means in SQL. */
import { describe, expect, it } from 'vitest'
import { indicators } from '../../src/indicators/index.ts'
import { positionalSql } from '../../src/statistics/positional-sql.ts'

describe('the SQL of indicator', () => {
  it.each(indicators.map(({ id, unitsSql }) => [id, unitsSql]))('%s is portable', (id, sql) => {
    const { sql: portable } = positionalSql(sql, `indicator ${id}`)
    expect(portable).not.toMatch(
      /\b(ROUND|CEIL|FLOOR|TRUNC|MEDIAN|QUANTILE|APPROX)\w*\s*\(|\b(QUALIFY|FILTER|DOUBLE|FLOAT|REAL)\b|GROUP BY ALL/i,
    )
  })
})

/** Every question that a report asks of DuckDB is asked of PostgreSQL too, word for word, and the answers are the same. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lastDayOf, type SchoolYear, schoolYearOfText } from '@werkplekleren/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicators } from '../../apps/reporting-job/src/indicators/index.ts'
import { compileReport } from '../../apps/reporting-job/src/report/index.ts'
import { generateSample, writeSample } from '../../apps/reporting-job/src/sample/index.ts'
import {
  type ExpectedColumns,
  openEngine,
  openPostgreSql,
  type StatsEngine,
  type StatsTable,
  type StatsValue,
} from '../../apps/reporting-job/src/statistics/index.ts'
import {
  noServer,
  type Server,
  startServer,
  whereServer,
} from '../../apps/reporting-job/test/statistics/postgresql-server.ts'

interface Loaded {
  readonly table: StatsTable
  readonly rows: readonly (readonly StatsValue[])[]
}

interface Asked {
  readonly sql: string
  readonly parameters: Readonly<Record<string, StatsValue>>
  readonly expected: ExpectedColumns<unknown>
  readonly answer: readonly unknown[]
}

interface Derived {
  readonly derived: StatsTable
  readonly sql: string
  readonly parameters: Readonly<Record<string, StatsValue>>
  readonly number: number
}

/** In the order in which the report did it. */
type Deed = Loaded | Asked | Derived

describe.skipIf(noServer)(`the report of the sample year counted by ${whereServer}`, () => {
  const parent = mkdtempSync(join(tmpdir(), 'engines-'))
  const deeds: Deed[] = []
  let server: Server
  let engine: StatsEngine

  beforeAll(async () => {
    const schoolYear = schoolYearOfText('2024-2025') as SchoolYear // The text is a school year.
    const input = join(parent, 'extracts')
    await writeSample(generateSample({ schoolYear, seed: 1 }), input)
    const request = {
      schoolYear,
      input,
      output: join(parent, 'report'),
      asOf: lastDayOf(schoolYear),
      language: 'nl',
    } as const
    await compileReport(request, undefined, async (name) => recording(await openEngine(name), deeds))
    server = await startServer()
    engine = await openPostgreSql(server.access)
  })
  afterAll(async () => {
    await engine?.close()
    server?.stop()
    rmSync(parent, { recursive: true })
  })

  it('asked the questions of every indicator', () => {
    const asked = deeds.map((deed) => ('sql' in deed ? deed.sql : '')).join('\n')
    expect(indicators.filter(({ unitsSql }) => !asked.includes(unitsSql)).map(({ id }) => id)).toEqual([])
  })

  it('gives the same rows in the same order, for Flanders and for every partnership', async () => {
    let rows = 0
    for (const deed of deeds) {
      if ('derived' in deed) {
        expect(await engine.derive(deed.derived, deed.sql, deed.parameters)).toBe(deed.number)
      } else if ('table' in deed) {
        expect(await engine.load(deed.table, deed.rows)).toBe(deed.rows.length)
      } else {
        const { sql, parameters, expected, answer } = deed
        rows += answer.length
        expect(await engine.query(sql, parameters, expected), sql).toEqual(answer)
      }
    }
    expect(rows).toBeGreaterThan(1000)
  })
})

/** The engine itself, with a record of what is asked of it. */
function recording(engine: StatsEngine, deeds: Deed[]): StatsEngine {
  return {
    load: (table, rows) => {
      const kept = [...rows]
      deeds.push({ table, rows: kept })
      return engine.load(table, kept)
    },
    async query<Row>(...[sql, parameters, expected]: Parameters<typeof engine.query<Row>>) {
      const answer = await engine.query<Row>(sql, parameters, expected)
      deeds.push({ sql, parameters, expected, answer })
      return answer
    },
    async derive(derived, sql, parameters) {
      const number = await engine.derive(derived, sql, parameters)
      deeds.push({ derived, sql, parameters, number })
      return number
    },
    close: () => engine.close(),
  }
}

/** Every question that a report asks of DuckDB is asked of PostgreSQL too, word for word, and the answers are the same. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
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
  writeCatalogue,
  writeEnrolmentFile,
  writeProvisionalFile,
} from '../../apps/reporting-job/test/report/small-enrolment-files.ts'
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

describe.skipIf(noServer)(`the reports counted by ${whereServer}`, () => {
  const parent = mkdtempSync(join(tmpdir(), 'engines-'))
  /** What each report asked, in a session of its own. */
  const sessions: { readonly ofYear: Deed[]; readonly ofFiles: Deed[] } = { ofYear: [], ofFiles: [] }
  let server: Server

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
    await compileReport(request, undefined, async (name) =>
      recording(await openEngine(name), sessions.ofYear),
    )
    const files = join(parent, 'files')
    mkdirSync(files)
    writeEnrolmentFile(files)
    await writeProvisionalFile(files)
    writeCatalogue(files)
    const thresholds = { standard: { from: 1, to: 0, reason: 'hand-made rows' } }
    await compileReport(
      { ...request, input: files, output: join(parent, 'report-of-files'), thresholds },
      undefined,
      async (name) => recording(await openEngine(name), sessions.ofFiles),
    )
    server = await startServer()
  }, 600_000)
  afterAll(() => {
    server?.stop()
    rmSync(parent, { recursive: true })
  })

  it('asked the questions of every indicator', () => {
    const asked = [...sessions.ofYear, ...sessions.ofFiles]
      .map((deed) => ('sql' in deed ? deed.sql : ''))
      .join('\n')
    expect(indicators.filter(({ unitsSql }) => !asked.includes(unitsSql)).map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['ofYear', 1000],
    ['ofFiles', 100],
  ] as const)(
    'gives the same rows in the same order, for Flanders and for every partnership: %s',
    async (session, least) => {
      const engine = await openPostgreSql(server.access)
      let rows = 0
      try {
        for (const deed of sessions[session]) {
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
      } finally {
        await engine.close()
      }
      expect(rows).toBeGreaterThan(least)
    },
  )
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

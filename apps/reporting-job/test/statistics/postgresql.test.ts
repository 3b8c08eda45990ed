/** PostgreSQL as the statistics engine: what it refuses, what it leaves behind, and which servers it takes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseRefused } from '../../src/bad-input.ts'
import { column, openPostgreSql, type StatsEngine } from '../../src/statistics/index.ts'
import { positionalSql } from '../../src/statistics/positional-sql.ts'
import { openSession } from '../../src/statistics/postgresql-connection.ts'
import { noServer, type Server, startServer, whereServer } from './postgresql-server.ts'

describe('SQL with names for its parameters', () => {
  it('gets one place for each name', () => {
    const sql = 'SELECT $b AS n WHERE $a = $b'
    expect(positionalSql(sql, 'here')).toEqual({ sql: 'SELECT $1 AS n WHERE $2 = $1', names: ['b', 'a'] })
  })

  it.each([
    ['a division', 'SELECT SUM(n) / 2 AS n FROM t', /divide outside SQL/],
    ['a mean', 'SELECT CAST(Avg (n) AS BIGINT) AS n FROM t', /divide outside SQL/],
    ['a deviation', 'SELECT stddev_pop(n) AS n FROM t', /divide outside SQL/],
    ['a text with escapes', String.raw`SELECT E'\' $n' AS n`, /write texts plainly/],
    ['a text between dollars', 'SELECT $$text$$ AS n', /write texts plainly/],
    ['a text between named dollars', 'SELECT $a$text$a$ AS n', /write texts plainly/],
    ['no question', 'VALUES (1)', /one SELECT/],
  ])('is refused with %s', (_what, sql, message) => {
    expect(() => positionalSql(sql, 'here')).toThrow(message)
  })

  it.each(["SELECT 'a / b, avg(c)' AS n", 'SELECT 1 AS n -- 1 / 2'])('may speak of a division: %s', (sql) => {
    expect(positionalSql(sql, 'here').names).toEqual([])
  })
})

describe.skipIf(noServer)(`a server of ${whereServer}`, () => {
  let server: Server
  let engine: StatsEngine

  beforeAll(async () => {
    server = await startServer()
    engine = await openPostgreSql(server.access)
    await engine.load({ name: 'learners', columns: [{ name: 'id', type: 'text' }] }, [['L1'], ['L2']])
  })
  afterAll(async () => {
    await engine?.close()
    server?.stop()
  })

  const count = { n: column.integer }

  it('shows what was loaded to nobody else, and keeps nothing of it', async () => {
    const other = await openPostgreSql(server.access)
    const sql = 'SELECT COUNT(*) AS n FROM learners'
    await expect(other.query(sql, {}, count)).rejects.toThrow(/does not exist/)
    await other.load({ name: 'learners', columns: [{ name: 'id', type: 'text' }] }, [['L3']])
    expect(await other.query(sql, {}, count)).toEqual([{ n: 1 }])
    await other.close()
    expect(await engine.query(sql, {}, count)).toEqual([{ n: 2 }])
  })

  it('does not find a table of somebody else under the name of one that was not loaded', async () => {
    await server.administer(
      'CREATE TABLE IF NOT EXISTS public.mentors (id text); GRANT SELECT ON mentors TO PUBLIC',
    )
    await expect(engine.query('SELECT COUNT(*) AS n FROM mentors', {}, count)).rejects.toThrow(
      /does not exist/,
    )
  })

  it('refuses a change that hides in a question', async () => {
    const hidden = 'WITH gone AS (DELETE FROM learners RETURNING id) SELECT COUNT(*) AS n FROM gone'
    await expect(engine.query(hidden, {}, count)).rejects.toThrow(/PostgreSQL refused/)
    expect(await engine.query('SELECT COUNT(*) AS n FROM learners', {}, count)).toEqual([{ n: 2 }])
  })

  it('refuses a text that PostgreSQL cannot hold, and does not repeat it', async () => {
    const table = { name: 'remarks', columns: [{ name: 'remark', type: 'text' }] } as const
    await expect(engine.load(table, [['secret\u0000']])).rejects.toThrow(
      /^Table remarks, row 1, column remark: the cell must be well-formed text\.$/,
    )
  })

  it('does not repeat a parameter that does not fit', async () => {
    const sql = 'SELECT CAST(CAST($code AS VARCHAR) AS BIGINT) AS n'
    await expect(engine.query(sql, { code: 'secret' }, count)).rejects.toThrow(/: error 22P02\.$/)
  })

  it('reads days as days in a session that says nothing about time zones', async () => {
    const session = await openSession(server.access)
    const { rows } = await session.query(
      `SELECT current_setting('TimeZone') AS zone, current_setting('DateStyle') AS style, current_setting('search_path') AS path`,
    )
    await session.end()
    expect(rows).toEqual([{ zone: 'UTC', style: 'ISO, YMD', path: 'pg_temp, pg_catalog' }])
  })

  it('ends a question that takes too long in one sentence, and goes on', async () => {
    const hurried = await openPostgreSql({ ...server.access, timeoutSeconds: 1 })
    const slow =
      'WITH RECURSIVE counting AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM counting) SELECT COUNT(*) AS n FROM counting'
    await expect(hurried.query(slow, {}, count)).rejects.toThrow(/not enough time, memory or disk space/)
    expect(await hurried.query('SELECT 1 AS n', {}, count)).toEqual([{ n: 1 }])
    await hurried.close()
  })

  it('says in one sentence that the connection was lost', async () => {
    const lost = await openPostgreSql(server.access)
    const sql = 'SELECT pg_terminate_backend(pg_backend_pid()) AS gone'
    const asked = lost.query(sql, {}, { gone: column.boolean })
    await expect(asked).rejects.toThrow(DatabaseRefused)
    await expect(lost.query('SELECT 1 AS n', {}, count)).rejects.toThrow(/connection .* was lost/)
    await lost.close()
  })

  it.each([
    ['a database that is not there', { database: 'elsewhere' }, /heeft geen databank “elsewhere”/],
    ['a user that it does not know', { user: 'nobody' }, /laat “nobody” niet toe/],
    ['no server', { host: '/nowhere' }, /geen verbinding .* \/nowhere\/.s.PGSQL.5432 \(ENOENT\)/],
  ])('is refused in one sentence: %s', async (_what, change, sentence) => {
    expect(await refusalOf({ ...server.access, ...change })).toMatch(sentence)
  })

  it('is refused where it orders texts otherwise or takes no tables', async () => {
    await server.administer(
      `CREATE DATABASE ordered TEMPLATE template0 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'`,
    )
    await server.administer(`CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1'`)
    await server.administer('CREATE DATABASE closed')
    await server.administer('REVOKE TEMPORARY ON DATABASE closed FROM PUBLIC')
    for (const database of ['ordered', 'latin']) {
      expect(await refusalOf({ ...server.access, database })).toMatch(/sorteert teksten anders/)
    }
    expect(await refusalOf({ ...server.access, database: 'closed' })).toMatch(/geen tijdelijke tabellen/)
  })
})

async function refusalOf(options: Parameters<typeof openPostgreSql>[0]): Promise<string> {
  const reason: unknown = await openPostgreSql(options).then(
    () => 'it was not refused',
    (error) => error,
  )
  if (!(reason instanceof DatabaseRefused)) throw new TypeError('expected a refusal', { cause: reason })
  return reason.sentence('nl')
}

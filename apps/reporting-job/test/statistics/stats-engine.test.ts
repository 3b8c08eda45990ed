import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { decimalText } from '../../src/statistics/decimal-text.ts'
import {
  column,
  nullable,
  openDuckDb,
  openPostgreSql,
  StatisticsError,
  type StatsEngine,
  type StatsTable,
  type StatsValue,
} from '../../src/statistics/index.ts'
import { noServer, type Server, startServer, whereServer } from './postgresql-server.ts'

const agreements: StatsTable = {
  name: 'agreements',
  columns: [
    { name: 'agreement', type: 'text' },
    { name: 'begins', type: 'day' },
    { name: 'learners', type: 'integer' },
    { name: 'hours', type: 'decimal' },
    { name: 'ended', type: 'boolean' },
  ],
}
const SEPTEMBER_FIRST_2024 = 19_967
const FEBRUARY_THIRD_2025 = 20_122

const everyColumn = {
  agreement: column.text,
  begins: column.day,
  learners: column.integer,
  hours: column.decimal,
  ended: column.boolean,
}

let server: Server | undefined
beforeAll(async () => {
  if (!noServer) server = await startServer()
})
afterAll(() => server?.stop())

const engines = [
  { name: 'DuckDB', absent: false, open: () => openDuckDb() },
  { name: whereServer, absent: noServer, open: () => openPostgreSql(server?.access) },
] as const

describe.each(engines)('$name', ({ absent, open }) => {
  describe.skipIf(absent)('as the statistics engine', () => {
    let engine: StatsEngine

    beforeEach(async () => {
      engine = await open()
    })
    afterEach(async () => {
      await engine.close()
    })

    describe('loading', () => {
      it('gives back what was loaded, of every kind', async () => {
        const loaded = await engine.load(agreements, [
          ['A-1', SEPTEMBER_FIRST_2024, 1, 28.8, false],
          ['A-2', -1, 9_007_199_254_740_991n, '-0.000001', true],
        ])
        const rows = await engine.query('SELECT * FROM agreements ORDER BY agreement', {}, everyColumn)
        expect(loaded).toBe(2)
        expect(rows).toEqual([
          { agreement: 'A-1', begins: SEPTEMBER_FIRST_2024, learners: 1, hours: '28.8', ended: false },
          { agreement: 'A-2', begins: -1, learners: 9_007_199_254_740_991, hours: '-0.000001', ended: true },
        ])
      })

      it('keeps empty cells empty', async () => {
        await engine.load(agreements, [[null, null, null, null, null]])
        const rows = await engine.query(
          'SELECT begins, hours FROM agreements',
          {},
          {
            begins: nullable(column.day),
            hours: nullable(column.decimal),
          },
        )
        expect(rows).toEqual([{ begins: null, hours: null }])
      })

      it('keeps any text and any decimal as it was', async () => {
        const rows: [string, string][] = []
        fc.assert(
          fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, whole) => {
            rows.push([text, String(whole)])
          }),
        )
        const words: StatsTable = {
          name: 'words',
          columns: [
            { name: 'position', type: 'integer' },
            { name: 'text', type: 'text' },
            { name: 'whole', type: 'decimal' },
          ],
        }
        await engine.load(
          words,
          rows.map((row, position) => [position, ...row]),
        )
        const back = await engine.query(
          'SELECT text, whole FROM words ORDER BY position',
          {},
          {
            text: column.text,
            whole: column.decimal,
          },
        )
        expect(back.map((row) => [row.text, row.whole])).toEqual(rows)
      })

      it('loads a table without rows', async () => {
        expect(await engine.load(agreements, [])).toBe(0)
        expect(await engine.query('SELECT * FROM agreements', {}, everyColumn)).toEqual([])
      })

      const sound: readonly StatsValue[] = ['A-1', SEPTEMBER_FIRST_2024, 1, '28.8', false]
      it.each<[string, number, StatsValue]>([
        ['agreement', 0, 12],
        ['agreement', 0, 'half a character \ud800'],
        ['begins', 1, '2024-09-01'],
        ['begins', 1, 19_967.5],
        ['begins', 1, 2_932_897],
        ['learners', 2, 1.5],
        ['learners', 2, Number.NaN],
        ['learners', 2, 2n ** 63n],
        ['hours', 3, '0.0000001'],
        ['hours', 3, '1000000000000'],
        ['hours', 3, '28,8'],
        ['hours', 3, 1e-7],
        ['ended', 4, 1],
      ])(
        'refuses a whole table for one cell of the wrong kind in column %s',
        async (name, position, cell) => {
          const wrong = sound.with(position, cell)
          await expect(engine.load(agreements, [sound, wrong])).rejects.toThrow(
            `Table agreements, row 2, column ${name}: the cell must be `,
          )
          expect(await engine.load(agreements, [sound])).toBe(1)
        },
      )

      it('does not repeat the refused cell', async () => {
        const refused = engine.load(agreements, [sound.with(1, '00010199711')])
        expect(await messageOf(refused)).not.toContain('00010199711')
      })

      it('refuses a row with too few or too many cells', async () => {
        await expect(engine.load(agreements, [['A-1']])).rejects.toThrow('1 cells for 5 columns')
        await expect(engine.load(agreements, [[...sound, null]])).rejects.toThrow('6 cells for 5 columns')
      })

      it('refuses to load a table twice, and keeps the first', async () => {
        await engine.load(agreements, [sound])
        await expect(engine.load(agreements, [sound, sound])).rejects.toThrow(StatisticsError)
        expect(await engine.query('SELECT COUNT(*) AS n FROM agreements', {}, { n: column.integer })).toEqual(
          [{ n: 1 }],
        )
      })

      it('keeps nothing when reading the rows breaks off', async () => {
        function* brokenOff(): Generator<readonly StatsValue[]> {
          yield sound
          throw new Error('the extract broke off')
        }
        await expect(engine.load(agreements, brokenOff())).rejects.toThrow('the extract broke off')
        await expect(engine.query('SELECT * FROM agreements', {}, everyColumn)).rejects.toThrow(
          /does not exist/,
        )
      })

      it.each(['Agreements', 'a"; DROP TABLE agreements; --', '1st', 'école', ''])(
        'refuses the name %j for a table or a column',
        async (name) => {
          await expect(engine.load({ ...agreements, name }, [])).rejects.toThrow(/snake_case/)
          const columns = [{ name, type: 'text' } as const]
          await expect(engine.load({ name: 'agreements', columns }, [])).rejects.toThrow(/snake_case/)
        },
      )

      it('takes a word of SQL as a name', async () => {
        const table: StatsTable = { name: 'group', columns: [{ name: 'order', type: 'integer' }] }
        expect(await engine.load(table, [[1]])).toBe(1)
      })
    })

    describe('asking', () => {
      beforeEach(async () => {
        await engine.load(agreements, [
          ['A-1', SEPTEMBER_FIRST_2024, 1, '28.8', false],
          ['A-2', FEBRUARY_THIRD_2025, 2, '0.1', true],
          ['A-3', FEBRUARY_THIRD_2025 + 1, 3, '0.2', false],
        ])
      })

      it('binds a count date as a day', async () => {
        const sql = 'SELECT COUNT(*) AS running FROM agreements WHERE begins <= $count_date'
        const rows = await engine.query(sql, { count_date: FEBRUARY_THIRD_2025 }, { running: column.integer })
        expect(rows).toEqual([{ running: 2 }])
      })

      it('binds text, integers, decimals, booleans and an empty value', async () => {
        const sql = `SELECT agreement FROM agreements
          WHERE agreement = $agreement AND learners = $learners AND hours = $hours AND ended = $ended
            AND CAST($nothing AS VARCHAR) IS NULL`
        const parameters = { agreement: 'A-2', learners: 2, hours: '0.1', ended: true, nothing: null }
        expect(await engine.query(sql, parameters, { agreement: column.text })).toEqual([
          { agreement: 'A-2' },
        ])
      })

      it('never reads a bound value as SQL', async () => {
        const sql = 'SELECT COUNT(*) AS n FROM agreements WHERE agreement = $agreement'
        const rows = await engine.query(sql, { agreement: "' OR 1 = 1 --" }, { n: column.integer })
        expect(rows).toEqual([{ n: 0 }])
      })

      it('reads a name in a text or a comment as no parameter', async () => {
        const sql = `SELECT '$agreement''s -- /*' AS agreement, COUNT(*) AS "n" -- it's $nothing
          FROM agreements /* nor is $this; */ WHERE agreement = $agreement`
        const expected = { agreement: column.text, n: column.integer }
        expect(await engine.query(sql, { agreement: 'A-1' }, expected)).toEqual([
          { agreement: "$agreement's -- /*", n: 1 },
        ])
      })

      it('orders texts by their bytes, loaded or written in the SQL, and empty cells last', async () => {
        const words = ['Zorg', 'auto', 'école', 'Éclair', 'a b', 'ab', 'a-b', '\u{1f600}', '\ufb00', null]
        const table: StatsTable = { name: 'words', columns: [{ name: 'word', type: 'text' }] }
        await engine.load(
          table,
          words.map((word) => [word]),
        )
        const byBytes = ['Zorg', 'a b', 'a-b', 'ab', 'auto', 'Éclair', 'école', '\ufb00', '\u{1f600}', null]
        const expected = { word: nullable(column.text) }
        const loaded = await engine.query('SELECT word FROM words ORDER BY word', {}, expected)
        expect(loaded.map(({ word }) => word)).toEqual(byBytes)
        const inSql = `SELECT CASE WHEN word IS NULL THEN 'é' WHEN word = 'ab' THEN 'a' ELSE 'Z' END AS word
          FROM words GROUP BY 1 ORDER BY 1`
        expect(await engine.query(inSql, {}, expected)).toEqual([{ word: 'Z' }, { word: 'a' }, { word: 'é' }])
        const falling = await engine.query('SELECT word FROM words ORDER BY word DESC', {}, expected)
        expect(falling.map(({ word }) => word)).toEqual(byBytes.toReversed())
      })

      it('reckons with days as whole days', async () => {
        const sql = `SELECT begins + 1 AS next_day, begins - CAST($since AS DATE) AS days,
            EXTRACT(YEAR FROM begins) AS in_year
          FROM agreements WHERE agreement = 'A-1'`
        const expected = { next_day: column.day, days: column.integer, in_year: column.integer }
        expect(await engine.query(sql, { since: 0 }, expected)).toEqual([
          { next_day: SEPTEMBER_FIRST_2024 + 1, days: SEPTEMBER_FIRST_2024, in_year: 2024 },
        ])
      })

      it('adds decimals exactly', async () => {
        const rows = await engine.query(
          `SELECT SUM(hours) AS hours FROM agreements WHERE learners > 1`,
          {},
          {
            hours: nullable(column.decimal),
          },
        )
        expect(rows).toEqual([{ hours: '0.3' }])
      })

      it('adds any decimals and any whole numbers exactly', async () => {
        const units = fc.sample(fc.bigInt(-(10n ** 17n), 10n ** 17n), { numRuns: 300, seed: 1 })
        const wholes = fc.sample(fc.integer(), { numRuns: 300, seed: 2 })
        const table: StatsTable = {
          name: 'amounts',
          columns: [
            { name: 'amount', type: 'decimal' },
            { name: 'whole', type: 'integer' },
          ],
        }
        await engine.load(
          table,
          units.map((unit, index) => [decimalText(unit, 6), wholes[index] ?? 0]),
        )
        const sql = 'SELECT SUM(amount) AS amount, SUM(whole) AS whole FROM amounts'
        const rows = await engine.query(sql, {}, { amount: column.decimal, whole: column.integer })
        const total = units.reduce((sum, unit) => sum + unit, 0n)
        expect(rows).toEqual([
          { amount: decimalText(total, 6), whole: wholes.reduce((sum, whole) => sum + whole, 0) },
        ])
      })

      it('gives sums of integers as numbers, and nothing for a sum over no rows', async () => {
        const sql = `SELECT SUM(learners) AS learners, SUM(CASE WHEN ended THEN 1 ELSE 0 END) AS ended
          FROM agreements WHERE begins > $after`
        const sums = { learners: nullable(column.integer), ended: nullable(column.integer) }
        expect(await engine.query(sql, { after: 0 }, sums)).toEqual([{ learners: 6, ended: 1 }])
        expect(await engine.query(sql, { after: 30_000 }, sums)).toEqual([{ learners: null, ended: null }])
      })

      it('answers in the order of the questions, also when they are asked together', async () => {
        const answers = await Promise.all(
          [1, 2, 3].map((learners) =>
            engine.query(
              'SELECT agreement FROM agreements WHERE learners = $learners',
              { learners },
              {
                agreement: column.text,
              },
            ),
          ),
        )
        expect(answers.flat().map((row) => row.agreement)).toEqual(['A-1', 'A-2', 'A-3'])
      })

      it.each([
        [
          'an integer no number holds',
          'SELECT 9007199254740993 AS n',
          /Column n, row 1: no exact safe value/,
        ],
        [
          'a binary fraction',
          'SELECT AVG(learners) AS n FROM agreements',
          /Column n must be integer and is DOUBLE|divide outside SQL/,
        ],
        [
          'text for a number',
          'SELECT agreement AS n FROM agreements',
          /Column n must be integer and is (VARCHAR|TEXT)/,
        ],
        [
          'an empty cell',
          'SELECT SUM(learners) AS n FROM agreements WHERE 1 = 0',
          /Column n, row 1: .*received null/,
        ],
        ['another column', 'SELECT learners AS m FROM agreements', /Expected columns n, found m/],
        ['a column too many', 'SELECT 1 AS n, 2 AS m', /Expected columns n, found n, m/],
        ['a column twice', 'SELECT 1 AS n, 2 AS n', /Expected columns n, found n, n/],
        [
          'a wrong kind without any row',
          `SELECT 'x' AS n WHERE 1 = 0`,
          /Column n must be integer and is (VARCHAR|TEXT)/,
        ],
        ['a table that is not there', 'SELECT n FROM learners', /learners"? does not exist/],
        ['a slip of the pen', 'SELEC 1 AS n', /syntax error|one SELECT/],
        ['two questions at once', 'SELECT 1 AS n; SELECT 2 AS n', /multiple (statements|commands)/],
        ['a change', 'DELETE FROM agreements', /a statistic is one SELECT/],
        [
          'a change that gives rows',
          `INSERT INTO agreements (learners) VALUES (1) RETURNING learners`,
          /one SELECT/,
        ],
        ['a setting', 'SET threads = 1', /one SELECT/],
        ['an extension', 'LOAD excel', /one SELECT/],
        [
          'a file',
          `SELECT 1 AS n FROM read_csv('/etc/hostname')`,
          /disabled by configuration|does not exist/,
        ],
      ])('refuses %s, and goes on', async (_what, sql, message) => {
        const refused = engine.query(sql, {}, { n: column.integer })
        await expect(refused).rejects.toThrow(StatisticsError)
        await expect(refused).rejects.toThrow(message)
        const rows = await engine.query('SELECT COUNT(*) AS n FROM agreements', {}, { n: column.integer })
        expect(rows).toEqual([{ n: 3 }])
      })

      it('does not repeat a cell when a query breaks on one', async () => {
        const refused = engine.query(
          'SELECT CAST(agreement AS BIGINT) AS n FROM agreements',
          {},
          { n: column.integer },
        )
        await expect(refused).rejects.toThrow(/(Conversion Error|error 22P02)\.$/)
        expect(await messageOf(refused)).not.toContain('A-1')
      })

      it('refuses a code that is not on the list', async () => {
        const rows = engine.query(
          'SELECT agreement FROM agreements ORDER BY agreement',
          {},
          {
            agreement: column.oneOf(['A-1', 'A-2']),
          },
        )
        await expect(rows).rejects.toThrow(/Column agreement, row 3/)
      })

      const one = 'SELECT agreement FROM agreements WHERE begins = $begins'
      it.each<[string, string, Record<string, StatsValue>, string]>([
        ['missing', one, {}, 'Parameter $begins is missing'],
        ['unknown', one, { begins: 0, ends: 0 }, 'Unknown parameter $ends'],
        ['of the wrong kind', one, { begins: '2024-09-01' }, 'Parameter $begins must be a civil day'],
      ])('refuses a parameter that is %s', async (_what, sql, parameters, message) => {
        await expect(engine.query(sql, parameters, { agreement: column.text })).rejects.toThrow(message)
      })
    })

    describe('closing', () => {
      it('may be done twice, and ends all asking and loading', async () => {
        await engine.close()
        await engine.close()
        await expect(engine.query('SELECT 1 AS n', {}, { n: column.integer })).rejects.toThrow(/closed/)
        await expect(engine.load(agreements, [])).rejects.toThrow(/closed/)
      })

      it('lets what was asked before finish', async () => {
        const asked = engine.query('SELECT 1 AS n', {}, { n: column.integer })
        await engine.close()
        expect(await asked).toEqual([{ n: 1 }])
      })
    })
  })
})

describe('DuckDB alone', () => {
  it.each<[string, string, Record<string, StatsValue>, string]>([
    ['without a kind', 'SELECT $code AS agreement', { code: 'x' }, 'write CAST($code AS …)'],
    ['given by place', 'SELECT CAST(? AS VARCHAR) AS agreement', {}, 'Parameter $1 is missing'],
  ])('refuses a parameter that is %s', async (_what, sql, parameters, message) => {
    const engine = await openDuckDb()
    await expect(engine.query(sql, parameters, { agreement: column.text })).rejects.toThrow(message)
    await engine.close()
  })
})

async function messageOf(refused: Promise<unknown>): Promise<string> {
  const reason: unknown = await refused.then(
    () => 'it was not refused',
    (error) => error,
  )
  if (!(reason instanceof StatisticsError)) throw new TypeError('expected a refusal')
  return reason.message
}

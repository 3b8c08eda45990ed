/** The statistics engine and its rounding, held against 43,432 figures that England has published. */
import { readFile } from 'node:fs/promises'
import { parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roundHalfUpTo } from '../../apps/reporting-job/src/rounding.ts'
import {
  column,
  openDuckDb,
  type StatsEngine,
  type StatsTable,
} from '../../apps/reporting-job/src/statistics/index.ts'

const ALL_AGES = 'Total'
const ALL_PROVIDERS = 'Total (All providers)'

/** Figures by cell; the cell is year, provider, age and measure. */
type Figures = ReadonlyMap<string, number>

const breakdowns: StatsTable = {
  name: 'provider_breakdowns',
  columns: [
    { name: 'year', type: 'text' },
    { name: 'provider_name', type: 'text' },
    { name: 'provider_type', type: 'text' },
    { name: 'level', type: 'text' },
    { name: 'age_group', type: 'text' },
    { name: 'delivery_region', type: 'text' },
    { name: 'learner_home_region', type: 'text' },
    { name: 'starts', type: 'integer' },
    { name: 'enrolments', type: 'integer' },
    { name: 'achievements', type: 'integer' },
  ],
}

const ROLL_UP = `
  WITH ages AS (
    SELECT DISTINCT age_group AS age FROM provider_breakdowns
    UNION ALL
    SELECT CAST($all_ages AS VARCHAR) AS age
  ),
  rolled_up AS (
    SELECT
      b.year,
      b.provider_name,
      a.age,
      SUM(CASE WHEN a.age IN (b.age_group, $all_ages) THEN b.starts ELSE 0 END) AS starts,
      SUM(CASE WHEN a.age IN (b.age_group, $all_ages) THEN b.achievements ELSE 0 END) AS achievements
    FROM provider_breakdowns b
    CROSS JOIN ages a
    GROUP BY b.year, b.provider_name, a.age
  ),
  figures AS (
    SELECT year, provider_name, age, 'Starts' AS measure, starts AS figure FROM rolled_up
    UNION ALL
    SELECT year, provider_name, age, 'Achievements' AS measure, achievements AS figure FROM rolled_up
  )
  SELECT year, provider_name, age, measure, figure
  FROM figures
  UNION ALL
  SELECT year, CAST($all_providers AS VARCHAR) AS provider_name, age, measure, SUM(figure) AS figure
  FROM figures
  GROUP BY year, age, measure
  ORDER BY year, provider_name, age, measure`

const textColumns = [
  'year',
  'provider_name',
  'provider_type',
  'apps_Level',
  'age_group',
  'delivery_region',
  'learner_home_region',
]
const countColumns = ['starts', 'enrolments', 'achievements']

let engine: StatsEngine
let unrounded: readonly Readonly<Record<string, unknown>>[]
let published: ReadonlyMap<string, string>
let computed: Figures
let loaded: number

beforeAll(async () => {
  unrounded = await rowsOf('provider_breakdowns_0.parquet')
  published = new Map(
    (await rowsOf('apprenticeships_demographics_0.parquet'))
      .filter((row) => text(row, 'characteristic_type') === 'Age')
      .map((row) => [
        cell(
          text(row, 'year'),
          text(row, 'provider_name'),
          text(row, 'characteristic'),
          text(row, 'measure'),
        ),
        text(row, 'count'),
      ]),
  )
  engine = await openDuckDb()
  loaded = await engine.load(
    breakdowns,
    unrounded.map((row) => [
      ...textColumns.map((name) => text(row, name)),
      ...countColumns.map((name) => count(row, name)),
    ]),
  )
  const rows = await engine.query(
    ROLL_UP,
    { all_ages: ALL_AGES, all_providers: ALL_PROVIDERS },
    {
      year: column.text,
      provider_name: column.text,
      age: column.oneOf(['Under 19', '19-24', '25+', ALL_AGES]),
      measure: column.oneOf(['Starts', 'Achievements']),
      figure: column.integer,
    },
  )
  computed = new Map(rows.map((row) => [cell(row.year, row.provider_name, row.age, row.measure), row.figure]))
})

afterAll(async () => {
  await engine.close()
})

describe('apprenticeships in England by year, provider and age', () => {
  it('loads all 237,056 unrounded rows', () => {
    expect(loaded).toBe(237_056)
  })

  it('gives the cells that were published, no more and no fewer', () => {
    expect([...computed.keys()].toSorted()).toEqual([...published.keys()].toSorted())
  })

  it('gives every published figure of a provider', () => {
    const providerCells = [...published].filter(([key]) => !key.includes(ALL_PROVIDERS))
    expect(disagreements(providerCells, (figure) => asPublished(figure, roundHalfUpTo))).toEqual([])
    expect(byYear(providerCells)).toEqual({
      '2022/23': 11_664,
      '2023/24': 11_024,
      '2024/25': 10_512,
      '2025/26 (Aug to Apr)': 10_200,
    })
    expect(byYear(providerCells.filter(([, figure]) => figure === 'low'))).toEqual({
      '2022/23': 3_557,
      '2023/24': 3_065,
      '2024/25': 2_638,
      '2025/26 (Aug to Apr)': 2_761,
    })
  })

  it('gives the 32 published figures of all providers together', () => {
    const wholeCells = [...published].filter(([key]) => key.includes(ALL_PROVIDERS))
    expect(wholeCells).toHaveLength(32)
    expect(disagreements(wholeCells, (figure) => asPublished(figure, roundHalfUpTo))).toEqual([])
  })

  it('would not with halves rounded to even', () => {
    const halfEven = (figure: number, step: number) => {
      const up = roundHalfUpTo(figure, step)
      return up - figure === step / 2 && (up / step) % 2 === 1 ? up - step : up
    }
    expect(disagreements([...published], (figure) => asPublished(figure, halfEven)).length).toBeGreaterThan(
      100,
    )
  })

  it('is counted alike by the database and by a plain pass over the rows', () => {
    expect(new Map([...computed].toSorted())).toEqual(new Map([...plainRollUp()].toSorted()))
  })
})

/** The published rule: `low` for a figure under 5, a true zero too; any other to the nearest 10. */
function asPublished(figure: number, round: (figure: number, step: number) => number): string {
  return figure < 5 ? 'low' : String(round(figure, 10))
}

function disagreements(
  cells: readonly (readonly [string, string])[],
  publish: (figure: number) => string,
): readonly string[] {
  return cells.flatMap(([key, expected]) => {
    const figure = computed.get(key)
    const found = figure === undefined ? 'nothing' : publish(figure)
    return found === expected ? [] : [`${key}: published ${expected}, computed ${found}`]
  })
}

function byYear(cells: readonly (readonly [string, string])[]): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {}
  for (const [key] of cells) {
    const year = key.slice(0, key.indexOf(' | '))
    totals[year] = (totals[year] ?? 0) + 1
  }
  return totals
}

/** The same figures without a database: a provider of a year has a cell for every age, be it zero. */
function plainRollUp(): Figures {
  const totals = new Map<string, number>()
  const ages = new Set(unrounded.map((row) => text(row, 'age_group')))
  for (const row of unrounded) {
    const counts = [
      ['Starts', count(row, 'starts')],
      ['Achievements', count(row, 'achievements')],
    ] as const
    for (const provider of [text(row, 'provider_name'), ALL_PROVIDERS]) {
      for (const age of [...ages, ALL_AGES]) {
        const counted = age === ALL_AGES || age === text(row, 'age_group')
        for (const [measure, figure] of counts) {
          const key = cell(text(row, 'year'), provider, age, measure)
          totals.set(key, (totals.get(key) ?? 0) + (counted ? figure : 0))
        }
      }
    }
  }
  return totals
}

function cell(year: string, provider: string, age: string, measure: string): string {
  return [year, provider, age, measure].join(' | ')
}

async function rowsOf(file: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const bytes = await readFile(new URL(`../fixtures/england-apprenticeships/${file}`, import.meta.url))
  // A copy: a Buffer may share its memory with others, hyparquet wants an ArrayBuffer of its own.
  return parquetReadObjects({ file: new Uint8Array(bytes).buffer, compressors })
}

function text(row: Readonly<Record<string, unknown>>, name: string): string {
  const value = row[name]
  if (typeof value !== 'string') throw new TypeError(`${name} must be text`)
  return value
}

function count(row: Readonly<Record<string, unknown>>, name: string): number {
  const value = row[name]
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number`)
  return value
}

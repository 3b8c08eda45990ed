/** A table over five school years: what was published stays as it was, and a change says what was compared. */
import type { SchoolYear } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { type ArchivedCount, type EarlierReport, EarlierReports } from '../../src/archive/index.ts'
import {
  countCell,
  countOf,
  type Figure,
  type FigureTable,
  notApplicable,
  shareOf,
  shown,
} from '../../src/figures/index.ts'
import { learners, population, schools } from '../../src/indicators/index.ts'
import { inFiveYears } from '../../src/report-tables/index.ts'

const cell = (
  n: number,
  at: Readonly<Record<string, string>> = {},
  indicator = learners,
  year = '2024-2025',
) => countCell({}, indicator.measure, year, at, n)

const tableOf = (...figures: readonly Figure[]): FigureTable => ({
  stub: [],
  columns: [{ header: learners.title, unit: learners.unit, kind: 'count', mixed: true, at: {} }],
  rows: figures.map((figure) => ({ heads: [], figures: [figure], at: {} })),
})

const published = (
  firstYear: number,
  counts: Readonly<Record<string, ArchivedCount>>,
  more: Partial<EarlierReport> = {},
): EarlierReport => ({
  folder: `reports/${firstYear}`,
  schoolYear: firstYear as SchoolYear,
  content: 'schoolYear',
  revision: 1,
  sha256: `${firstYear}`,
  population: { id: population.id, version: population.version },
  counts: new Map(Object.entries(counts)),
  ...more,
})

/** The cells of each row as readers see them, where nothing of this year is suppressed. */
function seen(
  firstYear: number,
  table: FigureTable,
  earlier: readonly EarlierReport[],
  isProvisional = false,
) {
  const wide = inFiveYears(table, {
    schoolYear: firstYear as SchoolYear,
    isSuppressed: () => false,
    earlier: new EarlierReports(earlier),
    catalogue: { sectors: [], programmes: [] },
    isProvisional,
  })
  const rows = wide.rows.map(({ figures }) =>
    figures.map((figure) => {
      const found = shown(figure, () => false, 1)
      if ('value' in found) return found.value
      return 'symbol' in found ? `[${found.symbol}]` : 'marks' in found ? found.marks.join(' ') : found.text
    }),
  )
  return { rows, notes: (wide.notes ?? []).map(({ en }) => en).join('\n'), columns: wide.columns.length }
}

describe('a count over five school years', () => {
  const ofBouw = { sector: 'BOUW' }
  const name = (year: string) => `E-01|${year}|sector=BOUW`

  it('stands as last published, [c] where it was marked, and gives no change on a marked one', () => {
    const earlier = [
      published(2022, { [name('2022-2023')]: 40 }),
      published(2023, { [name('2023-2024')]: 44 }),
      published(2023, { [name('2023-2024')]: 'c' }, { revision: 2, sha256: 'b' }),
    ]
    const { rows, notes } = seen(2024, tableOf(countOf(cell(50, ofBouw))), earlier)
    expect(rows).toEqual([['[x]', '[x]', 40, '[c]', 50, '[c]', 'b']])
    expect(notes).toContain('2020-2021, 2021-2022')
  })

  it('is that of the whole school year and not that of its count date', () => {
    const earlier = [
      published(2023, { [name('2023-2024')]: 48 }),
      published(2023, { [name('2023-2024')]: 47 }, { content: 'countDate', revision: 3, sha256: 'b' }),
    ]
    expect(seen(2024, tableOf(countOf(cell(50, ofBouw))), earlier).rows[0]?.slice(3, 6)).toEqual([
      48, 50, 4.2,
    ])
  })

  it('gives no change over a break after which something else is counted', () => {
    const earlier = [published(2021, { [name('2021-2022')]: 40 })]
    const now = tableOf(countOf(cell(80, ofBouw, learners, '2022-2023')))
    expect(seen(2022, now, earlier).rows[0]?.slice(3)).toEqual([40, 80, '[x]', 'b'])
  })

  it('gives the change over a break where the same is counted, and marks it', () => {
    const earlier = [published(2023, { [name('2023-2024')]: 40 })]
    expect(seen(2024, tableOf(countOf(cell(50, ofBouw))), earlier).rows[0]?.slice(3)).toEqual([
      40,
      50,
      25,
      'b',
    ])
  })

  it('knows a break of schools that is none of learners', () => {
    const earlier = [published(2024, { 'E-01|2024-2025': 40, 'E-08|2024-2025': 40 })]
    const year = '2025-2026'
    const now = tableOf(countOf(cell(50, {}, learners, year)), countOf(cell(50, {}, schools, year)))
    expect(seen(2025, now, earlier).rows.map((row) => row.slice(3, 6))).toEqual([
      [40, 50, 25],
      [40, 50, '[x]'],
    ])
  })

  it('gives no change where last year counted by another definition, and says so', () => {
    const earlier = [published(2023, { [name('2023-2024')]: 40 }, { population: { id: 'D2', version: '1' } })]
    const { rows, notes } = seen(2024, tableOf(countOf(cell(50, ofBouw))), earlier)
    expect(rows[0]?.slice(3)).toEqual([40, 50, '[x]', 'b'])
    expect(notes).toContain('another definition')
  })

  it('is marked provisional in the report of the count date', () => {
    expect(seen(2024, tableOf(countOf(cell(50))), [], true).rows[0]?.at(-1)).toBe('b p')
  })
})

describe('a share over five school years', () => {
  it('comes of the two counts, and changes by percentage points', () => {
    const earlier = [published(2023, { 'E-01|2023-2024': 40, 'E-01|2023-2024|sector=BOUW': 10 })]
    const { rows } = seen(2024, tableOf(shareOf(cell(15, { sector: 'BOUW' }), cell(45))), earlier)
    expect(rows[0]?.slice(3)).toEqual([25, 33.3, 8.3, 'b'])
  })

  it('stands beside counts with [z] where the change is of the other kind', () => {
    const now = tableOf(countOf(cell(45)), shareOf(cell(15, { sector: 'BOUW' }), cell(45)))
    const earlier = [published(2023, { 'E-01|2023-2024': 40, 'E-01|2023-2024|sector=BOUW': 'c' })]
    expect(seen(2024, now, earlier).rows.map((row) => row.slice(3))).toEqual([
      [40, 45, 12.5, '[z]', 'b'],
      ['[c]', 33.3, '[z]', '[c]', 'b'],
    ])
  })
})

it('a table of a power that was not delegated stays as it is', () => {
  const table = tableOf(notApplicable)
  expect(seen(2024, table, []).columns).toBe(1)
})

/** Which sources and partnerships delivered, and how long after the school year the report came out. */
import { type TableId, tableIds } from '@werkplekleren/rules'
import { expect, it } from 'vitest'
import { scopeOf } from '../../src/indicators/index.ts'
import { schoolYearNamed } from '../report/small-extracts.ts'
import { countedIn, day } from './small-year.ts'

const counted = countedIn('5_6')
const x = { symbol: 'x' }
const z = { symbol: 'z' }

const delivered = (table: TableId, read: number) => ({
  table,
  read,
  notRecords: 0,
  rejected: 0,
  accepted: read,
  rowsInBreach: 0,
  rowsWithWarning: 0,
  rowsUndecided: 0,
})

it('extracts count where they hold a row, of those that an indicator rests on', async () => {
  const all = tableIds.map((table) => delivered(table, 3))
  const cell = async (quality: typeof all, column: string) =>
    (await counted({}, null, 'nl', undefined, quality)).cell('5_6', 'Extracten (bestanden)', column)
  const expected = await cell(all, 'Verwacht')
  expect(Number(expected)).toBeGreaterThan(10)
  expect(await cell(all, 'Geleverd')).toBe(expected)
  expect(await cell(all, 'Aandeel')).toBe(1)
  expect(
    await cell([delivered('enrolments', 5), delivered('figures', 5), delivered('visits', 0)], 'Geleverd'),
  ).toBe(1)
})

it('partnerships count where a row is their own', async () => {
  const sectors = Array.from({ length: 12 }, (_, index) => ({
    code: `S${index}`,
    name: `Sector ${index}`,
    hasPartnership: index < 11,
  }))
  const visit = (id: string, sectorCode: string | null) => ({ id, sectorCode })
  const visits = [
    visit('B1', 'S0'),
    visit('B2', 'S0'),
    visit('B3', 'S11'),
    visit('B4', null),
    visit('B5', 'S1'),
  ]
  const { table } = await counted({ sectors, visits })
  const row = (head: string) => table('5_6').rows.find(([name]) => name === head)
  expect(row('Werkplekbezoeken: partnerschappen')).toEqual([
    'Werkplekbezoeken: partnerschappen',
    2,
    11,
    0.182,
  ])
  expect(row('Adviezen: partnerschappen')).toEqual(['Adviezen: partnerschappen', 0, 11, 0])
})

it('days run from 31 August to the days that were given, and are not available where none was', async () => {
  const days = async (given: object) => {
    const scope = { ...scopeOf(schoolYearNamed('2024-2025')), ...given }
    const { table } = await counted({}, null, 'nl', undefined, [], scope)
    return table('5_6').rows.at(-1)?.slice(1)
  }
  expect(await days({})).toEqual([x, x, z])
  expect(await days({ plannedOn: day('2025-12-01') })).toEqual([x, 92, z])
  expect(await days({ plannedOn: day('2025-12-01'), publishedOn: day('2025-12-15') })).toEqual([106, 92, z])
})

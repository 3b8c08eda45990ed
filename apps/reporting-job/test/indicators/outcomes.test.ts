/** Leavers: of which year, with what, and what they did a year later. */
import { describe, expect, it } from 'vitest'
import type { AcceptedRow } from '../../src/extracts/accepted-rows.ts'
import { countCell, shareOf, shown } from '../../src/figures/index.ts'
import { leavers as leaversMeasure } from '../../src/indicators/index.ts'
import { counted, day, programme } from './small-year.ts'

const leaver = (index: number, change: AcceptedRow = {}): AcceptedRow => ({
  id: `U${index}`,
  programmeCode: 'P1',
  path: 'DUAL',
  leftOn: day('2024-06-30'),
  qualification: 'DIPLOMA',
  jobseekerAfterYear: false,
  workingAfterYear: true,
  employerSector: 'BOUW',
  furtherStudy: 'NONE',
  ...change,
})

const leavers = (count: number, change: AcceptedRow = {}) =>
  Array.from({ length: count }, (_, index) => leaver(index, change))

const found = async (outcomes: readonly AcceptedRow[], programmes = [programme()]) => {
  const { table, cell } = await counted({ outcomes, programmes }, null, 'nl', ['9_1', '9_2'])
  return { cell, total: (id: string) => (table(id).rows.at(-1) ?? []).slice(1) }
}

const x = { symbol: 'x' }

describe('leavers', () => {
  it.each([
    ['left on the first day of the school year before', { leftOn: day('2023-09-01') }, 1],
    ['left the day before', { leftOn: day('2023-08-31') }, 0],
    ['left on its last day', { leftOn: day('2024-08-31') }, 1],
    ['left the day after', { leftOn: day('2024-09-01') }, 0],
    ['have no day', { leftOn: null }, 0],
    ['followed the school path', { path: 'SCHOOL' }, 0],
    ['followed a programme that nobody knows', { programmeCode: 'GONE' }, 1],
  ] as const)('count for the school year before where they %s', async (_, change, count) => {
    const { total } = await found([leaver(1, change)])
    expect(total('9_2')[0]).toBe(count)
  })

  it.each([
    ['adult education', { level: 'ADULT' }],
    ['the run-up phase', { runUpPhase: true }],
    ['special education', { grade: 'OV3' }],
  ])('of %s stand apart', async (_, change) => {
    const { total } = await found([leaver(1)], [programme(change)])
    expect(total('9_2')[0]).toBe(0)
  })
})

describe('the qualified outflow', () => {
  it('is of those whose qualification is known, and those unknown are shown', async () => {
    const { total, cell } = await found([
      ...leavers(4),
      ...leavers(2, { qualification: 'PROFESSIONAL' }),
      ...leavers(1, { qualification: 'PARTIAL' }),
      ...leavers(3, { qualification: 'NONE' }),
      ...leavers(2, { qualification: null }),
    ])
    expect(total('9_1').slice(0, 7)).toEqual([4, 2, 1, 3, 2, 12, 0.7])
    expect(cell('9_1', 'Bouw', 'Gekwalificeerde uitstroom')).toBe(0.7)
    expect(cell('9_1', 'Derde graad', 'Bewijs onbekend')).toBe(2)
  })

  it('is compared with the school path in points, rounded once', async () => {
    const { total } = await found([
      ...leavers(5),
      ...leavers(7, { qualification: 'NONE' }),
      ...leavers(4, { path: 'SCHOOL' }),
      ...leavers(7, { path: 'SCHOOL', qualification: 'NONE' }),
    ])
    // 5/12 − 4/11 = 7/132 = 5.303 points; the rounded shares differ by 5.3 as well.
    expect(total('9_1').slice(-2)).toEqual([0.364, 5.3])
  })

  it('has no comparison on fewer than ten', async () => {
    const { total } = await found([...leavers(12), ...leavers(9, { path: 'SCHOOL' })])
    expect(total('9_1').slice(-2)).toEqual([x, x])
  })

  it('is not available, rather than 0, where no row says the qualification', async () => {
    const { total } = await found(leavers(12, { qualification: null }))
    expect(total('9_1')).toEqual(
      [x, x, x, x, x, 12, x, 0, 0, 0, 0, x, x].map((one, at) => (at > 6 ? x : one)),
    )
  })
})

describe('one year later', () => {
  it('is shown as jobseekers, others and the chance of work', async () => {
    const { total } = await found([
      ...leavers(21, { jobseekerAfterYear: true, workingAfterYear: false }),
      ...leavers(179),
    ])
    expect(total('9_2').slice(0, 4)).toEqual([200, 21, 179, 0.895])
  })

  it('reproduces the published 10.5 % of 8 086 jobseekers among 77 365 leavers', () => {
    const cell = (n: number) => countCell({}, leaversMeasure.measure, '2023-2024', {}, n)
    const rest = shown(shareOf(cell(8086), cell(77365)), () => false, 1)
    const chance = shown(shareOf(cell(77365 - 8086), cell(77365)), () => false, 1)
    expect([rest, chance]).toEqual([{ value: 10.5 }, { value: 89.5 }])
  })

  it('knows work in the sector, in another, in an unknown one, and none', async () => {
    const { total } = await found([
      ...leavers(6),
      ...leavers(4, { employerSector: 'ZORG' }),
      ...leavers(2, { employerSector: null }),
      ...leavers(1, { workingAfterYear: false, employerSector: null }),
      ...leavers(1, { workingAfterYear: null }),
    ])
    expect(total('9_2').slice(4, 10)).toEqual([6, 4, 2, 1, 1, 0.6])
  })

  it('takes only those of whom it is known into a rate', async () => {
    const { total } = await found([
      ...leavers(8, { furtherStudy: 'HIGHER' }),
      ...leavers(4, { furtherStudy: 'ADULT' }),
      ...leavers(4),
      ...leavers(9, { furtherStudy: null }),
      ...leavers(1, { jobseekerAfterYear: null }),
    ])
    const line = total('9_2')
    expect(line.slice(-5)).toEqual([8, 4, 5, 9, 0.706])
    expect(line.slice(0, 5)).toEqual([26, 0, 25, 1, 1])
  })

  it('is not available where no row says it', async () => {
    const { total } = await found(leavers(12, { jobseekerAfterYear: null }))
    expect(total('9_2').slice(0, 4)).toEqual([12, x, x, x])
  })
})

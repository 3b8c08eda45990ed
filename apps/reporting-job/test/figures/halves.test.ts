/** Counts of half learners: they add up as halves, are shown as learners, and are small up to four learners. */
import { usualThresholds } from '@werkplekleren/disclosure'
import { describe, expect, it } from 'vitest'
import { type CountCell, countOf, type Figure, type FigureTable, shown } from '../../src/figures/index.ts'
import { protectFigures } from '../../src/report/protection.ts'

const measure = { id: 'E', overlapsIn: [], followsProgramme: false, inHalves: true } as const

const halves = (n: number, at: CountCell['at'] = {}): CountCell => ({
  id: ['E', '2024-2025', ...Object.entries(at).map(([name, code]) => `${name}=${code}`)].join('|'),
  measure,
  schoolYear: '2024-2025',
  at,
  n,
})
const ofUnits = (n: number): CountCell => ({
  ...halves(n),
  id: 'S|2024-2025',
  measure: { id: 'S', overlapsIn: [], followsProgramme: false },
})

const open = (figure: Figure, decimals = 0) => shown(figure, () => false, decimals)

describe('a figure of half learners', () => {
  it('is rounded once, half up, and a fall like a rise', () => {
    expect(open(countOf(halves(9)))).toEqual({ value: 5 })
    expect(open(countOf(halves(8)))).toEqual({ value: 4 })
    expect(open({ kind: 'difference', now: halves(10), before: halves(11) })).toEqual({ value: -1 })
  })

  it('is divided by learners, whichever of the two is in halves', () => {
    expect(open({ kind: 'share', numerator: halves(25), denominator: halves(100) }, 1)).toEqual({ value: 25 })
    expect(open({ kind: 'ratio', numerator: halves(25), denominator: ofUnits(10) }, 2)).toEqual({
      value: 1.25,
    })
    expect(open({ kind: 'ratio', numerator: ofUnits(30), denominator: halves(25) }, 1)).toEqual({
      value: 2.4,
    })
  })

  it('gives no rate below ten learners: 9,5 is too few', () => {
    const rate = (denominator: number) =>
      open({ kind: 'share', numerator: halves(4), denominator: halves(denominator) })
    expect(rate(19)).toEqual({ symbol: 'x' })
    expect(rate(20)).toEqual({ value: 20 })
    expect(open({ kind: 'growth', now: halves(30), before: halves(19) })).toEqual({ symbol: 'x' })
    expect(open({ kind: 'part', count: halves(4), besides: halves(15) })).toEqual({ symbol: 'x' })
  })
})

/** Learners by province, with their total. */
function byProvince(counts: Readonly<Record<string, number>>): FigureTable {
  const rows = Object.entries(counts).map(([province, n]) => ({ heads: [province], at: { province }, n }))
  const total = rows.reduce((sum, { n }) => sum + n, 0)
  return {
    stub: [],
    columns: [],
    rows: [
      ...rows.map(({ n, at, heads }) => ({ heads, at, figures: [countOf(halves(n, at))] })),
      { heads: [], at: {}, figures: [countOf(halves(total))] },
    ],
  }
}

describe('a small count of half learners', () => {
  const suppressedIn = async (counts: Readonly<Record<string, number>>) => {
    const { isSuppressed } = await protectFigures(
      [{ id: 't', table: byProvince(counts) }],
      [],
      {},
      usualThresholds,
    )
    return Object.keys(counts).filter((province) => isSuppressed(halves(0, { province }).id))
  }

  it('is suppressed up to four learners, with another that covers it', async () => {
    const suppressed = await suppressedIn({ ANT: 8, LIM: 30, OVL: 41 })
    expect(suppressed).toContain('ANT')
    expect(suppressed).toHaveLength(2)
  })

  it('is published from four and a half on: there are at least five persons', async () => {
    expect(await suppressedIn({ ANT: 9, LIM: 30, OVL: 41 })).toEqual([])
  })

  it('leaves a reader to reckon with a whole learner more or fewer, not with a half', async () => {
    // One and a half hides one and a half: a reader who knows the sum of 3 learners must allow for half a learner in each.
    expect(await suppressedIn({ ANT: 3, LIM: 3, OVL: 41, WVL: 60 })).toHaveLength(2)
    // Two halves hide each other as units would, but not as half learners: a third count must cover them.
    expect(await suppressedIn({ ANT: 1, LIM: 1, OVL: 41, WVL: 60 })).toHaveLength(3)
  })

  it('is protected against the one learner who stands in another', async () => {
    // Whoever is the one learner in LIM would work out the three of ANT from their sum.
    expect(await suppressedIn({ ANT: 6, LIM: 2, OVL: 41, WVL: 60 })).toHaveLength(3)
    expect(await suppressedIn({ ANT: 6, LIM: 4, OVL: 41, WVL: 60 })).toHaveLength(2)
  })
})

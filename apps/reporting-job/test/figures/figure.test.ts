/** Figures that rest on two counts, as readers see them. */
import { describe, expect, it } from 'vitest'
import { type CountCell, countsIn, type Figure, shown } from '../../src/figures/index.ts'

const count = (id: string, n: number): CountCell => ({
  id,
  n,
  schoolYear: '2024-2025',
  at: {},
  measure: { id: 'M', overlapsIn: [], followsProgramme: false },
})
const part = (filled: number, free: number): Figure => ({
  kind: 'part',
  count: count('filled', filled),
  besides: count('free', free),
})
const none = () => false

describe('a part of two counts together', () => {
  it('is rounded half up', () => {
    expect(shown(part(2, 10), none, 1)).toEqual({ value: 16.7 })
    expect(shown(part(1, 15), none, 1)).toEqual({ value: 6.3 })
  })

  it('needs ten units together, and tells of no count below', () => {
    expect(shown(part(5, 5), none, 1)).toEqual({ value: 50 })
    expect(shown(part(5, 4), none, 1)).toEqual({ symbol: 'x' })
    expect(countsIn(part(5, 4))).toEqual([])
  })

  it.each(['filled', 'free'])('is suppressed with the count of what is %s', (suppressed) => {
    expect(shown(part(12, 30), (id) => id === suppressed, 1)).toEqual({ symbol: 'c' })
  })
})

/** The allowance for part of a month is an exact fraction of cents, not a binary approximation. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, nearestCent, type ProRata, proRata } from '../../src/schemes/wes/pro-rata.ts'

const share = (cents: number, part: number, whole: number): ProRata => {
  const found = proRata(cents, part, whole)
  if (!found) throw new Error(`no share of ${cents} for ${part} of ${whole}`)
  return found
}

describe('a share of the monthly allowance', () => {
  it('keeps decimals that binary numbers cannot hold: 0.1 of 0.3 hours is a third', () => {
    const { numerator, denominator } = share(20000, 0.1, 0.3)
    expect(numerator * 3n).toBe(20000n * denominator)
  })

  it('is never more than the whole amount', () => {
    expect(nearestCent(share(20000, 160, 152))).toBe(20000)
  })

  it('rounds half a cent up', () => {
    expect(nearestCent(share(1, 1, 2))).toBe(1)
    expect(nearestCent(share(1, 49, 100))).toBe(0)
  })

  it('lies within one cent of 46.66 and 46.67 euros, not of 46.65 and 46.68, for 7 of 30 hours', () => {
    const exact = share(20000, 7, 30)
    expect([4665, 4666, 4667, 4668].map((paid) => isWithin(paid, exact, 1))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('reads very small and very large hours as they are written', () => {
    const { numerator, denominator } = share(20000, 1e-7, 1e21)
    expect(numerator * 10n ** 28n).toBe(20000n * denominator)
  })

  it.each([
    [null, 152],
    [114, null],
    [-1, 152],
    [0, 0],
    [1, -2],
  ])('does not exist for %s of %s hours', (part, whole) => {
    expect(proRata(20000, part, whole)).toBeUndefined()
  })

  it('equals the fraction of whole hundredths of hours, whatever the hours', () => {
    const hundredths = fc.integer({ min: 1, max: 30_000 })
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [part, whole] = a <= b ? [a, b] : [b, a]
        const { numerator, denominator } = share(20000, part / 100, whole / 100)
        expect(numerator * BigInt(whole)).toBe(20000n * BigInt(part) * denominator)
      }),
    )
  })
})

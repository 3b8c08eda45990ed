import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratioHalfUp, roundHalfUpTo, shareHalfUp } from '../src/rounding.ts'
import { decimalText, scaledDecimal } from '../src/statistics/decimal-text.ts'
import { asRatio } from '../src/statistics/index.ts'

describe('rounding a count to a multiple', () => {
  it('takes a count halfway between two tens up', () => {
    expect([5, 15, 25, 35, 45].map((count) => roundHalfUpTo(count, 10))).toEqual([10, 20, 30, 40, 50])
  })

  it('takes 24 down and 26 up', () => {
    expect([24, 26].map((count) => roundHalfUpTo(count, 10))).toEqual([20, 30])
  })

  it('rounds a fall like a rise of the same size', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (value, step) => {
        expect(roundHalfUpTo(-value, step) + roundHalfUpTo(value, step)).toBe(0)
      }),
    )
  })

  it('gives the multiple within half a step, and the upper one at exactly half', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1000 }), (value, step) => {
        const rounded = roundHalfUpTo(value, step)
        expect(rounded % step).toBe(0)
        expect(2 * (rounded - value)).toBeLessThanOrEqual(step)
        expect(2 * (value - rounded)).toBeLessThan(step)
      }),
    )
  })

  it('refuses a fraction, a step of zero and a result no number holds exactly', () => {
    expect(() => roundHalfUpTo(2.5, 10)).toThrow(RangeError)
    expect(() => roundHalfUpTo(25, 0)).toThrow(RangeError)
    expect(() => roundHalfUpTo(2n ** 60n, 10)).toThrow(RangeError)
  })
})

describe('the percentage of a share', () => {
  it('takes half a percent up', () => {
    expect([1, 3, 5, 7].map((part) => shareHalfUp(part, 200, 0))).toEqual([1, 2, 3, 4])
  })

  it('keeps one decimal in the tables', () => {
    expect([shareHalfUp(1, 3, 1), shareHalfUp(2, 3, 1), shareHalfUp(1, 8, 1)]).toEqual([33.3, 66.7, 12.5])
  })

  it('decides on the exact ratio where the binary fraction lies below the half', () => {
    const accreditationsEach = [1005, 1000] as const
    expect(Number((accreditationsEach[0] / accreditationsEach[1]).toFixed(2))).toBe(1)
    expect(ratioHalfUp(...accreditationsEach, 2)).toBe(1.01)
  })

  it('is the decimal nearest to the exact ratio, the upper one at exactly half', () => {
    const decimals = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), decimals, (part, whole, places) => {
        const scaled = scaledDecimal(ratioHalfUp(part, whole, places).toFixed(places), places) ?? -1n
        const doubleError = 2n * (scaled * BigInt(whole) - BigInt(part) * 10n ** BigInt(places))
        expect(doubleError <= BigInt(whole)).toBe(true)
        expect(doubleError > -BigInt(whole)).toBe(true)
      }),
    )
  })

  it('does not depend on the size of the fraction', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.bigInt(1n, 10n ** 30n),
        (a, b, k) => {
          expect(shareHalfUp(BigInt(a) * k, BigInt(b) * k, 1)).toBe(shareHalfUp(a, b, 1))
        },
      ),
    )
  })

  it('refuses an empty denominator: without a population there is no rate', () => {
    expect(() => shareHalfUp(0, 0, 0)).toThrow('The denominator must be above zero.')
  })

  it('refuses fractions and more than 12 decimals', () => {
    expect(() => shareHalfUp(0.5, 1, 0)).toThrow(RangeError)
    expect(() => shareHalfUp(1, 1.5, 0)).toThrow(RangeError)
    expect(() => shareHalfUp(1, 2, 13)).toThrow(RangeError)
    expect(() => shareHalfUp(1, 2, 0.5)).toThrow(RangeError)
  })
})

describe('a decimal as a ratio', () => {
  it('is exact', () => {
    expect(asRatio('-12.5')).toEqual({ numerator: -125n, denominator: 10n })
  })

  it('lets a mean of hours be rounded once', () => {
    const { numerator, denominator } = asRatio('57.5')
    expect(ratioHalfUp(numerator, denominator * 2n, 1)).toBe(28.8)
  })

  it('refuses an exponent, a comma and a space', () => {
    for (const text of ['1e3', '1,5', ' 1', '.5', '']) expect(() => asRatio(text)).toThrow(RangeError)
  })

  it('comes back as the same text after scaling', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(8), (scaled, scale) => {
        expect(scaledDecimal(decimalText(scaled, scale), scale)).toBe(scaled)
      }),
    )
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/calendar/index.ts'
import {
  FIRST_SERIES_1_DAY,
  formatEnterpriseNumber,
  formatEstablishmentNumber,
  readEnterpriseNumber,
  readEstablishmentNumber,
} from '../../src/identifiers/index.ts'

interface CompanyCase {
  readonly number: string
  readonly as: 'enterprise' | 'establishment'
  readonly valid: boolean
  readonly compact?: string
}

const vectors = new URL('../vectors/be-enterprise.json', import.meta.url)
// The file is ours; its shape is the interface above.
const cases = (JSON.parse(readFileSync(vectors, 'utf8')) as { cases: readonly CompanyCase[] }).cases

describe('the public cases', () => {
  it.each(cases)('$number as $as number', ({ number, as, valid, compact }) => {
    const reading = as === 'enterprise' ? readEnterpriseNumber(number) : readEstablishmentNumber(number)
    expect(reading.ok).toBe(valid)
    if (compact !== undefined) expect(reading).toMatchObject({ canonical: compact })
  })
})

describe('an enterprise number', () => {
  it.each(['0566.988.259', '0353.456.320', '0877.510.104', '0314.595.348'])('%s is valid', (number) => {
    const reading = readEnterpriseNumber(number)
    expect(reading).toMatchObject({ ok: true, padded: false, series: 0 })
    expect(reading.ok && formatEnterpriseNumber(reading.canonical)).toBe(number)
  })

  it('of nine digits, the old VAT form, gets its zero back', () => {
    expect(readEnterpriseNumber('BE 566.988.259')).toEqual({
      ok: true,
      canonical: '0566988259',
      padded: true,
      series: 0,
    })
  })

  it('may begin with 1 since 19 September 2023', () => {
    expect(formatDay(FIRST_SERIES_1_DAY)).toBe('2023-09-19')
    expect(readEnterpriseNumber(withCheck('10000000'))).toMatchObject({ ok: true, series: 1 })
  })

  it.each([
    ['', 'characters'],
    ['NL0566988259', 'characters'],
    ['0566/988/259', 'characters'],
    ['0566BE988259', 'characters'],
    ['566(0)988259', 'characters'],
    ['56698825', 'length'],
    ['05669882590', 'length'],
    ['2.147.812.701', 'leading-digit'],
    ['0566.988.258', 'checksum'],
    ['0000000000', 'checksum'],
  ])('%s is refused for its %s', (number, problem) => {
    expect(readEnterpriseNumber(number)).toEqual({ ok: false, problem })
  })

  it('with one digit changed or two neighbours swapped is noticed', () => {
    fc.assert(
      fc.property(fc.nat(19_999_999), fc.integer({ min: 1, max: 9 }), fc.nat(8), (base, digit, place) => {
        const number = withCheck(String(base).padStart(8, '0'))
        expect(readEnterpriseNumber(number).ok).toBe(true)
        const [left = '', right = ''] = number.slice(place, place + 2)
        const swapped = number.slice(0, place) + right + left + number.slice(place + 2)
        expect(swapped === number || !readEnterpriseNumber(swapped).ok).toBe(true)
        const other = String((Number(left) + digit) % 10)
        expect(readEnterpriseNumber(number.slice(0, place) + other + number.slice(place + 1)).ok).toBe(false)
      }),
    )
  })
})

describe('an establishment number', () => {
  it.each(['2.147.812.701', '2.147.812.897', '2.199.299.410'])('%s is valid', (number) => {
    const reading = readEstablishmentNumber(number)
    expect(reading.ok && formatEstablishmentNumber(reading.canonical)).toBe(number)
  })

  it.each([
    ['BE2147812701', 'characters'],
    ['1', 'length'],
    ['0566.988.259', 'leading-digit'],
    [withCheck('91478127'), 'leading-digit'],
    ['2.147.812.702', 'checksum'],
  ])('%s is refused for its %s', (number, problem) => {
    expect(readEstablishmentNumber(number)).toEqual({ ok: false, problem })
  })
})

function withCheck(eight: string): string {
  return eight + String(97 - (Number(eight) % 97)).padStart(2, '0')
}

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, formatDay, partsOf } from '../../src/calendar/index.ts'
import {
  centuryAgrees,
  datePartAgrees,
  formatNationalNumber,
  type NationalNumber,
  readNationalNumber,
} from '../../src/identifiers/index.ts'
import { anyDay, iso } from '../calendar/arbitrary-days.ts'
import { decisionTable } from '../vectors/decision-table.ts'

interface SsinCase {
  readonly number: string
  readonly as: 'nn' | 'bis' | 'ssin'
  readonly valid: Readonly<Record<string, boolean>>
  readonly disputed?: boolean
  readonly birthDate?: string | null
  readonly birthYear?: number
  readonly birthMonth?: number
  readonly isBis?: boolean
}

const vectors = new URL('../vectors/be-ssin.json', import.meta.url)
// The file is ours; its shape is the interface above.
const cases = (JSON.parse(readFileSync(vectors, 'utf8')) as { cases: readonly SsinCase[] }).cases
const decisions = decisionTable('0003-disputed-identifiers.md', 'Disputed cases')
const today = iso('2026-11-22')
const later = iso('2099-01-01')

function decisionOn({ number, as }: SsinCase): string | undefined {
  return decisions.find((row) => row[0] === number && row[1] === as)?.[2]
}

function answer({ number, as }: SsinCase, reference: Day): string {
  const reading = readNationalNumber(number, reference)
  if (!reading.ok) return `refused: ${reading.problem}`
  if (as !== 'ssin' && reading.isBis !== (as === 'bis')) return 'another kind'
  return reading.doubts.length === 0 ? 'valid' : `doubt: ${reading.doubts.join()}`
}

function read(text: string, reference: Day = today): NationalNumber {
  const reading = readNationalNumber(text, reference)
  if (!reading.ok) throw new Error(`refused: ${reading.problem}`)
  return reading
}

describe.each([today, later])('the public cases, seen from day %i', (reference) => {
  it.each(cases)('$number as $as', (each) => {
    const decided = decisionOn(each)
    const given = answer(each, reference)
    if (decided !== undefined) expect(given).toBe(decided)
    else expect(given === 'valid').toBe(Object.values(each.valid).every(Boolean))
  })

  it('read without doubts are all that Belgif accepts, and nothing that it refuses', () => {
    const spoken = cases.filter((each) => each.valid.belgif !== undefined)
    expect(spoken.length).toBeGreaterThan(15)
    expect(spoken.filter((each) => (answer(each, reference) === 'valid') !== each.valid.belgif)).toEqual([])
  })

  it('tell the birth date, or the parts of it, that the suites expect', () => {
    for (const each of cases.filter((each) => answer(each, reference) === 'valid')) {
      const { birth, birthKnown, isBis } = read(each.number, reference)
      const date = birth.day === null ? null : formatDay(birth.day)
      if (each.birthDate !== undefined) expect(date).toBe(each.birthDate)
      if (each.birthYear !== undefined) expect(birth.year).toBe(each.birthYear)
      if (each.birthMonth !== undefined) expect(birth.month).toBe(each.birthMonth)
      if (each.isBis !== undefined) expect(isBis).toBe(each.isBis)
      if (each.birthDate === null) expect(birthKnown).not.toBe('known')
      if (each.birthDate === null && each.birthYear !== undefined) expect(birthKnown).toBe('partly-known')
    }
  })
})

describe('the table of decisions', () => {
  it('names every disputed case once, and no case that needs no decision', () => {
    const needed = cases
      .filter((each) => {
        const unanimous = Object.values(each.valid).every(Boolean)
        return each.disputed === true || (unanimous && answer(each, today) !== 'valid')
      })
      .map((each) => `${each.number} ${each.as}`)
    expect(decisions.map((row) => `${row[0]} ${row[1]}`).sort()).toEqual(needed.sort())
  })
})

describe('a national register number', () => {
  it.each([
    ['85.07.30-997.34', '19', '1985-07-30'],
    ['08.02.29-998.89', '20', '2008-02-29'],
    ['00.02.29-997.19', '20', '2000-02-29'],
  ])('%s is of someone born in %sxx, on %s', (number, century, birth) => {
    const reading = read(number)
    expect(reading).toMatchObject({
      kind: 'national',
      isBis: false,
      padded: false,
      century,
      birthKnown: 'known',
    })
    expect(centuryAgrees(reading, iso(birth)) && datePartAgrees(reading, iso(birth))).toBe(true)
    expect(formatNationalNumber(reading.canonical)).toBe(number)
  })

  it('00.00.01-998.39 does not tell the birth date', () => {
    const reading = read('00.00.01-998.39')
    expect(reading).toMatchObject({ century: '19', birthKnown: 'unknown', serial: 998 })
    expect(datePartAgrees(reading, iso('2005-07-30')) && centuryAgrees(reading, iso('2005-07-30'))).toBe(true)
  })

  it.each([
    ['12.42.29-998.65', 'bis-sex-known', '2012-02-29'],
    ['00.22.29-998.61', 'bis-sex-unknown', '2000-02-29'],
    ['90.41.15-997.51', 'bis-sex-known', '1990-01-15'],
  ])('%s is a BIS number', (number, kind, birth) => {
    const reading = read(number)
    expect(reading).toMatchObject({ kind, isBis: true, birthKnown: 'known' })
    expect(reading.birth.day).toBe(iso(birth))
  })

  it('with month 20 or 40 is a BIS number that tells the year only', () => {
    const known = {
      birthKnown: 'partly-known',
      birth: { year: 1985, month: null, dayOfMonth: null, day: null },
    }
    expect(read(withCheck('852000997', ''))).toMatchObject({ kind: 'bis-sex-unknown', ...known })
    expect(read(withCheck('854000997', ''))).toMatchObject({ kind: 'bis-sex-known', ...known })
    expect(read(withCheck('854001997', ''))).toMatchObject({ kind: 'bis-sex-known', ...known })
    expect(datePartAgrees(read(withCheck('854000997', '')), iso('1985-07-30'))).toBe(true)
    expect(datePartAgrees(read(withCheck('854000997', '')), iso('1986-07-30'))).toBe(false)
  })

  it('that lost its leading zeros in a spreadsheet gets them back, and says so', () => {
    expect(read('8022999889')).toMatchObject({ canonical: '08022999889', padded: true })
    expect(read(' 8022999889 ')).toMatchObject({ canonical: '08022999889', padded: true })
    expect(read('22999719')).toMatchObject({ canonical: '00022999719', padded: true })
    expect(readNationalNumber('8.02.29-998.89', today)).toEqual({ ok: false, problem: 'length' })
    expect(readNationalNumber('2299971', today)).toEqual({ ok: false, problem: 'length' })
  })

  it('may be written with dots, hyphens, spaces and no-break spaces', () => {
    for (const spelling of [
      '85073099734',
      ' 85 07 30 997 34 ',
      '85.07.30\u00a0997.34',
      '85.07.30\u2013997.34',
    ]) {
      expect(read(spelling)).toMatchObject({ canonical: '85073099734', padded: false })
    }
  })

  it.each([
    ['', 'characters'],
    ['85.07.30/997.34', 'characters'],
    ['٨٥٠٧٣٠٩٩٧٣٤', 'characters'],
    ['850730997345', 'length'],
    ['85.07.30-997.35', 'checksum'],
    ['85073099700', 'checksum'],
    [withCheck('851330997', ''), 'birth-date'],
    [withCheck('851300997', ''), 'birth-date'],
    [withCheck('856030997', ''), 'birth-date'],
    [withCheck('850231997', ''), 'birth-date'],
  ])('%s is refused for its %s', (number, problem) => {
    expect(readNationalNumber(number, today)).toEqual({ ok: false, problem })
  })

  it('of someone born after the reference date is refused until that day comes', () => {
    const number = withCheck('350611997', '2')
    expect(readNationalNumber(number, today)).toEqual({ ok: false, problem: 'birth-after-reference' })
    expect(readNationalNumber(number, iso('2035-06-10')).ok).toBe(false)
    expect(read(number, iso('2035-06-11')).birth.year).toBe(2035)
  })

  it('fits the check of one century at most, whatever its nine digits', () => {
    for (let remainder = 0; remainder < 97; remainder += 1) {
      const nine = String(850_000_000 + remainder)
      expect(withCheck(nine, '')).not.toBe(withCheck(nine, '2'))
    }
  })

  it('with serial 000 or 999 is read with a doubt, but not when it is a BIS number', () => {
    expect(read(withCheck('850730000', '')).doubts).toEqual(['serial-never-given'])
    expect(read(withCheck('850730999', '')).doubts).toEqual(['serial-never-given'])
    expect(read(withCheck('854730999', '')).doubts).toEqual([])
  })

  it('does not agree with a birth date of another century, month or day', () => {
    const reading = read('85.07.30-997.34')
    expect(centuryAgrees(reading, iso('2085-07-30'))).toBe(false)
    expect(datePartAgrees(reading, iso('1985-07-29'))).toBe(false)
    expect(datePartAgrees(reading, iso('1985-08-30'))).toBe(false)
    expect(datePartAgrees(reading, iso('1986-07-30'))).toBe(false)
  })

  it('with an unknown day agrees with every day of its month', () => {
    const reading = read(withCheck('850700997', ''))
    expect(reading.birthKnown).toBe('partly-known')
    expect(datePartAgrees(reading, iso('1985-07-30'))).toBe(true)
    expect(datePartAgrees(reading, iso('1985-08-01'))).toBe(false)
  })

  it('made up for a birth date is read back, and a changed digit is noticed', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('997', '998'),
        fc.nat(10),
        fc.integer({ min: 1, max: 9 }),
        (birth, serial, place, shift) => {
          const { year, month, dayOfMonth } = partsOf(birth)
          fc.pre(year < 2100)
          const nine = `${two(year % 100)}${two(month)}${two(dayOfMonth)}${serial}`
          const number = withCheck(nine, year < 2000 ? '' : '2')
          const reading = read(number, iso('2199-12-31'))
          expect(reading.birth).toEqual({ year, month, dayOfMonth, day: birth })
          expect(centuryAgrees(reading, birth) && datePartAgrees(reading, birth)).toBe(true)
          const digit = (Number(number[place]) + shift) % 10
          const changed = number.slice(0, place) + digit + number.slice(place + 1)
          const again = readNationalNumber(changed, iso('2199-12-31'))
          // One changed digit breaks the check of its own century; the check of the other may fit by chance.
          expect(again.ok && again.century === reading.century).toBe(false)
        },
      ),
    )
  })
})

function withCheck(nine: string, prefix: '' | '2'): string {
  return nine + two(97 - (Number(prefix + nine) % 97))
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

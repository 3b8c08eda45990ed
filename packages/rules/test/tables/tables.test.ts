/** Tables are recognised without doubt and their cells are read without guessing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codesOf,
  columnNamed,
  columnOf,
  day,
  formatDay,
  headingsOf,
  languages,
  type RawCell,
  readCell,
  rowSchema,
  serialOf,
  type TableId,
  tableIds,
  tableNamed,
  tableOf,
  tablesFitting,
} from '../../src/index.ts'

describe.each(tableIds)('table %s', (id) => {
  const columns = Object.entries(tableOf(id).columns)

  it('has labels in three languages and headings that mean one column each', () => {
    for (const [, { label }] of columns)
      for (const language of languages) expect(label[language]).not.toBe('')
    expect(headingsOf(id).size).toBeGreaterThanOrEqual(columns.length)
    for (const [key, { label }] of columns)
      for (const language of languages) expect(columnNamed(id, label[language])).toBe(key)
  })

  it('has a key, code lists without double meanings, and references and borrowings that exist', () => {
    expect(columnOf(id, tableOf(id).key)).toBeDefined()
    for (const [, column] of columns) {
      if (column.kind === 'code')
        expect(codesOf(column).size).toBeGreaterThanOrEqual(Object.keys(column.codes).length)
      if (column.references !== undefined) expect(tableIds).toContain(column.references)
      if (column.borrowed) {
        expect(columnOf(id, column.borrowed.through)?.references).toBe(column.borrowed.table)
        const lent = columnOf(column.borrowed.table as TableId, column.borrowed.column)
        expect(lent?.kind).toBe(column.kind)
      }
    }
  })

  it('is found by its Dutch headings', () => {
    expect(tablesFitting(columns.map(([, { label }]) => label.nl))[0]?.table).toBe(id)
    expect(tableNamed(tableOf(id).label.nl.toUpperCase())).toBe(id)
  })
})

describe('a heading', () => {
  it.each([
    ['START DATUM', 'start'],
    ['  einddatum ', 'end'],
    ['Date de début', 'start'],
    ['date de debut', 'start'],
    ['Start-date', 'start'],
    ['kbo nummer', 'companyNo'],
  ])('"%s" means %s', (heading, key) => expect(columnNamed('agreements', heading)).toBe(key))

  it('that nobody knows means nothing', () => expect(columnNamed('agreements', 'Opmerking')).toBeUndefined())
})

const read = (key: string, cell: RawCell | string) => {
  const column = columnOf('agreements', key)
  if (!column) throw new Error(key)
  return readCell(column, typeof cell === 'string' ? { kind: 'text', text: cell } : cell)
}
const number = (value: number): RawCell => ({ kind: 'number', number: value, text: String(value) })

describe('a date cell', () => {
  const newYear = { value: day(2024, 1, 31) }
  it.each(['2024-01-31', '31/01/2024', '31-1-2024', '31.01.2024', ' 31/01/2024 '])('reads %s', (words) =>
    expect(read('start', words)).toEqual(newYear),
  )
  it('reads a serial number under a date format, in both date systems', () => {
    expect(read('start', { kind: 'serial', serial: 45322, date1904: false })).toEqual(newYear)
    expect(read('start', { kind: 'serial', serial: 43860, date1904: true })).toEqual(newYear)
  })
  it('reads a plain serial number only where it can be no year and no number of digits', () => {
    expect(read('start', number(45322))).toEqual(newYear)
    expect(read('start', number(2024))).toMatchObject({ unreadable: { problem: 'notADate' } })
    expect(read('start', number(20240131))).toMatchObject({ unreadable: { problem: 'notADate' } })
  })
  it.each([
    ['31/02/2024', 'impossibleDate'],
    ['29/02/2023', 'impossibleDate'],
    ['01/31/2024', 'impossibleDate'],
    ['31/01/24', 'twoDigitYear'],
    ['31/01/2024 08:00', 'timeOfDay'],
    ['januari', 'notADate'],
  ])('refuses %s: %s', (words, problem) =>
    expect(read('start', words)).toMatchObject({ unreadable: { problem } }),
  )
  it('refuses a time of day instead of dropping it', () => {
    expect(read('start', { kind: 'serial', serial: 45322.5, date1904: false })).toMatchObject({
      unreadable: { problem: 'timeOfDay' },
    })
  })
  it('gives back every day it is given, as text and as serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: day(1950, 1, 1), max: day(2099, 12, 31) }), (number) => {
        const wanted = { value: number }
        // Any whole number in this range is a civil day.
        const written = formatDay(number as ReturnType<typeof day>)
        expect(read('start', written)).toEqual(wanted)
        const serial = serialOf(number as ReturnType<typeof day>)
        expect(read('start', { kind: 'serial', serial, date1904: false })).toEqual(wanted)
      }),
    )
  })
})

describe('an amount', () => {
  it.each([
    ['200', 20000],
    ['200,00', 20000],
    ['€ 200,00', 20000],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['1 234,56 EUR', 123456],
    ['0,1', 10],
  ])('reads %s as %i cents', (words, cents) => expect(read('allowance', words)).toEqual({ value: cents }))
  it('reads numbers without losing a cent to binary fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        expect(read('allowance', number(cents / 100))).toEqual({ value: cents })
      }),
    )
  })
  it('refuses a third decimal', () =>
    expect(read('allowance', '199,999')).toMatchObject({ unreadable: { problem: 'tooManyDecimals' } }))
  it('refuses a date', () =>
    expect(read('allowance', { kind: 'serial', serial: 45322, date1904: false })).toMatchObject({
      unreadable: { problem: 'dateInstead' },
    }))
})

describe('hours', () => {
  it('reads a decimal comma', () => expect(read('hoursWorkplace', '19,5')).toEqual({ value: 19.5 }))
  it('asks about minutes', () =>
    expect(read('hoursWorkplace', '7:36')).toMatchObject({ unreadable: { problem: 'minutes' } }))
})

describe('codes, answers and identifiers', () => {
  it('reads a code in any language and keeps what was written', () => {
    expect(read('scheme', 'WES')).toEqual({ value: 'WES' })
    expect(read('scheme', 'Work experience internship')).toEqual({
      value: 'WES',
      written: 'Work experience internship',
    })
    expect(read('scheme', 'wex')).toEqual({ value: 'WES', written: 'wex' })
    expect(read('scheme', 'stagiairs')).toMatchObject({ unreadable: { problem: 'unknownCode' } })
  })
  it('reads yes and no in three languages', () => {
    for (const word of ['ja', 'Yes', 'OUI', 'x', 'WAAR'])
      expect(read('signedLearner', word)).toEqual({ value: true })
    for (const word of ['neen', 'No', 'non', 'onwaar'])
      expect(read('signedLearner', word)).toEqual({ value: false })
    expect(read('signedLearner', 'misschien')).toMatchObject({ unreadable: { problem: 'notYesOrNo' } })
  })
  it('reads an enterprise number in one spelling', () => {
    for (const written of ['0403.019.261', 'BE 0403 019 261', '403019261']) {
      expect(read('companyNo', written)).toEqual({ value: '0403019261', written })
    }
    expect(read('companyNo', number(403019261))).toEqual({ value: '0403019261', written: '403019261' })
    expect(read('companyNo', '0403019261')).toEqual({ value: '0403019261' })
  })
  it('keeps an identifier that it does not understand as it stands', () =>
    expect(read('companyNo', 'onbekend')).toEqual({ value: 'onbekend' }))
  it('refuses error cells and formulas without a value', () => {
    expect(read('companyNo', { kind: 'error', code: '#N/A' })).toMatchObject({
      unreadable: { problem: 'errorCell' },
    })
    expect(read('start', { kind: 'formulaWithoutValue' })).toMatchObject({
      unreadable: { problem: 'formulaWithoutValue' },
    })
  })
  it('takes white space for an empty cell', () =>
    expect(read('companyNo', ' \u00a0 ')).toEqual({ empty: true }))
})

describe('the schema of a row', () => {
  it('accepts typed values and refuses unknown columns and codes', () => {
    const schema = rowSchema('agreements')
    expect(schema.safeParse({ scheme: 'WES', start: day(2024, 1, 1), end: null }).success).toBe(true)
    expect(schema.safeParse({ schema: 'WES' }).success).toBe(false)
    expect(schema.safeParse({ scheme: 'XYZ' }).success).toBe(false)
    expect(schema.safeParse({ allowance: 199.99 }).success).toBe(false)
  })
})

/** Agreements, accreditations and mentors on the borders of the school year and of their terms. */
import { mentorTrainingMonths, valueOn } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { countedIn, day } from './small-year.ts'

/** Counts with the tables of this file alone. */
const counted = countedIn('2_1', '2_3', '2_7', '4_1')

const agreement = (row: object = {}) => ({
  id: 'O1',
  scheme: 'DUAAL',
  contractType: 'OAO',
  sectorCode: 'BOUW',
  start: day('2024-09-02'),
  end: day('2025-06-30'),
  ...row,
})

describe('an agreement', () => {
  it.each([
    ['ends the day before the school year', { end: day('2024-08-31') }, 0],
    ['ends on its first day', { end: day('2024-09-01') }, 1],
    ['starts on its last day', { start: day('2025-08-31'), end: day('2026-06-30') }, 1],
    ['starts the day after', { start: day('2025-09-01'), end: day('2026-06-30') }, 0],
    ['was broken off the day before', { actualEnd: day('2024-08-31') }, 0],
    ['was broken off on its first day', { actualEnd: day('2024-09-01') }, 1],
    ['has no end', { end: null }, 1],
    ['is of another scheme', { scheme: 'LEERTIJD' }, 0],
  ] as const)('counts for the days it runs: it %s', async (_, row, count) => {
    const { headlines } = await counted({
      agreements: [agreement({ start: day('2024-01-08'), ...row })],
    })
    expect(headlines.agreements).toBe(count)
  })

  it('without sector and programme counts as unknown, in no partnership', async () => {
    const { cell, unassigned } = await counted({ agreements: [agreement({ sectorCode: null }), agreement()] })
    expect([cell('4_1', 'Onbekend', 'OAO'), cell('4_1', 'Totaal', 'Totaal'), unassigned.agreements]).toEqual([
      1, 2, 1,
    ])
  })

  it('without a listed contract type stays in the total', async () => {
    const { cell } = await counted({ agreements: [agreement({ contractType: null })] })
    expect([cell('4_1', 'Bouw', 'Onbekend'), cell('4_1', 'Totaal', 'Totaal')]).toEqual([1, 1])
  })
})

const accreditation = (row: object = {}) => ({
  id: 'E1',
  companyNo: 'C1',
  establishmentNo: 'V1',
  sectorCode: 'BOUW',
  decision: 'GRANTED',
  requestedOn: day('2024-10-01'),
  validFrom: day('2024-11-01'),
  validTo: day('2029-10-31'),
  ...row,
})

describe('an accreditation on 31 August 2025', () => {
  it.each([
    ['holds to that day', { validTo: day('2025-08-31') }, 1],
    ['ended the day before', { validTo: day('2025-08-30') }, 0],
    ['holds from that day', { validFrom: day('2025-08-31') }, 1],
    ['holds from the day after', { validFrom: day('2025-09-01') }, 0],
    ['was cancelled on that day', { cancelledOn: day('2025-08-31') }, 0],
    ['is cancelled the day after', { cancelledOn: day('2025-09-01') }, 1],
    ['has no end', { validTo: null }, 1],
    ['is pending', { decision: 'PENDING' }, 0],
  ] as const)('that %s', async (_, row, count) => {
    const { cell } = await counted({ accreditations: [accreditation(row)] })
    expect(cell('2_3', 'Totaal', 'Erkenningen')).toBe(count)
  })

  it('of a company in two sectors counts the company once in the total', async () => {
    const { cell } = await counted({
      accreditations: [
        accreditation(),
        accreditation({ id: 'E2', sectorCode: 'ZORG', establishmentNo: 'V2' }),
      ],
    })
    expect(['Bouw', 'Zorg', 'Totaal'].map((row) => cell('2_3', row, 'Ondernemingen'))).toEqual([1, 1, 1])
    expect(cell('2_3', 'Totaal', 'Vestigingen')).toBe(2)
  })

  it('without a listed sector stands in one line as unknown', async () => {
    const { table, cell } = await counted({
      accreditations: [
        accreditation({ sectorCode: null }),
        accreditation({ id: 'E2', sectorCode: 'NERGENS' }),
        accreditation({ id: 'E3', sectorCode: 'OOK NERGENS' }),
      ],
    })
    expect(table('2_3').rows.filter(([name]) => name === 'Onbekend')).toEqual([['Onbekend', 1, 1, 3]])
    expect(cell('2_1', 'Onbekend', 'Totaal')).toBe(3)
  })
})

describe('an application for accreditation', () => {
  it.each([
    ['2024-08-31', 0],
    ['2024-09-01', 1],
    ['2025-08-31', 1],
    ['2025-09-01', 0],
  ])('made on %s counts %i in the school year', async (requested, count) => {
    const { cell } = await counted({ accreditations: [accreditation({ requestedOn: day(requested) })] })
    expect(cell('2_1', 'Totaal', 'Totaal')).toBe(count)
  })
})

describe('the training of a mentor', () => {
  const mentor = (row: object = {}) => ({
    id: 'M1',
    companyNo: 'C1',
    sectorCode: 'BOUW',
    accreditedOn: day('2023-08-31'),
    ...row,
  })
  const stateOf = async (row: object) => {
    const { table } = await counted({ mentors: [mentor(row)] })
    const { columns, rows } = table('2_7')
    const total = rows.at(-1) ?? []
    return columns[total.findIndex((value, index) => index > 0 && value === 1)]?.header
  }

  it.each([
    ['on the last day of six months', { trainedOn: day('2024-02-29') }, 'Tijdig'],
    ['one day after six months', { trainedOn: day('2024-03-01') }, 'Te laat'],
    ['on the last day of twelve months', { sectorCode: 'ZORG', trainedOn: day('2024-08-31') }, 'Tijdig'],
    ['one day after twelve months', { sectorCode: 'ZORG', trainedOn: day('2024-09-01') }, 'Te laat'],
    ['in twelve months without a sector', { sectorCode: null, trainedOn: day('2024-08-31') }, 'Tijdig'],
    ['before the acceptance', { trainedOn: day('2020-01-01') }, 'Tijdig'],
    ['never', {}, 'Niet opgeleid'],
    [
      'not yet, with a term to the last day',
      { accreditedOn: day('2025-02-28'), sectorCode: 'ZORG' },
      'Termijn',
    ],
    ['not needed', { trainingExempt: true }, 'Vrijgesteld'],
    ['after an unknown acceptance', { accreditedOn: null, trainedOn: day('2024-02-29') }, 'Datum'],
    [
      'after the school year, in time',
      { accreditedOn: day('2025-05-01'), trainedOn: day('2025-10-01') },
      'Termijn',
    ],
    ['after the school year, too late', { trainedOn: day('2025-10-01') }, 'Niet opgeleid'],
  ] as const)('followed %s', async (_, row, state) => {
    expect(await stateOf(row)).toMatch(new RegExp(`^${state}`))
  })

  it('is still due on the last day of the term, and over the day after', async () => {
    const zorg = { sectorCode: 'ZORG' }
    expect(await stateOf({ ...zorg, accreditedOn: day('2024-08-31') })).toMatch(/^Termijn loopt nog/)
    expect(await stateOf({ ...zorg, accreditedOn: day('2024-08-30') })).toMatch(/^Niet opgeleid/)
  })

  it('of a mentor accepted after the school year is not counted', async () => {
    const { headlines } = await counted({ mentors: [mentor({ accreditedOn: day('2025-09-01') })] })
    expect(headlines.mentors).toBe(0)
  })

  it('counts a mentor of two companies once, with the oldest acceptance', async () => {
    const { headlines, cell } = await counted({
      mentors: [mentor({ companyNo: 'C2', sectorCode: 'ZORG', accreditedOn: day('2024-01-01') }), mentor()],
    })
    expect([headlines.mentors, cell('2_7', 'Bouw', 'Totaal')]).toEqual([1, 1])
  })

  it('has a term of the rules where the sector sets none', () => {
    expect(valueOn(mentorTrainingMonths, day('2023-08-31'))?.value).toBe(12)
  })
})

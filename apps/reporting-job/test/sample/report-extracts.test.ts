/** The extracts that only the report counts, and the year before: counted here in plain TypeScript. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WrittenRow, type WrittenSample, writtenSample } from './written-sample.ts'

let written: WrittenSample
beforeAll(async () => {
  written = await writtenSample('2024-2025', 1)
})
afterAll(() => written.remove())

const column = (rows: readonly WrittenRow[], heading: string) => rows.map((row) => row[heading] ?? '')

describe('the year before', () => {
  const dualOn = (day: string) => {
    const dual = new Set(
      column(
        written
          .accepted('programmes')
          .filter(
            (row) => row.Duaal === 'ja' && row.Aanloopfase === 'nee' && row.Onderwijsniveau === 'SECONDARY',
          ),
        'Opleidingscode',
      ),
    )
    const enrolled = written
      .accepted('enrolments')
      .filter(
        (row) =>
          dual.has(row.Opleidingscode ?? '') && ['311', '312', '315'].includes(row.Hoofdstructuur ?? ''),
      )
      .filter(
        (row) => (row['Ingeschreven van'] ?? '') <= day && day <= (row['Ingeschreven tot en met'] ?? ''),
      )
    return new Set(column(enrolled, 'Lerende'))
  }

  it('had 5 300 dual learners on its count date, 6 % fewer; some went on, some left, others are new', () => {
    const [before, now] = [dualOn('2024-02-01'), dualOn('2025-02-03')]
    expect([before.size, now.size]).toEqual([5300, 5637])
    const wentOn = [...before].filter((learner) => now.has(learner)).length
    expect(wentOn).toBeGreaterThan(1500)
    expect(wentOn).toBeLessThan(4500)
  })

  it('has agreements that ended early, beside those of the year itself', () => {
    const ended = written
      .accepted('agreements')
      .filter((row) => (row['Werkelijke einddatum'] ?? '') !== '' && (row.Einddatum ?? '') < '2024-09-01')
    expect(ended.length).toBeGreaterThan(20)
  })
})

describe('the extracts for the report', () => {
  it('have offerings without learners, fewer than one in ten', () => {
    const taken = new Set(
      written.rows('enrolments.csv').map((row) => `${row.Instellingsnummer}/${row.Opleidingscode}`),
    )
    const offerings = written.accepted('offerings')
    const empty = offerings.filter((row) => !taken.has(`${row.Instellingsnummer}/${row.Opleidingscode}`))
    expect(empty.length).toBeGreaterThan(10)
    expect(empty.length).toBeLessThan(offerings.length / 10)
  })

  it('have one actual learner for every leaver, who is enrolled no more', () => {
    const now = new Set(
      column(
        written.rows('enrolments.csv').filter((row) => (row['Ingeschreven van'] ?? '') >= '2024-09-01'),
        'Lerende',
      ),
    )
    const leavers = column(written.accepted('outcomes'), 'Lerende')
    expect(new Set(leavers).size).toBe(leavers.length)
    expect(leavers.filter((learner) => now.has(learner))).toEqual([])
  })

  it('give totals that the files have', () => {
    const totals = new Map(
      written
        .rows('controlTotals.csv')
        .map((row) => [`${row.Extract} ${row['Wat geteld is']}`, row['Totaal volgens de bron']]),
    )
    expect(totals.get('Inschrijvingen ROWS')).toBe(String(written.rows('enrolments.csv').length))
    expect(totals.get('Werkplekbezoeken ROWS')).toBe(String(written.rows('visits.csv').length))
  })

  it('have sectors with fewer powers than others, and the one without a partnership with none', () => {
    const powers = new Map(
      written.rows('sectors.csv').map((row) => [row.Sectorcode, row['Gedelegeerde bevoegdheden']]),
    )
    expect(powers.get('BOUW')).toBe('INFORM, MOBILISE, ACCREDIT, MONITOR, QUALITY, ADVISE')
    expect(powers.get('TEXTIEL')).toBe('INFORM, MOBILISE')
    expect(powers.get('OVERIG')).toBe('')
  })
})

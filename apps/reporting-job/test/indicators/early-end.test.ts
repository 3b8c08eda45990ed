/** Early ends of agreements: four measures of one reality, layers, re-placement and what was left at the end. */
import { addDays } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { countedIn, day, enrolment, learner } from './small-year.ts'

/** Counts with the tables of this file alone. */
const counted = countedIn('4_5', '4_6', '4_7')

const agreement = (row: object = {}) => ({
  id: 'O1',
  learnerId: 'L1',
  scheme: 'DUAAL',
  contractType: 'OAO',
  sectorCode: 'BOUW',
  start: day('2024-09-01'),
  end: day('2025-06-30'),
  ...row,
})
const ended = (on: string, row: object = {}) =>
  agreement({ actualEnd: day(on), endReason: 'STUDY', endDecidedBy: 'LEARNER', ...row })

describe('one reality of a hundred learners', () => {
  /** All begin on 1 September; 20 stop, 14 of them begin again within 60 days, 3 of these stop again. */
  const persons = Array.from({ length: 100 }, (_, index) => `L${index}`)
  const tables = {
    learners: persons.map((id) => learner({ id })),
    enrolments: persons.map((id, index) => enrolment({ id: `I${index}`, learnerId: id })),
    agreements: persons.flatMap((learnerId, index) => {
      const own = { id: `O${index}`, learnerId }
      if (index >= 20) return [agreement(own)]
      const first = ended('2024-11-15', own)
      if (index >= 14) return [first]
      const again = { id: `N${index}`, learnerId, start: addDays(day('2024-11-15'), 10 + 3 * index) }
      return [first, index < 3 ? ended('2025-04-01', again) : agreement(again)]
    }),
  }

  it('has four rates, none of which tells the other three', async () => {
    const { cell } = await counted(tables)
    const total = (column: string) => cell('4_6', 'Totaal', column)
    expect([total('Vroegtijdig beëindigd'), total('Overeenkomsten begonnen')]).toEqual([23, 114])
    expect(total('Beëindigingsgraad (')).toBe(0.202)
    expect([total('Met minstens één'), total('Instapcohorte')]).toEqual([20, 100])
    expect(total('Beëindigingsgraad personen')).toBe(0.2)
    expect([total('Daarvan zonder'), total('Ingeschreven op 30 juni')]).toEqual([9, 100])
    expect(total('Aandeel zonder')).toBe(0.09)
    expect(total('Herplaatst binnen 60')).toBe(14)
    expect(total('Herplaatsing binnen 60')).toBe(0.7)
    expect(total('Herplaatsing binnen 20')).toBe(0.2)
    expect(total('Geen nieuwe')).toBe(6)
  })

  it('has no sum of layers where the years before are not in the extract', async () => {
    const { table } = await counted(tables)
    expect(table('4_5').rows.at(-1)).toEqual([
      ...['Totaal', 114, 23, 0.202],
      ...[0, 0, { symbol: 'x' }],
      ...[0, 0, { symbol: 'x' }],
      { symbol: 'x' },
    ])
  })
})

describe('the layers', () => {
  it('add the rates of three school years of beginning', async () => {
    const begun = (year: number, stops: number) =>
      Array.from({ length: 10 }, (_, index) => ({
        ...(index < stops ? ended('2024-10-01') : agreement()),
        id: `O${year}-${index}`,
        learnerId: `L${year}-${index}`,
        start: day(`${year}-${year === 2022 ? '08-31' : '09-01'}`),
      }))
    const { table } = await counted({ agreements: [...begun(2024, 3), ...begun(2023, 2), ...begun(2022, 1)] })
    // An agreement of 31 August 2022 began in 2021-2022, three years before.
    expect(table('4_5').rows.at(-1)?.slice(1, 9)).toEqual([10, 3, 0.3, 10, 2, 0.2, 0, 0])
    const moved = begun(2022, 1).map((row) => ({ ...row, start: day('2022-09-01') }))
    const { cell } = await counted({ agreements: [...begun(2024, 3), ...begun(2023, 2), ...moved] })
    expect(cell('4_5', 'Totaal', 'Som')).toBe(0.6)
  })
})

describe('an early end', () => {
  it.each([
    ['on the first day of the school year', ended('2024-09-01', { start: day('2024-03-01') }), 1],
    ['the day before it', ended('2024-08-31', { start: day('2024-03-01') }), 0],
    ['on its last day', ended('2025-08-31', { end: day('2026-06-30') }), 1],
    ['the day after it', ended('2025-09-01', { end: day('2026-06-30') }), 0],
    ['a day before the planned end', ended('2025-06-29'), 1],
    ['on the planned end', ended('2025-06-30'), 0],
    ['as planned', ended('2025-06-29', { endReason: 'PLANNED' }), 0],
    ['with the objective reached', ended('2025-06-29', { endReason: 'REACHED' }), 0],
    ['for no reason given', ended('2025-06-29', { endReason: null }), 1],
    ['in another scheme', ended('2025-03-01', { scheme: 'DUAALVO' }), 0],
  ] as const)('%s', async (_, row, count) => {
    const { cell } = await counted({ agreements: [row] })
    expect(cell('4_7', 'Totaal', 'Totaal')).toBe(count)
  })

  it('is told by reason, initiator and probation', async () => {
    const { cell, table } = await counted({
      agreements: [
        ended('2024-09-28', { probationUntil: day('2024-09-28') }),
        ended('2024-09-29', { id: 'O2', probationUntil: day('2024-09-28') }),
        ended('2024-09-29', { id: 'O3', endReason: null, endDecidedBy: null }),
        ended('2024-09-29', { id: 'O4', endReason: 'OTHER', endDecidedBy: 'VDAB' }),
      ],
    })
    expect(cell('4_7', 'Stopt of verandert van opleiding', 'Lerende')).toBe(2)
    expect(cell('4_7', 'Stopt of verandert van opleiding', 'In de proefperiode')).toBe(1)
    expect(cell('4_7', 'Andere reden', 'Andere')).toBe(1)
    expect(cell('4_7', 'Onbekend', 'Onbekend')).toBe(1)
    expect(table('4_7').rows.at(-1)?.at(-2)).toBe(1)
  })

  it('in probation is not available where no probation was delivered', async () => {
    const { cell } = await counted({ agreements: [ended('2024-09-29')] })
    expect(cell('4_7', 'Totaal', 'In de proefperiode')).toEqual({ symbol: 'x' })
  })
})

describe('a new agreement', () => {
  const again = async (days: number, row: object = {}) => {
    const next = agreement({ id: 'O2', start: addDays(day('2024-11-15'), days), ...row })
    const { table } = await counted({ agreements: [ended('2024-11-15'), next] })
    const { columns, rows } = table('4_6')
    const total = rows.at(-1) ?? []
    return columns.flatMap(({ header }, index) =>
      /^(Nieuwe|Geen nieuwe|Herplaatst)/.test(header) ? [total[index]] : [],
    )
  }

  it.each([
    [0, [1, 0, 0, 0, 1]],
    [20, [1, 0, 0, 0, 1]],
    [21, [0, 1, 0, 0, 1]],
    [60, [0, 1, 0, 0, 1]],
    [61, [0, 0, 1, 0, 0]],
  ])('after %i days', async (days, counts) => {
    expect(await again(days)).toEqual(counts)
  })

  it('after the last day of the school year is not known yet', async () => {
    expect(await again(290, { end: day('2026-06-30') })).toEqual([0, 0, 0, 1, 0])
  })
})

describe('the entry cohort', () => {
  it('holds whose first agreement begins in the school year, each once', async () => {
    const { cell } = await counted({
      agreements: [
        agreement({ id: 'O1', start: day('2024-08-31') }),
        agreement({ id: 'O2', start: day('2025-01-01') }),
        agreement({ id: 'O3', learnerId: 'L2', start: day('2025-08-31'), end: null }),
        agreement({ id: 'O4', learnerId: 'L3', start: day('2025-09-01'), end: null }),
        agreement({ id: 'O5', learnerId: null }),
        agreement({ id: 'O6', learnerId: null, sectorCode: null }),
      ],
    })
    expect([cell('4_6', 'Totaal', 'Instapcohorte'), cell('4_6', 'Onbekend', 'Instapcohorte')]).toEqual([3, 1])
  })

  it.each([
    ['2025-06-30', 0],
    ['2025-06-29', 1],
  ])('of an agreement until %s, %i are without on 30 June', async (end, count) => {
    const { cell } = await counted({ enrolments: [enrolment()], agreements: [agreement({ end: day(end) })] })
    expect(cell('4_6', 'Totaal', 'Daarvan zonder')).toBe(count)
  })

  it('leaves out of the last measure who is not enrolled any more', async () => {
    const { cell } = await counted({
      enrolments: [enrolment({ to: day('2025-06-29') })],
      agreements: [ended('2025-03-01')],
    })
    expect(cell('4_6', 'Totaal', 'Ingeschreven op 30 juni')).toBe(0)
  })
})

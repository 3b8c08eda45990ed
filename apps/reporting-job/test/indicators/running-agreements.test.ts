/** Agreements on the count date, hours at the workplace, and how long learners waited for them. */
import { addDays } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { countedIn, day, enrolment, learner } from './small-year.ts'

/** Counts with the tables of this file alone. */
const counted = countedIn('4_2', '4_3', '4_4')

const agreement = (row: object = {}) => ({
  id: 'O1',
  learnerId: 'L1',
  scheme: 'DUAAL',
  contractType: 'OAO',
  sectorCode: 'BOUW',
  start: day('2024-09-02'),
  end: day('2025-06-30'),
  ...row,
})

describe('an agreement on Monday 3 February 2025', () => {
  it.each([
    ['begins that day', { start: day('2025-02-03') }, 1],
    ['begins the day after', { start: day('2025-02-04') }, 0],
    ['ends that day', { end: day('2025-02-03') }, 1],
    ['ended the day before', { end: day('2025-02-02') }, 0],
    ['was broken off the day before', { actualEnd: day('2025-02-02') }, 0],
    ['was broken off that day', { actualEnd: day('2025-02-03') }, 1],
    ['has no end', { end: null }, 1],
    ['is of another scheme', { scheme: 'DBSO' }, 0],
  ] as const)('%s', async (_, row, count) => {
    const { cell } = await counted({ enrolments: [enrolment()], agreements: [agreement(row)] })
    expect(cell('4_2', 'Totaal', 'Totaal')).toBe(count)
    expect(cell('4_2', 'Totaal', 'Met lopende')).toBe(count)
  })

  it('covers a learner once, in the sector of the programme', async () => {
    const { cell } = await counted({
      learners: [learner(), learner({ id: 'L2' })],
      enrolments: [enrolment(), enrolment({ id: 'I2', learnerId: 'L2' })],
      agreements: [agreement(), agreement({ id: 'O2', sectorCode: 'ZORG' })],
      establishments: [],
    })
    expect([cell('4_2', 'Totaal', 'Totaal'), cell('4_2', 'Zorg', 'Totaal')]).toEqual([2, 1])
    expect([cell('4_2', 'Bouw', 'Met lopende'), cell('4_2', 'Bouw', 'Duale lerenden')]).toEqual([1, 2])
    expect(cell('4_2', 'Totaal', 'Provincie onbekend')).toBe(2)
  })
})

describe('the hours at the workplace', () => {
  it.each([
    [19.9, 'minder dan 20 uur'],
    [20, '20 tot 28 uur'],
    [27.9, '20 tot 28 uur'],
    [28, '28 uur of meer'],
  ])('%d are %s', async (hoursWorkplace, band) => {
    const { cell } = await counted({ agreements: [agreement({ hoursWorkplace })] })
    expect(cell('4_4', 'OAO', band)).toBe(1)
  })

  it('have a mean of five and more, without those that are not known', async () => {
    const of = (hours: readonly (number | null)[]) =>
      hours.map((hoursWorkplace, index) => agreement({ id: `O${index}`, hoursWorkplace }))
    const five = await counted({ agreements: of([20, 20, 20, 20, 20.5, null]) })
    expect(five.cell('4_4', 'OAO', 'Gemiddelde')).toBe(20.1)
    expect(five.cell('4_4', 'OAO', 'Onbekend')).toBe(1)
    const four = await counted({ agreements: of([20, 20, 20, 20, null]) })
    expect(four.cell('4_4', 'OAO', 'Gemiddelde')).toEqual({ symbol: 'x' })
    const none = await counted({ agreements: of([null]) })
    expect(none.cell('4_4', 'OAO', 'minder')).toEqual({ symbol: 'x' })
  })
})

describe('the waiting time', () => {
  it.each([
    [20, 0],
    [21, 1],
  ])('of %i days is long for %i', async (days, count) => {
    const { cell } = await counted({
      enrolments: [enrolment()],
      agreements: [agreement({ start: addDays(day('2024-09-01'), days) })],
    })
    expect(cell('4_3', 'Totaal', 'Met een')).toBe(1)
    expect(cell('4_3', 'Totaal', 'Langer')).toBe(count)
  })

  it('has a median and a 90th percentile over learners', async () => {
    const waits = [-3, 4, 5, 8, 30]
    const persons = waits.map((_, index) => `L${index}`)
    const { cell } = await counted({
      learners: persons.map((id) => learner({ id })),
      enrolments: persons.map((id, index) =>
        enrolment({ id: `I${index}`, learnerId: id, from: day('2024-09-10') }),
      ),
      agreements: waits.map((wait, index) =>
        agreement({ id: `O${index}`, learnerId: `L${index}`, start: addDays(day('2024-09-10'), wait) }),
      ),
    })
    expect([cell('4_3', 'Bouw', 'Mediaan'), cell('4_3', 'Bouw', '90e')]).toEqual([5, 30])
  })

  it.each([
    ['began in the year before', [agreement({ start: day('2024-08-31') })], 0],
    ['is not the first', [agreement({ start: day('2024-01-08') }), agreement({ id: 'O2' })], 0],
    ['never came', [], 0],
    ['began on the last day', [agreement({ start: day('2025-08-31') })], 1],
  ] as const)('of an agreement that %s', async (_, agreements, count) => {
    const { cell } = await counted({ enrolments: [enrolment()], agreements })
    expect(cell('4_3', 'Totaal', 'Met een')).toBe(count)
  })
})

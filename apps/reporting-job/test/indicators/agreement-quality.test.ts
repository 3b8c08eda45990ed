/** Visits, registration and the conditions of the subsidy, on both sides of their limits. */
import { addDays } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { countedIn, day } from './small-year.ts'

/** Counts with the tables of this file alone. */
const counted = countedIn('4_1', '4_8', '4_9', '4_10')

const agreement = (row: object = {}) => ({
  id: 'O1',
  learnerId: 'L1',
  companyNo: 'C1',
  mentorId: 'M1',
  scheme: 'DUAAL',
  contractType: 'OAO',
  sectorCode: 'BOUW',
  start: day('2024-09-02'),
  end: day('2025-06-30'),
  ...row,
})
const x = { symbol: 'x' }

describe('a visit', () => {
  const visit = (row: object = {}) => ({
    id: 'B1',
    agreementId: 'O1',
    visitedOn: day('2025-03-03'),
    visitor: 'SCHOOL',
    finding: 'NONE',
    ...row,
  })

  it.each([
    ['60 days of the year', { start: day('2025-07-03'), end: day('2026-06-30') }, 1],
    ['59 days of the year', { start: day('2025-07-04'), end: day('2026-06-30') }, 0],
    ['60 days from 1 September', { start: day('2024-01-08'), end: day('2024-10-30') }, 1],
    ['59 days from 1 September', { start: day('2024-01-08'), end: day('2024-10-29') }, 0],
  ] as const)('is asked of an agreement of %s', async (_, row, count) => {
    const { cell } = await counted({ agreements: [agreement(row)] })
    expect(cell('4_8', 'Totaal', 'Overeenkomsten van')).toBe(count)
  })

  it('counts in the school year, once with two findings', async () => {
    const { cell } = await counted({
      agreements: [agreement()],
      visits: [
        visit({ finding: 'PLAN', followedUpOn: day('2025-04-02') }),
        visit({ finding: 'HOURS', followedUpOn: day('2025-04-03') }),
        visit({ id: 'B2', visitor: 'SECTOR' }),
        visit({ id: 'B3', visitedOn: day('2024-08-31') }),
        visit({ id: 'B4', agreementId: 'O9' }),
      ],
    })
    const total = (column: string) => cell('4_8', 'Totaal', column)
    expect([total('Bezocht'), total('Bezoeken ('), total('Door: School'), total('Door: Sectoraal')]).toEqual([
      1, 2, 1, 1,
    ])
    expect([total('Vaststellingen'), total('Opleidingsplan'), total('Uren en'), total('Opgevolgd')]).toEqual([
      2, 1, 1, 1,
    ])
  })
})

describe('the registration', () => {
  it('has a plan at the start, and is late from the day after', async () => {
    const start = day('2024-09-02')
    const { table } = await counted({
      agreements: [
        agreement({ planOn: start, registeredOn: start }),
        agreement({ id: 'O2', planOn: addDays(start, 1), registeredOn: addDays(start, 1) }),
        agreement({ id: 'O3', planOn: null, registeredOn: null }),
      ],
    })
    expect(table('4_9').rows.at(-1)).toEqual(['Totaal', 3, 1, x, x, x, 1, x, x])
  })

  it('is complete with all nine groups, and not available where one was never delivered', async () => {
    const whole = {
      ...{ subject: 'opleiding', providerNo: 'S1', allowance: 70000, schedule: 'ma-vr' },
      ...{ rightsDuties: true, programmeCode: 'P1', companyRules: 'ja' },
    }
    const { cell } = await counted({
      agreements: [
        agreement(whole),
        agreement({ ...whole, id: 'O2', schedule: null }),
        agreement({ ...whole, id: 'O3', allowance: null }),
        agreement({ ...whole, id: 'O4', allowance: null, contractType: 'SAO' }),
      ],
    })
    expect(cell('4_9', 'Totaal', 'Volledig')).toBe(2)
    const { cell: none } = await counted({ agreements: [agreement({ ...whole, subject: null })] })
    expect(none('4_9', 'Totaal', 'Volledig')).toEqual(x)
  })
})

describe('the subsidy', () => {
  const state = async (row: object, mentor: object = {}, subsidies: readonly object[] = []) => {
    const { table } = await counted({
      agreements: [agreement(row)],
      mentors: [{ id: 'M1', trainedOn: day('2025-01-15'), ...mentor }],
      subsidies: subsidies.map((one, index) => ({ id: `S${index}`, ...one })),
    })
    return table('4_10').rows.at(-1)?.slice(1, 5)
  }
  const met = [1, 0, 0, 0]
  const tooShort = [0, 1, 0, 0]
  const notTrained = [0, 0, 1, 0]

  it.each([
    ['lasts four months to the day', { start: day('2024-09-01'), end: day('2024-12-31') }, {}, met],
    ['lasts a day less', { start: day('2024-09-01'), end: day('2024-12-30') }, {}, tooShort],
    [
      'lasts from 31 October to the end of February',
      { start: day('2024-10-31'), end: day('2025-02-28') },
      {},
      met,
    ],
    ['ended early, after three months', { actualEnd: day('2024-12-01') }, {}, tooShort],
    ['has a mentor trained on 31 August', {}, { trainedOn: day('2025-08-31') }, met],
    ['has a mentor trained on 1 September', {}, { trainedOn: day('2025-09-01') }, notTrained],
    ['has an exempt mentor', {}, { trainedOn: null, trainingExempt: true }, met],
    ['has no mentor', { mentorId: null }, {}, notTrained],
  ] as const)('of an agreement that %s', async (_, row, mentor, found) => {
    expect(await state(row, mentor)).toEqual(found)
  })

  it.each([
    [2, 0, met],
    [3, 0, [0, 0, 0, 1]],
    [1, 2, [0, 0, 0, 1]],
  ])('after %i years and %i earlier bonuses', async (years, earlierBonuses, found) => {
    const granted = ['2021-2022', '2022-2023', '2023-2024'].slice(0, years).map((schoolYear) => ({
      ...{
        learnerId: 'L1',
        companyNo: 'C1',
        schoolYear,
        kind: 'COMPANY',
        decision: 'GRANTED',
        earlierBonuses,
      },
    }))
    expect(await state({}, {}, granted)).toEqual(found)
    const others = granted.map((one) => ({ ...one, companyNo: 'C2' }))
    expect(await state({}, {}, others)).toEqual(met)
  })

  it('is expected once a learner, by what is paid in the oldest agreement', async () => {
    const rows = Array.from({ length: 5 }, (_, index) =>
      agreement({ id: `O${index}`, learnerId: `L${index}` }),
    )
    const { cell, table } = await counted({
      agreements: [
        ...rows.map((row, index) => ({ ...row, allowance: index < 3 ? 70000 : null })),
        agreement({ id: 'O9', learnerId: 'L4', start: day('2025-01-06'), allowance: 70000 }),
      ],
      mentors: [{ id: 'M1', trainedOn: day('2025-01-15') }],
    })
    expect(cell('4_10', 'Totaal', 'Voorwaarden')).toBe(6)
    expect(table('4_10').rows.at(-1)?.slice(-4)).toEqual([5, 3, 2, 3 * 100_000 + 2 * 60_000])
  })
})

describe('the shares of contract types', () => {
  it('are 95, 2 and 3 percent of 4 000 agreements', async () => {
    const of = (contractType: string, n: number) =>
      Array.from({ length: n }, (_, index) => agreement({ id: `${contractType}${index}`, contractType }))
    const { table } = await counted({ agreements: [...of('OAO', 3800), ...of('SAO', 80), ...of('DA', 120)] })
    expect(table('4_1').rows.at(-1)).toEqual(['Totaal', 3800, 80, 120, 4000, 0.95, 0.02, 0.03])
  })

  it('know dual learning alone: leertijd and part-time education have no agreement in them', async () => {
    const { cell } = await counted({
      agreements: [agreement({ scheme: 'LEERTIJD' }), agreement({ id: 'O2', scheme: 'DBSO' })],
    })
    expect(cell('4_1', 'Totaal', 'Totaal')).toBe(0)
  })
})

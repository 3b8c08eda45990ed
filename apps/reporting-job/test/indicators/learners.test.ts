/** Who counts as a dual learner, and in which group. */
import { describe, expect, it } from 'vitest'
import { countedIn, day, enrolment, learner, programme } from './small-year.ts'

/** Counts with the tables of this file alone. */
const counted = countedIn('1_3', '1_4', '1_5', '1_6', '1_11', '1_14')

const learnersWith = async (row: Parameters<typeof enrolment>[0]) =>
  (await counted({ enrolments: [enrolment(row)] }, null, 'nl', [])).headlines.learners

describe('an enrolment on the count date, 3 February 2025', () => {
  it.each([
    ['starts on it', { from: day('2025-02-03') }, 1],
    ['started the day before', { from: day('2025-02-02') }, 1],
    ['starts the day after', { from: day('2025-02-04') }, 0],
    ['ends on it', { to: day('2025-02-03') }, 1],
    ['ended the day before', { to: day('2025-02-02') }, 0],
    ['ends the day after', { to: day('2025-02-04') }, 1],
    ['has no end', { to: null }, 1],
    ['is of part-time vocational education', { structure: '312' }, 1],
    ['is of a Syntra centre', { structure: '315' }, 1],
    ['is of special education', { structure: '321' }, 0],
    ['has no structure', { structure: null }, 0],
  ] as const)('that %s', async (_, row, learners) => {
    expect(await learnersWith(row)).toBe(learners)
  })

  it.each([
    ['is not dual', { dual: false }],
    ['is in the run-up phase', { runUpPhase: true }],
    ['is of adult education', { level: 'ADULT' }],
  ] as const)('does not count where the programme %s', async (_, row) => {
    const { headlines, withoutProgramme } = await counted({
      enrolments: [enrolment()],
      programmes: [programme(row)],
    })
    expect([headlines.learners, withoutProgramme]).toEqual([0, 0])
  })

  it('is told apart where no accepted row says what its programme is', async () => {
    const { headlines, withoutProgramme } = await counted({
      enrolments: [
        enrolment(),
        enrolment({ id: 'I2', learnerId: 'L2', programmeCode: 'REJECTED' }),
        enrolment({ id: 'I3', learnerId: 'L1', programmeCode: 'REJECTED' }),
      ],
    })
    expect([headlines.learners, withoutProgramme]).toEqual([1, 1])
  })
})

describe('a learner with two enrolments', () => {
  const twice = (first: object, second: object) =>
    counted({
      enrolments: [
        enrolment({ id: 'I1', ...first }),
        enrolment({ id: 'I2', programmeCode: 'P2', ...second }),
      ],
      programmes: [programme(), programme({ code: 'P2', name: 'Verzorgende', sectorCode: 'ZORG' })],
    })

  it('counts once, in the programme of the oldest enrolment', async () => {
    const { headlines, cell } = await twice({ from: day('2024-10-01') }, { from: day('2024-09-01') })
    expect(headlines.learners).toBe(1)
    expect([cell('1_3', 'Verzorgende', 'Totaal'), cell('1_3', 'Bakker', 'Totaal')]).toEqual([1, 0])
    expect([cell('1_4', 'Zorg', 'Totaal'), cell('1_4', 'Bouw', 'Totaal')]).toEqual([1, 0])
  })

  it('counts with the lower enrolment number where both started on one day', async () => {
    const { cell } = await twice({}, {})
    expect([cell('1_3', 'Bakker', 'Totaal'), cell('1_3', 'Verzorgende', 'Totaal')]).toEqual([1, 0])
  })

  it('counts with the younger one where the older has ended', async () => {
    const { headlines, cell } = await twice({ to: day('2025-01-31') }, { from: day('2025-02-01') })
    expect([headlines.learners, cell('1_3', 'Verzorgende', 'Totaal')]).toEqual([1, 1])
  })

  it('counts in one partnership only, so that partnerships add up', async () => {
    const tables = {
      enrolments: [enrolment(), enrolment({ id: 'I2', programmeCode: 'P2' })],
      programmes: [programme(), programme({ code: 'P2', sectorCode: 'ZORG' })],
    }
    const perSector = [await counted(tables, 'BOUW'), await counted(tables, 'ZORG')]
    expect(perSector.map(({ headlines }) => headlines.learners)).toEqual([1, 0])
  })
})

describe('enrolments without a learner', () => {
  it('count one by one', async () => {
    const { headlines } = await counted({
      enrolments: [enrolment({ learnerId: null }), enrolment({ id: 'I2', learnerId: null })],
    })
    expect([headlines.learners, headlines.ages.unknown]).toEqual([2, 2])
  })
})

describe('the age on the count date', () => {
  const bandOf = async (birth: string) => {
    const { headlines } = await counted({
      enrolments: [enrolment()],
      learners: [learner({ birth: day(birth) })],
    })
    return Object.entries(headlines.ages).find(([, n]) => n === 1)?.[0]
  }

  it.each([
    ['2007-02-03', 'from18to20', 'an eighteenth birthday on the count date'],
    ['2007-02-04', 'under18', 'an eighteenth birthday the day after'],
    ['2004-02-03', 'from21', 'a twenty-first birthday on the count date'],
    ['2004-02-04', 'from18to20', 'a twenty-first birthday the day after'],
    ['2004-02-29', 'from18to20', 'a birth on 29 February, twenty years old until the end of the month'],
    ['2008-02-29', 'under18', 'a birth on 29 February, sixteen years old'],
  ])('of somebody born on %s is in the group %s: %s', async (birth, band) => {
    expect(await bandOf(birth)).toBe(band)
  })

  it('is unknown without an accepted birth date, and the learner still counts', async () => {
    const { headlines, cell } = await counted({
      enrolments: [
        enrolment(),
        enrolment({ id: 'I2', learnerId: 'L2' }),
        enrolment({ id: 'I3', learnerId: 'L3' }),
      ],
      learners: [learner(), learner({ id: 'L2', birth: null })],
    })
    expect([headlines.learners, headlines.ages.unknown]).toEqual([3, 2])
    expect(cell('1_6', 'leeftijd onbekend', 'Totaal')).toBe(2)
    expect(cell('1_6', 'leeftijd onbekend', 'Derde graad')).toBe(2)
  })
})

describe('tables of learners', () => {
  it('show programmes without learners with 0', async () => {
    const { cell } = await counted({
      enrolments: [enrolment()],
      programmes: [programme(), programme({ code: 'P0', name: 'Dakwerker' })],
    })
    expect([cell('1_3', 'Dakwerker', 'Totaal'), cell('1_3', 'Bakker', 'Vrouw')]).toEqual([0, 1])
  })

  it('show learners of unlisted sectors, provinces, providers and domains as unknown', async () => {
    const { cell, headlines, unassigned } = await counted({
      enrolments: [enrolment({ province: null })],
      programmes: [programme({ sectorCode: 'NERGENS', domain: null, finality: 'DOORSTROOM' })],
    })
    expect(headlines.learners).toBe(1)
    expect(cell('1_4', 'Onbekend', 'Onbekend')).toBe(1)
    expect(cell('1_5', 'Geen onderwijsnet of onbekend', 'Onbekend')).toBe(1)
    expect(cell('1_14', 'Onbekend', 'Doorstroom')).toBe(1)
    expect(unassigned.learners).toBe(1)
  })
})

describe('adult learners', () => {
  const adult = programme({ code: 'A1', level: 'ADULT' })
  const adults = (...enrolments: object[]) =>
    counted({
      programmes: [programme(), adult],
      enrolments: enrolments.map((row, index) =>
        enrolment({ id: `I${index}`, programmeCode: 'A1', structure: null, ...row }),
      ),
    })

  it('count once a school year, however many modules they take, and never in secondary education', async () => {
    const { headlines, cell } = await adults({}, { from: day('2024-11-01') }, { from: day('2025-03-01') })
    expect(headlines.adults).toEqual([0, 1])
    expect([cell('1_11', 'Antwerpen', '2024-2025'), headlines.learners]).toEqual([1, 0])
  })

  it.each([
    ['ends on the first day of the year', { from: day('2023-01-01'), to: day('2024-09-01') }, [1, 1]],
    ['ends the day before', { from: day('2023-01-01'), to: day('2024-08-31') }, [1, 0]],
    ['starts on the last day', { from: day('2025-08-31'), to: null }, [0, 1]],
    ['starts the day after', { from: day('2025-09-01'), to: null }, [0, 0]],
  ] as const)('count for the years in which the enrolment runs: it %s', async (_, row, years) => {
    expect((await adults(row)).headlines.adults).toEqual(years)
  })
})

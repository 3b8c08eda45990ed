/** Applications, decisions, cancellations, active companies, mentors with learners, exclusions: borders of days and limits. */
import { addDays } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { countedIn, day } from './small-year.ts'

/** Counts with the tables of this file alone. */
const counted = countedIn('2_1', '2_2', '2_4', '2_5', '2_6', '2_7', '2_8', '3_1')

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
const mentor = (row: object = {}) => ({
  id: 'M1',
  companyNo: 'C1',
  sectorCode: 'BOUW',
  accreditedOn: day('2024-07-01'),
  ...row,
})
const many = <Row>(n: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: n }, (_, index) => row(index))
const x = { symbol: 'x' }

describe('applications', () => {
  it('are refused in so many of those granted or refused, the others apart', async () => {
    const decided = (decision: string, n: number) =>
      many(n, (index) => accreditation({ id: `${decision}${index}`, decision }))
    const { table } = await counted({
      accreditations: [
        ...decided('GRANTED', 8),
        ...decided('REFUSED', 2),
        ...decided('WITHDRAWN', 3),
        ...decided('PENDING', 1),
      ],
    })
    expect(table('2_1').rows.at(-1)).toEqual(['Totaal', 8, 2, 3, 1, 14, 10, 0.2])
  })

  it.each([
    [14, 1],
    [15, 0],
  ])('decided after %i days are in the term: %i', async (days, count) => {
    const completedOn = day('2024-08-25')
    const { cell } = await counted({
      accreditations: [accreditation({ completedOn, decidedOn: addDays(completedOn, days) })],
    })
    expect([cell('2_2', 'Totaal', 'Beslist'), cell('2_2', 'Totaal', 'Binnen')]).toEqual([1, count])
  })

  it('have a lead time by the year of the decision, and none where the dates were not delivered', async () => {
    const completedOn = day('2024-08-01')
    const dated = ['2024-08-31', '2024-09-01', '2025-08-31', '2025-09-01'].map((iso, index) =>
      accreditation({ id: `E${index}`, completedOn, decidedOn: day(iso) }),
    )
    const { cell } = await counted({ accreditations: dated })
    expect(cell('2_2', 'Totaal', 'Beslist')).toBe(2)
    const bare = await counted({ accreditations: [accreditation()] })
    expect(bare.table('2_2').rows.at(-1)).toEqual(['Totaal', x, x, x, x, x])
  })
})

describe('a cancellation', () => {
  it.each([
    ['2024-08-31', 0],
    ['2024-09-01', 1],
    ['2025-08-31', 1],
    ['2025-09-01', 0],
  ])('on %s counts %i', async (on, count) => {
    const { cell } = await counted({
      accreditations: [accreditation({ cancelledOn: day(on), cancelReason: 'MENTOR' })],
    })
    expect(cell('2_5', 'Bouw', 'Geen mentor')).toBe(count)
  })
})

describe('an accredited company', () => {
  it('is active in 22.1 percent: 465 of 2 108', async () => {
    const { table } = await counted({
      accreditations: many(2108, (index) => accreditation({ id: `E${index}`, companyNo: `C${index}` })),
      agreements: many(465, (index) => agreement({ id: `O${index}`, companyNo: `C${index}` })),
    })
    expect(table('2_6').rows.at(-1)).toEqual(['Totaal', 2108, 465, 0.221])
  })

  it.each([
    ['in the sector of its agreement', {}, 1],
    ['in another sector', { sectorCode: 'ZORG' }, 0],
    ['until the year began', { end: day('2024-08-31'), start: day('2024-01-08') }, 0],
  ] as const)('is active %s', async (_, row, count) => {
    const { cell } = await counted({ accreditations: [accreditation()], agreements: [agreement(row)] })
    expect(cell('2_6', 'Totaal', 'Actief')).toBe(count)
  })

  it.each([
    ['01110', 0, 'Landbouw', 'geen'],
    ['43310', 4, 'Bouwnijverheid', '1–4'],
    ['45200', 5, 'Groot- en', '5–9'],
    ['62010', 249, 'Telecommunicatie', '50–249'],
    ['99000', 250, 'Extraterritoriale', '250+'],
  ])('with NACE code %s and %i employees', async (nace, employees, section, size) => {
    const { table } = await counted({
      accreditations: [accreditation(), accreditation({ id: 'E2', sectorCode: 'ZORG' })],
      companies: [{ no: 'C1', nace, employees }],
    })
    const { columns, rows } = table('2_4')
    const row = rows.find((cells) => String(cells[1]).startsWith(section))
    expect(row?.[columns.findIndex(({ header }) => header.startsWith(size))]).toBe(1)
  })
})

describe('learners of a mentor', () => {
  const sectors = [
    { code: 'BOUW', name: 'Bouw', maxLearners: 1 },
    { code: 'ZORG', name: 'Zorg' },
  ]
  const load = async (learners: number, employees: number | null, row: object = {}) => {
    const { cell } = await counted({
      sectors,
      mentors: [mentor(row)],
      companies: [
        { no: 'C1', employees },
        { no: 'C2', employees: 5 },
      ],
      agreements: many(learners, (index) => agreement({ id: `O${index}` })),
    })
    const total = (column: string) => cell('2_8', 'Totaal', column)
    return [
      total('Mentoren met'),
      total('Met een maximum'),
      total('Boven het maximum'),
      total('Boven de werk'),
    ]
  }

  it.each([
    ['one, without employees', 1, 0, [1, 1, 0, 0]],
    ['two, without employees', 2, 0, [1, 1, 1, 1]],
    ['two, with one employee', 2, 1, [1, 1, 1, 1]],
    ['two, with two employees', 2, 2, [1, 1, 1, 0]],
    ['three, with two employees', 3, 2, [1, 1, 1, 1]],
    ['two, employees not known', 2, null, [1, 1, 1, x]],
    ['none', 0, 2, [0, 0, 0, 0]],
  ] as const)('%s', async (_, learners, employees, found) => {
    const measured = await load(learners, employees)
    expect(employees === null ? measured.slice(0, 3) : measured).toEqual(
      employees === null ? found.slice(0, 3) : found,
    )
  })

  it('are judged by no maximum where the sector gives none', async () => {
    expect(await load(3, 5, { sectorCode: 'ZORG' })).toEqual([1, 0, 0, 0])
  })

  it('have a mean over mentors', async () => {
    const { cell } = await counted({
      sectors,
      mentors: many(5, (index) => mentor({ id: `M${index}` })),
      agreements: many(6, (index) => agreement({ id: `O${index}`, mentorId: `M${index % 5}` })),
    })
    expect(cell('2_8', 'Bouw', 'Lerenden per mentor')).toBe(1.2)
    expect([cell('2_8', 'Bouw', 'Maximum'), cell('2_8', 'Zorg', 'Maximum')]).toEqual([1, x])
  })
})

describe('a mentor past the term on 3 February 2025', () => {
  const overdue = async (row: object, running = agreement()) => {
    const { table } = await counted({ mentors: [mentor(row)], agreements: [running] })
    return table('2_7').rows.at(-1)?.at(-1)
  }

  it.each([
    ['a term of six months that ended the day before', { accreditedOn: day('2024-08-02') }, 1],
    ['a term that ends on it', { accreditedOn: day('2024-08-03') }, 0],
    ['a term from 31 August to the end of February', { accreditedOn: day('2024-08-31') }, 0],
    ['training on that day', { trainedOn: day('2025-02-03') }, 0],
    ['training the day after', { trainedOn: day('2025-02-04') }, 1],
    ['an exemption', { trainingExempt: true }, 0],
  ] as const)('with %s', async (_, row, count) => {
    expect(await overdue(row)).toBe(count)
  })

  it('counts only with a running agreement', async () => {
    expect(await overdue({}, agreement({ end: day('2025-02-02') }))).toBe(0)
  })
})

describe('an exclusion', () => {
  const exclusion = (row: object = {}) => ({
    id: 'U1',
    companyNo: 'C1',
    scope: 'ALL',
    sectorCode: 'BOUW',
    ground: 'MENTOR',
    from: day('2025-01-15'),
    to: day('2025-12-31'),
    ...row,
  })

  it.each([
    ['2024-08-31', '2025-08-30', [0, 0]],
    ['2024-09-01', '2025-08-31', [1, 1]],
    ['2025-08-31', null, [1, 1]],
    ['2025-09-01', null, [0, 0]],
  ] as const)('from %s to %s', async (from, to, counts) => {
    const { cell } = await counted({
      exclusions: [exclusion({ from: day(from), to: to === null ? null : day(to) })],
    })
    for (const row of ['Uitgesloten ondernemingen', 'Grond: Mentor']) {
      expect([cell('3_1', row, 'In het'), cell('3_1', row, 'Lopend')]).toEqual(counts)
    }
  })

  it.each([
    ['60 days later elsewhere', 60, 'C2', 1],
    ['61 days later elsewhere', 61, 'C2', 0],
    ['soon, with the same company', 5, 'C1', 0],
  ] as const)('touches an agreement, followed by another %s', async (_, days, companyNo, again) => {
    const { cell } = await counted({
      exclusions: [exclusion()],
      agreements: [
        agreement({ actualEnd: day('2025-01-15') }),
        agreement({ id: 'O2', companyNo, start: addDays(day('2025-01-15'), days) }),
      ],
    })
    expect(cell('3_1', 'Getroffen', 'In het')).toBeUndefined()
    expect([
      cell('3_1', 'Getroffen overeenkomsten', 'In het'),
      cell('3_1', 'Daarvan herplaatst', 'In het'),
    ]).toEqual([1, again])
  })

  it.each([
    ['of all', {}, 1],
    ['of another programme', { scope: 'PROGRAMME', programmeCode: 'P2' }, 0],
    ['of its programme', { scope: 'PROGRAMME', programmeCode: 'P1' }, 1],
    ['of another mentor', { scope: 'MENTOR', mentorId: 'M2' }, 0],
    ['of another establishment', { establishmentNo: 'V2' }, 0],
    ['that ended the day before', { to: day('2025-02-02') }, 0],
    ['that ends that day', { to: day('2025-02-03') }, 1],
  ] as const)('%s holds for an agreement of the count date', async (_, row, count) => {
    const { cell } = await counted({
      exclusions: [exclusion(row)],
      agreements: [agreement({ programmeCode: 'P1', establishmentNo: 'V1' })],
    })
    expect(cell('3_1', 'Overeenkomst bij een uitgesloten onderneming', 'In het')).toBe(count)
  })

  it('comes after procedures, each counted in the year of its own day', async () => {
    const { cell } = await counted({
      procedures: [
        {
          id: 'P1',
          companyNo: 'C1',
          openedOn: day('2024-08-31'),
          heardOn: day('2024-09-01'),
          closedOn: day('2024-10-01'),
          outcome: 'CLOSED',
        },
        {
          id: 'P2',
          companyNo: 'C2',
          openedOn: day('2025-08-31'),
          closedOn: day('2025-08-31'),
          outcome: 'EXCLUDED',
          appealedOn: day('2025-09-01'),
        },
      ],
    })
    const counts = [
      'Geopende procedures',
      'Gehoorde ondernemingen',
      'Procedures afgesloten zonder uitsluiting',
      'Procedures met beroep',
    ]
    expect(counts.map((row) => cell('3_1', row, 'In het'))).toEqual([1, 1, 1, 0])
  })
})

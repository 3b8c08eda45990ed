/** Informing, supporting, advising and the report's own quality: both sides of every day and limit. */
import { type SchoolYear, type TableId, tableOf } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { EarlierReports } from '../../src/archive/index.ts'
import { suppression } from '../../src/report-tables/report-itself/5-04-suppression.ts'
import { keyFields } from '../../src/report-tables/report-itself/key-fields.ts'
import { countedIn, day, enrolment, learner, programme, type SmallTables } from './small-year.ts'

/** Counts with the tables of this file alone. */
const counted = countedIn('5_1', '5_3', '6_1', '7_1', '7_2', '7_3', '7_4', '8_1')

const many = (n: number, row: (index: number) => object) =>
  Array.from({ length: n }, (_, index) => ({ ...row(index) }))

const agreement = (row: object = {}) => ({
  id: 'O1',
  scheme: 'DUAAL',
  contractType: 'OAO',
  learnerId: 'L1',
  companyNo: 'C1',
  establishmentNo: 'V1',
  programmeCode: 'P1',
  sectorCode: 'BOUW',
  start: day('2024-09-02'),
  end: day('2025-06-30'),
  ...row,
})

describe('an agreement on Monday 3 February 2025', () => {
  it.each([
    ['started that day', { start: day('2025-02-03') }, 1],
    ['starts the day after', { start: day('2025-02-04') }, 0],
    ['ends that day', { end: day('2025-02-03') }, 1],
    ['ended the day before', { end: day('2025-02-02') }, 0],
    ['was broken off the day before', { actualEnd: day('2025-02-02') }, 0],
    ['has no end', { end: null }, 1],
    ['is of another scheme', { scheme: 'LEERTIJD' }, 0],
  ] as const)('that %s', async (_, row, running) => {
    const { cell } = await counted({ agreements: [agreement(row)], enrolments: [enrolment()] })
    expect(cell('7_1', 'Totaal', 'Ingevuld')).toBe(running)
    expect(cell('5_3', 'Ingeschreven zonder lopende overeenkomst', 'Verschil')).toBe(1 - running)
  })
})

describe('sources held against each other', () => {
  const difference = (row: string, tables: SmallTables) =>
    counted(tables).then(({ cell }) => [cell('5_3', row, 'Verschil'), cell('5_3', row, 'Vergeleken')])

  it('count persons with an agreement and no enrolment once, whatever the number of agreements', async () => {
    const found = await difference('Lopende overeenkomst zonder inschrijving', {
      enrolments: [enrolment()],
      agreements: [
        agreement(),
        agreement({ id: 'O2', learnerId: 'L2' }),
        agreement({ id: 'O3', learnerId: 'L2', sectorCode: 'ZORG' }),
        agreement({ id: 'O4', learnerId: null }),
      ],
    })
    expect(found).toEqual([2, 3])
  })

  it('take an enrolment outside the reference population for one', async () => {
    const found = await difference('Lopende overeenkomst zonder inschrijving', {
      programmes: [programme(), programme({ code: 'P9', dual: false })],
      enrolments: [enrolment({ programmeCode: 'P9' })],
      agreements: [agreement()],
    })
    expect(found).toEqual([0, 1])
  })

  it('say that the DmfA was not delivered', async () => {
    const { table } = await counted({ enrolments: [enrolment()] })
    expect(table('5_3').rows.at(-1)?.slice(1)).toEqual([{ symbol: 'x' }, { symbol: 'x' }, { symbol: 'x' }])
  })
})

const contact = (row: object = {}) => ({
  id: 'CON-1',
  actionId: 'ACT-1',
  sectorCode: 'BOUW',
  companyNo: 'C1',
  contactedOn: day('2024-10-01'),
  kind: 'SESSION',
  ...row,
})

describe('an action', () => {
  it.each([
    ['2024-08-31', 0],
    ['2024-09-01', 1],
    ['2025-08-31', 1],
    ['2025-09-01', 0],
  ])('on %s counts %i in the school year', async (held, n) => {
    const { cell } = await counted({ contacts: [contact({ contactedOn: day(held) })] })
    expect(cell('6_1', 'Bouw', 'Totaal')).toBe(n)
    expect(cell('6_1', 'Bouw', 'Bereikte')).toBe(n)
  })

  it('counts once, its companies each, and a company of two partnerships once in the total', async () => {
    const { cell } = await counted({
      contacts: [
        contact(),
        contact({ id: 'CON-2', companyNo: 'C2' }),
        contact({ id: 'CON-3', actionId: 'ACT-2', kind: 'FAIR', companyNo: null }),
        contact({ id: 'CON-4', actionId: 'ACT-3', kind: 'MAILING', sectorCode: 'ZORG' }),
        contact({ id: 'CON-5', actionId: null, kind: 'WEEK', sectorCode: null }),
      ],
    })
    expect(['Bouw', 'Zorg', 'Onbekend', 'Totaal'].map((row) => cell('6_1', row, 'Totaal'))).toEqual([
      2, 1, 1, 4,
    ])
    expect(['Bouw', 'Zorg', 'Onbekend', 'Totaal'].map((row) => cell('6_1', row, 'Bereikte'))).toEqual([
      2, 1, 1, 2,
    ])
    expect(cell('6_1', 'Bouw', 'Infosessie')).toBe(1)
  })

  it('that is a visit or a call informs nobody, but is a contact', async () => {
    const { cell } = await counted({
      contacts: [contact({ kind: 'VISIT' }), contact({ id: 'CON-2', kind: 'CALL' })],
    })
    expect(cell('6_1', 'Totaal', 'Totaal')).toBe(0)
    expect(['Plaatsbezoek', 'Telefonisch', 'Totaal'].map((column) => cell('7_2', 'Bouw', column))).toEqual([
      1, 1, 2,
    ])
  })
})

describe('a company reached on 1 October 2024, one of ten', () => {
  const contacts = many(10, (index) => contact({ id: `CON-${index}`, companyNo: `C${index}` }))
  const accreditation = (row: object) => ({
    id: 'E1',
    companyNo: 'C0',
    sectorCode: 'BOUW',
    decision: 'GRANTED',
    requestedOn: day('2020-01-01'),
    validFrom: day('2020-02-01'),
    ...row,
  })

  it.each([
    ['was accredited the day before', { validFrom: day('2024-09-30') }, 0.9],
    ['is accredited from that day', { validFrom: day('2024-10-01') }, 1],
    ['was once refused', { decision: 'REFUSED' }, 1],
    ['was accredited nobody knows when', { validFrom: null }, 0.9],
    ['was accredited in another sector', { sectorCode: 'ZORG' }, 0.9],
  ] as const)('that %s', async (_, row, share) => {
    const { cell } = await counted({ contacts, accreditations: [accreditation(row)] })
    expect(cell('6_1', 'Bouw', 'Nooit')).toBe(share)
  })

  it.each([
    ['the day before', '2024-09-30', 0],
    ['that day', '2024-10-01', 0.1],
    ['365 days later', '2025-10-01', 0.1],
    ['366 days later', '2025-10-02', 0],
  ])('that applies %s', async (_, requested, share) => {
    const { cell } = await counted({
      contacts,
      accreditations: [accreditation({ decision: 'PENDING', requestedOn: day(requested) })],
    })
    expect(cell('6_1', 'Totaal', 'Met aanvraag')).toBe(share)
  })

  it('is the least that a share is shown of', async () => {
    const { cell } = await counted({ contacts: contacts.slice(1), accreditations: [] })
    expect(cell('6_1', 'Bouw', 'Nooit')).toEqual({ symbol: 'x' })
  })
})

describe('a place on the count date', () => {
  const place = (row: object = {}) => ({
    id: 'PLA-1',
    programmeCode: 'P1',
    establishmentNo: 'V1',
    sectorCode: 'BOUW',
    province: 'ANT',
    availableFrom: day('2025-01-06'),
    availableTo: day('2025-03-31'),
    ...row,
  })

  it.each([
    ['is offered from that day', { availableFrom: day('2025-02-03') }, 1],
    ['is offered from the day after', { availableFrom: day('2025-02-04') }, 0],
    ['is offered to that day', { availableTo: day('2025-02-03') }, 1],
    ['was offered to the day before', { availableTo: day('2025-02-02') }, 0],
    ['is offered without an end', { availableTo: null }, 1],
  ] as const)('that %s', async (_, row, n) => {
    const { cell } = await counted({ places: [place(row)] })
    expect(cell('7_1', 'Totaal', 'Beschikbaar')).toBe(n)
  })

  it('makes a fill rate and a tension with agreements and learners of its programme and province', async () => {
    const { table } = await counted({
      learners: many(13, (index) => learner({ id: `L${index}` })),
      enrolments: many(13, (index) => enrolment({ id: `I${index}`, learnerId: `L${index}` })),
      places: many(10, (index) => place({ id: `PLA-${index}` })),
      establishments: [{ no: 'V1', companyNo: 'C1', province: 'ANT' }],
      agreements: many(2, (index) => agreement({ id: `O${index}`, learnerId: `L${index}` })),
    })
    expect(table('7_1').rows).toEqual([
      ['P1', 'Bakker', 'Antwerpen', 10, 2, 0.167, 11, 1.1],
      ['', 'Totaal', '', 10, 2, 0.167, 11, 1.1],
    ])
  })

  it('of a programme of another sector stands in the workbook of its own', async () => {
    const { table } = await counted(
      {
        programmes: [programme({ sectorCode: 'ZORG' })],
        places: [place(), place({ id: 'PLA-2', programmeCode: 'P8' })],
      },
      'BOUW',
    )
    expect(table('7_1').rows.map((row) => row.slice(0, 4))).toEqual([
      ['P1', 'Bakker', 'Antwerpen', 1],
      ['', 'Andere of onbekende opleiding', 'Antwerpen', 1],
      ['', 'Totaal', '', 2],
    ])
  })
})

describe('the distance of a running agreement', () => {
  it('is far from 31 km on, has a median, and leaves out what is not known', async () => {
    const distances = [5, 10, 20, 29, 30, 30, 31, 31, 40, 50, null]
    const { cell } = await counted({
      agreements: distances.map((distanceKm, index) => agreement({ id: `O${index}`, distanceKm })),
    })
    const columns = ['Afstand bekend', 'Mediane', 'Boven', 'Aandeel ver']
    expect(columns.map((column) => cell('7_2', 'Bouw', column))).toEqual([10, 30, 4, 0.4])
  })

  it('is not available where no distance is delivered', async () => {
    const { cell } = await counted({ agreements: [agreement({ distanceKm: null })] })
    expect([cell('7_2', 'Bouw', 'Mediane'), cell('7_2', 'Bouw', 'Aandeel ver')]).toEqual([
      { symbol: 'x' },
      { symbol: 'x' },
    ])
  })
})

describe('a company that stays', () => {
  const ten = many(10, (index) =>
    agreement({ id: `O${index}`, companyNo: `C${index}`, start: day('2023-09-04'), end: day('2024-06-30') }),
  )
  it.each([
    [
      'ended on the first day of the year before',
      { start: day('2023-01-09'), end: day('2023-09-01') },
      [11, 0],
    ],
    ['ended the day before that', { start: day('2023-01-09'), end: day('2023-08-31') }, [10, 0]],
    ['runs into this year', { start: day('2023-09-04'), end: day('2024-09-01') }, [11, 0.091]],
    ['starts this year', { start: day('2024-09-01'), end: day('2025-06-30') }, [10, 0]],
    ['starts this year with a company of last year', { companyNo: 'C0', sectorCode: 'ZORG' }, [10, 0.1]],
  ] as const)('has an agreement that %s', async (_, row, expected) => {
    const { cell } = await counted({ agreements: [...ten, agreement({ id: 'X', companyNo: 'C99', ...row })] })
    expect([cell('7_2', 'Bouw', 'Actief'), cell('7_2', 'Bouw', 'Opnieuw')]).toEqual(expected)
  })
})

describe('mentor training and visits', () => {
  it('count sessions and participants once, and completion by participant', async () => {
    const training = (row: object) => ({
      id: 'D1',
      sessionId: 'S1',
      sectorCode: 'BOUW',
      heldOn: day('2024-09-01'),
      completed: true,
      ...row,
    })
    const { cell } = await counted({
      mentorTrainings: [
        ...many(9, (index) => training({ id: `D${index}`, mentorId: `M${index}` })),
        training({ id: 'D10', mentorId: 'M0', sessionId: 'S2', completed: false }),
        training({ id: 'D11', mentorId: 'M10', heldOn: day('2025-08-31'), completed: false }),
        training({ id: 'D12', mentorId: 'M11', sessionId: 'S3', heldOn: day('2025-09-01') }),
      ],
    })
    expect(['Sessies', 'Deelnemers', 'Voltooid'].map((column) => cell('7_3', 'Bouw', column))).toEqual([
      2, 10, 0.9,
    ])
  })

  it('judge of the visits with a judgement, in the sector of their agreement', async () => {
    const visit = (row: object) => ({
      id: 'B1',
      agreementId: 'O1',
      visitedOn: day('2025-08-31'),
      judgement: 'POSITIVE',
      ...row,
    })
    const { cell } = await counted({
      agreements: [agreement()],
      visits: [
        ...many(9, (index) => visit({ id: `B${index}` })),
        visit({ id: 'B10', judgement: 'NEGATIVE' }),
        visit({ id: 'B11', judgement: null }),
        visit({ id: 'B12', visitedOn: day('2025-09-01') }),
      ],
    })
    expect([cell('7_3', 'Bouw', 'Beoordeeld'), cell('7_3', 'Bouw', 'Positief')]).toEqual([10, 0.9])
  })
})

describe('commitments', () => {
  it('are those of the school year; a share may exceed 100 percent', async () => {
    const commitment = (row: object) => ({
      id: 'A1',
      sectorCode: 'BOUW',
      schoolYear: '2024-2025',
      action: 'VISIT',
      promised: 10,
      realised: 12,
      ...row,
    })
    const { table } = await counted({
      commitments: [
        commitment({}),
        commitment({ id: 'A2', schoolYear: '2023-2024' }),
        commitment({ id: 'A3', action: 'TRAIN', promised: 9 }),
      ],
    })
    const line = (action: string) =>
      table('7_4').rows.find(([sector, kind]) => sector === 'Bouw' && kind === action)
    expect(line('Bezoeken')).toEqual(['Bouw', 'Bezoeken', 10, 12, 1.2])
    expect(line('Mentoren opleiden')).toEqual(['Bouw', 'Mentoren opleiden', 9, 12, { symbol: 'x' }])
    expect(line('Informeren')).toEqual(['Bouw', 'Informeren', 0, 0, { symbol: 'x' }])
  })
})

describe('advice', () => {
  it('is in time to the day, and followed as the extract says', async () => {
    const piece = (row: object) => ({
      id: 'ADV-1',
      subject: 'QUALITY',
      askedBy: 'MINISTER',
      dueOn: day('2025-03-03'),
      givenOn: day('2025-03-03'),
      followed: 'FULL',
      ...row,
    })
    const { table } = await counted({
      advice: [
        ...many(8, (index) => piece({ id: `ADV-${index}`, programmeCode: 'P1' })),
        piece({
          id: 'ADV-8',
          givenOn: day('2025-03-04'),
          followed: 'PARTLY',
          askedBy: 'OWN',
          programmeCode: 'P2',
        }),
        piece({ id: 'ADV-9', givenOn: day('2025-03-02'), followed: 'NOT' }),
        piece({ id: 'ADV-10', dueOn: null, followed: 'OPEN' }),
        piece({ id: 'ADV-11', givenOn: null }),
        piece({ id: 'ADV-12', givenOn: day('2025-09-01') }),
      ],
    })
    expect(table('8_1').rows.find(([subject]) => subject === 'Kwaliteit')).toEqual([
      ...['Kwaliteit', 10, 1, 11, 0.9, 8, 1, 1, 1, 0.9, 2],
      { symbol: 'x' },
    ])
  })
})

describe('a column that is empty in all rows', () => {
  const x = { symbol: 'x' }
  it.each([
    ['6_1', 'Totaal', 'Totaal', { contacts: [contact({ actionId: null })] }],
    ['6_1', 'Totaal', 'Bereikte', { contacts: [contact({ companyNo: null })] }],
    ['7_2', 'Bouw', 'Plaatsbezoek', { contacts: [contact({ kind: null })] }],
    ['7_2', 'Bouw', 'Actief', { agreements: [agreement({ companyNo: null })] }],
    [
      '7_3',
      'Bouw',
      'Voltooid',
      {
        mentorTrainings: many(10, (index) => ({
          mentorId: `M${index}`,
          sectorCode: 'BOUW',
          heldOn: day('2024-10-01'),
        })),
      },
    ],
    [
      '7_3',
      'Bouw',
      'Beoordeeld',
      { visits: [{ id: 'B1', sectorCode: 'BOUW', visitedOn: day('2024-10-01') }] },
    ],
    [
      '7_4',
      'Bouw',
      'Gerealiseerd',
      { commitments: [{ sectorCode: 'BOUW', schoolYear: '2024-2025', action: 'VISIT', promised: 10 }] },
    ],
    ['8_1', 'Totaal', 'Volledig', { advice: [{ subject: 'QUALITY', givenOn: day('2024-10-01') }] }],
    [
      '5_3',
      'Ingeschreven zonder lopende overeenkomst',
      'Verschil',
      { enrolments: [enrolment()], agreements: [agreement({ learnerId: null })] },
    ],
  ] as const)('makes no 0 of table %s, %s, %s', async (table, row, column, tables) => {
    const { cell } = await counted(tables)
    expect(cell(table, row, column)).toEqual(x)
  })
})

describe('the quality of the sources', () => {
  it('is shown for each key field; what was not delivered is not available', async () => {
    const sheets: SmallTables = {
      learners: many(10, (index) => learner({ id: `L${index}`, sex: index === 0 ? null : 'F' })),
    }
    const quality = {
      table: 'learners',
      read: 12,
      notRecords: 0,
      rejected: 2,
      accepted: 10,
      rowsInBreach: 0,
      rowsWithWarning: 0,
      rowsUndecided: 0,
    } as const
    const { table } = await counted(sheets, null, 'nl', undefined, [quality])
    expect(table('5_1').rows.filter(([source]) => source === 'Lerenden')).toEqual([
      ['Lerenden', 'Geboortedatum', 12, 2, 0.167, 0],
      ['Lerenden', 'Geslacht', 12, 2, 0.167, 0.1],
    ])
    const x = { symbol: 'x' }
    expect(table('5_1').rows.filter(([source]) => source === 'Adviezen')).toEqual([
      ['Adviezen', '', x, x, x, x],
    ])
  })

  it('looks at columns that exist', () => {
    const unknown = keyFields.flatMap(([source, fields]: readonly [TableId, readonly string[]]) =>
      fields.filter((field) => !(field in tableOf(source).columns)),
    )
    expect(unknown).toEqual([])
  })
})

describe('the table of what was suppressed', () => {
  it('counts what readers see: [c], and numbers other than 0', async () => {
    const count = (id: string, n: number) => ({
      kind: 'count' as const,
      count: {
        id,
        n,
        schoolYear: '2024-2025',
        at: {},
        measure: { id: 'M', overlapsIn: [], followsProgramme: false },
      },
    })
    if (!('fillProtected' in suppression)) throw new Error('Filled after protection')
    const header = { nl: '', en: '', fr: '' }
    const columns = Array.from({ length: 3 }, () => ({
      header,
      unit: header,
      kind: 'count' as const,
      at: {},
    }))
    const rows = [
      { heads: ['a'], figures: [count('small', 3), count('none', 0), count('large', 9)], at: {} },
      {
        heads: ['b'],
        figures: [{ kind: 'symbol' as const, symbol: 'z' as const }, count('other', 8), count('large', 9)],
        at: {},
      },
    ]
    const filled = suppression.fillProtected([{ id: '9_9', table: { stub: [], columns, rows } }], {
      schoolYear: 2024 as SchoolYear,
      isSuppressed: (id) => id === 'small',
      earlier: new EarlierReports([]),
      catalogue: { sectors: [], programmes: [] },
      isProvisional: false,
    })
    expect(filled?.rows.map(({ figures }) => figures)).toEqual(
      Array.from({ length: 2 }, () => [
        { kind: 'number', value: 4 },
        { kind: 'number', value: 1 },
        { kind: 'symbol', symbol: 'x' },
      ]),
    )
  })
})

/** Chapter 1 on hand-made rows: flows between count days, offerings and their sizes, what stands apart, what is not told. */
import { describe, expect, it } from 'vitest'
import { type Counts, counted, day, enrolment, learner, programme, type SmallTables } from './small-year.ts'

/** Enrolments of different learners, all alike. */
const many = (count: number, row: object = {}, prefix = 'L') =>
  Array.from({ length: count }, (_, index) =>
    enrolment({ id: `${prefix}-${index}`, learnerId: `${prefix}${index}`, ...row }),
  )

/** Counts, and fills some tables alone. */
const filled = (tables: SmallTables, ...ids: string[]) => counted(tables, null, 'nl', ids)

/** The figures of a row, by the texts that name it. */
function row({ table }: Counts, id: string, ...heads: string[]) {
  const found = table(id).rows.find((cells) => heads.every((head, index) => cells[index] === head))
  if (!found) throw new Error(`No row ${heads.join(' ')} in ${id}`)
  return found.slice(heads.length)
}

const x = { symbol: 'x' }
const lastYear = { from: day('2023-09-01'), to: day('2024-08-31') }

describe('learners by stage and year of study', () => {
  const years = (tables: SmallTables) => filled(tables, '1_2')

  it('stand beside those of the count date of the year before, with the growth', async () => {
    const found = await years({
      enrolments: [...many(15, { year: 1 }), ...many(12, { year: 1, ...lastYear }, 'V')],
    })
    expect(row(found, '1_2', 'Derde graad', 'Eerste leerjaar')).toEqual([12, 15, 0.25])
    expect(row(found, '1_2', 'Derde graad', 'Tweede leerjaar')).toEqual([0, 0, x])
    expect(row(found, '1_2', 'Derde graad', 'Totaal')).toEqual([12, 15, 0.25])
  })

  it('have no growth on fewer than ten', async () => {
    const found = await years({
      enrolments: [...many(15, { year: 1 }), ...many(9, { year: 1, ...lastYear }, 'V')],
    })
    expect(row(found, '1_2', 'Totaal', '')).toEqual([9, 15, x])
  })

  it('count as unknown where some have no year, and are not available where all have none', async () => {
    const some = await years({ enrolments: [...many(1, { year: 2 }), ...many(2, { year: 3 }, 'M')] })
    expect(row(some, '1_2', 'Derde graad', 'Leerjaar onbekend')).toEqual([x, 2, x])
    const none = await years({ enrolments: many(3) })
    expect(row(none, '1_2', 'Derde graad', 'Eerste leerjaar')).toEqual([x, x, x])
    expect(row(none, '1_2', 'Derde graad', 'Totaal')).toEqual([x, 3, x])
  })
})

describe('learners by age', () => {
  it('are spread over single years within their group, with their share', async () => {
    const births = [
      '2010-02-04',
      '2010-02-03',
      '2007-02-04',
      '2007-02-03',
      '2000-02-04',
      '2000-02-03',
      '1990-01-01',
    ]
    const found = await filled(
      {
        enrolments: many(7),
        learners: births.map((birth, index) => learner({ id: `L${index}`, birth: day(birth) })),
      },
      '1_6',
    )
    const total = (...heads: string[]) => row(found, '1_6', ...heads).at(-2)
    expect(total('jonger dan 18', 'jonger dan 15')).toBe(1)
    expect(total('jonger dan 18', '15')).toBe(1)
    expect(total('jonger dan 18', '17')).toBe(1)
    expect(total('jonger dan 18', 'Totaal')).toBe(3)
    expect(total('18 tot en met 20', '18')).toBe(1)
    expect(total('21 en ouder', '24')).toBe(1)
    expect(total('21 en ouder', '25 en ouder')).toBe(2)
    expect(row(found, '1_6', 'Totaal', '').slice(-2)).toEqual([7, x])
  })
})

describe('learners by network', () => {
  const providers = (net: string | null) => [{ no: '900015', type: 'SCHOOL', net }]

  it('have a row for each network', async () => {
    const found = await filled(
      {
        enrolments: many(2, { providerNo: '900015' }),
        providers: providers('VGO'),
      },
      '1_5',
      '1_9',
    )
    expect(row(found, '1_5', 'Vrij gesubsidieerd').at(-1)).toBe(2)
    expect(row(found, '1_5', 'GO! onderwijs').at(-1)).toBe(0)
  })

  it('are not available by network, rather than 0, where no school has one', async () => {
    const found = await filled(
      { enrolments: many(2, { providerNo: '900015' }), providers: providers(null) },
      '1_5',
      '1_9',
    )
    for (const id of ['1_5', '1_9']) {
      expect(row(found, id, 'Vrij gesubsidieerd').at(-1)).toEqual(x)
      expect(row(found, id, 'Totaal').at(-1)).toBe(id === '1_5' ? 2 : 1)
    }
  })
})

describe('the share of dual learning', () => {
  const programmes = [programme(), programme({ code: 'N', dual: false })]

  it('divides by all learners of the stage, each counted once', async () => {
    const found = await filled(
      {
        programmes,
        enrolments: [
          ...many(3),
          ...many(9, { programmeCode: 'N' }, 'N'),
          // In both: counts as dual alone.
          enrolment({ id: 'B', learnerId: 'L0', programmeCode: 'N' }),
          // Twice not dual: counts once.
          enrolment({ id: 'C', learnerId: 'N0', programmeCode: 'N', from: day('2024-10-01') }),
          ...many(1, { programmeCode: 'N', structure: '321' }, 'S'),
          ...many(1, { programmeCode: 'N', to: day('2025-02-02') }, 'T'),
        ],
      },
      '1_7',
    )
    expect(row(found, '1_7', 'Derde graad', 'Arbeidsmarktfinaliteit')).toEqual([12, 3, 9, 0.25])
    expect(row(found, '1_7', 'Totaal', '')).toEqual([12, 3, 9, 0.25])
  })

  it('is not available where the extract holds dual enrolments alone', async () => {
    const found = await filled({ enrolments: many(12) }, '1_7')
    expect(row(found, '1_7', 'Totaal', '')).toEqual([x, 12, x, x])
  })
})

describe('flows', () => {
  const total = async (enrolments: SmallTables['enrolments'], programmes = [programme()]) =>
    row(await filled({ enrolments: enrolments ?? [], programmes }, '1_8'), '1_8', 'Totaal')

  it('since 1 October are entries, exits and switches', async () => {
    const other = programme({ code: 'P2' })
    const found = await total(
      [
        enrolment({ id: 'A', learnerId: 'stayed' }),
        enrolment({ id: 'B', learnerId: 'left', to: day('2025-02-02') }),
        enrolment({ id: 'C', learnerId: 'entered', from: day('2024-10-02') }),
        enrolment({ id: 'D', learnerId: 'switched', to: day('2024-12-31') }),
        enrolment({ id: 'E', learnerId: 'switched', programmeCode: 'P2', from: day('2025-01-01') }),
        enrolment({ id: 'F', learnerId: 'moved', providerNo: '900015', to: day('2024-12-31') }),
        enrolment({ id: 'G', learnerId: 'moved', providerNo: '900016', from: day('2025-01-01') }),
        enrolment({ id: 'H', learnerId: 'between', from: day('2024-10-02'), to: day('2025-02-02') }),
      ],
      [programme(), other],
    )
    // October, still there, left; February, same place, switched, entered; change.
    expect(found.slice(0, 8)).toEqual([4, 3, 1, 4, 1, 2, 1, 0])
  })

  it('name entrants by where they were on the count date of the year before', async () => {
    const programmes = [
      programme(),
      programme({ code: 'N', dual: false }),
      programme({ code: 'R', runUpPhase: true }),
      programme({ code: 'A', level: 'ADULT' }),
    ]
    const before = (learnerId: string, programmeCode: string, change: object = {}) =>
      enrolment({ id: `${learnerId}0`, learnerId, programmeCode, ...lastYear, ...change })
    const found = await total(
      [
        ...many(10, {}, 'fresh'),
        ...['dual', 'full', 'runup', 'adult', 'late'].map((learnerId) =>
          enrolment({ id: learnerId, learnerId }),
        ),
        before('dual', 'P1'),
        before('full', 'N'),
        before('runup', 'R'),
        before('adult', 'A', { structure: null }),
        before('late', 'P1', { from: day('2024-02-02') }),
      ],
      programmes,
    )
    // Dual already, entrants; run-up phase, full-time, other, none; share of entrants.
    expect(found.slice(8)).toEqual([1, 14, 1, 1, 1, 11, 0.933])
  })

  it('from the year before are not available where the extract does not hold it', async () => {
    expect((await total(many(12))).slice(8)).toEqual([x, x, x, x, x, x, x])
  })
})

describe('continuation', () => {
  const title = (learnerId: string, qualification: string, leftOn = '2024-06-30') => ({
    id: `U-${learnerId}`,
    learnerId,
    programmeCode: 'P1',
    path: 'DUAL',
    leftOn: day(leftOn),
    qualification,
  })
  const outcomes = [
    title('paper', 'PARTIAL'),
    title('none', 'NONE'),
    title('early', 'DIPLOMA', '2024-02-01'),
    title('late', 'DIPLOMA', '2025-02-04'),
    title('back', 'DIPLOMA'),
  ]
  const before = (learnerId: string, change: object = {}) =>
    enrolment({ id: `${learnerId}0`, learnerId, year: 1, ...lastYear, ...change })
  const enrolments = [
    ...['went', 'back', 'on', 'and', 'again', 'more', 'yet', 'so'].flatMap((learnerId) => [
      before(learnerId),
      enrolment({ id: learnerId, learnerId, year: 2 }),
    ]),
    ...['paper', 'none', 'early', 'late'].map((learnerId) => before(learnerId)),
    before('second', { year: 2 }),
    before('unknown', { year: null }),
    before('autumn', { to: day('2024-01-31') }),
    enrolment({ id: 'new', learnerId: 'new', year: 1 }),
  ]
  const figures = async (tables: SmallTables, ...heads: string[]) =>
    row(await filled(tables, '1_18'), '1_18', ...heads)

  it('is of those in the first year of a stage then, without those who left with a qualification since', async () => {
    // In an intermediate year; continued, left with a qualification, no longer dual; continuation.
    expect(await figures({ enrolments, outcomes }, 'Totaal')).toEqual([12, 8, 1, 3, 0.727])
    expect(await figures({ enrolments, outcomes }, 'Derde graad')).toEqual([12, 8, 1, 3, 0.727])
    expect(await figures({ enrolments, outcomes }, 'Tweede graad')).toEqual([0, 0, 0, 0, x])
  })

  it('is not available without leavers, nor without years of study of the year before', async () => {
    expect(await figures({ enrolments }, 'Totaal')).toEqual([12, x, x, x, x])
    expect(await figures({ enrolments: many(12), outcomes }, 'Totaal')).toEqual([x, x, x, x, x])
  })
})

describe('offerings', () => {
  const providers = ['A', 'B', 'C'].map((no) => ({ no, type: 'SCHOOL', net: 'GO' }))
  const school = (no: string, count: number, change: object = {}) =>
    many(count, { providerNo: no, ...change }, no)

  it('are small under ten learners, and the median lies in the middle', async () => {
    const sizes = [9, 10, 19, 20, 39, 40]
    const found = await filled(
      {
        enrolments: sizes.flatMap((size, index) => school(`S${index}`, size)),
        providers: [],
      },
      '1_9',
      '1_10',
    )
    expect(row(found, '1_10', 'Totaal')).toEqual([1, 2, 2, 1, 6, x, 19.5])
  })

  it.each([
    [247, 126 + 30 + 9, 0.6],
    [436, 109 + 36 + 7, 0.741],
  ])('of the public figures (%i small, %i larger) give the published share', async (small, larger, share) => {
    const found = await filled(
      {
        enrolments: [
          ...Array.from({ length: small }, (_, index) => school(`K${index}`, 1)).flat(),
          ...Array.from({ length: larger }, (_, index) => school(`G${index}`, 10)).flat(),
        ],
        providers: [],
      },
      '1_9',
      '1_10',
    )
    expect(row(found, '1_10', 'Derde graad').at(-2)).toBe(share)
  })

  it('make schools and programmes, each once, and show those without learners', async () => {
    const found = await filled(
      {
        programmes: [programme(), programme({ code: 'P2', sectorCode: 'ZORG' }), programme({ code: 'P3' })],
        providers,
        enrolments: [
          ...school('A', 2),
          ...school('A', 1, { programmeCode: 'P2', learnerId: 'Z' }),
          ...school('B', 1),
        ],
        offerings: [
          { id: '1', providerNo: 'A', programmeCode: 'P1' },
          { id: '2', providerNo: 'C', programmeCode: 'P1', from: day('2025-02-03'), to: day('2025-02-03') },
          { id: '3', providerNo: 'C', programmeCode: 'P3', from: day('2025-02-04') },
          { id: '4', providerNo: 'C', programmeCode: 'P3', to: day('2025-02-02') },
        ],
      },
      '1_9',
      '1_10',
    )
    // Schools with learners, without; programmes with learners, approved; offerings with learners.
    expect(row(found, '1_9', 'GO! onderwijs')).toEqual([2, 1, 2, 1, 3])
    expect(row(found, '1_9', 'Totaal')).toEqual([2, 1, 2, 1, 3])
  })
})

describe('learners who stand apart', () => {
  const programmes = [
    programme(),
    programme({ code: 'R', runUpPhase: true }),
    programme({ code: 'S', grade: 'OV3' }),
    programme({ code: 'N', dual: false }),
  ]
  const apart = async (...enrolments: object[]) => {
    const rows = enrolments.map((change, index) =>
      enrolment({ id: `I${index}`, learnerId: `L${index}`, ...change }),
    )
    const found = await filled({ programmes, enrolments: rows }, '1_11')
    return [row(found, '1_11', 'Aanloopfase').at(-1), row(found, '1_11', 'Buitengewoon onderwijs').at(-1)]
  }

  it.each([
    ['in the run-up phase', { programmeCode: 'R' }, [1, 0]],
    ['in the run-up phase, ended the day before', { programmeCode: 'R', to: day('2025-02-02') }, [0, 0]],
    ['in special education', { programmeCode: 'S', structure: '321' }, [0, 1]],
    ['in the run-up phase of special education', { programmeCode: 'R', structure: '321' }, [0, 1]],
    ['in special education that is not dual', { programmeCode: 'N', structure: '321' }, [0, 0]],
    ['in ordinary dual learning', {}, [0, 0]],
  ] as const)('are counted by where they are: %s', async (_, change, counts) => {
    expect(await apart(change)).toEqual(counts)
  })

  it('count once, and never beside an enrolment that counts', async () => {
    expect(await apart({ programmeCode: 'R' }, { programmeCode: 'R', learnerId: 'L0' })).toEqual([1, 0])
    expect(await apart({ programmeCode: 'R' }, { learnerId: 'L0' })).toEqual([0, 0])
  })
})

/** Cells of the tables that the published totals do not reach: shares, medians, halves, what is not in the file. */
import { schoolYearOfText } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { countNotes, D1, type EnrolmentCount } from '../../src/open-data/index.ts'
import { count } from './groups.ts'
import {
  type CountedYear,
  type CountTable,
  keyFigures,
  learnersApart,
  learnersByAge,
  learnersByGrade,
  learnersByNet,
  learnersByProgramme,
  learnersBySector,
  provisionByNet,
  shareOfDual,
  sizesOfOfferings,
} from './recount/index.ts'

const year = (members: readonly EnrolmentCount[], more: Partial<CountedYear> = {}): CountedYear => ({
  schoolYear: count(1).of.schoolYear,
  countDay: 'feb1',
  definition: D1,
  members,
  doubtful: 0,
  elsewhere: 0,
  all: members,
  standApart: { runUp: [], special: [] },
  ...more,
})

/** The cells of a table as `key values: measure n`. */
const cells = ({ rows }: CountTable) =>
  rows.map(({ key, measure, n }) => `${Object.values(key).join(' ')}: ${measure} ${n}`)

describe('a cell of learners', () => {
  it('is rounded once, half up, from the exact sum: parts need not add up', () => {
    const table = learnersByGrade([year([count(1), count(1, { studyYear: '2e leerjaar' })])])
    expect(cells(table)).toEqual([
      '2025-2026 3 1e leerjaar: learners 1',
      '2025-2026 3 2e leerjaar: learners 1',
      '2025-2026 3 TOTAL: learners 1',
      '2025-2026 TOTAL TOTAL: learners 1',
    ])
    expect(table.notes).toContain('roundedFromHalves')
  })

  it('stands under “unknown” where the file says nothing', () => {
    const table = learnersByProgramme(
      year([count(2, { programmeName: null, administrativeGroup: null, sex: null })]),
    )
    expect(cells(table)).toContain('UNKNOWN 3 STEM ARBEIDSMARKT UNKNOWN: learners 1')
  })
})

describe('a series of school years', () => {
  it('gives no growth where part of dual learning has moved out of the definition', () => {
    const [before, now] = [count(20), count(10)]
    const moved = { schoolYear: count(1).of.schoolYear, elsewhere: 30 }
    const last = schoolYearOfText('2024-2025')
    if (last === undefined) throw new RangeError('2024-2025')
    const table = learnersByGrade([year([before], { schoolYear: last }), year([now], moved)])
    expect(cells(table).filter((cell) => cell.includes('growth'))).toEqual([
      '2025-2026 3 TOTAL: growth null',
      '2025-2026 TOTAL TOTAL: growth null',
    ])
    expect(table.notes).toContain('dualElsewhere')
    const unmoved = learnersByGrade([year([before], { schoolYear: last }), year([now], { doubtful: 1 })])
    expect(cells(unmoved)).toContain('2025-2026 TOTAL TOTAL: growth -50')
    expect(unmoved.notes).toContain('namesCut')
  })
})

describe('table 1_4', () => {
  const members = [count(4), count(2, { province: null })]

  it('crosses sector and province', () => {
    expect(cells(learnersBySector(year(members), () => 'BOUW'))).toEqual([
      'BOUW OVL: learners 2',
      'BOUW TOTAL: learners 3',
      'BOUW UNKNOWN: learners 1',
      'TOTAL OVL: learners 2',
      'TOTAL TOTAL: learners 3',
      'TOTAL UNKNOWN: learners 1',
    ])
  })

  it('says that it has no sectors where no mapping is given', () => {
    const table = learnersBySector(year(members))
    expect(cells(table)).toContain('UNKNOWN TOTAL: learners 3')
    expect(table.notes).toContain('sectorNotInFile')
  })
})

describe('table 1_5', () => {
  it('tells schools, centres and Syntra by structure and group', () => {
    const table = learnersByNet(
      year([
        count(2),
        count(2, { structure: '312' }),
        count(2, { structure: '315', net: 'OTHER' }),
        count(2, { administrativeGroup: 'Ruwbouw DBSO', net: null }),
        count(2, { administrativeGroup: 'Ruwbouw SYN', net: 'GO' }),
      ]),
    )
    expect(cells(table)).toEqual(
      expect.arrayContaining([
        'VGO SCHOOL: learners 1',
        'VGO CDO: learners 1',
        'OTHER SYNTRA: learners 1',
        'UNKNOWN CDO: learners 1',
        'GO SYNTRA: learners 1',
        'TOTAL CDO: learners 2',
      ]),
    )
  })
})

describe('table 1_7', () => {
  it('divides by all ordinary learners of the grade and finality, without type 5 and HBO5', () => {
    const members = [count(2)]
    const others = [
      count(14),
      count(30, { structure: '321' }),
      count(30, { specialType: '5' }),
      count(30, { grade: 'HBO' }),
      count(8, { finality: 'DOORSTROOM' }),
    ]
    const table = shareOfDual(year(members, { all: [...members, ...others] }))
    expect(cells(table).filter((cell) => cell.includes('share'))).toEqual([
      '3 ARBEIDSMARKT: share 12.5',
      '3 DOORSTROOM: share 0',
      '3 TOTAL: share 8.3',
      'TOTAL ARBEIDSMARKT: share 12.5',
      'TOTAL DOORSTROOM: share 0',
      'TOTAL TOTAL: share 8.3',
    ])
    expect(cells(table)).toContain('3 ARBEIDSMARKT: allLearners 8')
  })
})

describe('offerings', () => {
  const members = [
    count(19),
    count(1, { schoolNo: '900002' }),
    count(19, { schoolNo: '900002', studyYear: '2e leerjaar', site: '2' }),
    count(39, { schoolNo: '900003', net: 'GO' }),
    count(80, { schoolNo: '900003', net: 'GO', programmeName: 'Logistiek' }),
  ]

  it('are a programme in a school, over its sites and years of study (table 1_9)', () => {
    expect(cells(provisionByNet(year(members)))).toEqual([
      ...['GO: schools 1', 'GO: programmes 2', 'GO: offerings 2'],
      ...['VGO: schools 2', 'VGO: programmes 1', 'VGO: offerings 2'],
      ...['TOTAL: schools 3', 'TOTAL: programmes 2', 'TOTAL: offerings 4'],
    ])
    expect(cells(keyFigures([year(members)]))).toEqual([
      ...['2025-2026: learners 79', '2025-2026: schools 3', '2025-2026: programmes 2'],
      '2025-2026: offerings 4',
    ])
  })

  it('have exact size classes and an exact median: 9,5 is under ten, 19,5 under twenty (table 1_10)', () => {
    expect(cells(sizesOfOfferings(year(members)))).toEqual([
      '3 UNDER10: offerings 1',
      '3 FROM10: offerings 2',
      '3 FROM20: offerings 0',
      '3 FROM40: offerings 1',
      '3 TOTAL: offerings 4',
      '3 UNDER10: share 25',
      '3 TOTAL: median 14.8',
    ])
    const odd = sizesOfOfferings(year([...members, count(2, { schoolNo: '900009' })]))
    expect(cells(odd)).toContain('3 TOTAL: median 10')
  })

  it('of seventh years and OKAN have no size here', () => {
    expect(sizesOfOfferings(year([count(8, { grade: '7' }), count(8, { grade: 'OKAN' })])).rows).toEqual([])
  })
})

describe('what stands apart (table 1_11)', () => {
  it('is counted beside the population, or said not to be known', () => {
    const standApart = { runUp: [count(3)], special: [count(8, { structure: '321' })] }
    expect(cells(learnersApart([year([], { standApart })]))).toEqual([
      'runUp 2025-2026: learners 2',
      'special 2025-2026: learners 4',
    ])
    const unknown = learnersApart([year([], { standApart: null })])
    expect(unknown.rows.map(({ n }) => n)).toEqual([null, null])
    expect(unknown.notes).toEqual(expect.arrayContaining(['standApartUnknown', 'adultsNotInFile']))
  })
})

describe('the notes', () => {
  it('say that age is not in the file (table 1_6)', () => {
    expect(learnersByAge).toEqual({ table: '1_6', rows: [], notes: ['ageNotInFile'] })
    expect(countNotes.ageNotInFile.nl).toBe('De leeftijd staat niet in dit bestand.')
  })
})

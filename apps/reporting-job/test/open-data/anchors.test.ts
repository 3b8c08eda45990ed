/** The published figures come out of counting, from files of the size and shape of the real ones. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  countedFile,
  D2,
  loadEnrolmentCounts,
  type OpenDataFile,
  readOpenData,
} from '../../src/open-data/index.ts'
import { column, openDuckDb, type StatsEngine } from '../../src/statistics/index.ts'
import {
  type CountedYear,
  type CountTable,
  countYear,
  keyFigures,
  learnersByGrade,
  learnersByNet,
  learnersByProgramme,
  learnersBySector,
  provisionByNet,
  shareOfDual,
  sizesOfOfferings,
  TOTAL,
} from './recount/index.ts'
import { publishedSizes, syntheticYear } from './synthetic-year.ts'
import { newFolder, writeCsv } from './written-files.ts'

const files: OpenDataFile[] = []
const years: CountedYear[] = []

beforeAll(async () => {
  const folder = newFolder()
  for (const year of [2023, 2024, 2025] as const) {
    const name = `inschrijvingen-leerplicht-instellingen-dataset-${year}-${year + 1}-1feb.csv`
    const file = await readOpenData(writeCsv(folder, name, syntheticYear(publishedSizes[year])))
    const counted = countYear(file, 'feb1', 'D2', undefined)
    if ('unavailable' in counted) throw new Error('D2 needs no flag')
    files.push(file)
    years.push(counted)
  }
})

const last = (): CountedYear => {
  const year = years[2]
  if (year === undefined) throw new Error('the third year was not counted')
  return year
}

const figure = ({ rows }: CountTable, key: Readonly<Record<string, string>>, measure = 'learners') =>
  rows.find(
    (row) => row.measure === measure && Object.entries(key).every(([name, value]) => row.key[name] === value),
  )?.n

describe('the series by D2 (A9)', () => {
  it('is 7 900, 9 841 and 10 115 learners', () => {
    const table = keyFigures(years)
    expect(years.map(({ definition }) => definition)).toEqual([D2, D2, D2])
    expect(
      ['2023-2024', '2024-2025', '2025-2026'].map((schoolYear) => figure(table, { schoolYear })),
    ).toEqual([7900, 9841, 10_115])
  })

  it('accepts every row of secondary education and sets the others apart', () => {
    const [file] = files
    expect(file?.counts.filter(({ halves }) => halves % 2 === 1).length).toBeGreaterThan(3)
    expect(file?.read).toBe((file?.accepted ?? 0) + 2)
    expect(file?.rejected).toEqual([])
    expect(file?.outside).toEqual([
      { structure: '111', rows: 1, halves: 501 },
      { structure: '211', rows: 1, halves: 800 },
    ])
  })

  it('grows by 24,6 % and 2,8 %, in table 1_2', () => {
    const table = learnersByGrade(years)
    const growth = (schoolYear: string) => figure(table, { schoolYear, grade: TOTAL }, 'growth')
    expect([growth('2023-2024'), growth('2024-2025'), growth('2025-2026')]).toEqual([undefined, 24.6, 2.8])
    expect(figure(table, { schoolYear: '2025-2026', grade: '2', studyYear: TOTAL })).toBe(4149)
    expect(figure(table, { schoolYear: '2025-2026', grade: '7', studyYear: TOTAL })).toBe(1347)
  })
})

describe('the sizes of offerings in 2025-26 (A10)', () => {
  it('are 247, 126, 30, 9 and 436, 109, 36, 7, so 60,0 % and 74,1 % under ten', () => {
    const table = sizesOfOfferings(last())
    const sizes = (grade: string) =>
      ['UNDER10', 'FROM10', 'FROM20', 'FROM40', TOTAL].map((size) =>
        figure(table, { grade, size }, 'offerings'),
      )
    expect(sizes('2')).toEqual([247, 126, 30, 9, 412])
    expect(sizes('3')).toEqual([436, 109, 36, 7, 588])
    expect(figure(table, { grade: '2' }, 'share')).toBe(60.0)
    expect(figure(table, { grade: '3' }, 'share')).toBe(74.1)
  })
})

describe('the totals of all tables', () => {
  it('are one number, from one exact sum', () => {
    const total = (table: CountTable) =>
      table.rows.filter(
        ({ key, measure }) => measure === 'learners' && Object.values(key).every((v) => v === TOTAL),
      )
    for (const table of [
      learnersByProgramme(last()),
      learnersBySector(last()),
      learnersByNet(last()),
      shareOfDual(last()),
    ]) {
      expect(total(table).map(({ n, halves }) => ({ n, halves }))).toEqual([{ n: 10_115, halves: 20_230 }])
    }
  })
})

describe('the same figures by SQL', () => {
  let engine: StatsEngine
  beforeAll(async () => {
    engine = await openDuckDb()
    const [last] = files.slice(-1)
    if (last === undefined) throw new Error('no file was read')
    const counted = countedFile(last, undefined)
    await loadEnrolmentCounts(engine, { report: counted, days: counted }, 'feb1')
  })
  afterAll(() => engine.close())

  it('give the learners by grade', async () => {
    const rows = await engine.query(
      `SELECT grade, CAST(SUM(halves) AS BIGINT) AS halves FROM enrolment_counts
       WHERE is_member AND for_report GROUP BY grade ORDER BY grade`,
      {},
      { grade: column.text, halves: column.integer },
    )
    const own = learnersByGrade([last()]).rows.filter(
      ({ key, measure }) => measure === 'learners' && key.studyYear === TOTAL && key.grade !== TOTAL,
    )
    expect(rows.map(({ halves }) => halves)).toEqual(own.map(({ halves }) => halves))
    expect(rows).toHaveLength(3)
  })

  it('give the schools of each net', async () => {
    const rows = await engine.query(
      `SELECT net, COUNT(DISTINCT school_no) AS schools FROM enrolment_counts
       WHERE in_d2 AND for_days GROUP BY net`,
      {},
      { net: column.text, schools: column.integer },
    )
    expect(rows).toEqual([{ net: 'VGO', schools: figure(provisionByNet(last()), { net: 'VGO' }, 'schools') }])
  })
})

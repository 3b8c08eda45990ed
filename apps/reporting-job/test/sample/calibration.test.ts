/** The published figures come out of the written rows, counted here in plain TypeScript. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WrittenRow, type WrittenSample, writtenSample } from './written-sample.ts'

const ORDINARY = ['311', '312', '315']

let written: WrittenSample
let dual: ReadonlySet<string>
let enrolments: readonly WrittenRow[]

beforeAll(async () => {
  written = await writtenSample('2024-2025', 1)
  dual = dualProgrammes(written)
  enrolments = written.accepted('enrolments')
})
afterAll(() => written.remove())

/** Codes of dual programmes of secondary education outside the run-up phase. */
const dualProgrammes = ({ accepted }: WrittenSample): ReadonlySet<string> =>
  new Set(
    accepted('programmes')
      .filter((row) => row.Duaal === 'ja' && row.Aanloopfase === 'nee' && row.Onderwijsniveau === 'SECONDARY')
      .map((row) => row.Opleidingscode ?? ''),
  )

// Days as 2025-02-03 compare as text.
const holdsOn = (row: WrittenRow, day: string) =>
  (row['Ingeschreven van'] ?? '') <= day && day <= (row['Ingeschreven tot en met'] ?? '')

const inDual = (row: WrittenRow, structures = ORDINARY) =>
  dual.has(row.Opleidingscode ?? '') && structures.includes(row.Hoofdstructuur ?? '')

const persons = (rows: readonly WrittenRow[]) => new Set(rows.map((row) => row.Lerende ?? ''))

const learnersOn = (day: string) => persons(enrolments.filter((row) => inDual(row) && holdsOn(row, day)))

const wholePercent = (part: number, whole: number) => Math.floor((200 * part + whole) / (2 * whole))

describe('learners in secondary education, 2024-2025', () => {
  it('counts 5 637 dual learners on Monday 3 February 2025', () => {
    expect(learnersOn('2025-02-03').size).toBe(5637)
  })

  it('gives another number on Saturday 1 February, on 1 October and over the whole year', () => {
    const saturday = learnersOn('2025-02-01').size
    const october = learnersOn('2024-10-01').size
    const year = persons(enrolments.filter((row) => inDual(row))).size
    expect(new Set([5637, saturday, october, year]).size).toBe(4)
    expect(saturday).toBe(5637 - 36 + 17)
  })

  it('gives another number when the last day of an enrolment is left out', () => {
    const halfOpen = enrolments.filter(
      (row) => inDual(row) && holdsOn(row, '2025-02-03') && row['Ingeschreven tot en met'] !== '2025-02-03',
    )
    expect(persons(halfOpen).size).toBe(5637 - 12)
  })

  it('counts a learner in two schools once', () => {
    const onCountDate = enrolments.filter((row) => inDual(row) && holdsOn(row, '2025-02-03'))
    expect(onCountDate.length).toBe(5637 + 34)
  })

  it('keeps special education, the run-up phase and other programmes outside', () => {
    const special = enrolments.filter((row) => inDual(row, ['321']) && holdsOn(row, '2025-02-03'))
    const beside = enrolments.filter(
      (row) => !dual.has(row.Opleidingscode ?? '') && row.Hoofdstructuur !== '' && holdsOn(row, '2025-02-03'),
    )
    expect(persons(special).size).toBeGreaterThan(400)
    expect(persons(beside).size).toBeGreaterThan(350)
  })

  it('has learners under 18, from 18 to 20 and from 21 in shares of 42, 53 and 5 percent', () => {
    const births = new Map(written.accepted('learners').map((row) => [row.Lerende, row.Geboortedatum ?? '']))
    const counted = [...learnersOn('2025-02-03')].map((learner) => births.get(learner) ?? '')
    expect(counted.every((birth) => /^\d{4}-\d\d-\d\d$/.test(birth))).toBe(true)
    const under18 = counted.filter((birth) => birth > '2007-02-03').length
    const from21 = counted.filter((birth) => birth <= '2004-02-03').length
    const between = counted.length - under18 - from21
    expect([under18, between, from21].map((part) => wholePercent(part, 5637))).toEqual([42, 53, 5])
    expect(counted.filter((birth) => birth === '2007-02-03').length).toBeGreaterThanOrEqual(5)
    expect(counted.filter((birth) => birth === '2007-02-04').length).toBeGreaterThanOrEqual(5)
  })
})

describe('learners in adult education', () => {
  const adultsBetween = (from: string, to: string) => {
    const programmes = new Set(
      written
        .accepted('programmes')
        .filter((row) => row.Duaal === 'ja' && row.Onderwijsniveau === 'ADULT')
        .map((row) => row.Opleidingscode),
    )
    return enrolments.filter(
      (row) =>
        programmes.has(row.Opleidingscode) &&
        (row['Ingeschreven van'] ?? '') <= to &&
        (row['Ingeschreven tot en met'] ?? '') >= from,
    )
  }

  it('counts 190 persons in 2023-2024, some with more than one module', () => {
    const modules = adultsBetween('2023-09-01', '2024-08-31')
    expect(persons(modules).size).toBe(190)
    expect(modules.length).toBeGreaterThan(190)
  })

  it('counts another number in 2024-2025', () => {
    expect(persons(adultsBetween('2024-09-01', '2025-08-31')).size).toBe(208)
  })
})

describe('agreements in secondary education', () => {
  const sharesOf = (agreements: readonly WrittenRow[]) =>
    ['OAO', 'SAO', 'DA'].map((type) =>
      wholePercent(agreements.filter((row) => row.Contracttype === type).length, agreements.length),
    )
  const secondary = () => written.accepted('agreements').filter((row) => row.Stelsel === 'DUAAL')

  it('are OAO for 95 %, SAO for 2 % and DA for the rest, among those that touch the school year', () => {
    const touching = secondary().filter((row) => {
      const last = row['Werkelijke einddatum'] || row.Einddatum || ''
      return (row.Startdatum ?? '') <= '2025-08-31' && last >= '2024-09-01'
    })
    expect(sharesOf(touching)).toEqual([95, 2, 3])
  })

  it('have other shares when agreements of the year before are counted as well', () => {
    expect(sharesOf(secondary())).not.toEqual([95, 2, 3])
  })
})

describe('offerings on the count date', () => {
  const sizes = (grade: string) => {
    const grades = new Map(written.accepted('programmes').map((row) => [row.Opleidingscode, row.Graad]))
    const learners = new Map<string, Set<string>>()
    for (const row of enrolments) {
      if (!inDual(row) || !holdsOn(row, '2025-02-03') || grades.get(row.Opleidingscode) !== grade) continue
      const key = `${row.Instellingsnummer}/${row.Opleidingscode}`
      const known = learners.get(key) ?? new Set()
      learners.set(key, known.add(row.Lerende ?? ''))
    }
    return [...learners.values()].map((each) => each.size)
  }

  it.each([
    ['2', 60],
    ['3', 74],
  ])('of stage %s are under ten learners for about %i %%', (grade, percent) => {
    const all = sizes(grade)
    const small = (100 * all.filter((size) => size < 10).length) / all.length
    expect(Math.abs(small - percent)).toBeLessThan(1.5)
  })

  it('are none for the 14 programmes that no school offers', () => {
    const offered = new Set(enrolments.map((row) => row.Opleidingscode))
    const empty = written
      .accepted('programmes')
      .filter((row) => row.Duaal === 'ja' && !offered.has(row.Opleidingscode))
    expect(empty.map((row) => row.Opleidingscode).sort()).toEqual([
      ...[
        '1220',
        '1230',
        '1243',
        '1245',
        '1253',
        '1380',
        '1422',
        '1535',
        '1539',
        '1540',
        '1542',
        '1711',
        '1723',
      ],
      '1768',
    ])
  })
})

describe.each(['2023-2024', '2025-2026', '2026-2027'])('a sample of %s', (schoolYear) => {
  it('has the same number of learners on its own count date', async () => {
    const other = await writtenSample(schoolYear, 7)
    const countDate = { '2023-2024': '2024-02-01', '2025-2026': '2026-02-02', '2026-2027': '2027-02-01' }[
      schoolYear
    ]
    const programmes = dualProgrammes(other)
    const counted = other
      .accepted('enrolments')
      .filter(
        (row) =>
          programmes.has(row.Opleidingscode ?? '') &&
          ORDINARY.includes(row.Hoofdstructuur ?? '') &&
          holdsOn(row, countDate ?? ''),
      )
    other.remove()
    expect(persons(counted).size).toBe(5637)
  })
})

/** Rows without a planted error obey the law on dual learning, and nobody in them exists. */
import { ageOn, type Day, parseDay, readNationalNumber } from '@werkplekleren/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WrittenRow, type WrittenSample, writtenSample } from './written-sample.ts'

let written: WrittenSample
let agreements: readonly WrittenRow[]
let dual: readonly WrittenRow[]

beforeAll(async () => {
  written = await writtenSample('2024-2025', 3)
  agreements = written.accepted('agreements')
  dual = agreements.filter((row) => row.Stelsel === 'DUAAL')
})
afterAll(() => written.remove())

const dayIn = (row: WrittenRow, heading: string): Day => {
  const day = parseDay(row[heading] ?? '')
  if (day === undefined) throw new Error(`No day in ${heading}: ${row[heading]}`)
  return day
}
const lastDay = (row: WrittenRow) => row['Werkelijke einddatum'] || row.Einddatum || ''
const number = (row: WrittenRow, heading: string) => Number((row[heading] ?? '').replace(',', '.'))
const byKey = (table: string, heading: string) =>
  new Map(written.accepted(table).map((row) => [row[heading], row]))

/** Most agreements of one holder on one day: starts and ends swept in order. */
function mostAtOnce(rows: readonly WrittenRow[]): number {
  const edges = rows
    .flatMap((row) => [
      { day: row.Startdatum ?? '', step: 1 },
      { day: `${lastDay(row)} end`, step: -1 },
    ])
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  let running = 0
  return edges.reduce((most, { step }) => {
    running += step
    return Math.max(most, running)
  }, 0)
}

const groupedBy = (rows: readonly WrittenRow[], heading: string) => {
  const groups = new Map<string, WrittenRow[]>()
  for (const row of rows) {
    const key = row[heading] ?? ''
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

describe('an agreement', () => {
  it('begins under an accreditation of its programme at its establishment', () => {
    const granted = groupedBy(
      written.accepted('accreditations').filter((row) => row.Beslissing === 'GRANTED'),
      'Vestigingseenheidsnummer',
    )
    const uncovered = agreements.filter((agreement) => {
      const start = agreement.Startdatum ?? ''
      return !granted
        .get(agreement.Vestigingseenheidsnummer ?? '')
        ?.some(
          (row) =>
            row.Ondernemingsnummer === agreement.Ondernemingsnummer &&
            row.Opleidingscode === agreement.Opleidingscode &&
            (row['Geldig van'] ?? '') <= start &&
            start <= (row['Geldig tot en met'] ?? '') &&
            (row['Opgeheven op'] === '' || start < (row['Opgeheven op'] ?? '')),
        )
    })
    expect(uncovered).toEqual([])
  })

  it('has a mentor of its company, 23 or older, accepted before it began', () => {
    const mentors = byKey('mentors', 'Mentor')
    const late = new Set(
      written.sample.defects.filter(({ kind }) => kind === 'trainedTooLate').map(({ record }) => record),
    )
    const wrong = agreements.filter((agreement) => {
      const mentor = mentors.get(agreement.Mentor)
      if (!mentor) return !late.has(agreement.Mentor ?? '')
      const accepted = dayIn(mentor, 'Aanvaard als mentor op')
      const age = ageOn(dayIn(mentor, 'Geboortedatum'), accepted)
      return (
        mentor.Ondernemingsnummer !== agreement.Ondernemingsnummer ||
        (mentor['Aanvaard als mentor op'] ?? '') > (agreement.Startdatum ?? '') ||
        age < 23 ||
        (age < 25 && mentor.Kwalificatie !== 'ja')
      )
    })
    expect(wrong).toEqual([])
  })

  it('never gives a mentor more learners at once than the company has employees or the sector allows', () => {
    const companies = byKey('companies', 'Ondernemingsnummer')
    const sectors = byKey('sectors', 'Sectorcode')
    const over = [...groupedBy(agreements, 'Mentor').values()].filter((rows) => {
      const [first] = rows
      const employees = number(companies.get(first?.Ondernemingsnummer) ?? {}, 'Aantal werknemers')
      const sectorMaximum = number(sectors.get(first?.Sector) ?? {}, 'Lerenden per mentor') || 4
      return mostAtOnce(rows) > Math.min(Math.max(1, employees), sectorMaximum)
    })
    expect(over).toEqual([])
    expect(Math.max(...[...groupedBy(agreements, 'Mentor').values()].map(mostAtOnce))).toBeGreaterThan(1)
  })

  it('pays the fixed allowance of its start date when it is an OAO', () => {
    const amounts = new Set(
      dual
        .filter((row) => row.Contracttype === 'OAO' && (row.Startdatum ?? '') >= '2024-09-01')
        .map(
          (row) =>
            `${(row.Startdatum ?? '') < '2025-02-01' ? 'before' : 'from'} ${row['Vergoeding per maand (EUR)']}`,
        ),
    )
    expect([...amounts].sort()).toEqual([
      ...['before 600,50', 'before 662,60', 'before 714,40'],
      ...['from 612,50', 'from 675,90', 'from 728,70'],
    ])
  })

  it('is DA only under the joint committees of social profit, with a wage and no allowance', () => {
    const partTime = agreements.filter((row) => row.Contracttype === 'DA')
    expect(partTime.length).toBeGreaterThan(100)
    expect(
      partTime.every((row) => ['318', '319', '330', '331', '332'].includes(row['Paritair comité'] ?? '')),
    ).toBe(true)
    expect(partTime.every((row) => number(row, 'Loon per maand (EUR)') > 0)).toBe(true)
    expect(partTime.every((row) => row['Vergoeding per maand (EUR)'] === '')).toBe(true)
  })

  it('has at least 20 hours at the workplace as an OAO and fewer as an SAO', () => {
    const hours = (type: string) =>
      dual
        .filter((row) => row.Contracttype === type)
        .map((row) => number(row, 'Uren per week op de werkplek'))
    expect(Math.min(...hours('OAO'))).toBeGreaterThanOrEqual(20)
    expect(Math.max(...hours('SAO'))).toBeLessThan(20)
  })

  it('begins at 15 or later, and before the school year of the 25th birthday is over unless in a seventh year', () => {
    const births = byKey('learners', 'Lerende')
    const grades = byKey('programmes', 'Opleidingscode')
    const ages = dual.map((row) => ({
      age: ageOn(dayIn(births.get(row.Lerende) ?? {}, 'Geboortedatum'), dayIn(row, 'Startdatum')),
      seventh: grades.get(row.Opleidingscode)?.Graad === '7',
    }))
    expect(Math.min(...ages.map(({ age }) => age))).toBe(15)
    expect(Math.max(...ages.filter(({ seventh }) => !seventh).map(({ age }) => age))).toBeLessThanOrEqual(25)
  })
})

describe('a subsidy', () => {
  it('is 1 000 euro with an allowance or wage, 600 without in 2024-2025, and 500 for a learner', () => {
    const types = byKey('agreements', 'Overeenkomstnummer')
    const kinds = new Set(
      written.accepted('subsidies').map((row) => {
        const without = types.get(row.Overeenkomstnummer)?.Contracttype === 'SAO'
        return `${row['Soort premie']} ${without && row['Soort premie'] === 'COMPANY' ? 'SAO ' : ''}${row['Bedrag (EUR)']}`
      }),
    )
    expect([...kinds].sort()).toEqual(['COMPANY 1000,00', 'COMPANY SAO 600,00', 'LEARNER 500,00'])
  })

  it('is given once a learner, company and school year', () => {
    const rows = written.accepted('subsidies').filter((row) => row['Soort premie'] === 'COMPANY')
    const once = new Set(rows.map((row) => `${row.Lerende} ${row.Ondernemingsnummer} ${row.Schooljaar}`))
    expect(once.size).toBe(rows.length)
  })
})

describe('nothing real', () => {
  it('stands in names and numbers of companies, schools and counsellors', () => {
    expect(
      written.rows('companies.csv').every((row) => /^Onderneming \d{4}$/.test(row['Naam onderneming'] ?? '')),
    ).toBe(true)
    expect(written.accepted('companies').every((row) => /^01/.test(row.Ondernemingsnummer ?? ''))).toBe(true)
    expect(
      written.accepted('establishments').every((row) => /^299/.test(row.Vestigingseenheidsnummer ?? '')),
    ).toBe(true)
    expect(written.accepted('providers').every((row) => /^9\d{5}$/.test(row.Instellingsnummer ?? ''))).toBe(
      true,
    )
    expect(
      written
        .rows('providers.csv')
        .every((row) =>
          /^(Secundaire school|School voor buitengewoon secundair onderwijs|Centrum voor (deeltijds onderwijs|volwassenenonderwijs)|Syntra-centrum) \d{3}$/.test(
            row.Naam ?? '',
          ),
        ),
    ).toBe(true)
    expect(
      written
        .rows('agreements.csv')
        .every((row) => /^Trajectbegeleider \d{3}$/.test(row.Trajectbegeleider ?? '')),
    ).toBe(true)
  })

  it('stands in national numbers: valid ones have serial 997 or 998, once each', () => {
    const reference = parseDay('2025-08-31')
    if (reference === undefined) throw new Error('No reference day')
    const numbers = written.accepted('learners').flatMap((row) => row.Rijksregisternummer || [])
    const serials = numbers.map((each) => {
      const reading = readNationalNumber(each, reference)
      return reading.ok ? reading.serial : 'wrong'
    })
    expect(numbers.length).toBeGreaterThan(1000)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect([...new Set(serials)].sort()).toEqual([997, 998])
  })
})

describe('planted defects', () => {
  it.each([
    'agreements',
    'learners',
    'companies',
    'establishments',
    'mentors',
    'accreditations',
    'subsidies',
    'enrolments',
  ])('stand in about two percent of the rows of %s, one a row', (table) => {
    const ofTable = written.sample.defects.filter((defect) => defect.table === table)
    const share = (100 * ofTable.length) / written.rows(`${table}.csv`).length
    expect(share).toBeGreaterThan(1.5)
    expect(share).toBeLessThan(2.5)
    expect(new Set(ofTable.map(({ row }) => row)).size).toBe(ofTable.length)
  })
})

/** A second computation of chapters 2, 3 and 4: plain text and loops over the accepted rows, from the definitions. */
import { byKey, cell, type Figure, type Labels, type Lines, monthsLater, type Row } from './recount-lines.ts'

/** The extracts that these chapters count, and the learners of a day as the chapter on enrolment counts them. */
export interface Workplaces {
  readonly extracts: Readonly<Record<string, readonly Row[]>>
  readonly sectors: Labels
  readonly provinces: Labels
  readonly learnersOn: (day: string) => readonly { readonly learner: string; readonly sector: string }[]
  /** The first enrolment of each learner in the year, in the population of the report. */
  readonly enrolledInYear: readonly {
    readonly learner: string
    readonly sector: string
    readonly from: string
  }[]
}

const DAYS = { first: '2024-09-01', last: '2025-08-31', count: '2025-02-03', june: '2025-06-30' }
const LATEST = '9999-12-31'

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const between = (from: string, to: string): number => dayNumber(to) - dayNumber(from)
const inYear = (day: string): boolean => day >= DAYS.first && day <= DAYS.last
const halfUp = (numerator: number, denominator: number, digits: number): number =>
  Number(`${Math.floor((2 * numerator * 10 ** digits + denominator) / (2 * denominator))}e-${digits}`)

/** One decimal of a percentage, as the fraction that a workbook holds. */
const share = (numerator: number, denominator: number): Figure => ({
  figure: denominator < 10 ? '[x]' : Number(`${halfUp(numerator * 100, denominator, 1)}e-2`),
})
const x: Figure = { figure: '[x]' }
const z: Figure = { figure: '[z]' }
const few = (values: readonly unknown[]): boolean => values.length < 5
const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)
function medianOf(values: readonly number[]): Figure {
  if (few(values)) return x
  const sorted = ascending(values)
  const half = sorted.length / 2
  const low = sorted[Math.ceil(half) - 1] ?? 0
  const high = sorted[Math.floor(half)] ?? 0
  return { figure: halfUp(low + high, 2, 1) }
}
const ninetieth = (values: readonly number[]): Figure =>
  few(values) ? x : { figure: ascending(values)[Math.ceil(values.length * 0.9) - 1] ?? 0 }
const meanOf = (values: readonly number[], digits: number, scale = 1): Figure =>
  few(values)
    ? x
    : {
        figure: halfUp(
          values.reduce((a, b) => a + b, 0),
          values.length * scale,
          digits,
        ),
      }
const unique = (values: readonly string[]): number => new Set(values).size

interface Agreement {
  readonly row: Row
  readonly id: string
  readonly learner: string
  readonly sector: string
  readonly start: string
  readonly ends: string
  /** Empty where it did not end early. */
  readonly early: string
}

export function workplaceTables({ extracts, sectors, ...more }: Workplaces): ReadonlyMap<string, Lines> {
  const rowsOf = (table: string) => extracts[table] ?? []
  const programmes = byKey(rowsOf('programmes'), 'Opleidingscode')
  const sectorOf = (row: Row) =>
    cell(row, 'Sector') || cell(programmes.get(cell(row, 'Opleidingscode')), 'Sector')
  const establishments = byKey(rowsOf('establishments'), 'Vestigingseenheidsnummer')
  const companies = byKey(rowsOf('companies'), 'Ondernemingsnummer')
  const agreements = rowsOf('agreements')
    .filter((row) => cell(row, 'Stelsel') === 'DUAAL')
    .map((row): Agreement => {
      const [planned, actual] = [cell(row, 'Einddatum'), cell(row, 'Werkelijke einddatum')]
      const done = ['PLANNED', 'REACHED'].includes(cell(row, 'Reden van beëindiging'))
      return {
        row,
        id: cell(row, 'Overeenkomstnummer'),
        learner: cell(row, 'Lerende'),
        sector: sectorOf(row),
        start: cell(row, 'Startdatum'),
        ends: actual || planned || LATEST,
        early: actual !== '' && planned !== '' && actual < planned && !done ? actual : '',
      }
    })
  const ran = agreements.filter(({ start, ends }) => start <= DAYS.last && ends >= DAYS.first)
  const runsOn = (day: string) => agreements.filter(({ start, ends }) => start <= day && ends >= day)
  const running = runsOn(DAYS.count)
  /** A line for every sector and one for all. */
  const bySector = (
    line: (
      within: <T extends { readonly sector: string }>(all: readonly T[]) => readonly T[],
      code: string,
    ) => Lines[number],
  ): Lines => [
    ...Object.entries(sectors).map(([code, name]) => [
      name,
      ...line((all) => all.filter(({ sector }) => sector === code), code),
    ]),
    ['Totaal', ...line((all) => all, '')],
  ]
  const spread = (found: readonly string[], codes: readonly string[]): number[] =>
    codes.map((code) => found.filter((one) => one === code).length)

  const accreditations = rowsOf('accreditations').map((row) => ({ row, sector: sectorOf(row) }))
  const valid = accreditations.filter(
    ({ row }) =>
      cell(row, 'Beslissing') === 'GRANTED' &&
      cell(row, 'Geldig van') <= DAYS.last &&
      (cell(row, 'Geldig tot en met') || LATEST) >= DAYS.last &&
      (cell(row, 'Opgeheven op') || LATEST) > DAYS.last,
  )
  const companyOf = ({ row }: { readonly row: Row }) => cell(row, 'Ondernemingsnummer')
  const tables = new Map<string, Lines>()

  const asked = accreditations.filter(({ row }) => inYear(cell(row, 'Aangevraagd op')))
  tables.set(
    '2_1',
    bySector((within) => {
      const counts = spread(
        within(asked).map(({ row }) => cell(row, 'Beslissing')),
        ['GRANTED', 'REFUSED', 'WITHDRAWN', 'PENDING'],
      )
      const [granted = 0, refused = 0] = counts
      return [...counts, within(asked).length, granted + refused, share(refused, granted + refused)]
    }),
  )
  const dated = accreditations.filter(
    ({ row }) => cell(row, 'Beslist op') !== '' && cell(row, 'Dossier volledig op') !== '',
  )
  if (dated.length > 0) throw new Error('The sample tells when files were complete: compute table 2_2.')
  tables.set(
    '2_2',
    bySector(() => [x, x, x, x, x]),
  )

  const sizes = (text: string) =>
    [0, 4, 9, 49, 249, Number.POSITIVE_INFINITY].findIndex((most) => Number(text) <= most)
  const byActivity = (letters: readonly string[]) => {
    const own = [...new Set(valid.map(companyOf))].filter((no) =>
      letters.includes(sectionOf(cell(companies.get(no), 'NACE-code').slice(0, 2))),
    )
    return [
      ...spread(
        own.map((no) => String(sizes(cell(companies.get(no), 'Aantal werknemers')))),
        ['0', '1', '2', '3', '4', '5'],
      ),
      own.length,
    ]
  }
  tables.set('2_4', [
    ...SECTIONS.map(([letter, , name]) => [letter, name, ...byActivity([letter])]),
    ['', 'Totaal', ...byActivity(SECTIONS.map(([letter]) => letter))],
  ])
  const cancelled = accreditations.filter(({ row }) => inYear(cell(row, 'Opgeheven op')))
  tables.set(
    '2_5',
    bySector((within) => [
      ...spread(
        within(cancelled).map(({ row }) => cell(row, 'Reden van de opheffing')),
        ['REQUEST', 'MENTOR', 'CONDITIONS', 'STOPPED', 'LAPSED', 'OTHER'],
      ),
      within(cancelled).length,
    ]),
  )
  const working = new Set(ran.map((one) => `${companyOf(one)} ${one.sector}`))
  const activeOnes = valid.filter((one) => working.has(`${companyOf(one)} ${one.sector}`))
  tables.set(
    '2_6',
    bySector((within) => {
      const [all, active] = [unique(within(valid).map(companyOf)), unique(within(activeOnes).map(companyOf))]
      return [all, active, share(active, all)]
    }),
  )

  const mentors = new Map<string, Row>()
  for (const row of rowsOf('mentors')) {
    const other = mentors.get(cell(row, 'Mentor'))
    if (!other || cell(row, 'Aanvaard als mentor op') < cell(other, 'Aanvaard als mentor op')) {
      mentors.set(cell(row, 'Mentor'), row)
    }
  }
  const guided = new Map<string, number>()
  for (const { row } of running) {
    const mentor = cell(row, 'Mentor')
    if (mentor !== '') guided.set(mentor, (guided.get(mentor) ?? 0) + 1)
  }
  const maxima = new Map(
    rowsOf('sectors').map((row) => [cell(row, 'Sectorcode'), cell(row, 'Lerenden per mentor')]),
  )
  const guides = [...guided].map(([mentor, learners]) => {
    const row = mentors.get(mentor)
    const sector = cell(row, 'Sector')
    const company = cell(row, 'Ondernemingsnummer')
    const most = maxima.get(sector) ?? ''
    const employees = cell(companies.get(company), 'Aantal werknemers')
    const together = running.filter((one) => companyOf(one) === company).length
    return {
      ...{ sector, learners, limited: most !== '', over: most !== '' && learners > Number(most) },
      outnumbered: employees !== '' && together > Math.max(1, Number(employees)),
    }
  })
  tables.set(
    '2_8',
    bySector((within, code) => {
      const own = within(guides)
      const limited = own.filter((one) => one.limited)
      const over = own.filter((one) => one.over).length
      const outnumbered = own.filter((one) => one.outnumbered).length
      const most = maxima.get(code) ?? ''
      return [
        own.length,
        meanOf(
          own.map(({ learners }) => learners),
          2,
        ),
        code === '' ? z : most === '' ? x : { figure: Number(most) },
        ...[limited.length, over, share(over, limited.length)],
        ...[outnumbered, share(outnumbered, own.length)],
      ]
    }),
  )
  tables.set('2_7 overdue', [
    ...bySector((within) => {
      const terms = new Map(
        rowsOf('sectors').map((row) => [
          cell(row, 'Sectorcode'),
          cell(row, 'Termijn mentoropleiding (maanden)'),
        ]),
      )
      const overdue = rowsOf('mentors')
        .filter((row) => {
          const term = Number(terms.get(cell(row, 'Sector')) || '12')
          const accepted = cell(row, 'Aanvaard als mentor op')
          return (
            guided.has(cell(row, 'Mentor')) &&
            accepted !== '' &&
            monthsLater(accepted, term) < DAYS.count &&
            cell(row, 'Vrijgesteld van mentoropleiding') !== 'ja' &&
            (cell(row, 'Mentoropleiding gevolgd op') || LATEST) > DAYS.count
          )
        })
        .map((row) => ({ row, sector: cell(row, 'Sector') }))
      return [unique(within(overdue).map(({ row }) => cell(row, 'Mentor')))]
    }),
  ])

  const excluded = rowsOf('exclusions').filter((row) => inYear(cell(row, 'Uitgesloten van')))
  const excludedOn = (day: string) =>
    rowsOf('exclusions').filter(
      (row) => cell(row, 'Uitgesloten van') <= day && (cell(row, 'Uitgesloten tot en met') || LATEST) >= day,
    )
  const firms = (rows: readonly Row[], ground?: string) =>
    unique(
      rows
        .filter((row) => ground === undefined || cell(row, 'Grond van de uitsluiting') === ground)
        .map((row) => cell(row, 'Ondernemingsnummer')),
    )
  const cases = (heading: string, outcome?: string) =>
    rowsOf('procedures').filter(
      (row) =>
        inYear(cell(row, heading)) &&
        (outcome === undefined || cell(row, 'Uitkomst van de procedure') === outcome),
    ).length
  const touched = (rows: readonly Row[], at: (row: Row) => string) =>
    agreements.filter((one) =>
      rows.some(
        (row) =>
          cell(row, 'Ondernemingsnummer') === companyOf(one) && one.start <= at(row) && one.ends >= at(row),
      ),
    ).length
  if (touched(excluded, (row) => cell(row, 'Uitgesloten van')) > 0)
    throw new Error('Compute who was re-placed.')
  const runningThen = excludedOn(DAYS.last)
  tables.set('3_1', [
    ['Uitgesloten ondernemingen', firms(excluded), firms(runningThen), z],
    ...GROUNDS.map(([code, name]) => [`Grond: ${name}`, firms(excluded, code), firms(runningThen, code), z]),
    ['Geopende procedures', cases('Procedure geopend op'), z, z],
    ['Gehoorde ondernemingen', cases('Onderneming gehoord op'), z, z],
    ['Procedures afgesloten zonder uitsluiting', cases('Procedure gesloten op', 'CLOSED'), z, z],
    ['Procedures met beroep', cases('Beroep ingesteld op'), z, z],
    ['Getroffen overeenkomsten', 0, z, z],
    ['Daarvan herplaatst', 0, z, x],
    ['Overeenkomst bij een uitgesloten onderneming', touched(excludedOn(DAYS.count), () => DAYS.count), z, z],
  ])

  const types = ['OAO', 'SAO', 'DA']
  const typeOf = ({ row }: Agreement) => cell(row, 'Contracttype')
  tables.set(
    '4_1',
    bySector((within) => {
      const counts = spread(within(ran).map(typeOf), types)
      const all = within(ran).length
      return [...counts, all, ...counts.map((n) => share(n, all))]
    }),
  )
  const provinceOf = ({ row }: Agreement) =>
    cell(establishments.get(cell(row, 'Vestigingseenheidsnummer')), 'Provincie')
  const placed = new Set(running.map(({ learner }) => learner))
  const enrolled = more.learnersOn(DAYS.count)
  tables.set(
    '4_2',
    bySector((within) => {
      const own = within(enrolled)
      const covered = own.filter(({ learner }) => placed.has(learner)).length
      return [
        ...spread(within(running).map(provinceOf), Object.keys(more.provinces)),
        ...[within(running).length, own.length, covered, share(covered, own.length)],
      ]
    }),
  )
  const firstStart = new Map<string, string>()
  for (const { learner, start } of agreements) {
    if (start < (firstStart.get(learner) ?? LATEST)) firstStart.set(learner, start)
  }
  const waits = more.enrolledInYear.flatMap(({ learner, sector, from }) => {
    const start = firstStart.get(learner) ?? ''
    return inYear(start) ? [{ sector, days: Math.max(0, between(from, start)) }] : []
  })
  tables.set(
    '4_3',
    bySector((within) => {
      const days = within(waits).map((one) => one.days)
      const long = days.filter((n) => n > 20).length
      return [days.length, medianOf(days), ninetieth(days), long, share(long, days.length)]
    }),
  )
  // Hours are written with a comma; hundredths are whole.
  const hoursOf = ({ row }: Agreement) =>
    Math.round(Number(cell(row, 'Uren per week op de werkplek').replace(',', '.')) * 100)
  const hoursLine = (name: string, own: readonly Agreement[]) => {
    const hours = own.map(hoursOf)
    return [
      name,
      hours.filter((n) => n < 2000).length,
      hours.filter((n) => n >= 2000 && n < 2800).length,
      hours.filter((n) => n >= 2800).length,
      own.length,
      meanOf(hours, 1, 100),
    ]
  }
  tables.set('4_4', [
    ...types.map((type) =>
      hoursLine(
        type,
        running.filter((one) => typeOf(one) === type),
      ),
    ),
    hoursLine('Totaal', running),
  ])

  const begunIn = (year: number) =>
    agreements.filter(({ start }) => start >= `${year}-09-01` && start <= `${year + 1}-08-31`)
  const stopped = (all: readonly Agreement[]) => all.filter(({ early }) => inYear(early)).length
  tables.set(
    '4_5',
    bySector((within) => {
      const layers = [2024, 2023, 2022].map((year) => {
        const begun = within(begunIn(year))
        return [begun.length, stopped(begun)] as const
      })
      if (layers.every(([n]) => n >= 10)) throw new Error('Compute the sum of the layers.')
      return [...layers.flatMap(([n, l]) => [n, l, share(l, n)]), x]
    }),
  )
  tables.set(
    '4_6',
    bySector((within) => earlyEndLine(within, agreements, begunIn(2024), more, runsOn(DAYS.june))),
  )

  const ends = agreements.filter(({ early }) => inYear(early))
  const initiatorOf = ({ row }: Agreement) => cell(row, 'Beëindiging beslist door')
  const reasonLine = (name: string, own: readonly Agreement[]) => {
    const trial = own.filter(({ row, early }) => early <= cell(row, 'Proefperiode tot en met')).length
    return [
      name,
      ...spread(own.map(initiatorOf), ['LEARNER', 'EMPLOYER', 'PROVIDER', 'OTHER', '']),
      ...[own.length, share(own.length, ends.length), trial, share(trial, own.length)],
    ]
  }
  tables.set('4_7', [
    ...REASONS.map(([code, name]) =>
      reasonLine(
        name,
        ends.filter(({ row }) => cell(row, 'Reden van beëindiging') === code),
      ),
    ),
    reasonLine('Totaal', ends),
  ])

  const known = new Map(agreements.map((one) => [one.id, one]))
  const visited = rowsOf('visits').flatMap((row) => {
    const agreement = known.get(cell(row, 'Overeenkomstnummer'))
    return agreement && inYear(cell(row, 'Bezocht op'))
      ? [{ row, sector: cell(row, 'Sector') || agreement.sector }]
      : []
  })
  const times = new Map<string, number>()
  for (const { row } of visited) {
    const id = cell(row, 'Overeenkomstnummer')
    times.set(id, (times.get(id) ?? 0) + 1)
  }
  const long = ran.filter(({ start, ends: last }) => {
    const [, from = ''] = [start, DAYS.first].sort()
    const [to = ''] = [last, DAYS.last].sort()
    return between(from, to) + 1 >= 60
  })
  const kinds = ['SAFETY', 'MENTOR', 'TASKS', 'HOURS', 'ALLOWANCE', 'PLAN', 'OTHER']
  tables.set(
    '4_8',
    bySector((within) => {
      const visits = within(long).map(({ id }) => times.get(id) ?? 0)
      const some = visits.filter((n) => n > 0).length
      const made = within(visited)
      const found = made.filter(({ row }) => !['', 'NONE'].includes(cell(row, 'Vaststelling')))
      const followed = found.filter(({ row }) => {
        const day = cell(row, 'Opgevolgd op')
        return day !== '' && between(cell(row, 'Bezocht op'), day) <= 30
      }).length
      return [
        ...[visits.length, some, share(some, visits.length), meanOf(visits, 2), made.length],
        ...spread(
          made.map(({ row }) => cell(row, 'Bezoeker')),
          ['SCHOOL', 'SECTOR', 'INSPECTION', 'OTHER'],
        ),
        found.length,
        ...spread(
          found.map(({ row }) => cell(row, 'Vaststelling')),
          kinds,
        ),
        ...[followed, share(followed, found.length)],
      ]
    }),
  )
  tables.set(
    '4_9',
    bySector((within) => {
      const own = within(ran)
      const planned = own.filter(({ row, start }) => {
        const day = cell(row, 'Datum van het plan')
        return day !== '' && day <= start
      }).length
      const late = own
        .map(({ row, start }) => between(start, cell(row, 'Datum registratie') || start))
        .filter((days) => days > 0)
      const all = own.length
      return [all, planned, share(planned, all), x, x, late.length, share(late.length, all), medianOf(late)]
    }),
  )
  tables.set(
    '4_10',
    bySector((within) => premiumLine(within, ran, rowsOf('mentors'), rowsOf('subsidies'))),
  )
  return tables
}

type Within = <T extends { readonly sector: string }>(all: readonly T[]) => readonly T[]

/** Four measures of early ends, each with its denominator. */
function earlyEndLine(
  within: Within,
  agreements: readonly Agreement[],
  begun: readonly Agreement[],
  { learnersOn }: Pick<Workplaces, 'learnersOn'>,
  inJune: readonly Agreement[],
): Lines[number] {
  const own = new Map<string, Agreement[]>()
  for (const one of agreements) own.set(one.learner, [...(own.get(one.learner) ?? []), one])
  const order = (key: 'start' | 'early') => (a: Agreement, b: Agreement) =>
    `${a[key]} ${a.id}` < `${b[key]} ${b.id}` ? -1 : 1
  const cohort = [...own.values()].flatMap((all) => {
    const [first] = [...all].sort(order('start'))
    if (!first || !inYear(first.start)) return []
    const [end] = all.filter(({ early }) => inYear(early)).sort(order('early'))
    const next = all
      .filter((one) => end && one !== end && one.start >= end.early && one.start <= DAYS.last)
      .map((one) => between(end?.early ?? '', one.start))
    return [
      { sector: first.sector, learner: first.learner, stopped: end !== undefined, next: Math.min(...next) },
    ]
  })
  const ended = within(begun).filter(({ early }) => inYear(early)).length
  const persons = within(cohort)
  const stopped = persons.filter((one) => one.stopped)
  const waited = (from: number, to: number) => stopped.filter(({ next }) => next >= from && next <= to).length
  const june = new Set(learnersOn(DAYS.june).map(({ learner }) => learner))
  const placed = new Set(inJune.map(({ learner }) => learner))
  const there = persons.filter(({ learner }) => june.has(learner))
  const without = there.filter(({ learner }) => !placed.has(learner)).length
  return [
    ...[within(begun).length, ended, share(ended, within(begun).length)],
    ...[persons.length, stopped.length, share(stopped.length, persons.length)],
    ...[waited(0, 20), waited(21, 60), waited(61, 365), stopped.length - waited(0, 365)],
    share(waited(0, 20), stopped.length),
    ...[waited(0, 60), share(waited(0, 60), stopped.length)],
    ...[there.length, without, share(without, there.length)],
  ]
}

/** Conditions of the subsidy, reasons, and 1 000 euros with pay or 600 without, once a learner. */
function premiumLine(
  within: Within,
  ran: readonly Agreement[],
  mentors: readonly Row[],
  subsidies: readonly Row[],
): Lines[number] {
  const trained = new Set(
    mentors
      .filter(
        (row) =>
          cell(row, 'Vrijgesteld van mentoropleiding') === 'ja' ||
          (cell(row, 'Mentoropleiding gevolgd op') || LATEST) <= DAYS.last,
      )
      .map((row) => cell(row, 'Mentor')),
  )
  const earlier = (learner: string, company: string) => {
    const own = subsidies.filter(
      (row) =>
        cell(row, 'Soort premie') === 'COMPANY' &&
        cell(row, 'Lerende') === learner &&
        cell(row, 'Ondernemingsnummer') === company,
    )
    const years = own.filter(
      (row) => cell(row, 'Beslissing') === 'GRANTED' && cell(row, 'Schooljaar') < '2024-2025',
    )
    const bonuses = own.map((row) => Number(cell(row, 'Eerdere start- of stagebonussen') || '0'))
    return unique(years.map((row) => cell(row, 'Schooljaar'))) + Math.max(0, ...bonuses)
  }
  const stateOf = ({ row, learner, start, ends }: Agreement) => {
    if (ends < lastOfMonths(start, 4)) return 'tooShort'
    if (!trained.has(cell(row, 'Mentor'))) return 'notTrained'
    return earlier(learner, cell(row, 'Ondernemingsnummer')) >= 3 ? 'maximum' : 'met'
  }
  const judged = premiumStates.get(ran) ?? ran.map((one) => ({ ...one, state: stateOf(one) }))
  premiumStates.set(ran, judged)
  const oldest = new Map<string, Agreement>()
  for (const one of judged.filter(({ state }) => state === 'met')) {
    const other = oldest.get(one.learner)
    if (!other || `${one.start} ${one.id}` < `${other.start} ${other.id}`) oldest.set(one.learner, one)
  }
  const own = within(judged)
  const counts = ['met', 'tooShort', 'notTrained', 'maximum'].map(
    (wanted) => own.filter(({ state }) => state === wanted).length,
  )
  const learners = within([...oldest.values()])
  const paid = learners.filter(
    ({ row }) => cell(row, 'Vergoeding per maand (EUR)') !== '' || cell(row, 'Loon per maand (EUR)') !== '',
  ).length
  const unpaid = learners.length - paid
  return [
    ...[...counts, own.length, share(counts[0] ?? 0, own.length), learners.length, paid, unpaid],
    few(learners) ? x : { figure: paid * 1000 + unpaid * 600 },
  ]
}

const premiumStates = new WeakMap<readonly Agreement[], readonly (Agreement & { readonly state: string })[]>()

/** The day before the same day so many months later, or the last day of a month that is too short for it. */
function lastOfMonths(start: string, months: number): string {
  const later = monthsLater(start, months)
  if (later.slice(8) !== start.slice(8)) return later
  return new Date((dayNumber(later) - 1) * 86_400_000).toISOString().slice(0, 10)
}

const GROUNDS = [
  ['CONDITIONS', 'Voorwaarden niet vervuld'],
  ['OBLIGATIONS', 'Verplichtingen niet nagekomen'],
  ['CONVICTION', 'Veroordeling'],
  ['MENTOR', 'Mentor'],
  ['OTHER', 'Andere'],
] as const
const REASONS = [
  ['OBLIGATIONS', 'Verplichtingen niet nagekomen, uitvoering onmogelijk'],
  ['WORK', 'Stagiair vindt werk'],
  ['ABSENCE', 'Langdurige afwezigheid'],
  ['NOTFEASIBLE', 'Doelstelling niet haalbaar'],
  ['STUDY', 'Stopt of verandert van opleiding'],
  ['EMPLOYER', 'Onderneming stopt'],
  ['OTHER', 'Andere reden'],
  ['', 'Onbekend'],
] as const
/** Letter, last division and name of the sections of NACE-BEL 2025. */
const SECTIONS = [
  ['A', 3, 'Landbouw, bosbouw en visserij'],
  ['B', 9, 'Winning van delfstoffen'],
  ['C', 33, 'Industrie'],
  ['D', 35, 'Elektriciteit en gas'],
  ['E', 39, 'Water en afval'],
  ['F', 43, 'Bouwnijverheid'],
  ['G', 47, 'Groot- en detailhandel'],
  ['H', 53, 'Vervoer en opslag'],
  ['I', 56, 'Horeca'],
  ['J', 60, 'Uitgeverijen en media'],
  ['K', 63, 'Telecommunicatie en informatica'],
  ['L', 66, 'Financiën en verzekeringen'],
  ['M', 68, 'Vastgoed'],
  ['N', 75, 'Vrije beroepen en techniek'],
  ['O', 82, 'Administratie en ondersteuning'],
  ['P', 84, 'Openbaar bestuur'],
  ['Q', 85, 'Onderwijs'],
  ['R', 88, 'Gezondheidszorg en welzijn'],
  ['S', 93, 'Kunst, sport en recreatie'],
  ['T', 96, 'Overige diensten'],
  ['U', 98, 'Huishoudens als werkgever'],
  ['V', 99, 'Extraterritoriale organisaties'],
] as const
const sectionOf = (division: string): string =>
  SECTIONS.find(([, last]) => Number(division) <= last)?.[0] ?? '?'

/** A second computation of chapters 5 to 8: the report itself, informing, supporting, advising. */
import {
  byKey,
  cell,
  distinct,
  type Figure,
  type Labels,
  type Line,
  type Lines,
  type Row,
  rate,
  runs,
} from './recount-lines.ts'
import { PROVINCES } from './recount-words.ts'

export interface PartnershipExtracts {
  readonly enrolments: readonly Row[]
  readonly programmes: readonly Row[]
  readonly agreements: readonly Row[]
  readonly accreditations: readonly Row[]
  readonly establishments: readonly Row[]
  readonly contacts: readonly Row[]
  readonly places: readonly Row[]
  readonly mentorTrainings: readonly Row[]
  readonly commitments: readonly Row[]
  readonly advice: readonly Row[]
  readonly visits: readonly Row[]
}

export interface PartnershipYear {
  readonly extracts: PartnershipExtracts
  readonly sectors: Labels
  /** The sector of a row: its own, or that of its programme. */
  readonly sectorOf: (row: Row) => string
  /** Dual learners on the count date. */
  readonly learners: readonly {
    readonly learner: string
    readonly programme: Row
    readonly province: string
  }[]
  readonly countDate: string
  readonly first: string
  readonly last: string
  /** The first day of the school year before. */
  readonly before: string
}

/** Each extract as it was delivered: its lines, how many of them were refused, and the accepted ones. */
export type Sources = ReadonlyMap<
  string,
  { readonly read: number; readonly refused: number; readonly accepted: readonly Row[] }
>

type Among = (row: Row) => boolean

/** A number that is no count of persons or companies. */
const open = (figure: number): Figure => ({ figure })

const quotient = (part: number, whole: number): Figure | string =>
  whole < 10 ? '[x]' : { figure: Math.floor((200 * part + whole) / (2 * whole)) / 100 }

const bySectors = (sectors: Labels, sectorOf: (row: Row) => string, line: (isIn: Among) => Line): Lines => [
  ...Object.entries(sectors).map(([code, name]) => [name, ...line((row) => sectorOf(row) === code)]),
  ['Totaal', ...line(() => true)],
]

const ownSector = (row: Row) => cell(row, 'Sector')

const agreementRuns = (row: Row, first: string, last: string): boolean =>
  cell(row, 'Stelsel') === 'DUAAL' &&
  cell(row, 'Startdatum') <= last &&
  (cell(row, 'Werkelijke einddatum') || cell(row, 'Einddatum') || '9999') >= first

const runningOf = ({ extracts, countDate }: PartnershipYear): readonly Row[] =>
  extracts.agreements.filter((row) => agreementRuns(row, countDate, countDate))

const within =
  ({ first, last }: PartnershipYear, heading: string): Among =>
  (row) =>
    cell(row, heading) >= first && cell(row, heading) <= last

export const qualityLines = (sources: Sources): Lines =>
  KEY_FIELDS.flatMap(([table, name, headings]) => {
    const found = sources.get(table)
    if (!found) throw new Error(`The sample has no ${table}`)
    const { read, refused, accepted } = found
    return headings.map((heading) => [
      name,
      heading,
      open(read),
      open(refused),
      rate(refused, read),
      rate(accepted.filter((row) => cell(row, heading) === '').length, accepted.length),
    ])
  })

/** Extracts that no figure rests on: for the rules alone, and totals to compare with. */
const UNREAD = ['controlTotals', 'figures', 'permits', 'establishments', 'twePathways']

export function coverageLines(sources: Sources, sectors: readonly Row[]): Lines {
  const all = sectors
    .filter((row) => cell(row, 'Heeft een sectoraal partnerschap') !== 'nee')
    .map((row) => cell(row, 'Sectorcode'))
  const read = [...sources].filter(([name]) => !UNREAD.includes(name))
  const delivered = read.filter(([, one]) => one.read > 0).length
  const line = (name: string, table: string) => {
    const named = new Set(sources.get(table)?.accepted.map(ownSector))
    const here = all.filter((code) => named.has(code)).length
    return [`${name}: partnerschappen`, open(here), open(all.length), rate(here, all.length)]
  }
  return [
    ['Extracten (bestanden)', open(delivered), open(read.length), rate(delivered, read.length)],
    line('Werkplekbezoeken', 'visits'),
    line('Acties en contacten', 'contacts'),
    line('Beschikbare leerwerkplekken', 'places'),
    line('Mentoropleidingen', 'mentorTrainings'),
    line('Engagementen uit de addenda', 'commitments'),
    line('Adviezen', 'advice'),
    ['Dagen van 31 augustus tot publicatie', '[x]', '[x]', '[z]'],
  ]
}

export function comparisonLines(year: PartnershipYear): Lines {
  const { extracts, learners, countDate } = year
  const running = runningOf(year)
  const holders = new Set(running.map((row) => cell(row, 'Lerende')))
  const enrolled = new Set(
    extracts.enrolments.filter((row) => runs(row, countDate, countDate)).map((row) => cell(row, 'Lerende')),
  )
  if (holders.has('')) throw new Error('The sample has agreements of nobody')
  const line = (name: string, part: number, whole: number) => [name, part, whole, rate(part, whole)]
  return [
    line(
      'Ingeschreven zonder lopende overeenkomst',
      learners.filter(({ learner }) => !holders.has(learner)).length,
      learners.length,
    ),
    line(
      'Lopende overeenkomst zonder inschrijving',
      [...holders].filter((learner) => !enrolled.has(learner)).length,
      holders.size,
    ),
    ['DmfA, lerenden van het type 1, tegenover OAO', '[x]', '[x]', '[x]'],
  ]
}

export function informingLines(year: PartnershipYear): Lines {
  const kinds = ['SESSION', 'WEBINAR', 'MAILING', 'FAIR', 'WEEK']
  const { accreditations, contacts } = year.extracts
  const informing = contacts
    .filter((row) => kinds.includes(cell(row, 'Soort actie')))
    .filter(within(year, 'Gecontacteerd op'))
  const reachedOn = new Map<string, string>()
  for (const row of informing) {
    const [company, day] = [cell(row, 'Ondernemingsnummer'), cell(row, 'Gecontacteerd op')]
    if (day < (reachedOn.get(company) ?? '9999')) reachedOn.set(company, day)
  }
  const of = (test: (row: Row, reached: string) => boolean) =>
    new Set(
      accreditations
        .filter((row) => {
          const reached = reachedOn.get(cell(row, 'Ondernemingsnummer'))
          return reached !== undefined && test(row, reached)
        })
        .map((row) => cell(row, 'Ondernemingsnummer')),
    )
  const old = of((row, reached) => cell(row, 'Beslissing') === 'GRANTED' && cell(row, 'Geldig van') < reached)
  const applied = of((row, reached) => {
    const days = (Date.parse(cell(row, 'Aangevraagd op')) - Date.parse(reached)) / 86_400_000
    return days >= 0 && days <= 365
  })
  return bySectors(year.sectors, ownSector, (isIn) => {
    const own = informing.filter(isIn)
    const companies = [...new Set(own.map((row) => cell(row, 'Ondernemingsnummer')))].filter(Boolean)
    const count = (test: (company: string) => boolean) => companies.filter(test).length
    return [
      ...kinds.map((kind) =>
        open(
          distinct(
            own.filter((row) => cell(row, 'Soort actie') === kind),
            'Actienummer',
          ),
        ),
      ),
      open(distinct(own, 'Actienummer')),
      companies.length,
      rate(
        count((company) => !old.has(company)),
        companies.length,
      ),
      rate(
        count((company) => applied.has(company)),
        companies.length,
      ),
    ]
  })
}

export function supplyLines(year: PartnershipYear): Lines {
  const { extracts, learners, countDate } = year
  const running = runningOf(year)
  const holders = new Set(running.map((row) => cell(row, 'Lerende')))
  const establishments = byKey(extracts.establishments, 'Vestigingseenheidsnummer')
  const placed = (row: Row) => cell(establishments.get(cell(row, 'Vestigingseenheidsnummer')), 'Provincie')
  const offered = extracts.places
    .filter((row) => cell(row, 'Beschikbaar van') <= countDate)
    .filter((row) => (cell(row, 'Beschikbaar tot en met') || '9999') >= countDate)
    .map((row) => [cell(row, 'Opleidingscode'), cell(row, 'Provincie van de vestiging') || placed(row)])
  const filled = running.map((row) => [cell(row, 'Opleidingscode'), placed(row)])
  const looking = learners
    .filter(({ learner }) => !holders.has(learner))
    .map(({ programme, province }) => [cell(programme, 'Opleidingscode'), province])
  const programmes = extracts.programmes
    .filter(
      (row) =>
        cell(row, 'Duaal') === 'ja' &&
        cell(row, 'Aanloopfase') !== 'ja' &&
        cell(row, 'Onderwijsniveau') === 'SECONDARY' &&
        cell(row, 'Graad') !== 'OV3',
    )
    .map((row) => [cell(row, 'Graad'), cell(row, 'Opleiding'), cell(row, 'Opleidingscode')] as const)
    .sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1))
    .map(([, name, code]) => [code, name] as const)
  const known = new Set<string>(programmes.map(([code]) => code))
  const provinces = new Map<string, string>(Object.entries(PROVINCES))
  const place = ([programme = '', province = '']: readonly string[]) =>
    `${known.has(programme) ? programme : '–'} ${provinces.has(province) ? province : '?'}`
  const tallies = [offered, filled, looking].map((units) => {
    const tally = new Map<string, number>()
    for (const unit of units) tally.set(place(unit), (tally.get(place(unit)) ?? 0) + 1)
    return tally
  })
  const figures = ([free = 0, taken = 0, without = 0]: readonly number[]) => [
    free,
    taken,
    rate(taken, free + taken),
    without,
    quotient(without, free),
  ]
  return [
    ...[...programmes, ['–', 'Andere of onbekende opleiding'] as const].flatMap(([code, name]) =>
      [...provinces, ['?', 'Onbekend'] as const].flatMap(([province, label]) => {
        const counts = tallies.map((tally) => tally.get(`${code} ${province}`) ?? 0)
        // Where the programme is not known there is no code.
        const heads = [code === '–' ? '' : code, name, label]
        return counts.every((n) => n === 0) ? [] : [[...heads, ...figures(counts)]]
      }),
    ),
    ['', 'Totaal', '', ...figures([offered.length, filled.length, looking.length])],
  ]
}

export function contactLines(year: PartnershipYear): Lines {
  const { extracts, sectors, sectorOf, first, last, before } = year
  const contacts = extracts.contacts.filter(within(year, 'Gecontacteerd op'))
  const accredited = extracts.accreditations.filter(
    (row) =>
      cell(row, 'Beslissing') === 'GRANTED' &&
      cell(row, 'Geldig van') <= last &&
      (cell(row, 'Geldig tot en met') || '9999') >= last &&
      (cell(row, 'Opgeheven op') || '9999') > last,
  )
  const far = runningOf(year).filter((row) => cell(row, 'Afstand school – vestiging (km)') !== '')
  const lastYear = extracts.agreements.filter(
    (row) => cell(row, 'Startdatum') < first && agreementRuns(row, before, last),
  )
  const active = new Set(
    extracts.agreements
      .filter((row) => agreementRuns(row, first, last))
      .map((row) => cell(row, 'Ondernemingsnummer')),
  )
  return bySectors(sectors, sectorOf, (isIn) => {
    const own = contacts.filter(isIn)
    const of = (kind: string) => own.filter((row) => cell(row, 'Soort actie') === kind).length
    const distances = far
      .filter(isIn)
      .map((row) => Number(cell(row, 'Afstand school – vestiging (km)')))
      .sort((a, b) => a - b)
    const middle = (distances.length - 1) / 2
    const median = ((distances[Math.floor(middle)] ?? 0) + (distances[Math.ceil(middle)] ?? 0)) / 2
    const companies = [...new Set(lastYear.filter(isIn).map((row) => cell(row, 'Ondernemingsnummer')))]
    return [
      of('VISIT'),
      of('CALL'),
      of('VISIT') + of('CALL'),
      quotient(of('VISIT') + of('CALL'), distinct(accredited.filter(isIn), 'Ondernemingsnummer')),
      distances.length,
      distances.length < 5 ? '[x]' : open(median),
      distances.filter((km) => km > 30).length,
      rate(distances.filter((km) => km > 30).length, distances.length),
      companies.length,
      rate(companies.filter((company) => active.has(company)).length, companies.length),
    ]
  })
}

export function trainingLines(year: PartnershipYear): Lines {
  const { extracts, sectors } = year
  const agreements = byKey(extracts.agreements, 'Overeenkomstnummer')
  const trainings = extracts.mentorTrainings.filter(within(year, 'Gehouden op'))
  const judged = extracts.visits
    .filter((row) => cell(row, 'Globaal oordeel') !== '')
    .filter(within(year, 'Bezocht op'))
  const sector = (row: Row) =>
    ownSector(row) || year.sectorOf(agreements.get(cell(row, 'Overeenkomstnummer')) ?? {})
  return bySectors(sectors, sector, (isIn) => {
    const own = trainings.filter(isIn)
    const visits = judged.filter(isIn)
    const participants = distinct(own, 'Mentor')
    return [
      open(distinct(own, 'Sessienummer')),
      participants,
      rate(
        distinct(
          own.filter((row) => cell(row, 'Opleiding voltooid') === 'ja'),
          'Mentor',
        ),
        participants,
      ),
      visits.length,
      rate(visits.filter((row) => cell(row, 'Globaal oordeel') === 'POSITIVE').length, visits.length),
    ]
  })
}

const ACTIONS = {
  INFORM: 'Informeren',
  VISIT: 'Bezoeken',
  ACCREDIT: 'Erkennen',
  TRAIN: 'Mentoren opleiden',
  PLACES: 'Leerwerkplekken vinden',
  OTHER: 'Andere',
}

export const commitmentLines = ({ extracts, sectors }: PartnershipYear): Lines =>
  Object.entries(sectors).flatMap(([sector, name]) =>
    Object.entries(ACTIONS).map(([action, label]) => {
      const rows = extracts.commitments.filter(
        (row) =>
          ownSector(row) === sector &&
          cell(row, 'Schooljaar') === '2024-2025' &&
          cell(row, 'Soort engagement') === action,
      )
      const sum = (heading: string) => rows.reduce((total, row) => total + Number(cell(row, heading)), 0)
      const [promised, realised] = [sum('Aantal beloofd'), sum('Aantal gerealiseerd')]
      return [name, label, open(promised), open(realised), rate(realised, promised)]
    }),
  )

const SUBJECTS = {
  PROGRAMME: 'Opleidingen',
  LEGISLATION: 'Regelgeving',
  FINANCE: 'Financiering',
  QUALITY: 'Kwaliteit',
  OTHER: 'Andere',
}

export function adviceLines(year: PartnershipYear): Lines {
  const given = year.extracts.advice.filter(within(year, 'Gegeven op'))
  const line = (own: readonly Row[]): Line => {
    const of = (heading: string, code: string) => own.filter((row) => cell(row, heading) === code).length
    const due = own.filter((row) => cell(row, 'Verwacht tegen') !== '')
    const inTime = due.filter((row) => cell(row, 'Gegeven op') <= cell(row, 'Verwacht tegen')).length
    const followed = ['FULL', 'PARTLY', 'NOT', 'OPEN'].map((code) => of('Gevolg aan het advies', code))
    const [full = 0, partly = 0, not = 0] = followed
    return [
      open(of('Gevraagd door', 'MINISTER')),
      open(of('Gevraagd door', 'OWN')),
      open(own.length),
      rate(inTime, due.length),
      ...followed.map(open),
      rate(full + partly, full + partly + not),
      open(distinct(own, 'Opleidingscode')),
      '[x]',
    ]
  }
  return [
    ...Object.entries(SUBJECTS).map(([code, name]) => [
      name,
      ...line(given.filter((row) => cell(row, 'Onderwerp van het advies') === code)),
    ]),
    ['Totaal', ...line(given)],
  ]
}

/** Of each table as the workbook shows it: cells with [c], and those together with every number other than 0. */
export function suppressionLines(
  tables: ReadonlyMap<string, Lines>,
  shown: (id: string) => readonly (readonly (string | number)[])[],
): Lines {
  const counts = [...tables].map(([id, lines]): readonly [string, number, number] => {
    const cells = shown(id).slice(-lines.length).flat()
    const suppressed = cells.filter((one) => one === '[c]').length
    const numbers = cells.filter((one) => typeof one === 'number' && one !== 0).length
    return [id, suppressed + numbers, suppressed]
  })
  const sum = (index: 1 | 2) => counts.reduce((total, one) => total + one[index], 0)
  return [...counts, ['Totaal', sum(1), sum(2)] as const].map(([name, cells, suppressed]) => [
    name,
    open(cells),
    open(suppressed),
    rate(suppressed, cells),
  ])
}

const KEY_FIELDS: readonly (readonly [table: string, name: string, headings: readonly string[]])[] = [
  [
    'enrolments',
    'Inschrijvingen',
    [
      'Lerende',
      'Opleidingscode',
      'Hoofdstructuur',
      'Ingeschreven van',
      'Instellingsnummer',
      'Provincie vestigingsplaats',
    ],
  ],
  ['learners', 'Lerenden', ['Geboortedatum', 'Geslacht']],
  [
    'programmes',
    'Opleidingen',
    ['Duaal', 'Onderwijsniveau', 'Sector', 'Graad', 'Studiedomein', 'Finaliteit'],
  ],
  ['providers', 'Opleidingsverstrekkers', ['Soort aanbieder', 'Provincie']],
  ['sectors', 'Sectoren', ['Sectoraal partnerschap', 'Gedelegeerde bevoegdheden']],
  ['offerings', 'Aanbod', ['Instellingsnummer', 'Opleidingscode', 'Aangeboden van']],
  [
    'accreditations',
    'Erkenningen',
    [
      'Ondernemingsnummer',
      'Vestigingseenheidsnummer',
      'Sector',
      'Aangevraagd op',
      'Beslissing',
      'Geldig van',
    ],
  ],
  ['companies', 'Ondernemingen', ['Provincie', 'Aantal werknemers', 'NACE-code']],
  ['establishments', 'Vestigingen', ['Provincie']],
  ['mentors', 'Mentoren', ['Sector', 'Aanvaard als mentor op']],
  ['exclusions', 'Uitsluitingen', ['Ondernemingsnummer', 'Sector', 'Uitgesloten van']],
  ['procedures', 'Uitsluitingsprocedures', ['Ondernemingsnummer', 'Sector', 'Procedure geopend op']],
  [
    'agreements',
    'Overeenkomsten',
    [
      'Lerende',
      'Opleidingscode',
      'Sector',
      'Ondernemingsnummer',
      'Vestigingseenheidsnummer',
      'Contracttype',
      'Startdatum',
      'Einddatum',
      'Afstand school – vestiging (km)',
    ],
  ],
  [
    'visits',
    'Werkplekbezoeken',
    ['Overeenkomstnummer', 'Bezocht op', 'Bezoeker', 'Vaststelling', 'Globaal oordeel'],
  ],
  ['contacts', 'Acties en contacten', ['Sector', 'Gecontacteerd op', 'Soort actie']],
  ['places', 'Beschikbare leerwerkplekken', ['Opleidingscode', 'Sector', 'Provincie van de vestiging']],
  ['mentorTrainings', 'Mentoropleidingen', ['Sector', 'Mentor', 'Gehouden op', 'Opleiding voltooid']],
  [
    'commitments',
    'Engagementen uit de addenda',
    ['Sector', 'Schooljaar', 'Soort engagement', 'Aantal beloofd', 'Aantal gerealiseerd'],
  ],
  ['advice', 'Adviezen', ['Onderwerp van het advies', 'Gevraagd door', 'Verwacht tegen']],
  [
    'outcomes',
    'Uitstroom',
    ['Lerende', 'Opleidingscode', 'Gevolgde weg', 'Uitgestroomd op', 'Behaald bewijs'],
  ],
]

/** A second computation of the tables of enrolments: who, where, how many, since when. */
import { byKey, cell, type Line, type Lines, type Row, rate, type Tally } from './recount-lines.ts'
import { FINALITIES, GRADES, NETS, PROVIDERS } from './recount-words.ts'

/** A learner who counts on a day, with the enrolment that counts. */
export interface Counted {
  readonly learner: string
  readonly enrolment: Row
  readonly programme: Row
  readonly provider: Row | undefined
  readonly age: number | undefined
}

/** Learners of the count days, and what else the tables of chapter 1 need. */
export interface EnrolmentYear {
  readonly now: readonly Counted[]
  readonly october: readonly Counted[]
  readonly before: readonly Counted[]
  /** Learners of secondary education on the count date who are not dual. */
  readonly notDual: readonly Row[]
  /** Learners of the run-up phase and of special education, in the year before and in this one. */
  readonly runUp: readonly [number, number]
  readonly special: readonly [number, number]
  /** What every learner was enrolled in on the count date of the year before. */
  readonly enrolledBefore: ReadonlyMap<string, readonly Row[]>
  readonly offered: readonly Row[]
  readonly providers: readonly Row[]
  readonly programmes: ReadonlyMap<string, Row>
  /** Rows of leavers, of any year. */
  readonly outcomes: readonly Row[]
  readonly countDates: readonly [before: string, now: string]
}

const STAGES = ['2', '3', '7']
const NO_NET = 'Geen onderwijsnet of onbekend'

const gradeOf = (one: Counted): string => cell(one.programme, 'Graad')
const netOf = (row: Row | undefined): string => cell(row, 'Onderwijsnet') || '?'
const stageName = (stage: string): string => GRADES[stage as keyof typeof GRADES]

/** One line a stage, and one of all. */
const byStage = (line: (name: string, isIn: (grade: string) => boolean) => Line): Lines => [
  ...STAGES.map((stage) => line(stageName(stage), (grade) => grade === stage)),
  line('Totaal', () => true),
]

export function gradesAndYears({ now, before }: EnrolmentYear): Lines {
  const line = (names: readonly string[], isIn: (one: Counted) => boolean): Line => {
    const [old, young] = [before.filter(isIn).length, now.filter(isIn).length]
    return [...names, old, young, rate(young - old, old)]
  }
  const stages = STAGES.flatMap((stage) => {
    const isIn = (one: Counted) => gradeOf(one) === stage
    const years = { '1': 'Eerste leerjaar', '2': 'Tweede leerjaar' }
    const parts = Object.entries(years).map(([year, name]) =>
      line([stageName(stage), name], (one) => isIn(one) && cell(one.enrolment, 'Leerjaar') === year),
    )
    return [...(stage === '7' ? [] : parts), line([stageName(stage), 'Totaal'], isIn)]
  })
  return [...stages, line(['Totaal', ''], () => true)]
}

export function netsAndProviders({ now }: EnrolmentYear): Lines {
  const kinds = Object.keys(PROVIDERS)
  const line = (name: string, own: readonly Counted[]): Line => [
    name,
    ...kinds.map((kind) => own.filter(({ provider }) => cell(provider, 'Soort aanbieder') === kind).length),
    own.length,
  ]
  return [
    ...[...Object.entries(NETS), ['?', NO_NET] as const].map(([net, name]) =>
      line(
        name,
        now.filter(({ provider }) => netOf(provider) === net),
      ),
    ),
    line('Totaal', now),
  ]
}

export function ages({ now }: EnrolmentYear): Lines {
  const groups = [
    ['jonger dan 18', [15, 16, 17]],
    ['18 tot en met 20', [18, 19, 20]],
    ['21 en ouder', [21, 22, 23, 24, 25]],
  ] as const
  const line = (names: readonly string[], isIn: (years: number) => boolean): Line => {
    const own = now.filter((one) => one.age !== undefined && isIn(one.age))
    const stages = STAGES.map((stage) => own.filter((one) => gradeOf(one) === stage).length)
    return [...names, ...stages, own.length, rate(own.length, now.length)]
  }
  if (now.some((one) => one.age === undefined || one.age < 15)) throw new Error('No row for such an age')
  const rows = groups.flatMap(([name, years], index) => [
    ...years.map((year) =>
      line([name, year === 25 ? '25 en ouder' : String(year)], (age) =>
        year === 25 ? age >= 25 : age === year,
      ),
    ),
    line([name, 'Totaal'], (age) => [age < 18, age >= 18 && age < 21, age >= 21][index] === true),
  ])
  return [...rows, line(['Totaal', ''], () => true)]
}

export function shares({ now, notDual, programmes }: EnrolmentYear): Lines {
  const others = notDual.map((row) => programmes.get(cell(row, 'Opleidingscode')))
  const line = (names: readonly string[], isIn: (programme: Row | undefined) => boolean): Line => {
    const dual = now.filter(({ programme }) => isIn(programme)).length
    const rest = others.filter(isIn).length
    return [...names, dual + rest, dual, rest, rate(dual, dual + rest)]
  }
  const rows = STAGES.flatMap((stage) => {
    const isInStage = (programme: Row | undefined) => cell(programme, 'Graad') === stage
    const parts = (['ARBEIDSMARKT', 'DUBBELE'] as const).map((code) =>
      line(
        [stageName(stage), FINALITIES[code]],
        (programme) => isInStage(programme) && cell(programme, 'Finaliteit') === code,
      ),
    )
    return [...parts, line([stageName(stage), 'Totaal'], isInStage)]
  })
  return [...rows, line(['Totaal', ''], () => true)]
}

export function flowLines({ now, october, before, enrolledBefore, programmes }: EnrolmentYear): Lines {
  const then = new Map(october.map((one) => [one.learner, one]))
  const here = new Set(now.map(({ learner }) => learner))
  const lastYear = new Set(before.map(({ learner }) => learner))
  const place = (one: Counted) =>
    `${cell(one.enrolment, 'Opleidingscode')} ${cell(one.enrolment, 'Instellingsnummer')}`
  const originOf = ({ learner }: Counted) => {
    const rows = enrolledBefore.get(learner) ?? []
    const found = rows.map((row) => ({ row, programme: programmes.get(cell(row, 'Opleidingscode')) }))
    if (found.some(({ programme }) => cell(programme, 'Aanloopfase') === 'ja')) return 'runUp'
    const isOrdinary = ({ row, programme }: (typeof found)[number]) =>
      cell(programme, 'Onderwijsniveau') === 'SECONDARY' &&
      cell(programme, 'Duaal') === 'nee' &&
      cell(row, 'Hoofdstructuur') !== '321'
    return found.some(isOrdinary) ? 'secondary' : found.length > 0 ? 'other' : 'none'
  }
  const fresh = now.filter(({ learner }) => !lastYear.has(learner))
  const hasOrigins = fresh.some((one) => originOf(one) !== 'none')
  return byStage((name, isIn) => {
    const inOctober = october.filter((one) => isIn(gradeOf(one)))
    const gone = inOctober.filter(({ learner }) => !here.has(learner)).length
    const inFebruary = now.filter((one) => isIn(gradeOf(one)))
    const known = inFebruary.filter(({ learner }) => then.has(learner))
    const stayed = known.filter((one) => {
      const old = then.get(one.learner)
      return old !== undefined && place(old) === place(one)
    }).length
    const entered = inFebruary.length - known.length
    const entrants = fresh.filter((one) => isIn(gradeOf(one)))
    return [
      name,
      ...[inOctober.length, inOctober.length - gone, gone],
      ...[inFebruary.length, stayed, known.length - stayed, entered],
      { figure: inFebruary.length - inOctober.length },
      ...[inFebruary.length - entrants.length, entrants.length],
      ...['runUp', 'secondary', 'other', 'none'].map((origin) =>
        hasOrigins ? entrants.filter((one) => originOf(one) === origin).length : '[x]',
      ),
      rate(entrants.length, inFebruary.length),
    ]
  })
}

export function continuationLines({ now, before, outcomes, countDates }: EnrolmentYear): Lines {
  const here = new Set(now.map(({ learner }) => learner))
  const titles = ['DIPLOMA', 'PROFESSIONAL', 'PARTIAL']
  const titled = new Set(
    outcomes
      .filter((row) => titles.includes(cell(row, 'Behaald bewijs')))
      .filter(
        (row) =>
          cell(row, 'Uitgestroomd op') > countDates[0] && cell(row, 'Uitgestroomd op') <= countDates[1],
      )
      .map((row) => cell(row, 'Lerende')),
  )
  const line = (name: string, stages: readonly string[]): Line => {
    const own = before.filter(
      (one) => stages.includes(gradeOf(one)) && cell(one.enrolment, 'Leerjaar') === '1',
    )
    const continued = own.filter(({ learner }) => here.has(learner)).length
    const certified = own.filter(({ learner }) => !here.has(learner) && titled.has(learner)).length
    const gone = own.length - continued - certified
    return [name, own.length, continued, certified, gone, rate(continued, continued + gone)]
  }
  return [line(stageName('2'), ['2']), line(stageName('3'), ['3']), line('Totaal', ['2', '3'])]
}

export function provisionLines({ now, offered, providers }: EnrolmentYear): Lines {
  const byNo = byKey(providers, 'Instellingsnummer')
  const school = (row: Row) => cell(row, 'Instellingsnummer')
  const programme = (row: Row) => cell(row, 'Opleidingscode')
  const taken = new Set(now.map(({ enrolment }) => school(enrolment)))
  const line = (name: string, isIn: (net: string) => boolean): Line => {
    const own = now.filter(({ provider }) => isIn(netOf(provider))).map(({ enrolment }) => enrolment)
    const may = offered.filter((row) => isIn(netOf(byNo.get(school(row)))))
    const count = (values: readonly string[]) => new Set(values).size
    return [
      name,
      count(own.map(school)),
      count(may.map(school).filter((no) => !taken.has(no))),
      count(own.map(programme)),
      count(may.map(programme)),
      count(own.map((row) => `${school(row)} ${programme(row)}`)),
    ]
  }
  return [
    ...Object.entries(NETS).map(([code, name]) => line(name, (net) => net === code)),
    line(NO_NET, (net) => net === '?'),
    line('Totaal', () => true),
  ]
}

export function sizeLines({ now }: EnrolmentYear): Lines {
  const sizes = new Map<string, Tally>()
  for (const one of now) {
    const key = `${cell(one.enrolment, 'Instellingsnummer')} ${cell(one.enrolment, 'Opleidingscode')}`
    sizes.set(key, { grade: gradeOf(one), n: (sizes.get(key)?.n ?? 0) + 1 })
  }
  const classes: readonly (readonly [number, number])[] = [
    [1, 9],
    [10, 19],
    [20, 39],
    [40, Number.POSITIVE_INFINITY],
  ]
  return byStage((name, isIn) => {
    const own = [...sizes.values()]
      .filter(({ grade }) => isIn(grade))
      .map(({ n }) => n)
      .sort((a, b) => a - b)
    const counts = classes.map(([least, most]) => own.filter((n) => n >= least && n <= most).length)
    const middle = [own[Math.ceil(own.length / 2) - 1], own[Math.floor(own.length / 2)]]
    const median = middle.reduce((sum: number, n) => sum + (n ?? Number.NaN), 0) / 2
    return [name, ...counts, own.length, rate(counts[0] ?? 0, own.length), { figure: median }]
  })
}

/** A second computation of the tables of the report: plain text and loops over the accepted rows of the extracts. */

import {
  ages,
  type Counted,
  continuationLines,
  type EnrolmentYear,
  flowLines,
  gradesAndYears,
  netsAndProviders,
  provisionLines,
  shares,
  sizeLines,
} from './recount-enrolment.ts'
import { keyFigureLines } from './recount-key-figures.ts'
import {
  age,
  byKey,
  cell,
  compare,
  distinct,
  grid,
  type Labels,
  type Lines,
  label,
  monthsLater,
  type Row,
  runs,
  yearsOn,
} from './recount-lines.ts'
import { afterLines, type Leaver, qualifiedLines } from './recount-outcomes.ts'
import {
  adviceLines,
  commitmentLines,
  comparisonLines,
  contactLines,
  coverageLines,
  informingLines,
  type PartnershipExtracts,
  type PartnershipYear,
  qualityLines,
  type Sources,
  supplyLines,
  suppressionLines,
  trainingLines,
} from './recount-partnerships.ts'
import { revisionLines, seriesTables } from './recount-series.ts'
import { DOMAINS, FINALITIES, GRADES, PROVINCES, SEXES } from './recount-words.ts'
import { workplaceTables } from './recount-workplaces.ts'

export interface Extracts extends PartnershipExtracts {
  readonly enrolments: readonly Row[]
  readonly programmes: readonly Row[]
  readonly learners: readonly Row[]
  readonly providers: readonly Row[]
  readonly sectors: readonly Row[]
  readonly agreements: readonly Row[]
  readonly mentors: readonly Row[]
  readonly accreditations: readonly Row[]
  readonly offerings: readonly Row[]
  readonly outcomes: readonly Row[]
  readonly companies: readonly Row[]
  readonly establishments: readonly Row[]
  readonly exclusions: readonly Row[]
  readonly subsidies: readonly Row[]
  readonly visits: readonly Row[]
  readonly procedures: readonly Row[]
}

// Days are text such as 2025-02-03, which sorts as days do.
const COUNT_DATE = '2025-02-03'
const COUNT_DATE_BEFORE = '2024-02-01'
const OCTOBER = '2024-10-01'
const YEAR = { first: '2024-09-01', last: '2025-08-31' }
const YEAR_BEFORE = { first: '2023-09-01', last: '2024-08-31' }

/** A learner who counts, with the words by which the tables spread the learners. */
interface CountedLearner extends Counted {
  readonly province: string
  readonly sex: string
}

export class Recount {
  readonly #extracts: Extracts
  readonly #programmes: ReadonlyMap<string, Row>
  readonly #sectors: Labels
  readonly #sources: Sources

  constructor(extracts: Extracts, sources: Sources) {
    this.#extracts = extracts
    this.#sources = sources
    this.#programmes = byKey(extracts.programmes, 'Opleidingscode')
    this.#sectors = Object.fromEntries(
      [...extracts.sectors]
        .sort((a, b) => (cell(a, 'Sectorcode') < cell(b, 'Sectorcode') ? -1 : 1))
        .map((row) => [cell(row, 'Sectorcode'), cell(row, 'Sectoraal partnerschap')]),
    )
  }

  /** Dual learners of secondary education on a day, each with the oldest enrolment that runs on it. */
  learnersOn(day: string): readonly CountedLearner[] {
    const oldest = new Map<string, Row>()
    for (const row of this.#extracts.enrolments) {
      if (!this.#ordinaryDual(row) || !runs(row, day, day)) continue
      const learner = cell(row, 'Lerende')
      const other = oldest.get(learner)
      if (other === undefined || age(row) < age(other)) oldest.set(learner, row)
    }
    const learners = byKey(this.#extracts.learners, 'Lerende')
    const providers = byKey(this.#extracts.providers, 'Instellingsnummer')
    return [...oldest].map(([learner, row]) => {
      const provider = providers.get(cell(row, 'Instellingsnummer'))
      const person = learners.get(learner)
      return {
        learner,
        enrolment: row,
        programme: this.#programmes.get(cell(row, 'Opleidingscode')) ?? {},
        province: cell(row, 'Provincie vestigingsplaats') || cell(provider, 'Provincie'),
        provider,
        sex: cell(person, 'Geslacht') || 'X',
        age: yearsOn(cell(person, 'Geboortedatum'), day),
      }
    })
  }

  /** Everyone who was in dual secondary education at some time of the year. */
  learnersInYear(): number {
    const rows = this.#extracts.enrolments.filter(
      (row) => this.#ordinaryDual(row) && runs(row, YEAR.first, YEAR.last),
    )
    return new Set(rows.map((row) => cell(row, 'Lerende'))).size
  }

  /** Adult learners of a school year, each with the oldest enrolment that runs in it. */
  adultsIn({ first, last }: { readonly first: string; readonly last: string }): readonly Row[] {
    const oldest = new Map<string, Row>()
    for (const row of this.#extracts.enrolments) {
      const programme = this.#programmes.get(cell(row, 'Opleidingscode'))
      if (cell(programme, 'Duaal') !== 'ja' || cell(programme, 'Onderwijsniveau') !== 'ADULT') continue
      if (!runs(row, first, last)) continue
      const other = oldest.get(cell(row, 'Lerende'))
      if (other === undefined || age(row) < age(other)) oldest.set(cell(row, 'Lerende'), row)
    }
    return [...oldest.values()]
  }

  adultYears(): readonly [number, number] {
    return [this.adultsIn(YEAR_BEFORE).length, this.adultsIn(YEAR).length]
  }

  agreements(): readonly Row[] {
    return this.#extracts.agreements.filter((row) => {
      const end = cell(row, 'Werkelijke einddatum') || cell(row, 'Einddatum') || '9999'
      return cell(row, 'Stelsel') === 'DUAAL' && cell(row, 'Startdatum') <= YEAR.last && end >= YEAR.first
    })
  }

  /** Every table by its number; what was suppressed is counted in the sheets as they are shown. */
  tables(shown: (id: string) => readonly (readonly (string | number)[])[]): ReadonlyMap<string, Lines> {
    const [year, leavers] = [this.#year(), this.#leavers()]
    const partnerships = this.#partnershipYear()
    const workplaces = new Map(this.#workplaces())
    const overdue = workplaces.get('2_7 overdue') ?? []
    workplaces.delete('2_7 overdue')
    const mentors = this.#mentors().map((line, index) => [...line, overdue[index]?.[1] ?? ''])
    const keyFigures = keyFigureLines({
      ...year,
      adults: this.adultYears(),
      agreements: this.agreements(),
      total: (table) => workplaces.get(table)?.at(-1) ?? [],
      mentors: this.mentorStates().length,
    })
    const before: readonly (readonly [string, Lines])[] = [
      ['1_1', keyFigures],
      ['1_2', gradesAndYears(year)],
      ['1_3', this.#byProgramme()],
      ['1_4', this.#learners((one) => cell(one.programme, 'Sector'), this.#sectors, 'province', PROVINCES)],
      ['1_5', netsAndProviders(year)],
      ['1_6', ages(year)],
      ['1_7', shares(year)],
      ['1_8', flowLines(year)],
      ['1_9', provisionLines(year)],
      ['1_10', sizeLines(year)],
      ['1_11', this.#apart(year)],
      ['1_14', this.#byDomain()],
      ['1_18', continuationLines(year)],
      ...workplaces,
      ['2_3', this.#accredited()],
      ['2_7', mentors],
      ['5_1', qualityLines(this.#sources)],
      ['5_3', comparisonLines(partnerships)],
      ['5_6', coverageLines(this.#sources, this.#extracts.sectors)],
    ]
    const after: readonly (readonly [string, Lines])[] = [
      ['6_1', informingLines(partnerships)],
      ['7_1', supplyLines(partnerships)],
      ['7_2', contactLines(partnerships)],
      ['7_3', trainingLines(partnerships)],
      ['7_4', commitmentLines(partnerships)],
      ['8_1', adviceLines(partnerships)],
      ['9_1', qualifiedLines(leavers, this.#sectors)],
      ['9_2', afterLines(leavers, this.#sectors)],
    ]
    const order = (id: string) => id.split('_').reduce((number, part) => number * 100 + Number(part), 0)
    const counted = new Map([...before, ...after])
    const series = seriesTables(counted, this.mentorStates().length)
    const inOrder = [...counted, ...series].sort(([a], [b]) => order(a) - order(b))
    const revisions = revisionLines(new Map(inOrder))
    const suppressed = suppressionLines(new Map(inOrder), shown)
    const about = [['5_2', revisions] as const, ['5_4', suppressed] as const]
    return new Map([...inOrder, ...about].sort(([a], [b]) => order(a) - order(b)))
  }

  #partnershipYear(): PartnershipYear {
    return {
      extracts: this.#extracts,
      sectors: this.#sectors,
      sectorOf: (row) => this.#sectorOf(row),
      learners: this.learnersOn(COUNT_DATE),
      countDate: COUNT_DATE,
      ...YEAR,
      before: YEAR_BEFORE.first,
    }
  }

  #workplaces(): ReadonlyMap<string, Lines> {
    const first = new Map<string, Row>()
    for (const row of this.#extracts.enrolments) {
      const from = cell(row, 'Ingeschreven van')
      if (!this.#ordinaryDual(row) || from < YEAR.first || from > YEAR.last) continue
      const other = first.get(cell(row, 'Lerende'))
      if (other === undefined || age(row) < age(other)) first.set(cell(row, 'Lerende'), row)
    }
    const sectorOf = (programme: Row | undefined) => cell(programme, 'Sector')
    return workplaceTables({
      extracts: { ...this.#extracts },
      sectors: this.#sectors,
      provinces: PROVINCES,
      learnersOn: (day) =>
        this.learnersOn(day).map(({ learner, programme }) => ({ learner, sector: sectorOf(programme) })),
      enrolledInYear: [...first].map(([learner, row]) => ({
        learner,
        sector: sectorOf(this.#programmes.get(cell(row, 'Opleidingscode'))),
        from: cell(row, 'Ingeschreven van'),
      })),
    })
  }

  #ordinaryDual(row: Row): boolean {
    const programme = this.#programmes.get(cell(row, 'Opleidingscode'))
    return (
      ['311', '312', '315'].includes(cell(row, 'Hoofdstructuur')) &&
      cell(programme, 'Duaal') === 'ja' &&
      cell(programme, 'Aanloopfase') !== 'ja' &&
      cell(programme, 'Onderwijsniveau') === 'SECONDARY'
    )
  }

  #learners(
    row: (one: CountedLearner) => string,
    rows: Labels,
    column: 'province' | 'sex',
    columns: Labels,
  ): Lines {
    return grid(
      this.learnersOn(COUNT_DATE).map((one) => [row(one), one[column]]),
      rows,
      columns,
    )
  }

  #byProgramme(): Lines {
    const shown = this.#extracts.programmes.filter(
      (row) =>
        cell(row, 'Duaal') === 'ja' &&
        cell(row, 'Aanloopfase') !== 'ja' &&
        cell(row, 'Onderwijsniveau') === 'SECONDARY' &&
        cell(row, 'Graad') !== 'OV3',
    )
    const order = (row: Row) => [cell(row, 'Graad'), cell(row, 'Opleiding'), cell(row, 'Opleidingscode')]
    const sorted = [...shown].sort((a, b) => compare(order(a), order(b)))
    const keys = Object.fromEntries(sorted.map((row) => [`=${cell(row, 'Opleidingscode')}`, '']))
    const counts = this.#learners((one) => `=${cell(one.programme, 'Opleidingscode')}`, keys, 'sex', SEXES)
    const texts = sorted.map((row) => [
      cell(row, 'Opleidingscode'),
      cell(row, 'Opleiding'),
      label(GRADES, cell(row, 'Graad')),
      label(DOMAINS, cell(row, 'Studiedomein')),
      label(FINALITIES, cell(row, 'Finaliteit')),
    ])
    return counts.map((line, index) => [...(texts[index] ?? ['', 'Totaal', '', '', '']), ...line.slice(1)])
  }

  #byDomain(): Lines {
    const counts = this.learnersOn(COUNT_DATE).map(
      ({ programme }) => [cell(programme, 'Studiedomein'), cell(programme, 'Finaliteit')] as const,
    )
    return grid(counts, DOMAINS, FINALITIES)
  }

  #year(): EnrolmentYear {
    const { enrolments, offerings, providers } = this.#extracts
    const now = this.learnersOn(COUNT_DATE)
    const running = (day: string) => enrolments.filter((row) => runs(row, day, day))
    const dualOn = (day: string) => new Set(this.learnersOn(day).map(({ learner }) => learner))
    /** The oldest enrolment of everyone who is not dual on the day. */
    const beside = (day: string, isWanted: (row: Row, programme: Row | undefined) => boolean) => {
      const dual = dualOn(day)
      const oldest = new Map<string, Row>()
      for (const row of running(day)) {
        const learner = cell(row, 'Lerende')
        if (dual.has(learner) || !isWanted(row, this.#programmes.get(cell(row, 'Opleidingscode')))) continue
        const other = oldest.get(learner)
        if (other === undefined || age(row) < age(other)) oldest.set(learner, row)
      }
      return [...oldest.values()]
    }
    const isMain = (row: Row) => ['311', '312', '315'].includes(cell(row, 'Hoofdstructuur'))
    const isRunUp = (row: Row, programme: Row | undefined) =>
      isMain(row) && cell(programme, 'Aanloopfase') === 'ja'
    const isSpecial = (row: Row, programme: Row | undefined) =>
      cell(row, 'Hoofdstructuur') === '321' &&
      (cell(programme, 'Duaal') === 'ja' || cell(programme, 'Aanloopfase') === 'ja')
    const both = (isWanted: typeof isRunUp): [number, number] => [
      beside(COUNT_DATE_BEFORE, isWanted).length,
      beside(COUNT_DATE, isWanted).length,
    ]
    return {
      now,
      october: this.learnersOn(OCTOBER),
      before: this.learnersOn(COUNT_DATE_BEFORE),
      outcomes: this.#extracts.outcomes,
      countDates: [COUNT_DATE_BEFORE, COUNT_DATE],
      notDual: beside(
        COUNT_DATE,
        (row, programme) => isMain(row) && cell(programme, 'Onderwijsniveau') !== 'ADULT',
      ),
      runUp: both(isRunUp),
      special: both(isSpecial),
      enrolledBefore: byLearner(running(COUNT_DATE_BEFORE)),
      offered: offerings.filter((row) => {
        const programme = this.#programmes.get(cell(row, 'Opleidingscode'))
        const isOpen =
          cell(row, 'Aangeboden van') <= COUNT_DATE &&
          (cell(row, 'Aangeboden tot en met') || '9999') >= COUNT_DATE
        return (
          isOpen &&
          cell(programme, 'Duaal') === 'ja' &&
          cell(programme, 'Onderwijsniveau') === 'SECONDARY' &&
          cell(programme, 'Aanloopfase') !== 'ja' &&
          cell(programme, 'Graad') !== 'OV3'
        )
      }),
      providers,
      programmes: this.#programmes,
    }
  }

  #leavers(): readonly Leaver[] {
    return this.#extracts.outcomes
      .map((row) => ({ row, programme: this.#programmes.get(cell(row, 'Opleidingscode')) }))
      .filter(({ row, programme }) => {
        const day = cell(row, 'Uitgestroomd op')
        return (
          day >= YEAR_BEFORE.first &&
          day <= YEAR_BEFORE.last &&
          cell(programme, 'Onderwijsniveau') !== 'ADULT' &&
          cell(programme, 'Aanloopfase') !== 'ja' &&
          cell(programme, 'Graad') !== 'OV3'
        )
      })
  }

  #apart({ runUp, special }: EnrolmentYear): Lines {
    return [
      ['Aanloopfase', '', ...runUp],
      ['Buitengewoon onderwijs', '', ...special],
      ...this.#adults().map((line) => ['Volwassenenonderwijs', ...line]),
    ]
  }

  #adults(): Lines {
    const providers = byKey(this.#extracts.providers, 'Instellingsnummer')
    const province = (row: Row) =>
      cell(row, 'Provincie vestigingsplaats') ||
      cell(providers.get(cell(row, 'Instellingsnummer')), 'Provincie')
    const counts = [YEAR_BEFORE, YEAR].flatMap((year) =>
      this.adultsIn(year).map((row) => [province(row), year.first] as const),
    )
    const years = { [YEAR_BEFORE.first]: '', [YEAR.first]: '' }
    return grid(counts, PROVINCES, years).map((line) => line.slice(0, -1))
  }

  #sectorOf(row: Row): string {
    return cell(row, 'Sector') || cell(this.#programmes.get(cell(row, 'Opleidingscode')), 'Sector')
  }

  #accredited(): Lines {
    const valid = this.#extracts.accreditations.filter(
      (row) =>
        cell(row, 'Beslissing') === 'GRANTED' &&
        cell(row, 'Geldig van') <= YEAR.last &&
        (cell(row, 'Geldig tot en met') || '9999') >= YEAR.last &&
        (cell(row, 'Opgeheven op') || '9999') > YEAR.last,
    )
    const line = (name: string, rows: readonly Row[]) => [
      name,
      distinct(rows, 'Ondernemingsnummer'),
      distinct(rows, 'Vestigingseenheidsnummer'),
      rows.length,
    ]
    return [
      ...Object.entries(this.#sectors).map(([code, name]) =>
        line(
          name,
          valid.filter((row) => this.#sectorOf(row) === code),
        ),
      ),
      line('Totaal', valid),
    ]
  }

  /** Every mentor accepted by the last day of the year, with the state of the training on that day. */
  mentorStates(): readonly (readonly [sector: string, state: string])[] {
    const terms = new Map(
      this.#extracts.sectors.map((row) => [
        cell(row, 'Sectorcode'),
        Number(cell(row, 'Termijn mentoropleiding (maanden)') || '12'),
      ]),
    )
    const seen = new Map<string, Row>()
    for (const row of this.#extracts.mentors) {
      if (cell(row, 'Aanvaard als mentor op') > YEAR.last) continue
      const other = seen.get(cell(row, 'Mentor'))
      if (!other || cell(row, 'Aanvaard als mentor op') < cell(other, 'Aanvaard als mentor op')) {
        seen.set(cell(row, 'Mentor'), row)
      }
    }
    return [...seen.values()].map((row) => {
      const [sector, trained] = [cell(row, 'Sector'), cell(row, 'Mentoropleiding gevolgd op')]
      const due = monthsLater(cell(row, 'Aanvaard als mentor op'), terms.get(sector) ?? 12)
      const known = trained !== '' && trained <= YEAR.last
      if (cell(row, 'Vrijgesteld van mentoropleiding') === 'ja') return [sector, 'exempt']
      if (known) return [sector, trained <= due ? 'inTime' : 'late']
      return [sector, due < YEAR.last ? 'overdue' : 'notYetDue']
    })
  }

  #mentors(): Lines {
    return grid(this.mentorStates(), this.#sectors, {
      inTime: '',
      late: '',
      overdue: '',
      notYetDue: '',
      exempt: '',
    })
  }
}

function byLearner(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) found.set(cell(row, 'Lerende'), [...(found.get(cell(row, 'Lerende')) ?? []), row])
  return found
}

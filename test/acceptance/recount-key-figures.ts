/** A second computation of table 1_1: learners and provision of two years, and totals of the tables computed elsewhere. */
import type { Counted } from './recount-enrolment.ts'
import { cell, type Line, type Lines, type Row } from './recount-lines.ts'

export interface KeyYear {
  readonly now: readonly Counted[]
  readonly before: readonly Counted[]
  readonly adults: readonly [before: number, now: number]
  readonly agreements: readonly Row[]
  /** The total line of a table that was computed a second time. */
  readonly total: (table: string) => Line
  readonly mentors: number
}

export function keyFigureLines({ now, before, adults, agreements, total, mentors }: KeyYear): Lines {
  const years = (name: string, unit: string, of: (year: readonly Counted[]) => number): Line => [
    name,
    unit,
    of(before),
    of(now),
  ]
  const aged = (least: number, most: number) => (year: readonly Counted[]) =>
    year.filter(({ age = Number.NaN }) => age >= least && age <= most).length
  const different = (of: (row: Row) => string) => (year: readonly Counted[]) =>
    new Set(year.map(({ enrolment }) => of(enrolment))).size
  const [school, programme] = [
    (row: Row) => cell(row, 'Instellingsnummer'),
    (row: Row) => cell(row, 'Opleidingscode'),
  ]
  const only = (name: string, unit: string, n: Line[number] | undefined): Line => [
    name,
    unit,
    '[x]',
    n ?? '?',
  ]
  const ofType = (type: string) => agreements.filter((row) => cell(row, 'Contracttype') === type).length
  const [, , active] = total('2_6')
  const early = [2, 5, 8].map((column) => Number(total('4_5')[column])).reduce((sum, n) => sum + n, 0)
  return [
    years('Ingeschreven duale lerenden, secundair onderwijs', 'lerenden', (year) => year.length),
    years('waarvan jonger dan 18', 'lerenden', aged(0, 17)),
    years('waarvan 18 tot en met 20', 'lerenden', aged(18, 20)),
    years('waarvan 21 en ouder', 'lerenden', aged(21, 200)),
    years('Scholen met duale lerenden', 'scholen', different(school)),
    years('Duale opleidingen met lerenden', 'opleidingen', different(programme)),
    years(
      'Aanbodeenheden',
      'aanbodeenheden',
      different((row) => `${school(row)} ${programme(row)}`),
    ),
    ['Lerenden volwassenenonderwijs', 'personen', ...adults],
    only('Erkende ondernemingen', 'ondernemingen', total('2_4').at(-1)),
    only('Actieve ondernemingen', 'ondernemingen', active),
    only('Mentoren', 'mentoren', mentors),
    only('Geregistreerde overeenkomsten', 'overeenkomsten', agreements.length),
    ...['OAO', 'SAO', 'DA'].map((type) => only(`waarvan ${type}`, 'overeenkomsten', ofType(type))),
    only('Overeenkomsten die dit schooljaar vroegtijdig eindigden', 'overeenkomsten', early),
  ]
}

/** The series and the revisions, of other tables that were computed a second time: a first report has nothing earlier. */
import type { Figure, Line, Lines } from './recount-lines.ts'

const x = '[x]'
const z = '[z]'
/** A series of 2020-2021 to 2024-2025 crosses the breaks of 2022-2023 and 2024-2025. */
const BREAK = '[b]'
const YEARS_BEFORE = [x, x, x, x]

type Tables = ReadonlyMap<string, Lines>

/** 1_15, 1_16, 1_17, 4_11 and 4_12. */
export function seriesTables(tables: Tables, mentors: number): readonly (readonly [string, Lines])[] {
  const lines = (id: string) => tables.get(id) ?? []
  const counted = (id: string, at: number): Lines =>
    lines(id).map((cells) => [cells[0] ?? '', ...YEARS_BEFORE, cells.at(at) ?? '', x, BREAK])
  const provinces = lines('1_4')
  const headings = ['Antwerpen', 'Limburg', 'Oost-Vlaanderen', 'Vlaams-Brabant', 'West-Vlaanderen', 'Brussel']
  const totals = provinces.at(-1) ?? []
  return [
    ['1_15', counted('1_4', -1)],
    [
      '1_16',
      [...headings, 'Totaal'].map((name, at) => [name, ...YEARS_BEFORE, totals[at + 1] ?? '', x, BREAK]),
    ],
    ['1_17', keyFigures(lines, mentors)],
    ['4_11', counted('4_1', 4)],
    ['4_12', counted('4_6', 6)],
  ]
}

function keyFigures(lines: (id: string) => Lines, mentors: number): Lines {
  const row = (id: string) => lines(id).at(-1) ?? []
  const count = (name: string, unit: string, cell: Line[number] | undefined): Line => [
    name,
    unit,
    ...YEARS_BEFORE,
    cell ?? '',
    x,
    z,
    BREAK,
  ]
  const share = (name: string, cell: Line[number] | undefined): Line => [
    name,
    '%',
    ...YEARS_BEFORE,
    cell ?? '',
    z,
    x,
    BREAK,
  ]
  const ages = ['jonger dan 18', '18 tot en met 20', '21 en ouder']
  const types = ['OAO', 'SAO', 'DA']
  const learners = 'Ingeschreven duale lerenden, secundair onderwijs'
  const agreements = 'Geregistreerde overeenkomsten'
  return [
    count(learners, 'lerenden', row('1_4').at(-1)),
    ...ages.map((age) =>
      share(
        `${learners}: ${age}`,
        lines('1_6')
          .find(([band, which]) => band === age && which === 'Totaal')
          ?.at(-1),
      ),
    ),
    count('Scholen met duale lerenden', 'scholen', row('1_9')[1]),
    count('Duale opleidingen met lerenden', 'opleidingen', row('1_9')[3]),
    count('Aanbodeenheden', 'aanbodeenheden', row('1_9')[5]),
    count('Lerenden volwassenenonderwijs', 'personen', lines('1_11').at(-1)?.at(-1)),
    count('Erkende ondernemingen', 'ondernemingen', row('2_6')[1]),
    share('Actiegraad', row('2_6')[3]),
    count('Mentoren', 'mentoren', mentors),
    count(agreements, 'overeenkomsten', row('4_1')[4]),
    ...types.map((type, at) => share(`${agreements}: ${type}`, row('4_1')[5 + at])),
    share('Voortijdige beëindiging, personen', row('4_6')[6]),
  ]
}

/** 5_2, without anything to compare with: a line a table. */
export const revisionLines = (tables: Tables): Lines =>
  [...tables.keys()].map((id): readonly (string | Figure)[] => [id, x, x, x, x, x, x])

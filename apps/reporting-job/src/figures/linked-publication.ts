/** All counts of all tables as one publication: cells known by name, and every sum that a reader can make of them. */
import type { Cell, Publication, Relation } from '@werkplekleren/disclosure'
import { countsIn } from './figure.ts'
import type { FigureTable } from './figure-table.ts'
import { type Coordinates, type CountCell, type Implications, idOf, impliedBy } from './measure.ts'

export interface PublishedTable {
  readonly id: string
  readonly table: FigureTable
}

/** Two tables hold different counts under one name, or parts exceed their whole; nothing of it may be published. */
export class ContradictoryFigures extends Error {
  override readonly name = 'ContradictoryFigures'
}

/**
 * Cells without those of nothing, which everybody sees, and a sum wherever counts along one dimension make up a coarser
 * count. `unpublished` are tables that nobody is shown but that are part of the whole: units of no partnership, tables of a
 * power that was not delegated. What still lacks becomes one unpublished cell; sectors may lack nothing. Counts of units
 * and of half units share no sum, so each makes a publication of its own: `counted` says which. Throws
 * `ContradictoryFigures`. `keptMarks` are counts that stay marked, so that they are cells also where they count nothing.
 */
export function linkedPublication(
  tables: readonly PublishedTable[],
  implications: Implications,
  unpublished: readonly PublishedTable[] = [],
  counted: 'units' | 'halves' = 'units',
  keptMarks: ReadonlySet<string> = new Set(),
): Publication {
  const counts = (table: FigureTable) =>
    countsOf(table).filter(({ measure }) => (measure.inHalves === true) === (counted === 'halves'))
  const { cells, shownIn } = cellsOf([...tables, ...unpublished], counts, keptMarks)
  const isShown = new Set(tables.flatMap(({ table }) => counts(table).map(({ id }) => id)))
  const relations: Relation[] = []
  const rests: Cell[] = []
  for (const { whole, parts, along } of groupsOf(cells, implications)) {
    const sum = parts.reduce((total, { n }) => total + n, 0)
    if (sum > whole.n) {
      throw new ContradictoryFigures(
        `${whole.id} holds ${whole.n}, its parts by ${along} hold ${sum}: ${tableNames(shownIn, whole)}.`,
      )
    }
    const rest = whole.n - sum
    if (rest > 0 && along === 'sector') {
      throw new ContradictoryFigures(
        `${whole.id} holds ${whole.n}, its sectors hold ${sum}: ${tableNames(shownIn, whole)}.`,
      )
    }
    const names = parts.map(({ id }) => id)
    if (rest > 0) {
      const id = `${whole.id}|rest of ${along}`
      rests.push({ id, count: rest, standing: 'unpublished', tables: [...(shownIn.get(whole.id) ?? [])] })
      names.push(id)
    }
    relations.push({ total: whole.id, parts: names })
  }
  return {
    cells: [
      ...[...cells.values()].map(
        ({ id, n }): Cell => ({
          id,
          count: n,
          tables: [...(shownIn.get(id) ?? [])],
          ...(!isShown.has(id) && { standing: 'unpublished' }),
        }),
      ),
      ...rests,
    ],
    relations: distinct([...relations, ...sumsOf(tables, cells)]),
  }
}

function cellsOf(
  tables: readonly PublishedTable[],
  counts: (table: FigureTable) => readonly CountCell[],
  keptMarks: ReadonlySet<string>,
) {
  const cells = new Map<string, CountCell>()
  const shownIn = new Map<string, Set<string>>()
  const zeros = new Map<string, string>()
  for (const { id, table } of tables) {
    for (const count of counts(table)) {
      const known = cells.get(count.id)
      const before = known?.n ?? (zeros.has(count.id) ? 0 : undefined)
      if (before !== undefined && before !== count.n) {
        const other = zeros.get(count.id) ?? [...(shownIn.get(count.id) ?? [])].join(', ')
        throw new ContradictoryFigures(
          `${count.id} holds ${before} in table ${other} and ${count.n} in table ${id}.`,
        )
      }
      if (count.n === 0 && !keptMarks.has(count.id)) zeros.set(count.id, id)
      else cells.set(count.id, count)
      shownIn.set(count.id, (shownIn.get(count.id) ?? new Set()).add(id))
    }
  }
  return { cells, shownIn }
}

/** The sums that tables state themselves, as far as their counts are published. */
function sumsOf(
  tables: readonly PublishedTable[],
  cells: ReadonlyMap<string, CountCell>,
): readonly Relation[] {
  return tables.flatMap(({ id, table: { sums = [] } }) =>
    sums.flatMap(({ total, parts }) => {
      if (parts.reduce((sum, { n }) => sum + n, 0) !== total.n) {
        throw new ContradictoryFigures(
          `${total.id} holds ${total.n} in table ${id}, which is not the sum of its parts.`,
        )
      }
      const present = parts.filter((part) => part.n > 0 || cells.has(part.id)).map((part) => part.id)
      return [total.id, ...present].every((name) => cells.has(name))
        ? [{ total: total.id, parts: present }]
        : []
    }),
  )
}

const countsOf = ({ rows }: FigureTable): readonly CountCell[] =>
  rows.flatMap(({ figures }) => figures.flatMap(countsIn))

interface Group {
  readonly whole: CountCell
  readonly parts: CountCell[]
  readonly along: string
}

/** For every cell and each of its dimensions: the coarser cells that it is a part of. */
function groupsOf(cells: ReadonlyMap<string, CountCell>, implications: Implications): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const cell of cells.values()) {
    for (const [along, code] of Object.entries(cell.at)) {
      if (cell.measure.overlapsIn.includes(along)) continue
      const { [along]: _, ...others } = cell.at
      const implied = impliedBy(implications, cell.measure, along, code)
      for (const extra of subsetsOf(implied)) {
        const at = sorted({ ...extra, ...others })
        const whole = cells.get(idOf(cell.measure.id, cell.schoolYear, at))
        if (whole === undefined) continue
        const key = `${whole.id}\n${along}`
        const group = groups.get(key) ?? { whole, parts: [], along }
        group.parts.push(cell)
        groups.set(key, group)
      }
    }
  }
  return [...groups.values()]
}

const sorted = (at: Coordinates): Coordinates =>
  Object.fromEntries(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)))

/** All combinations of some of the coordinates, none of them included. */
function subsetsOf(at: Coordinates): readonly Coordinates[] {
  let sets: readonly Coordinates[] = [{}]
  for (const [dimension, code] of Object.entries(at)) {
    sets = [...sets, ...sets.map((set) => ({ ...set, [dimension]: code }))]
  }
  return sets
}

const tableNames = (shownIn: ReadonlyMap<string, ReadonlySet<string>>, { id }: CountCell): string =>
  `tables ${[...(shownIn.get(id) ?? [])].join(', ')}`

const distinct = (relations: readonly Relation[]): readonly Relation[] => [
  ...new Map(
    relations.map((relation) => [JSON.stringify([relation.total, [...relation.parts].sort()]), relation]),
  ).values(),
]

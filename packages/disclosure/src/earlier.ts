/** What was published earlier, linked to what is published now: the two together must not open either. */
import { type Cell, InconsistentPublication, type Publication, type Relation } from './publication.ts'

export interface EarlierPublication {
  readonly publication: Publication
  /** The cells that were marked in it. */
  readonly suppressed: readonly string[]
}

/**
 * Both publications as one. A count shown earlier is public for good; one marked earlier stays in doubt, and may be shown
 * now only where that opens nothing. The same id is the same count: a revised count is another cell, with the change as a
 * third and a sum that ties them, if the change is published.
 */
export function withEarlier(now: Publication, { publication, suppressed }: EarlierPublication): Publication {
  const marked = new Set(suppressed)
  const earlier = new Map(publication.cells.map((cell) => [cell.id, cell]))
  const missing = suppressed.find((id) => !earlier.has(id))
  if (missing !== undefined) {
    throw new InconsistentPublication(`Cell ${missing} was suppressed earlier, but is no cell of it.`)
  }
  const standingOf = (cell: Cell) =>
    marked.has(cell.id) ? ('suppressed' as const) : (cell.standing ?? 'public')
  const present = new Set(now.cells.map(({ id }) => id))
  return {
    cells: [
      ...now.cells.map((cell): Cell => {
        const before = earlier.get(cell.id)
        if (before === undefined) return cell
        if (before.count !== cell.count) {
          throw new InconsistentPublication(
            `Cell ${cell.id} held ${before.count} earlier and holds ${cell.count} now: a revised count is another cell.`,
          )
        }
        return standingOf(before) === 'public' ? { ...cell, standing: 'public' } : cell
      }),
      ...publication.cells
        .filter(({ id }) => !present.has(id))
        .map((cell): Cell => ({ ...cell, standing: standingOf(cell) })),
    ],
    relations: withoutRepeats([...now.relations, ...publication.relations]),
  }
}

const withoutRepeats = (relations: readonly Relation[]): readonly Relation[] => [
  ...new Map(
    relations.map((relation) => [JSON.stringify([relation.total, [...relation.parts].sort()]), relation]),
  ).values(),
]

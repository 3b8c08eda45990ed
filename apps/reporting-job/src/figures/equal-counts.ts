/** Counts that a reader knows to be equal, as one: the only part of a whole is that whole. */
import type { Cell, Publication, Relation } from '@werkplekleren/disclosure'

export interface EqualCounts {
  readonly publication: Publication
  /** The name under which a count stands in the publication. */
  readonly knownAs: (id: string) => string
}

/** Merges each whole with its only part; the merged count is shown wherever one of them was. */
export function withEqualCounts({ cells, relations }: Publication): EqualCounts {
  const names = new Map<string, string>()
  const knownAs = (id: string): string => {
    let name = id
    for (let next = names.get(name); next !== undefined; next = names.get(name)) name = next
    return name
  }
  for (const { total, parts } of relations) {
    const [part] = parts
    if (part === undefined || parts.length > 1) continue
    const [whole, only] = [knownAs(total), knownAs(part)]
    if (whole !== only) names.set(only, whole)
  }
  const merged = new Map<string, Cell>()
  for (const cell of cells) {
    const id = knownAs(cell.id)
    const before = merged.get(id)
    merged.set(id, before === undefined ? { ...cell, id } : bothOf(before, cell))
  }
  return { publication: { cells: [...merged.values()], relations: renamed(relations, knownAs) }, knownAs }
}

/** Unpublished only where neither is shown. */
function bothOf({ standing, ...one }: Cell, other: Cell): Cell {
  const tables = [...new Set([...(one.tables ?? []), ...(other.tables ?? [])])]
  const hidden = standing === 'unpublished' && other.standing === 'unpublished'
  return { ...one, tables, ...(hidden && { standing: 'unpublished' }) }
}

function renamed(relations: readonly Relation[], knownAs: (id: string) => string): readonly Relation[] {
  const sums = relations.flatMap(({ total, parts }): readonly Relation[] =>
    parts.length > 1 ? [{ total: knownAs(total), parts: parts.map(knownAs).sort() }] : [],
  )
  return [...new Map(sums.map((sum) => [JSON.stringify(sum), sum])).values()]
}

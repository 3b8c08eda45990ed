/** Everything that is published together, as plain counts and the sums that tie them: one linked model of all tables. */

export interface Publication {
  readonly cells: readonly Cell[]
  readonly relations: readonly Relation[]
}

/** One count. Two tables that show the same count show the same cell. */
export interface Cell {
  readonly id: string
  /** Whole and not negative; undefined where the count cannot exist, which every reader knows to be nothing. */
  readonly count: number | undefined
  /** The tables that show it, by id: each may have its own threshold, and the strictest holds. */
  readonly tables?: readonly string[]
  /** What suppressing it takes from the reader; the count itself by default. Above zero. */
  readonly cost?: number
  /**
   * `public`: everybody has it already (an earlier publication, another office), so suppressing it protects nothing.
   * `suppressed`: it is marked whatever we choose, as in an earlier publication. `unpublished`: no table shows it, not
   * even as a mark, but readers know the sums it belongs to. Left out: to be published.
   */
  readonly standing?: 'public' | 'suppressed' | 'unpublished'
  /** Who knows this count before reading anything: the one company, school or person behind it. */
  readonly knownBy?: readonly string[]
}

/** `total` is the sum of `parts`, as every reader knows. */
export interface Relation {
  readonly total: string
  readonly parts: readonly string[]
}

/** The publication cannot be judged as it stands; `message` says why in English, for whoever built it. */
export class InconsistentPublication extends Error {
  override readonly name = 'InconsistentPublication'
}

/** Throws when a count is no whole number, an id is missing or repeated, or a total is not the sum of its parts. */
export function checkPublication({ cells, relations }: Publication): void {
  const counts = new Map<string, number>()
  for (const { id, count, cost } of cells) {
    if (counts.has(id)) throw new InconsistentPublication(`Cell ${id} appears twice.`)
    if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0)) {
      throw new InconsistentPublication(`Cell ${id} holds ${count}, which is no count.`)
    }
    if (cost !== undefined && !(Number.isFinite(cost) && cost > 0)) {
      throw new InconsistentPublication(`Cell ${id} costs ${cost}; a cost is above zero.`)
    }
    counts.set(id, count ?? 0)
  }
  for (const { total, parts } of relations) {
    const named = [total, ...parts]
    const missing = named.find((id) => !counts.has(id))
    if (missing !== undefined) {
      throw new InconsistentPublication(`The sum of ${total} names ${missing}, which is no cell.`)
    }
    if (new Set(named).size !== named.length) {
      throw new InconsistentPublication(`The sum of ${total} names a cell twice.`)
    }
    const sum = parts.reduce((before, id) => before + (counts.get(id) ?? 0), 0)
    if (sum !== counts.get(total)) {
      throw new InconsistentPublication(
        `Cell ${total} holds ${counts.get(total)}, but its parts make ${sum}.`,
      )
    }
  }
}

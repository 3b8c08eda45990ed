/** What must be granted before a pattern is safe: for every small count a table with less in it and one with more. */
import type { Insider } from './insiders.ts'
import type { LinkedModel } from './linked-model.ts'
import { type Move, reversed, type Wish } from './moves.ts'
import { doubtAround, type Protection } from './protection.ts'

export interface Demand extends Wish {
  /** Against whom; undefined for a reader who knows nothing but what is published. */
  readonly insider: Insider | undefined
}

const nobody: ReadonlySet<number> = new Set()

/** Against outsiders: one demand down and one up for each primary cell, none where nothing lower is thinkable. */
export const outsiderDemands = (
  model: LinkedModel,
  primaries: readonly number[],
  protection: Protection,
): readonly Demand[] =>
  primaries.flatMap((cell) => {
    const { below, above } = doubtAround(model.counts[cell] ?? 0, model.floors[cell] ?? 0, protection)
    const wish = (direction: 1 | -1, amount: number): readonly Demand[] =>
      amount > 0 ? [{ cell, direction, amount, still: nobody, insider: undefined }] : []
    return [...wish(1, above), ...wish(-1, below)]
  })

/** The same demand against someone who knows some of the counts; none about what that person knows anyway. */
export const against = (demand: Demand, insider: Insider): readonly Demand[] =>
  insider.knows.has(demand.cell) ? [] : [{ ...demand, insider, still: insider.knows }]

/** Moves found so far, looked up by what they grant. */
export interface Moves {
  readonly add: (move: Move) => void
  readonly granting: (wish: Wish, usable?: (cell: number) => boolean) => Move | undefined
  readonly all: () => readonly Move[]
}

export function keepMoves(model: LinkedModel): Moves {
  const byCell = new Map<number, { readonly move: Move; readonly by: number }[]>()
  const added: Move[] = []
  const keep = (move: Move) => {
    for (const [at, cell] of move.cells.entries()) {
      const kept = byCell.get(cell) ?? []
      byCell.set(cell, kept)
      kept.push({ move, by: move.by[at] ?? 0 })
    }
  }
  return {
    all: () => added,
    add(move) {
      added.push(move)
      keep(move)
      const back = reversed(model, move)
      if (back !== undefined) keep(back)
    },
    granting: ({ cell, direction, amount, still }, usable = () => true) =>
      byCell
        .get(cell)
        ?.find(
          ({ move, by }) =>
            by * direction >= amount && move.cells.every((each) => !still.has(each) && usable(each)),
        )?.move,
  }
}

/** The insiders who know a cell, by cell: only they can tell the true table from a moved one by what they know. */
export function insidersByCell(insiders: readonly Insider[]): ReadonlyMap<number, readonly Insider[]> {
  const byCell = new Map<number, Insider[]>()
  for (const insider of insiders) {
    for (const cell of insider.knows) byCell.set(cell, [...(byCell.get(cell) ?? []), insider])
  }
  return byCell
}

/**
 * Grants a demand against outsiders, and against every insider who would see through the move that granted it.
 * `grant` finds a move or gives none; what stays ungranted is returned.
 */
export function grantAll(
  demand: Demand,
  seenThroughBy: ReadonlyMap<number, readonly Insider[]>,
  grant: (demand: Demand) => Move | undefined,
): readonly Demand[] {
  const move = grant(demand)
  if (move === undefined) return [demand]
  const insiders = new Set(move.cells.flatMap((cell) => seenThroughBy.get(cell) ?? []))
  return [...insiders]
    .flatMap((insider) => against(demand, insider))
    .filter((harder) => grant(harder) === undefined)
}

/**
 * The proof: for every small count other tables, in whole numbers, that a reader cannot tell from the true one. Each is
 * checked against all sums by counting, so the proof does not rest on the solver that found it.
 */
import { type Demand, grantAll, insidersByCell, keepMoves, outsiderDemands } from './demands.ts'
import type { Insider } from './insiders.ts'
import { blocksOf, type LinkedModel } from './linked-model.ts'
import { isPossible, type Move, withMover } from './moves.ts'
import type { Protection } from './protection.ts'
import type { Solver } from './solver.ts'

export interface Proof {
  readonly holds: boolean
  /** Small counts that were attacked. */
  readonly primaries: number
  /** Other suppressed cells that were attacked: each must be in doubt too, or its mark is an empty gesture. */
  readonly secondaries: number
  /** Everyone who knows some of the counts beforehand, and against whom each small count was tried as well. */
  readonly insiders: number
  /** Attacks that the pattern withstood and attacks that broke it. */
  readonly withstood: number
  readonly failures: readonly Failure[]
}

export interface Failure {
  readonly cell: string
  /** Who could find out; undefined for any reader. */
  readonly insider: string | undefined
  /** What that reader would have to reckon with and does not. */
  readonly missing: { readonly direction: 'lower' | 'higher' | 'either'; readonly by: number }
}

/**
 * Attacks the pattern. Moves that a search has found are taken as `hints` only: each is checked by counting, and what
 * they do not show is attacked anew.
 */
export function prove(
  solver: Solver,
  model: LinkedModel,
  suppressed: ReadonlySet<number>,
  primaries: readonly number[],
  insiders: readonly Insider[],
  protection: Protection,
  hints: readonly Move[] = [],
): Proof {
  const primary = new Set(primaries)
  const seenThroughBy = insidersByCell(insiders)
  const hidden = hiddenCells(model, suppressed)
  const found = keepMoves(model)
  for (const hint of hints) {
    if (hint.cells.every((cell) => hidden.has(cell)) && isPossible(model, hint)) found.add(hint)
  }
  let withstood = 0
  const broken: Demand[] = []
  const determined: number[] = []
  for (const block of blocksOf(model, hidden)) {
    withMover(solver, model, block, (mover) => {
      for (const cell of block) mover.open(cell, 1)
      const grant = (demand: Demand): Move | undefined => {
        const known = found.granting(demand)
        const move = known ?? mover.cheapest(demand)
        if (move === undefined) return undefined
        if (known === undefined) found.add(move)
        withstood += 1
        return move
      }
      const small = block.filter((cell) => primary.has(cell))
      for (const demand of outsiderDemands(model, small, protection)) {
        broken.push(...grantAll(demand, seenThroughBy, grant))
      }
      for (const cell of block) {
        if (primary.has(cell) || !suppressed.has(cell)) continue
        const either = ([1, -1] as const).some(
          (direction) =>
            grant({ cell, direction, amount: 1, still: new Set(), insider: undefined }) !== undefined,
        )
        if (!either) determined.push(cell)
      }
    })
  }
  const bare = primaries.filter((cell) => !hidden.has(cell))
  const failures = [
    ...broken.map(({ cell, insider, direction, amount }) => ({
      cell: model.ids[cell] ?? '',
      insider: insider?.name,
      missing: { direction: direction > 0 ? ('higher' as const) : ('lower' as const), by: amount },
    })),
    ...[...determined, ...bare].map((cell) => ({
      cell: model.ids[cell] ?? '',
      insider: undefined,
      missing: { direction: 'either' as const, by: 1 },
    })),
  ]
  return {
    holds: failures.length === 0,
    primaries: primaries.length,
    secondaries: [...suppressed].filter((cell) => !primary.has(cell)).length,
    insiders: insiders.length,
    withstood,
    failures,
  }
}

/** What a reader is not shown: what is suppressed, and what no table shows. */
export const hiddenCells = (model: LinkedModel, suppressed: Iterable<number>): ReadonlySet<number> =>
  new Set([...suppressed, ...model.roles.flatMap((role, cell) => (role === 'hidden' ? [cell] : []))])

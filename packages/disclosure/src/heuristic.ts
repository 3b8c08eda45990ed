/** A safe pattern, not always the cheapest: small counts one by one get the cheapest doubt, then what is too much goes. */
import { type Demand, grantAll, insidersByCell, keepMoves, outsiderDemands } from './demands.ts'
import type { Insider } from './insiders.ts'
import type { LinkedModel } from './linked-model.ts'
import { type Move, withMover } from './moves.ts'
import type { Protection } from './protection.ts'
import type { Solver } from './solver.ts'

export interface Question {
  readonly solver: Solver
  readonly model: LinkedModel
  /** Cells that hang together; those of them that must be suppressed are `primaries`. */
  readonly block: readonly number[]
  readonly primaries: readonly number[]
  readonly insiders: readonly Insider[]
  readonly protection: Protection
  /** Programs that may be solved to take needless marks away again. */
  readonly trimming: number
}

/** Secondary suppressions, with the moves that protect the primary ones. */
export interface Answer {
  readonly secondary: ReadonlySet<number>
  readonly moves: readonly Move[]
}

/** The secondary suppressions of one block. Where doubt cannot be had at any price the proof will say so. */
export function findPattern(question: Question): Answer {
  const { solver, model, block, primaries, insiders, protection } = question
  const seenThroughBy = insidersByCell(insiders)
  const primary = new Set(primaries)
  return withMover(solver, model, block, (mover) => {
    const found = keepMoves(model)
    const secondary = new Set<number>()
    const cheap = Math.min(...block.map((cell) => model.costs[cell] ?? 1)) / 1024
    for (const cell of block) {
      const costsNothing = primary.has(cell) || model.roles[cell] === 'hidden'
      mover.open(cell, costsNothing ? cheap : (model.costs[cell] ?? 1))
    }
    const grant = (demand: Demand): Move | undefined => {
      const known = found.granting(demand)
      if (known !== undefined) return known
      const move = mover.cheapest(demand)
      if (move === undefined) return undefined
      found.add(move)
      for (const cell of move.cells) {
        if (model.roles[cell] !== 'ours' || primary.has(cell) || secondary.has(cell)) continue
        secondary.add(cell)
        mover.open(cell, cheap)
      }
      return move
    }
    const demands = outsiderDemands(model, primaries, protection)
    const hardestFirst = [...demands].sort((a, b) => b.amount - a.amount || a.cell - b.cell)
    for (const demand of hardestFirst) grantAll(demand, seenThroughBy, grant)
    return trimmed(question, secondary, found.all())
  })
}

/** Without the marks that turn out to be needless, the dearest first. */
function trimmed(
  { solver, model, block, primaries, insiders, protection, trimming }: Question,
  secondary: ReadonlySet<number>,
  moves: readonly Move[],
): Answer {
  const seenThroughBy = insidersByCell(insiders)
  const demands = outsiderDemands(model, primaries, protection)
  const hidden = block.filter((cell) => model.roles[cell] === 'hidden')
  const open = [...new Set([...primaries, ...secondary, ...hidden])].sort((a, b) => a - b)
  return withMover(solver, model, open, (mover) => {
    for (const cell of open) mover.open(cell, 1)
    const found = keepMoves(model)
    for (const move of moves) found.add(move)
    const shut = new Set<number>()
    let used = new Set<Move>()
    const grant = (demand: Demand): Move | undefined => {
      const known = found.granting(demand, (cell) => !shut.has(cell))
      const move = known ?? mover.cheapest(demand)
      if (move === undefined) return undefined
      if (known === undefined) found.add(move)
      used.add(move)
      return move
    }
    const isGranted = (demand: Demand): boolean => grantAll(demand, seenThroughBy, grant).length === 0
    const reachable = demands.filter(isGranted)
    const dearestFirst = [...secondary].sort((a, b) => (model.costs[b] ?? 0) - (model.costs[a] ?? 0) || a - b)
    for (const cell of dearestFirst) {
      if (mover.solved() > trimming) break
      shut.add(cell)
      mover.close(cell)
      if (reachable.every(isGranted)) continue
      shut.delete(cell)
      mover.open(cell, 1)
    }
    // What no move needs any more can be shown as well; every mark that stays is then in doubt itself.
    used = new Set()
    for (const demand of demands) isGranted(demand)
    const needed = new Set([...used].flatMap(({ cells }) => cells))
    return { secondary: new Set([...secondary].filter((cell) => needed.has(cell))), moves: [...used] }
  })
}

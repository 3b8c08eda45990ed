/**
 * The cheapest safe pattern of one block, after Fischetti and Salazar (Management Science 47, 2001): a small program
 * proposes a pattern, the reader attacks it, and each attack that succeeds becomes a condition on the next proposal.
 */
import type { Model } from 'highs'
import { type Demand, grantAll, insidersByCell, keepMoves, outsiderDemands } from './demands.ts'
import type { Answer, Question } from './heuristic.ts'
import type { LinkedModel } from './linked-model.ts'
import { type Move, sumsWithin, withMover } from './moves.ts'
import { kinds, outcomes } from './solver.ts'

export interface Effort {
  /** Proposals to be tried. */
  readonly rounds: number
  /** Nodes of the search tree for each proposal. */
  readonly nodes: number
}

/** The secondary suppressions that cost least; undefined when the effort ran out, or when no pattern is safe. */
export function cheapestPattern(question: Question, effort: Effort): Answer | undefined {
  const { solver, model, block, primaries, insiders, protection } = question
  const primary = new Set(primaries)
  const choices = block.filter((cell) => model.roles[cell] === 'ours' && !primary.has(cell))
  const column = new Map(choices.map((cell, at) => [cell, at]))
  const seenThroughBy = insidersByCell(insiders)
  const demands = outsiderDemands(model, primaries, protection)
  const found = keepMoves(model)
  const free = new Set(block.filter((cell) => !column.has(cell)))

  return withProposals(question, choices, (proposals) =>
    withAttacker(question, (attacker) =>
      withMover(solver, model, block, (mover) => {
        for (const cell of free) mover.open(cell, 1)
        let last: ReadonlySet<number> = new Set()
        for (let round = 0; round < effort.rounds; round += 1) {
          const proposal = proposals.next(effort.nodes)
          if (proposal === undefined) return undefined
          for (const cell of last) if (!proposal.has(cell)) mover.close(cell)
          for (const cell of proposal) if (!last.has(cell)) mover.open(cell, 1)
          last = proposal
          const isHidden = (cell: number) => free.has(cell) || proposal.has(cell)
          const grant = (demand: Demand): Move | undefined => {
            const known = found.granting(demand, isHidden)
            if (known !== undefined) return known
            const move = mover.cheapest(demand)
            if (move !== undefined) found.add(move)
            return move
          }
          const broken = demands.flatMap((demand) => grantAll(demand, seenThroughBy, grant))
          if (broken.length === 0) return { secondary: proposal, moves: found.all() }
          for (const demand of broken) {
            proposals.require(
              attacker.lesson(demand, choices, isHidden) ?? choices.map((cell) => (isHidden(cell) ? 0 : 1)),
            )
          }
        }
        return undefined
      }),
    ),
  )
}

interface Proposals {
  /** The cheapest pattern that meets everything required so far; undefined if there is none or it takes too long. */
  readonly next: (nodes: number) => ReadonlySet<number> | undefined
  /** From now on the weights of the chosen cells must add up to 1. */
  readonly require: (weights: readonly number[]) => void
}

function withProposals<Result>(
  { solver, model, block }: Question,
  choices: readonly number[],
  use: (proposals: Proposals) => Result,
): Result {
  const column = new Map(choices.map((cell, at) => [cell, at]))
  const zeros = new Float64Array(choices.length)
  const data = {
    numCols: choices.length,
    numRows: 0,
    colCost: choices.map((cell) => model.costs[cell] ?? 1),
    colLower: zeros,
    colUpper: zeros.map(() => 1),
    rowLower: [],
    rowUpper: [],
    matrix: {
      format: 'csr' as const,
      numRows: 0,
      numCols: choices.length,
      starts: [0],
      indices: [],
      values: [],
    },
    integrality: choices.map(() => kinds.integer),
  }
  if (choices.length === 0) return use({ next: () => new Set(), require: () => {} })
  return solver.withModel(data, (program) => {
    for (const { indices, values } of noLonelyMarks(model, block, column)) {
      program.addRow(0, Number.POSITIVE_INFINITY, { indices, values })
    }
    let impossible = false
    return use({
      next(nodes) {
        if (impossible) return undefined
        program.options.set({ mip_max_nodes: nodes })
        program.run()
        if (program.getModelStatus() !== outcomes.optimal) return undefined
        const { colValue } = program.getSolution()
        return new Set(choices.filter((_, at) => (colValue[at] ?? 0) > 0.5))
      },
      require(weights) {
        const indices = weights.flatMap((weight, at) => (weight > 0 ? [at] : []))
        impossible ||= indices.length === 0
        if (impossible) return
        program.addRow(1, Number.POSITIVE_INFINITY, {
          indices,
          values: indices.map((at) => weights[at] ?? 0),
        })
      },
    })
  })
}

/** A mark that stands alone in a sum is given back by it, so the cheapest pattern has none. */
function noLonelyMarks(model: LinkedModel, block: readonly number[], column: ReadonlyMap<number, number>) {
  const sums = [...new Set(block.flatMap((cell) => model.sumsOf[cell] ?? []))].sort((a, b) => a - b)
  return sums.flatMap((number) => {
    const cells = model.sums[number]?.cells ?? []
    const columns = cells.flatMap((cell) => column.get(cell) ?? [])
    if (columns.length < cells.length) return []
    return columns.map((one) => ({
      indices: columns,
      values: columns.map((each) => (each === one ? -1 : 1)),
    }))
  })
}

interface Attacker {
  /**
   * What the attack that broke the pattern teaches: weights of the choices, of which a safe pattern has at least 1 in
   * all. Undefined where only whole numbers broke it: then some other cell must be suppressed, whichever.
   */
  readonly lesson: (
    demand: Demand,
    choices: readonly number[],
    isHidden: (cell: number) => boolean,
  ) => readonly number[] | undefined
}

/** The reader's own program: how far can this cell be moved? The prices of the sums in its answer are the lesson. */
function withAttacker<Result>(
  { solver, model, block }: Question,
  use: (attacker: Attacker) => Result,
): Result {
  const { rows, starts, indices, values } = sumsWithin(model, block, (at, sign) => [[at, sign]])
  const zeros = new Float64Array(block.length)
  const data = {
    numCols: block.length,
    numRows: rows,
    colCost: zeros,
    colLower: zeros,
    colUpper: zeros,
    rowLower: new Float64Array(rows),
    rowUpper: new Float64Array(rows),
    matrix: { format: 'csr' as const, numRows: rows, numCols: block.length, starts, indices, values },
  }
  const room = (cell: number) => Math.max(0, (model.counts[cell] ?? 0) - (model.floors[cell] ?? 0))
  return solver.withModel(data, (program: Model) =>
    use({
      lesson(demand, choices, isHidden) {
        const { cell, direction, amount, still } = demand
        const canMove = (each: number) => isHidden(each) && !still.has(each)
        program.changeColsBounds(
          { kind: 'range', from: 0, to: block.length - 1 },
          block.map((each) => (canMove(each) ? -room(each) : 0)),
          block.map((each) => (canMove(each) ? (each === cell ? amount : Number.POSITIVE_INFINITY) : 0)),
        )
        program.changeColsCost(
          { kind: 'range', from: 0, to: block.length - 1 },
          block.map((each) => (each === cell ? -direction : 0)),
        )
        program.run()
        if (program.getModelStatus() !== outcomes.optimal) return undefined
        const weights = weightsOf(program.getSolution().rowDual, demand)
        const chosen = new Set(choices)
        const anyway = block.reduce((sum, each) => sum + (chosen.has(each) ? 0 : (weights.get(each) ?? 0)), 0)
        const needed = 1 - anyway
        if (needed < 1e-6) return undefined
        const lesson = choices.map((each) => Math.min(1, (weights.get(each) ?? 0) / needed))
        const had = choices.reduce((sum, each, at) => sum + (isHidden(each) ? (lesson[at] ?? 0) : 0), 0)
        return had < 1 - 1e-6 ? lesson : undefined
      },
    }),
  )

  /** At any prices of the sums, no cell moves further than the weighted room of the cells that are hidden. */
  function weightsOf(
    prices: ArrayLike<number>,
    { cell: target, direction, amount, still }: Demand,
  ): ReadonlyMap<number, number> {
    const slopes: number[] = block.map((cell) => (cell === target ? direction : 0))
    for (let row = 0; row < rows; row += 1) {
      const price = Math.round((prices[row] ?? 0) * 1e6) / 1e6
      for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1) {
        const at = indices[entry] ?? 0
        slopes[at] = (slopes[at] ?? 0) + price * (values[entry] ?? 0)
      }
    }
    return new Map(
      block.map((cell, at) => {
        const slope = Math.abs(slopes[at] ?? 0) < 1e-9 ? 0 : (slopes[at] ?? 0)
        const reach = slope > 0 ? amount : -slope * room(cell)
        return [cell, still.has(cell) ? 0 : Math.min(1, reach / amount)]
      }),
    )
  }
}

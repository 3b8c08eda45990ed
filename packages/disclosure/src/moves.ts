/**
 * A move: whole numbers added to and taken from cells so that every sum still holds. A reader who is shown neither of
 * the two tables, the true one and the moved one, cannot tell them apart; so a move over unpublished cells is a proof.
 */
import type { Model, ModelData } from 'highs'
import type { LinkedModel } from './linked-model.ts'
import { kinds, outcomes, type Solver } from './solver.ts'

export interface Move {
  readonly cells: readonly number[]
  readonly by: readonly number[]
}

/** Asks for a move that shifts `cell` by at least `amount` up (1) or down (-1) and leaves `still` alone. */
export interface Wish {
  readonly cell: number
  readonly direction: 1 | -1
  readonly amount: number
  readonly still: ReadonlySet<number>
}

export interface Mover {
  /** From here on the cell may move, at this price a unit. */
  readonly open: (cell: number, price: number) => void
  readonly close: (cell: number) => void
  /** The cheapest move that grants the wish, in whole numbers; undefined if there is none, or none was found. */
  readonly cheapest: (wish: Wish) => Move | undefined
  /** How many programs were solved. */
  readonly solved: () => number
}

/** Work the solver may do on one whole-number program before it gives up: counted, not timed, so that it repeats. */
const NODES = 2_000

/** Runs `use` with a mover over a block of cells, all closed at first. */
export function withMover<Result>(
  solver: Solver,
  model: LinkedModel,
  block: readonly number[],
  use: (mover: Mover) => Result,
): Result {
  return solver.withModel(twoWayProgram(model, block), (program) => use(moverOn(program, model, block)))
}

function moverOn(program: Model, model: LinkedModel, block: readonly number[]): Mover {
  program.options.set({ mip_max_nodes: NODES })
  const column = new Map(block.map((cell, at) => [cell, 2 * at]))
  const isOpen = new Set<number>()
  let solved = 0
  const room = (cell: number) => (model.counts[cell] ?? 0) - (model.floors[cell] ?? 0)
  const bound = (cell: number, up: number, down: number) => {
    const at = column.get(cell) ?? -1
    program.changeColBounds(at, 0, up)
    program.changeColBounds(at + 1, 0, down)
  }
  const free = (cell: number) => bound(cell, Number.POSITIVE_INFINITY, Math.max(0, room(cell)))

  function run(): Move | undefined {
    solved += 1
    program.run()
    if (program.getModelStatus() !== outcomes.optimal) return undefined
    const { colValue } = program.getSolution()
    return wholeMove(
      model,
      block,
      block.map((_, at) => (colValue[2 * at] ?? 0) - (colValue[2 * at + 1] ?? 0)),
    )
  }

  function cheapest({ cell, direction, amount, still }: Wish): Move | undefined {
    const at = column.get(cell)
    if (at === undefined || !isOpen.has(cell) || still.has(cell)) return undefined
    if (direction < 0 && room(cell) < amount) return undefined
    const held = [...still].filter((each) => isOpen.has(each) && column.has(each))
    for (const each of held) bound(each, 0, 0)
    const [moving, against] = direction > 0 ? [at, at + 1] : [at + 1, at]
    program.changeColBounds(moving, amount, amount)
    program.changeColBounds(against, 0, 0)
    let move = run()
    if (move === undefined && program.getModelStatus() === outcomes.optimal) {
      // Fractions: the cheapest move is no table. Ask for whole numbers, and more if exactly so much is impossible.
      const all = { kind: 'range', from: 0, to: 2 * block.length - 1 } as const
      const of = (kind: 0 | 1) => new Array<0 | 1>(2 * block.length).fill(kind)
      program.changeColBounds(moving, amount, direction > 0 ? Number.POSITIVE_INFINITY : room(cell))
      program.changeColsIntegrality(all, of(kinds.integer))
      move = run()
      program.changeColsIntegrality(all, of(kinds.continuous))
    }
    for (const each of held) free(each)
    free(cell)
    return move
  }

  return {
    open(cell, price) {
      const at = column.get(cell) ?? -1
      isOpen.add(cell)
      program.changeColsCost({ kind: 'range', from: at, to: at + 1 }, [price, price])
      free(cell)
    },
    close(cell) {
      isOpen.delete(cell)
      bound(cell, 0, 0)
    },
    cheapest,
    solved: () => solved,
  }
}

/** Two columns a cell, what is added and what is taken; one row a sum that touches the block. */
function twoWayProgram(model: LinkedModel, block: readonly number[]): ModelData {
  const { rows, starts, indices, values } = sumsWithin(model, block, (at, sign) => [
    [2 * at, sign],
    [2 * at + 1, -sign],
  ])
  const columns = 2 * block.length
  const zeros = new Float64Array(columns)
  return {
    numCols: columns,
    numRows: rows,
    colCost: zeros,
    colLower: zeros,
    colUpper: zeros,
    rowLower: new Float64Array(rows),
    rowUpper: new Float64Array(rows),
    matrix: { format: 'csr', numRows: rows, numCols: columns, starts, indices, values },
  }
}

/** The sums over a block as sparse rows: of each cell in the block, the columns and signs that `entries` gives. */
export function sumsWithin(
  model: LinkedModel,
  block: readonly number[],
  entries: (at: number, sign: number) => readonly (readonly [number, number])[],
) {
  const within = new Map(block.map((cell, at) => [cell, at]))
  const sums = [...new Set(block.flatMap((cell) => model.sumsOf[cell] ?? []))].sort((a, b) => a - b)
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const number of sums) {
    const { cells = [], signs = [] } = model.sums[number] ?? {}
    for (const [place, cell] of cells.entries()) {
      const at = within.get(cell)
      if (at === undefined) continue
      for (const [column, sign] of entries(at, signs[place] ?? 0)) {
        indices.push(column)
        values.push(sign)
      }
    }
    starts.push(indices.length)
  }
  return { rows: sums.length, starts, indices, values }
}

/** The move without its zeros, if it is one: whole numbers under which every sum of the model holds exactly. */
export function wholeMove(
  model: LinkedModel,
  block: readonly number[],
  values: readonly number[],
): Move | undefined {
  const nearly = 1e-6
  if (values.some((value) => Math.abs(value - Math.round(value)) > nearly)) return undefined
  const moved = block.flatMap((cell, at) => {
    const by = Math.round(values[at] ?? 0)
    return by === 0 ? [] : [[cell, by] as const]
  })
  const move = { cells: moved.map(([cell]) => cell), by: moved.map(([, by]) => by) }
  return isPossible(model, move) ? move : undefined
}

/** Checked in whole numbers, without the solver: no cell below what it may be, and every sum still holds. */
export function isPossible(model: LinkedModel, { cells, by }: Move): boolean {
  const change = new Map(cells.map((cell, at) => [cell, by[at] ?? 0]))
  const inReach = cells.every(
    (cell) =>
      model.roles[cell] !== 'known' &&
      (model.counts[cell] ?? 0) + (change.get(cell) ?? 0) >= (model.floors[cell] ?? 0),
  )
  const sums = new Set(cells.flatMap((cell) => model.sumsOf[cell] ?? []))
  return (
    inReach &&
    [...sums].every((number) => {
      const { cells: summed = [], signs = [] } = model.sums[number] ?? {}
      return summed.reduce((total, cell, at) => total + (signs[at] ?? 0) * (change.get(cell) ?? 0), 0) === 0
    })
  )
}

/** The same move the other way, where no cell would fall too low. */
export function reversed(model: LinkedModel, { cells, by }: Move): Move | undefined {
  const back = { cells, by: by.map((amount) => -amount) }
  return isPossible(model, back) ? back : undefined
}

/** What a reader can find out about each suppressed count: the lowest and the highest whole number it may be. */
import type { Model, ModelData } from 'highs'
import { blocksOf, type LinkedModel, linkModel } from './linked-model.ts'
import { sumsWithin, wholeMove } from './moves.ts'
import { hiddenCells } from './proof.ts'
import { positionsOf } from './protect.ts'
import { type Protection, usualProtection } from './protection.ts'
import type { Publication } from './publication.ts'
import { kinds, outcomes, type Solver } from './solver.ts'

export interface Interval {
  readonly cell: string
  readonly least: number
  /** Infinite where no sum limits it. */
  readonly most: number
  /** Are both ends reached by a table in whole numbers? If not, the true ends may lie closer together. */
  readonly exact: boolean
}

/** The interval of every suppressed cell, for a reader who also knows the true counts of the cells `knowing`. */
export function attack(
  solver: Solver,
  publication: Publication,
  suppressed: readonly string[],
  protection: Protection = usualProtection,
  knowing: readonly string[] = [],
): readonly Interval[] {
  const model = linkModel(publication, protection)
  const marked = positionsOf(model, suppressed)
  const known = positionsOf(model, knowing)
  const unknown = [...hiddenCells(model, marked)].filter((cell) => !known.has(cell))
  const intervals = new Map<number, Interval>()
  for (const block of blocksOf(model, unknown)) {
    solver.withModel(readersProgram(model, block), (program) => {
      for (const [at, cell] of block.entries()) {
        const down = farthest(program, model, block, at, -1)
        const up = farthest(program, model, block, at, 1)
        const count = model.counts[cell] ?? 0
        const exact = down.whole && up.whole
        intervals.set(cell, {
          cell: model.ids[cell] ?? '',
          least: count - down.by,
          most: count + up.by,
          exact,
        })
      }
    })
  }
  return [...marked].flatMap((cell) => intervals.get(cell) ?? [])
}

function readersProgram(model: LinkedModel, block: readonly number[]): ModelData {
  const { rows, starts, indices, values } = sumsWithin(model, block, (at, sign) => [[at, sign]])
  return {
    numCols: block.length,
    numRows: rows,
    colCost: new Float64Array(block.length),
    colLower: block.map((cell) => (model.floors[cell] ?? 0) - (model.counts[cell] ?? 0)),
    colUpper: new Float64Array(block.length).fill(Number.POSITIVE_INFINITY),
    rowLower: new Float64Array(rows),
    rowUpper: new Float64Array(rows),
    matrix: { format: 'csr', numRows: rows, numCols: block.length, starts, indices, values },
  }
}

/** How far one cell can be moved; first in any numbers, then in whole ones where that gave fractions. */
function farthest(
  program: Model,
  model: LinkedModel,
  block: readonly number[],
  at: number,
  direction: 1 | -1,
): { readonly by: number; readonly whole: boolean } {
  program.changeColCost(at, -direction)
  program.run()
  const relaxed = answer()
  const all = { kind: 'range', from: 0, to: block.length - 1 } as const
  let result = relaxed
  if (!relaxed.whole && relaxed.by !== Number.POSITIVE_INFINITY) {
    program.changeColsIntegrality(all, new Array<0 | 1>(block.length).fill(kinds.integer))
    program.options.set({ mip_max_nodes: 2_000 })
    program.run()
    const strict = answer()
    program.changeColsIntegrality(all, new Array<0 | 1>(block.length).fill(kinds.continuous))
    result = strict.whole ? strict : relaxed
  }
  program.changeColCost(at, 0)
  return result

  function answer() {
    const status = program.getModelStatus()
    if (status === outcomes.unbounded || status === outcomes.unboundedOrInfeasible) {
      return { by: Number.POSITIVE_INFINITY, whole: true }
    }
    if (status !== outcomes.optimal) return { by: 0, whole: false }
    const values = [...program.getSolution().colValue]
    const by = direction * (values[at] ?? 0)
    return { by: Math.abs(by) < 1e-9 ? 0 : by, whole: wholeMove(model, block, values) !== undefined }
  }
}

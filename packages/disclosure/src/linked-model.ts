/** The publication by number instead of by id: what each cell is to a reader, and which sums tie it. */
import type { Protection } from './protection.ts'
import { checkPublication, InconsistentPublication, type Publication } from './publication.ts'

/** What a cell is to a reader: known whatever we do, ours to show or to suppress, or hidden whatever we do. */
export type Role = 'known' | 'ours' | 'hidden'

export interface LinkedModel {
  readonly ids: readonly string[]
  readonly position: ReadonlyMap<string, number>
  readonly counts: readonly number[]
  readonly costs: readonly number[]
  readonly roles: readonly Role[]
  /** The least a reader must reckon with when the cell is not shown. */
  readonly floors: readonly number[]
  /** Each sum as its total and its parts, without the cells that everybody knows. */
  readonly sums: readonly Sum[]
  readonly sumsOf: readonly (readonly number[])[]
}

/** Movements of these cells cancel: those of the total (sign -1) against those of the parts (sign 1). */
export interface Sum {
  readonly cells: readonly number[]
  readonly signs: readonly number[]
}

export function linkModel(publication: Publication, protection: Protection): LinkedModel {
  checkPublication(publication)
  const { cells, relations } = publication
  const position = new Map(cells.map(({ id }, at) => [id, at]))
  const roles = cells.map(({ count, standing }): Role => {
    if (count === undefined || standing === 'public') return 'known'
    if (standing !== undefined) return 'hidden'
    return count === 0 && !protection.zerosMayBeSuppressed ? 'known' : 'ours'
  })
  const at = (id: string) => position.get(id) ?? -1
  const sums = relations.map(({ total, parts }): Sum => {
    const signed = [[at(total), -1] as const, ...parts.map((part) => [at(part), 1] as const)]
    const moving = signed.filter(([cell]) => roles[cell] !== 'known')
    return { cells: moving.map(([cell]) => cell), signs: moving.map(([, sign]) => sign) }
  })
  const sumsOf: number[][] = cells.map(() => [])
  for (const [number, sum] of sums.entries()) for (const cell of sum.cells) sumsOf[cell]?.push(number)
  return {
    ids: cells.map(({ id }) => id),
    position,
    counts: cells.map(({ count }) => count ?? 0),
    costs: cells.map(({ cost, count }) => cost ?? Math.max(1, count ?? 0)),
    roles,
    floors: thinkableFloors(publication, roles, position, protection),
    sums,
    sumsOf,
  }
}

/** The groups of cells that hang together through sums over nothing but these cells, in order of their first cell. */
export function blocksOf(model: LinkedModel, cells: Iterable<number>): readonly (readonly number[])[] {
  const open = new Set([...cells].sort((a, b) => a - b))
  const blocks: number[][] = []
  const seen = new Set<number>()
  for (const first of open) {
    if (seen.has(first)) continue
    seen.add(first)
    const block = [first]
    for (const cell of block) {
      for (const sum of model.sumsOf[cell] ?? []) {
        for (const other of model.sums[sum]?.cells ?? []) {
          if (open.has(other) && !seen.has(other)) {
            seen.add(other)
            block.push(other)
          }
        }
      }
    }
    blocks.push(block.sort((a, b) => a - b))
  }
  return blocks
}

/**
 * A mark that is at least 1 makes every total over it at least as much as there are marks and shown counts under it,
 * whatever is suppressed: zeros are shown. A part known to all counts in full.
 */
function thinkableFloors(
  { cells, relations }: Publication,
  roles: readonly Role[],
  position: ReadonlyMap<string, number>,
  { suppressedAtLeast }: Protection,
): readonly number[] {
  const floors = cells.map(({ id, count = 0, standing }, at) => {
    if (roles[at] === 'known') return count
    if (standing === 'unpublished') return 0
    if (count >= suppressedAtLeast) return suppressedAtLeast
    throw new InconsistentPublication(
      `Cell ${id} is suppressed and holds 0, but a mark is said to be at least 1.`,
    )
  })
  for (let raised = true; raised; ) {
    raised = false
    for (const { total, parts } of relations) {
      const at = position.get(total) ?? -1
      const least = parts.reduce((sum, part) => sum + (floors[position.get(part) ?? -1] ?? 0), 0)
      if (least > (floors[at] ?? 0)) {
        floors[at] = least
        raised = true
      }
    }
  }
  return floors
}

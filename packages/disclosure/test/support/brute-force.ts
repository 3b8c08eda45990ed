/** A reader with patience: tries every table in whole numbers that agrees with what is published. No solver. */
import type { Protection, Publication } from '../../src/index.ts'

/** A cell as the set of the leaves (the smallest counts) it adds up. */
export interface Shape {
  readonly leaves: number
  readonly cells: readonly { readonly id: string; readonly of: readonly number[] }[]
}

/** All values that each suppressed cell takes in some table; leaves go up to `cap`. A mark may hide 0 where `maybeNothing`. */
export function possibleValues(
  { leaves, cells }: Shape,
  counts: readonly number[],
  suppressed: ReadonlySet<string>,
  { suppressedAtLeast }: Pick<Protection, 'suppressedAtLeast'>,
  cap: number,
  maybeNothing: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, ReadonlySet<number>> {
  const truth = ({ of }: { of: readonly number[] }) => of.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0)
  const shown = cells
    .filter(({ id }) => !suppressed.has(id))
    .map((cell) => ({ of: cell.of, is: truth(cell) }))
  const hidden = cells.filter(({ id }) => suppressed.has(id))
  const values = new Map(hidden.map(({ id }) => [id, new Set<number>()]))
  const table: number[] = []
  const value = (of: readonly number[]) => of.reduce((sum, leaf) => sum + (table[leaf] ?? 0), 0)
  // A sum can be judged as soon as its last leaf is filled in.
  const judgedAt = (leaf: number) => shown.filter(({ of }) => Math.max(...of) === leaf)
  const judged = Array.from({ length: leaves }, (_, leaf) => judgedAt(leaf))
  const limits = Array.from({ length: leaves }, (_, leaf) =>
    Math.min(cap, ...shown.filter(({ of }) => of.includes(leaf)).map(({ is }) => is)),
  )
  const fill = (leaf: number): void => {
    if (leaf === leaves) {
      const found = hidden.map(({ id, of }) => [id, value(of)] as const)
      if (found.every(([id, number]) => number >= suppressedAtLeast || maybeNothing.has(id))) {
        for (const [id, number] of found) values.get(id)?.add(number)
      }
      return
    }
    for (let number = 0; number <= (limits[leaf] ?? 0); number += 1) {
      table[leaf] = number
      if ((judged[leaf] ?? []).every(({ of, is }) => value(of) === is)) fill(leaf + 1)
    }
    table[leaf] = 0
  }
  fill(0)
  return values
}

/** The publication of a shape: every cell, and every sum of cells that the shape's `sums` name. */
export const publicationOf = (
  { cells }: Shape,
  sums: Publication['relations'],
  counts: readonly number[],
): Publication => ({
  cells: cells.map(({ id, of }) => ({ id, count: of.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0) })),
  relations: sums,
})

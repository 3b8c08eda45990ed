/** The choice of cells: the cheapest where it says so, the same every time, and proved again from nothing. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  loadSolver,
  type Publication,
  protect,
  proveSuppressed,
  type Solver,
  usualEffort,
  usualProtection,
} from '../src/index.ts'
import { publicationOf } from './support/brute-force.ts'
import { linkedTables } from './support/linked-tables.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const thresholds = { standard: { from: 1, to: 2, reason: 'test' } }
const square = linkedTables(2, 2, [])
const counts = (length: number, max: number) =>
  fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length })

/** The least cost of all sets of cells that stand the proof, by trying every set. */
function leastCost(publication: Publication, primary: readonly string[], onePersonKnows: boolean): number {
  const options = { thresholds, protection: { ...usualProtection, onePersonKnows } }
  const choices = publication.cells.filter(({ id, count }) => count !== 0 && !primary.includes(id))
  let least = Number.POSITIVE_INFINITY
  for (let bits = 0; bits < 2 ** choices.length; bits += 1) {
    const chosen = choices.filter((_, at) => (bits >> at) & 1)
    const cost = chosen.reduce((sum, { count = 0 }) => sum + count, 0)
    if (cost >= least) continue
    const suppressed = [...primary, ...chosen.map(({ id }) => id)]
    if (proveSuppressed(solver, publication, suppressed, options).holds) least = cost
  }
  return least
}

describe('the choice', () => {
  it('called cheapest is the cheapest of all choices that stand the proof', () => {
    fc.assert(
      fc.property(counts(4, 6), fc.boolean(), (leaves, onePersonKnows) => {
        const publication = publicationOf(square.shape, square.relations, leaves)
        const protection = { ...usualProtection, onePersonKnows }
        const pattern = protect(solver, publication, { thresholds, protection })
        expect(pattern.blocks.every(({ found }) => found === 'cheapest')).toBe(true)
        expect(pattern.cost).toBe(leastCost(publication, pattern.primary, onePersonKnows))
      }),
      { numRuns: 12, seed: 2027 },
    )
  })

  it('of a larger linked table is proved again from nothing, is no cheaper than the cheapest, and repeats', () => {
    const regions = [
      [0, 1],
      [2, 3],
    ]
    const overlap = [
      [0, 2],
      [1, 3],
    ]
    const { shape, relations } = linkedTables(3, 4, regions, overlap)
    fc.assert(
      fc.property(counts(12, 9), (leaves) => {
        const publication = publicationOf(shape, relations, leaves)
        const [cheapest, quick, again] = [usualEffort.cells, 0, 0].map((cells) =>
          protect(solver, publication, { thresholds, effort: { ...usualEffort, cells } }),
        )
        expect(again).toEqual(quick)
        for (const pattern of [cheapest, quick]) {
          const { primary = [], secondary = [] } = pattern ?? {}
          expect(
            proveSuppressed(solver, publication, [...primary, ...secondary], { thresholds }).failures,
          ).toEqual([])
        }
        if (cheapest?.blocks.every(({ found }) => found === 'cheapest')) {
          expect(cheapest.cost).toBeLessThanOrEqual(quick?.cost ?? 0)
        }
      }),
      { numRuns: 4, seed: 2028 },
    )
  })
})

/** Whatever is proved safe withstands a reader who tries every table, and nothing else is called unsafe. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  attack,
  loadSolver,
  type Protection,
  protect,
  type Solver,
  usualEffort,
  usualProtection,
} from '../src/index.ts'
import { possibleValues, publicationOf, type Shape } from './support/brute-force.ts'
import { linkedTables } from './support/linked-tables.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const thresholds = { standard: { from: 1, to: 2, reason: 'test' } }
const HIGHEST = 5
/** Above every count that a demand can ask for. */
const CAP = HIGHEST + 4

const structures = [
  linkedTables(2, 3, []),
  linkedTables(2, 3, [[0, 1], [2]]),
  linkedTables(2, 3, [[0], [1, 2]], [[0, 1], [2]]),
  linkedTables(3, 2, []),
]

const protections: readonly Protection[] = [
  usualProtection,
  { ...usualProtection, onePersonKnows: false },
  { ...usualProtection, suppressedAtLeast: 0, onePersonKnows: false },
  { ...usualProtection, zerosMayBeSuppressed: true, suppressedAtLeast: 0 },
  { ...usualProtection, upper: 2, width: 3, onePersonKnows: false },
]

const cases = fc.record({
  structure: fc.constantFrom(...structures),
  protection: fc.constantFrom(...protections),
  counts: fc.array(fc.integer({ min: 0, max: HIGHEST }), { minLength: 6, maxLength: 6 }),
  cells: fc.constantFrom(0, usualEffort.cells),
})

/** What `protection` asks, written down a second time: a lower value where one is thinkable, a higher one, the width. */
/** Where zeros are shown, a reader knows how many of the smallest counts are not zero: each stands for at least 1. */
const leastThinkableOf = (
  { cells }: Shape,
  counts: readonly number[],
  { suppressedAtLeast }: Protection,
  isPublic: (leaf: number) => boolean = () => false,
) =>
  new Map(
    cells.map(({ id, of }) => [
      id,
      of.reduce((least, leaf) => {
        const count = counts[leaf] ?? 0
        return least + (isPublic(leaf) ? count : Math.min(count, suppressedAtLeast))
      }, 0),
    ]),
  )

const isInDoubt = (
  count: number,
  leastThinkable: number,
  values: ReadonlySet<number>,
  { lower, upper, width }: Protection,
) => {
  const least = Math.min(...values)
  const most = Math.max(...values)
  return least <= Math.max(leastThinkable, count - lower) && most >= count + upper && most - least >= width
}

describe('a pattern', () => {
  it('that is proved leaves every small count in doubt, for readers and for those who know one count', () => {
    fc.assert(
      fc.property(cases, ({ structure: { shape, relations }, protection, counts, cells }) => {
        const publication = publicationOf(shape, relations, counts)
        const pattern = protect(solver, publication, {
          thresholds,
          protection,
          effort: { ...usualEffort, cells },
        })
        expect(pattern.proof).toMatchObject({ holds: true, failures: [] })
        const suppressed = new Set([...pattern.primary, ...pattern.secondary])
        const countOf = new Map(publication.cells.map(({ id, count }) => [id, count ?? 0]))
        const thinkable = leastThinkableOf(shape, counts, protection)
        const values = possibleValues(shape, counts, suppressed, protection, CAP)
        for (const id of pattern.primary) {
          expect(
            isInDoubt(countOf.get(id) ?? 0, thinkable.get(id) ?? 0, values.get(id) ?? new Set(), protection),
            id,
          ).toBe(true)
        }
        for (const id of pattern.secondary) expect(values.get(id)?.size, id).toBeGreaterThan(1)
        if (!protection.onePersonKnows) return
        for (const leaf of counts.keys()) {
          if (counts[leaf] !== 1) continue
          const known = shape.cells.filter(({ id, of }) => countOf.get(id) === 1 && of.includes(leaf))
          const rest = new Set(suppressed)
          for (const { id } of known) rest.delete(id)
          const seen = possibleValues(shape, counts, rest, protection, CAP)
          for (const id of pattern.primary.filter((cell) => rest.has(cell))) {
            expect(
              isInDoubt(countOf.get(id) ?? 0, thinkable.get(id) ?? 0, seen.get(id) ?? new Set(), protection),
              id,
            ).toBe(true)
          }
        }
      }),
      { numRuns: 80, seed: 2024 },
    )
  })

  it('is called unsafe only where even suppressing everything that is not public would not do', () => {
    let refused = 0
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 62 }), (given, open) => {
        const { structure, counts, cells } = given
        const { shape, relations } = structure
        const protection = { ...given.protection, onePersonKnows: false }
        const isPublic = (of: readonly number[]) => of.length === 1 && ((open >> (of[0] ?? 0)) & 1) === 1
        const publicIds = new Set(shape.cells.filter(({ of }) => isPublic(of)).map(({ id }) => id))
        const linked = publicationOf(shape, relations, counts)
        const publication = {
          ...linked,
          cells: linked.cells.map((cell) =>
            publicIds.has(cell.id) ? { ...cell, standing: 'public' as const } : cell,
          ),
        }
        const options = { thresholds, protection, effort: { ...usualEffort, cells } }
        const { proof, primary } = protect(solver, publication, options)
        if (proof.holds) return
        refused += 1
        const everything = new Set(
          publication.cells.filter(({ id, count }) => count !== 0 && !publicIds.has(id)).map(({ id }) => id),
        )
        const countOf = new Map(publication.cells.map(({ id, count }) => [id, count ?? 0]))
        const values = possibleValues(shape, counts, everything, protection, CAP)
        const publicLeaf = (leaf: number) => ((open >> leaf) & 1) === 1
        const thinkable = leastThinkableOf(shape, counts, protection, publicLeaf)
        expect(
          primary.some(
            (id) =>
              !isInDoubt(
                countOf.get(id) ?? 0,
                thinkable.get(id) ?? 0,
                values.get(id) ?? new Set(),
                protection,
              ),
          ),
        ).toBe(true)
      }),
      { numRuns: 80, seed: 2025 },
    )
    expect(refused).toBeGreaterThan(0)
  })

  it('leaves readers the interval that the attack computes', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        ({ structure: { shape, relations }, protection, counts }, chosen) => {
          const publication = publicationOf(shape, relations, counts)
          const suppressed = publication.cells
            .filter(({ count }, at) => chosen[at] && (count !== 0 || protection.zerosMayBeSuppressed))
            .map(({ id }) => id)
          const values = possibleValues(shape, counts, new Set(suppressed), protection, 2 * CAP)
          for (const { cell, least, most, exact } of attack(solver, publication, suppressed, protection)) {
            const possible = [...(values.get(cell) ?? [])]
            expect(exact).toBe(true)
            expect(Math.min(...possible), cell).toBe(least)
            if (most <= CAP) expect(Math.max(...possible), cell).toBe(most)
            else expect(Math.max(...possible), cell).toBeGreaterThan(CAP)
          }
        },
      ),
      { numRuns: 60, seed: 2026 },
    )
  })
})

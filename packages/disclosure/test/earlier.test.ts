/** A later publication beside an earlier one: what was never shown is not found out by comparing them. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type EarlierPublications,
  loadSolver,
  nothingEarlier,
  type Publication,
  protect,
  protectWithEarlier,
  type Solver,
  usualProtection,
} from '../src/index.ts'
import { possibleValues, publicationOf } from './support/brute-force.ts'
import { linkedTables } from './support/linked-tables.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const sum = (parts: Readonly<Record<string, number>>): Publication => ({
  cells: [
    { id: 'all', count: Object.values(parts).reduce((a, b) => a + b, 0) },
    ...Object.entries(parts).map(([id, count]) => ({ id, count })),
  ],
  relations: [{ total: 'all', parts: Object.keys(parts) }],
})

/** What a publication leaves with its readers. */
function published(publication: Publication): EarlierPublications {
  const { primary, secondary } = protect(solver, publication)
  const suppressed = new Set([...primary, ...secondary])
  const shown = publication.cells.flatMap(({ id }) => (suppressed.has(id) ? [] : [id]))
  return { shown: new Set(shown), suppressed }
}

const revised = (before: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>) =>
  protectWithEarlier(solver, sum(now), published(sum(before)))

describe('a revision', () => {
  it('with nothing published earlier is protected as ever', () => {
    const table = sum({ a: 3, b: 12, c: 25 })
    const { primary, secondary } = protect(solver, table)
    const { marked, smallSince } = protectWithEarlier(solver, table, nothingEarlier)
    expect([[...marked].sort(), smallSince]).toEqual([[...primary, ...secondary].sort(), []])
  })

  it('of one learner more in a suppressed count shows nothing else than before', () => {
    const { marked, proof } = revised({ a: 3, b: 12, c: 25 }, { a: 4, b: 12, c: 25 })
    expect([[...marked].sort(), proof.holds]).toEqual([['a', 'b'], true])
  })

  it('keeps the mark of a count that is no longer small, for the change of the total would tell what it was', () => {
    const { marked, proof } = revised({ a: 4, b: 12, c: 25 }, { a: 5, b: 12, c: 25 })
    expect([[...marked].sort(), proof.holds]).toEqual([['a', 'b'], true])
    expect(protect(solver, sum({ a: 5, b: 12, c: 25 })).primary).toEqual([])
  })

  it('keeps the mark of a count that is 0 by now, and the doubt about what covered it', () => {
    const { marked, proof } = revised({ a: 1, b: 12, c: 25 }, { a: 0, b: 12, c: 25 })
    expect([[...marked].sort(), proof.holds]).toEqual([['a', 'b'], true])
  })

  it('does not cover a new small count with counts that readers have already', () => {
    const now = { ...sum({ a: 3, b: 12, c: 25 }) }
    const known: EarlierPublications = { shown: new Set(['all', 'b']), suppressed: new Set() }
    expect(protect(solver, now).secondary).toEqual(['b'])
    expect(protectWithEarlier(solver, now, known).secondary).toEqual(['c'])
  })

  it('marks and lists a count that was shown and has become small, and covers it for who has this one alone', () => {
    const { marked, smallSince, proof } = revised({ a: 7, b: 12, c: 25 }, { a: 4, b: 12, c: 25 })
    expect(smallSince).toEqual(['a'])
    expect([[...marked].sort(), proof.holds]).toEqual([['a', 'b'], true])
  })

  it('stops where what was shown earlier gives a small count away', () => {
    const now = sum({ a: 3, b: 12 })
    const { proof } = protectWithEarlier(solver, now, {
      shown: new Set(['all', 'b']),
      suppressed: new Set(['a']),
    })
    expect(proof.holds).toBe(false)
    expect(new Set(proof.failures.map(({ cell }) => cell))).toEqual(new Set(['a']))
  })

  it('of a period that is over tells what comparing opens and does not stop, if it is in doubt by itself', () => {
    const now = sum({ a: 3, b: 12, c: 25 })
    const known: EarlierPublications = { shown: new Set(['all', 'b', 'c']), suppressed: new Set() }
    expect(protectWithEarlier(solver, now, known).proof.holds).toBe(false)
    const { marked, openToComparison, proof } = protectWithEarlier(solver, now, {
      ...known,
      isPast: (cell) => cell === 'a',
    })
    expect([openToComparison, proof.holds, [...marked].sort()]).toEqual([['a'], true, ['a', 'b']])
    const other = protectWithEarlier(solver, now, { ...known, isPast: (cell) => cell === 'b' })
    expect([other.openToComparison, other.proof.holds]).toEqual([[], false])
  })

  it('stops where a count that stays marked can be worked out', () => {
    const now = sum({ a: 30, b: 12 })
    const { proof } = protectWithEarlier(solver, now, {
      shown: new Set(['all']),
      suppressed: new Set(['b']),
    })
    expect(proof.holds).toBe(false)
  })

  it('leaves what another office published as it is: small, public and not marked', () => {
    const table = sum({ a: 3, b: 12, c: 25 })
    const open = {
      ...table,
      cells: table.cells.map((cell) => (cell.id === 'a' ? { ...cell, standing: 'public' as const } : cell)),
    }
    expect(protectWithEarlier(solver, open, nothingEarlier)).toMatchObject({
      smallButPublic: ['a'],
      smallSince: [],
      marked: [],
    })
  })
})

const structures = [linkedTables(2, 3, []), linkedTables(2, 3, [[0, 1], [2]]), linkedTables(3, 2, [[0], [1]])]
const thresholds = { standard: { from: 1, to: 2, reason: 'test' } }
const HIGHEST = 5

const histories = fc.record({
  structure: fc.constantFrom(...structures),
  first: fc.array(fc.integer({ min: 0, max: HIGHEST }), { minLength: 6, maxLength: 6 }),
  changes: fc.array(fc.record({ leaf: fc.nat({ max: 5 }), by: fc.constantFrom(-1, 1, 2) }), {
    minLength: 1,
    maxLength: 3,
  }),
})

describe('comparing two revisions', () => {
  it('never tells a count that neither shows, even to a reader who knows every change between them', () => {
    let [held, compared] = [0, 0]
    fc.assert(
      fc.property(histories, ({ structure: { shape, relations }, first, changes }) => {
        const earlier = protect(solver, publicationOf(shape, relations, first), { thresholds })
        fc.pre(earlier.proof.holds)
        const before = new Set([...earlier.primary, ...earlier.secondary])
        const counts = first.map((count, leaf) =>
          Math.max(
            0,
            changes.reduce((sum, change) => (change.leaf === leaf ? sum + change.by : sum), count),
          ),
        )
        const now = publicationOf(shape, relations, counts)
        const shown = new Set(shape.cells.flatMap(({ id }) => (before.has(id) ? [] : [id])))
        const { marked, proof } = protectWithEarlier(
          solver,
          now,
          { shown, suppressed: before },
          { thresholds },
        )
        compared += 1
        const isMarked = new Set(marked)
        const small = now.cells.filter(({ count = 0 }) => count >= 1 && count <= thresholds.standard.to)
        expect(small.filter(({ id }) => !isMarked.has(id))).toEqual([])
        if (!proof.holds) return
        held += 1
        // Who knows every change has, of either revision, all that the other shows.
        const inNeither = new Set([...marked].filter((id) => before.has(id)))
        expect([...before].filter((id) => !inNeither.has(id))).toEqual([])
        const values = possibleValues(shape, counts, inNeither, usualProtection, HIGHEST + 8, before)
        for (const id of inNeither) expect(values.get(id)?.size, id).toBeGreaterThan(1)
      }),
      { numRuns: 60, seed: 7 },
    )
    // Of tables of six counts most revisions can be published; a refused one proves nothing.
    expect(held).toBeGreaterThan(compared / 2)
  })
})

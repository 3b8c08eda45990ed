/** Tables on which well-known programs failed, from the threads of their users and from the handbook. */
import { beforeAll, describe, expect, it } from 'vitest'
import {
  attack,
  loadSolver,
  type Protection,
  type Publication,
  protect,
  proveSuppressed,
  requireProof,
  type Solver,
  UnprotectedPublication,
  usualProtection,
} from '../src/index.ts'
import { twoWay } from './support/two-way.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const upTo = (to: number, from = 1) => ({ standard: { from, to, reason: 'test' } })
const zerosThinkable: Protection = {
  ...usualProtection,
  width: 0,
  suppressedAtLeast: 0,
  onePersonKnows: false,
}

/** A list of counts under their total. */
const oneWay = (counts: readonly number[]): Publication => ({
  cells: [
    { id: 'total', count: counts.reduce((a, b) => a + b, 0) },
    ...counts.map((count, at) => ({ id: `p${at}`, count })),
  ],
  relations: [{ total: 'total', parts: counts.map((_, at) => `p${at}`) }],
})

describe('a reader', () => {
  it('who knows that zeros are shown finds both ones in 15 = 10 + 3 + [c] + [c]', () => {
    const table = oneWay([10, 3, 1, 1])
    const marked = ['p2', 'p3']
    expect(attack(solver, table, marked)).toEqual([
      { cell: 'p2', least: 1, most: 1, exact: true },
      { cell: 'p3', least: 1, most: 1, exact: true },
    ])
    expect(attack(solver, table, marked, zerosThinkable).map(({ least, most }) => [least, most])).toEqual([
      [0, 2],
      [0, 2],
    ])
    const proof = proveSuppressed(solver, table, marked, { thresholds: upTo(2) })
    expect(proof.holds).toBe(false)
    expect(() => requireProof(proof)).toThrow(UnprotectedPublication)
    const repaired = protect(solver, table, { thresholds: upTo(2) })
    expect(repaired.proof.holds).toBe(true)
    expect(repaired.secondary.length).toBeGreaterThan(0)
  })

  it('of the audit example derives the published intervals', () => {
    const table = twoWay(
      ['1', '2', '3'],
      ['1', '2'],
      [
        [5, 2],
        [1, 2],
        [3, 3],
      ],
    )
    const intervals = attack(solver, table, ['1|1', '1|2', '2|1', '2|2'], zerosThinkable)
    expect(intervals.map(({ least, most }) => [least, most])).toEqual([
      [3, 6],
      [1, 4],
      [0, 3],
      [0, 3],
    ])
  })

  it('of two marks in every row and column still finds a count exactly', () => {
    const table = twoWay(
      ['Alpha', 'Beta', 'Gamma', 'Delta'],
      ['Low', 'Medium', 'High', 'VeryHigh'],
      [
        [15, 1, 3, 1],
        [20, 10, 10, 15],
        [3, 10, 10, 2],
        [12, 14, 7, 2],
      ],
    )
    const marked = ['Alpha|Medium', 'Alpha|High', 'Alpha|VeryHigh', 'Beta|Medium', 'Beta|High', 'Gamma|Low']
    const naive = [...marked, 'Gamma|VeryHigh', 'Delta|Low', 'Delta|VeryHigh']
    const intervals = attack(solver, table, naive, zerosThinkable)
    expect(intervals.find(({ cell }) => cell === 'Alpha|VeryHigh')).toMatchObject({ least: 1, most: 1 })
    const { holds, failures } = proveSuppressed(solver, table, naive, {
      thresholds: upTo(4),
      protection: zerosThinkable,
    })
    expect(holds).toBe(false)
    expect(failures.map(({ cell }) => cell)).toContain('Alpha|VeryHigh')
  })

  it('of the nine marks that looked safe finds w|b, and one more mark closes it', () => {
    const table = twoWay(
      ['w', 'x', 'y', 'z'],
      ['a', 'b', 'c', 'd'],
      [
        [30, 47, 64, 89],
        [90, 124, 5, 31],
        [92, 100, 59, 85],
        [800, 991, 651, 685],
      ],
    )
    const nine = ['w|a', 'w|b', 'w|c', 'x|a', 'x|c', 'y|b', 'y|d', 'z|b', 'z|d']
    const of = (marked: readonly string[]) =>
      attack(solver, table, marked, zerosThinkable).find(({ cell }) => cell === 'w|b')
    expect(of(nine)).toMatchObject({ least: 47, most: 47 })
    expect(of([...nine, 'x|d'])).toMatchObject({ least: 0, most: 78 })
  })

  it('who is the one person in a cell reads that cell, so the other single person needs more marks', () => {
    const table = twoWay(
      ['young', 'old'],
      ['Spain', 'Iceland', 'Portugal'],
      [
        [7, 1, 1],
        [5, 4, 3],
      ],
    )
    const options = { thresholds: upTo(1) }
    const outsiders = protect(solver, table, { ...options, protection: zerosThinkable })
    expect(outsiders.cost).toBe(7)
    const everyone = { ...zerosThinkable, onePersonKnows: true }
    const { failures } = proveSuppressed(solver, table, [...outsiders.primary, ...outsiders.secondary], {
      ...options,
      protection: everyone,
    })
    expect(new Set(failures.map(({ cell, insider }) => `${cell} by ${insider}`))).toEqual(
      new Set([
        'young|Iceland by the one person in young|Portugal',
        'young|Portugal by the one person in young|Iceland',
      ]),
    )
    const safe = protect(solver, table, { ...options, protection: everyone })
    expect(safe.cost).toBe(19)
    expect([...safe.secondary].sort()).toEqual(['old|Iceland', 'old|Portugal', 'old|Spain', 'young|Spain'])
  })
})

describe('protection', () => {
  it('holds for three single persons in a table of two rows, which Modular left open', () => {
    const table = twoWay(
      ['1', '2'],
      ['a', 'b', 'c', 'd', 'e'],
      [
        [1, 1, 7, 1, 0],
        [1, 0, 0, 2, 8],
      ],
    )
    expect(protect(solver, table, { thresholds: upTo(1) }).proof).toMatchObject({ holds: true })
    expect(protect(solver, table).proof).toMatchObject({ holds: true })
  })

  it('of two groupings of the same regions, each on its own, opens the whole; of both together does not', () => {
    const regions = { A: 2, B: 2, I: 8, J: 8, K: 3, L: 3, M: 3, N: 7 }
    const groupings = {
      north: [
        ['A', 'B'],
        ['K', 'I', 'J'],
        ['L', 'M', 'N'],
      ],
      coast: [
        ['A', 'K'],
        ['B', 'L'],
        ['I', 'J', 'M', 'N'],
      ],
    } as const
    const count = (of: readonly string[]) =>
      Object.entries(regions).reduce((sum, [id, number]) => sum + (of.includes(id) ? number : 0), 0)
    const table = (name: keyof typeof groupings): Publication => ({
      cells: [
        { id: 'all', count: 36 },
        ...Object.entries(regions).map(([id, number]) => ({ id, count: number })),
        ...groupings[name].map((of, at) => ({ id: `${name}${at}`, count: count(of) })),
      ],
      relations: [
        { total: 'all', parts: groupings[name].map((_, at) => `${name}${at}`) },
        ...groupings[name].map((of, at) => ({ total: `${name}${at}`, parts: of })),
      ],
    })
    const [north, coast] = [table('north'), table('coast')]
    const linked: Publication = {
      cells: [...north.cells, ...coast.cells.filter(({ id }) => id.startsWith('coast'))],
      relations: [...north.relations, ...coast.relations],
    }
    const options = { thresholds: upTo(2) }
    const alone = [north, coast].map((each) => protect(solver, each, options))
    expect(alone.every(({ proof }) => proof.holds)).toBe(true)
    const union = [...new Set(alone.flatMap(({ primary, secondary }) => [...primary, ...secondary]))]
    expect(proveSuppressed(solver, linked, union, options).holds).toBe(false)
    expect(protect(solver, linked, options).proof.holds).toBe(true)
  })

  it('asks more than that a count cannot be computed: the pattern of GaussSuppression leaves an upper limit', () => {
    const table = twoWay(
      ['young', 'old'],
      ['Spain', 'Iceland', 'Portugal'],
      [
        [5, 2, 0],
        [6, 3, 4],
      ],
    )
    const hierarchy: Publication = {
      cells: [
        ...table.cells,
        { id: 'young|EU', count: 5 },
        { id: 'old|EU', count: 10 },
        { id: 'Total|EU', count: 15 },
      ],
      relations: [
        ...table.relations.filter(({ total }) => !total.endsWith('|Total')),
        { total: 'Total|Total', parts: ['young|Total', 'old|Total'] },
        { total: 'Total|EU', parts: ['young|EU', 'old|EU'] },
        ...['young', 'old', 'Total'].flatMap((row) => [
          { total: `${row}|EU`, parts: [`${row}|Spain`, `${row}|Portugal`] },
          { total: `${row}|Total`, parts: [`${row}|EU`, `${row}|Iceland`] },
        ]),
      ],
    }
    const published = ['young', 'old'].flatMap((row) => [`${row}|EU`, `${row}|Iceland`, `${row}|Portugal`])
    const thresholds = upTo(2, 0)
    const protection = { ...zerosThinkable, zerosMayBeSuppressed: true }
    const notExact = { ...protection, upper: 0, width: 1 }
    expect(proveSuppressed(solver, hierarchy, published, { thresholds, protection: notExact }).holds).toBe(
      true,
    )
    // But a reader knows that young|Iceland is 2 at most: young|Portugal, which is 0, would have to give way.
    expect(
      attack(solver, hierarchy, published, protection).find(({ cell }) => cell === 'young|Iceland'),
    ).toMatchObject({ least: 0, most: 2 })
    expect(proveSuppressed(solver, hierarchy, published, { thresholds, protection }).failures).toContainEqual(
      {
        cell: 'young|Iceland',
        insider: undefined,
        missing: { direction: 'higher', by: 1 },
      },
    )
    expect(protect(solver, hierarchy, { thresholds, protection }).proof.holds).toBe(true)
  })

  it('of a list that has one small count takes another count or the total', () => {
    expect(protect(solver, oneWay([40, 12, 3]))).toMatchObject({ secondary: ['p1'], cost: 12 })
    expect(protect(solver, oneWay([3]))).toMatchObject({ primary: ['total', 'p0'], secondary: [] })
    expect(protect(solver, oneWay([9, 8]))).toMatchObject({ primary: [], secondary: [], blocks: [] })
  })
})

/** What counts as small, what is public already, and what cannot be judged at all. */
import { beforeAll, describe, expect, it } from 'vitest'
import {
  InconsistentPublication,
  loadSolver,
  type Publication,
  primarySuppressions,
  protect,
  proveSuppressed,
  type Solver,
  usualProtection,
  usualThresholds,
} from '../src/index.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const sum = (total: string, parts: Readonly<Record<string, number>>): Publication => ({
  cells: [
    { id: total, count: Object.values(parts).reduce((a, b) => a + b, 0) },
    ...Object.entries(parts).map(([id, count]) => ({ id, count })),
  ],
  relations: [{ total, parts: Object.keys(parts) }],
})
const idsOf = (publication: Publication, thresholds = usualThresholds) =>
  primarySuppressions(publication, thresholds).map(({ cell }) => cell)

describe('a count', () => {
  it('is small from 1 to 4, not at 0 and not at 5', () => {
    expect(idsOf(sum('all', { none: 0, one: 1, four: 4, five: 5 }))).toEqual(['one', 'four'])
  })

  it('is small by the strictest threshold of the tables that show it', () => {
    const exclusions = { from: 1, to: 9, reason: 'The reasons of an exclusion are delicate.' }
    const cell = (id: string, ...tables: string[]) => ({ id, count: 7, tables })
    const publication = { cells: [cell('a', '1_2'), cell('b', '1_2', '3_1')], relations: [] }
    expect(primarySuppressions(publication, { ...usualThresholds, tables: { '3_1': exclusions } })).toEqual([
      { cell: 'b', threshold: exclusions, table: '3_1' },
    ])
  })

  it('that cannot exist is neither small nor in doubt', () => {
    const publication: Publication = {
      cells: [
        { id: 'all', count: 8 },
        { id: 'possible', count: 8 },
        { id: 'impossible', count: undefined },
      ],
      relations: [{ total: 'all', parts: ['possible', 'impossible'] }],
    }
    expect(idsOf(publication)).toEqual([])
    expect(() => proveSuppressed(solver, publication, ['impossible'])).toThrow(/every reader knows it/)
  })

  it('that is small and public already is not suppressed, and this is said', () => {
    const { cells, relations } = sum('all', { a: 3, b: 40 })
    const publication = {
      cells: cells.map((cell) => (cell.id === 'a' ? { ...cell, standing: 'public' as const } : cell)),
      relations,
    }
    expect(protect(solver, publication)).toMatchObject({ primary: [], secondary: [], smallButPublic: ['a'] })
  })
})

describe('a publication is refused', () => {
  const table = sum('all', { a: 3, b: 40 })
  const faults: readonly (readonly [string, Publication, RegExp])[] = [
    [
      'with a total that is not the sum of its parts',
      { ...table, cells: table.cells.map((c) => ({ ...c, count: 3 })) },
      /all holds 3, but its parts make 6/,
    ],
    [
      'with a sum over an unknown cell',
      { ...table, relations: [{ total: 'all', parts: ['c'] }] },
      /c, which is no cell/,
    ],
    [
      'with a cell that appears twice',
      { ...table, cells: [...table.cells, { id: 'a', count: 3 }] },
      /a appears twice/,
    ],
    [
      'with a sum that names a cell twice',
      { ...table, relations: [{ total: 'all', parts: ['a', 'a'] }] },
      /names a cell twice/,
    ],
    ['with half a person', { cells: [{ id: 'a', count: 2.5 }], relations: [] }, /2.5, which is no count/],
    ['with a cost of nothing', { cells: [{ id: 'a', count: 2, cost: 0 }], relations: [] }, /above zero/],
  ]
  it.each(faults)('%s', (_what, publication, message) => {
    expect(() => protect(solver, publication)).toThrow(InconsistentPublication)
    expect(() => protect(solver, publication)).toThrow(message)
  })

  it('under settings that contradict each other', () => {
    const contradiction = { ...usualProtection, zerosMayBeSuppressed: true }
    expect(() => protect(solver, table, { protection: contradiction })).toThrow(/may stand for nothing/)
    expect(() => protect(solver, table, { protection: { ...usualProtection, lower: -1 } })).toThrow(
      /lower of -1/,
    )
    expect(() => protect(solver, table, { protection: { ...usualProtection, upper: 0, width: 0 } })).toThrow(
      /no doubt at all/,
    )
    expect(() =>
      protect(solver, sum('all', { none: 0, b: 9 }), {
        thresholds: { standard: { from: 0, to: 4, reason: 'test' } },
      }),
    ).toThrow(/none is to be suppressed, but every reader knows it/)
  })
})

describe('someone behind a count', () => {
  it('who is named as knowing it cannot find the other company of the same sum', () => {
    const { cells, relations } = sum('all', { a: 3, b: 4, c: 40, d: 50 })
    const named: Publication = {
      cells: cells.map((cell) => (cell.id === 'a' ? { ...cell, knownBy: ['0555.000.197'] } : cell)),
      relations,
    }
    expect(protect(solver, { cells, relations }).secondary).toEqual([])
    const { secondary, proof } = protect(solver, named)
    expect(secondary).toEqual(['c'])
    expect(proof).toMatchObject({ holds: true, insiders: 1 })
  })
})

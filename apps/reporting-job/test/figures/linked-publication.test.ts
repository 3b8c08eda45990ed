/** All tables as one model: equal names are equal counts, parts make up their whole, and no disagreement passes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ContradictoryFigures,
  type Coordinates,
  type CountCell,
  countCell,
  countOf,
  type FigureTable,
  type Implications,
  linkedPublication,
  type Measure,
  shareOf,
  withEqualCounts,
} from '../../src/figures/index.ts'

const learners: Measure = { id: 'E-01', overlapsIn: [], followsProgramme: true }
const companies: Measure = { id: 'T1-05', overlapsIn: ['sector'], followsProgramme: false }
const implications: Implications = {
  programme: new Map([
    ['P1', { sector: 'BOUW', grade: '3' }],
    ['P2', { sector: 'BOUW', grade: '2' }],
    ['P3', { sector: 'ZORG', grade: '3' }],
  ]),
}

const cell = (at: Coordinates, n: number, measure = learners): CountCell =>
  countCell(implications, measure, '2024-2025', at, n)

const tableOf = (...cells: readonly CountCell[]): FigureTable => ({
  stub: [],
  columns: [],
  rows: [{ heads: [], at: {}, figures: cells.map(countOf) }],
})

const linked = (...cells: readonly CountCell[]) =>
  linkedPublication([{ id: '1_1', table: tableOf(...cells) }], implications)

describe('the name of a count', () => {
  it('leaves out what follows from a programme, so that a partnership shows the same count as Flanders', () => {
    expect(cell({ programme: 'P1', sector: 'BOUW' }, 3).id).toBe(cell({ programme: 'P1' }, 3).id)
    expect(cell({ grade: '3', programme: 'P1' }, 3).id).toBe('E-01|2024-2025|programme=P1')
  })

  it('keeps a sector that is not the one of the programme, and those of units with a sector of their own', () => {
    expect(cell({ programme: 'P1', sector: 'ZORG' }, 3).at).toEqual({ programme: 'P1', sector: 'ZORG' })
    expect(cell({ programme: 'P1', sector: 'BOUW' }, 3, companies).at).toEqual({
      programme: 'P1',
      sector: 'BOUW',
    })
  })
})

describe('sums', () => {
  it('keep a count that stays marked, also where it counts nothing any more', () => {
    const table = tableOf(cell({}, 9), cell({ sector: 'BOUW' }, 9), cell({ sector: 'ZORG' }, 0))
    const idOf = (sector: string) => cell({ sector }, 0).id
    const { cells, relations } = linkedPublication(
      [{ id: '1_1', table }],
      implications,
      [],
      'units',
      new Set([idOf('ZORG')]),
    )
    expect(cells.find(({ id }) => id === idOf('ZORG'))).toMatchObject({ count: 0 })
    expect(relations).toEqual([{ total: cell({}, 9).id, parts: [idOf('BOUW'), idOf('ZORG')] }])
  })

  it('tie counts to the coarser ones that they make up, also those that follow from a programme', () => {
    const { relations } = linked(
      cell({}, 9),
      cell({ sector: 'BOUW' }, 5),
      cell({ sector: 'ZORG' }, 4),
      cell({ programme: 'P1' }, 2),
      cell({ programme: 'P2' }, 3),
      cell({ programme: 'P3' }, 4),
    )
    const sums = relations.map(({ total, parts }) =>
      [total, ...parts].map((id) => id.replace('E-01|2024-2025', '')),
    )
    expect(sums).toContainEqual(['', '|sector=BOUW', '|sector=ZORG'])
    expect(sums).toContainEqual(['|sector=BOUW', '|programme=P1', '|programme=P2'])
    expect(sums).toContainEqual(['', '|programme=P1', '|programme=P2', '|programme=P3'])
  })

  it('hold for every table of whole and parts: what no table shows becomes one unpublished count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }), fc.nat(9), (parts, hidden) => {
        const whole = parts.reduce((sum, n) => sum + n, hidden)
        const { cells, relations } = linked(
          cell({}, whole),
          ...parts.map((n, index) => cell({ province: String(index) }, n)),
        )
        const counts = new Map(cells.map(({ id, count }) => [id, count ?? 0]))
        for (const { total, parts: names } of relations) {
          expect(names.reduce((sum, id) => sum + (counts.get(id) ?? Number.NaN), 0)).toBe(counts.get(total))
        }
        const rest = cells.filter(({ standing }) => standing === 'unpublished')
        expect(rest.map(({ count }) => count)).toEqual(hidden > 0 && whole > hidden ? [hidden] : [])
      }),
    )
  })

  it('are not made of units that may stand in two sectors', () => {
    const { relations } = linked(
      cell({}, 4, companies),
      cell({ sector: 'BOUW' }, 3, companies),
      cell({ sector: 'ZORG' }, 3, companies),
    )
    expect(relations).toEqual([])
  })

  it('stated by a table itself are kept, and must be right', () => {
    const [due, inTime, late] = [
      cell({ state: 'due' }, 5),
      cell({ state: 'inTime' }, 3),
      cell({ state: 'late' }, 2),
    ]
    const table = { ...tableOf(due, inTime, late), sums: [{ total: due, parts: [inTime, late] }] }
    expect(linkedPublication([{ id: '2_7', table }], implications).relations).toEqual([
      { total: due.id, parts: [inTime.id, late.id] },
    ])
    const wrong = { ...table, sums: [{ total: due, parts: [inTime] }] }
    expect(() => linkedPublication([{ id: '2_7', table: wrong }], implications)).toThrow(ContradictoryFigures)
  })
})

describe('figures that contradict each other', () => {
  const together = (...tables: readonly FigureTable[]) =>
    linkedPublication(
      tables.map((table, index) => ({ id: `1_${index}`, table })),
      implications,
    )

  it('stop the report where two tables hold another count under one name', () => {
    expect(() => together(tableOf(cell({}, 5)), tableOf(cell({}, 6)))).toThrow(/1_0.*1_1/)
    expect(() => together(tableOf(cell({}, 0)), tableOf(cell({}, 6)))).toThrow(ContradictoryFigures)
    expect(() => together(tableOf(cell({}, 6)), tableOf(cell({}, 0)))).toThrow(ContradictoryFigures)
  })

  it('stop the report where the parts exceed their whole', () => {
    expect(() => linked(cell({}, 5), cell({ province: 'ANT' }, 6))).toThrow(/parts by province/)
  })

  it('stop the report where a partnership is missing', () => {
    expect(() => linked(cell({}, 9), cell({ sector: 'BOUW' }, 5))).toThrow(/its sectors hold 5/)
    const nowhere = [{ id: 'rest', table: tableOf(cell({ sector: '?' }, 4)) }]
    const whole = [{ id: '1_1', table: tableOf(cell({}, 9), cell({ sector: 'BOUW' }, 5)) }]
    expect(
      linkedPublication(whole, implications, nowhere).cells.find(({ standing }) => standing === 'unpublished')
        ?.count,
    ).toBe(4)
  })
})

describe('a share', () => {
  it('gives away both its counts, but neither where too few are below it to show it', () => {
    const shares = (n: number): FigureTable => ({
      stub: [],
      columns: [],
      rows: [{ heads: [], at: {}, figures: [shareOf(cell({ sex: 'F' }, 3), cell({}, n))] }],
    })
    const ids = (n: number) => linkedPublication([{ id: '1_1', table: shares(n) }], implications).cells.length
    expect([ids(9), ids(10)]).toEqual([0, 3])
  })
})

describe('counts that are known to be equal', () => {
  it('are one: the only part of a whole, and the only part of that', () => {
    const { publication, knownAs } = withEqualCounts(
      linked(
        cell({}, 4),
        cell({ sector: 'BOUW' }, 3),
        cell({ sector: 'ZORG' }, 1),
        cell({ sector: 'BOUW', province: 'ANT' }, 3),
        cell({ programme: 'P1', province: 'ANT' }, 3),
        cell({ programme: 'P1' }, 3),
      ),
    )
    // Programmes beside P1 are shown by no table: one count more, and a sum with it.
    expect(publication.cells.map(({ count }) => count).sort()).toEqual([1, 1, 3, 4])
    expect(publication.relations.map(({ parts }) => parts.length)).toEqual([2, 2])
    const [bouw, programme] = [cell({ sector: 'BOUW' }, 3).id, cell({ programme: 'P1' }, 3).id]
    expect(knownAs(programme)).toBe(knownAs(bouw))
    expect(knownAs(cell({ sector: 'ZORG' }, 1).id)).not.toBe(knownAs(bouw))
  })

  it('keep every count and every sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }), (counts) => {
        const at = (row: number, column: number) => counts[3 * row + column] ?? 0
        const places = [0, 1, 2]
        const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
        const all = [
          cell({}, sum(counts)),
          ...places.map((row) =>
            cell({ province: String(row) }, sum(places.map((column) => at(row, column)))),
          ),
          ...places.map((column) => cell({ sex: String(column) }, sum(places.map((row) => at(row, column))))),
          ...places.flatMap((row) =>
            places.map((column) => cell({ province: String(row), sex: String(column) }, at(row, column))),
          ),
        ]
        const { publication, knownAs } = withEqualCounts(linked(...all))
        const found = new Map(publication.cells.map(({ id, count }) => [id, count ?? 0]))
        for (const one of all) if (one.n > 0) expect(found.get(knownAs(one.id))).toBe(one.n)
        for (const { total, parts } of publication.relations) {
          expect(sum(parts.map((id) => found.get(id) ?? Number.NaN))).toBe(found.get(total))
        }
      }),
    )
  })
})

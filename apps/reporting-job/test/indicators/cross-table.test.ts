/** Laying out counts: whatever the keys, nothing is lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossTable } from '../../src/indicators/cross-table.ts'

const sides = (...keys: string[]) => keys.map((key) => ({ key, label: `naam ${key}` }))

const tableOf = (counts: readonly { row: string | null; column: string | null; n: number }[]) =>
  crossTable({
    counts,
    rows: sides('a', 'b'),
    columns: sides('x', 'y', 'a'),
    rowHeader: 'Rij',
    unit: 'stuks',
    language: 'nl',
  })

const numbersOf = (row: readonly unknown[] | undefined) => (row ?? []).slice(1).map(Number)
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

describe('a cross table', () => {
  const key = fc.oneof(
    fc.constantFrom('a', 'b', 'x', 'y', null, 'elders', '', 'a\nx', '__proto__', 'Onbekend', '\u0000unknown'),
    fc.string(),
  )
  const counts = fc.array(fc.record({ row: key, column: key, n: fc.integer({ min: 0, max: 1e6 }) }))

  it('holds every unit once in its cells, its row totals and its column totals', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { rows } = tableOf(given)
        const [body, totals] = [rows.slice(0, -1).map(numbersOf), numbersOf(rows.at(-1))]
        const all = sum(given.map(({ n }) => n))
        expect(sum(body.flatMap((numbers) => numbers.slice(0, -1)))).toBe(all)
        expect(totals.at(-1)).toBe(all)
        for (const numbers of body) expect(numbers.at(-1)).toBe(sum(numbers.slice(0, -1)))
        totals.forEach((total, index) => {
          expect(total).toBe(sum(body.map((numbers) => numbers[index] ?? Number.NaN)))
        })
      }),
    )
  })

  it('puts each unit in the row and column of its own keys', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { rows } = tableOf(given)
        const wanted = sum(given.filter(({ row, column }) => row === 'b' && column === 'y').map(({ n }) => n))
        expect(rows[1]?.[2]).toBe(wanted)
      }),
    )
  })

  it('shows the listed rows and columns with zeros, and unknown ones only where they occur', () => {
    expect(tableOf([]).rows).toEqual([
      ['naam a', 0, 0, 0, 0],
      ['naam b', 0, 0, 0, 0],
      ['Totaal', 0, 0, 0, 0],
    ])
    expect(tableOf([{ row: null, column: 'elders', n: 3 }]).rows).toEqual([
      ['naam a', 0, 0, 0, 0, 0],
      ['naam b', 0, 0, 0, 0, 0],
      ['Onbekend', 0, 0, 0, 3, 3],
      ['Totaal', 0, 0, 0, 3, 3],
    ])
  })
})

/** A table of rows and columns with its totals as a publication: `I|A`, `I|Total`, `Total|A`, `Total|Total`. */
import type { Cell, Publication } from '../../src/index.ts'

export function twoWay(
  rows: readonly string[],
  columns: readonly string[],
  inner: readonly (readonly number[])[],
  about: (id: string) => Partial<Omit<Cell, 'id' | 'count'>> = () => ({}),
): Publication {
  const at = (row: number, column: number) => inner[row]?.[column] ?? 0
  const sumOver = (list: readonly string[], value: (at: number) => number) =>
    list.reduce((sum, _, index) => sum + value(index), 0)
  const rowTotal = (row: number) => sumOver(columns, (column) => at(row, column))
  const cell = (id: string, count: number): Cell => ({ id, count, ...about(id) })
  return {
    cells: [
      ...rows.flatMap((row, i) => [
        ...columns.map((column, j) => cell(`${row}|${column}`, at(i, j))),
        cell(`${row}|Total`, rowTotal(i)),
      ]),
      ...columns.map((column, j) =>
        cell(
          `Total|${column}`,
          sumOver(rows, (row) => at(row, j)),
        ),
      ),
      cell('Total|Total', sumOver(rows, rowTotal)),
    ],
    relations: [
      ...[...rows, 'Total'].map((row) => ({
        total: `${row}|Total`,
        parts: columns.map((column) => `${row}|${column}`),
      })),
      ...[...columns, 'Total'].map((column) => ({
        total: `Total|${column}`,
        parts: rows.map((row) => `${row}|${column}`),
      })),
    ],
  }
}

/** Two linked tables over the same grid: sectors by provinces, and sectors by regions that group the provinces. */
import type { Publication } from '../../src/index.ts'
import type { Shape } from './brute-force.ts'

/**
 * `regions` groups the columns and is published with the grid. `overlap`, if given, groups them another way, in a table
 * that shows no provinces.
 */
export function linkedTables(
  rows: number,
  columns: number,
  regions: readonly (readonly number[])[],
  overlap: readonly (readonly number[])[] = [],
): { readonly shape: Shape; readonly relations: Publication['relations'] } {
  const list = (length: number) => Array.from({ length }, (_, at) => at)
  const everyColumn = list(columns)
  const leaf = (row: number, column: number) => row * columns + column
  const lines = [...list(rows).map((row) => [`r${row}`, [row]] as const), ['all', list(rows)] as const]
  const groups = [
    ...regions.map((of, at) => [`region${at}`, of] as const),
    ...overlap.map((of, at) => [`other${at}`, of] as const),
  ]
  const heads = [
    ...everyColumn.map((column) => [`c${column}`, [column]] as const),
    ...groups,
    ['all', everyColumn] as const,
  ]
  const cells = lines.flatMap(([line, ofRows]) =>
    heads.map(([head, ofColumns]) => ({
      id: `${line}|${head}`,
      of: ofRows.flatMap((row) => ofColumns.map((column) => leaf(row, column))),
    })),
  )
  const named = (line: string, kind: string, count: number) => list(count).map((at) => `${line}|${kind}${at}`)
  const relations = [
    ...heads.map(([head]) => ({ total: `all|${head}`, parts: list(rows).map((row) => `r${row}|${head}`) })),
    ...lines.flatMap(([line]) => [
      { total: `${line}|all`, parts: named(line, 'c', columns) },
      ...groups.map(([head, of]) => ({ total: `${line}|${head}`, parts: of.map((at) => `${line}|c${at}`) })),
      ...(regions.length > 0 ? [{ total: `${line}|all`, parts: named(line, 'region', regions.length) }] : []),
      ...(overlap.length > 0 ? [{ total: `${line}|all`, parts: named(line, 'other', overlap.length) }] : []),
    ]),
  ]
  return { shape: { leaves: rows * columns, cells }, relations }
}

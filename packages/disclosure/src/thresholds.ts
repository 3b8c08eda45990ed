/** Primary suppression: the counts that are too small to publish, and by which threshold. */
import type { Cell, Publication } from './publication.ts'

/** Counts from `from` to `to`, both included, are not published. */
export interface Threshold {
  readonly from: number
  readonly to: number
  /** Why, and on whose authority; printed with the result. */
  readonly reason: string
}

export interface Thresholds {
  readonly standard: Threshold
  /** A table that has its own threshold, by id. */
  readonly tables?: Readonly<Record<string, Threshold>>
}

/** Counts of 1 to 4: the common lower limit of five persons; nothing is published of fewer, save that there are none. */
export const usualThresholds: Thresholds = {
  standard: {
    from: 1,
    to: 4,
    reason: 'Fewer than five persons: someone who knows some of them would recognise the others.',
  },
}

/** The same limits for counts of half persons: 1 to 4 persons are 1 to 8 halves. */
export const thresholdsOfHalves = ({ standard, tables = {} }: Thresholds): Thresholds => ({
  standard: inHalves(standard),
  tables: Object.fromEntries(Object.entries(tables).map(([table, one]) => [table, inHalves(one)])),
})

const inHalves = ({ from, to, reason }: Threshold): Threshold => ({ from: 2 * from - 1, to: 2 * to, reason })

export interface PrimarySuppression {
  readonly cell: string
  readonly threshold: Threshold
  /** The table whose threshold it is; undefined where the cell names no table. */
  readonly table: string | undefined
}

/** The cells that are too small in at least one table that shows them; never those that everybody has already. */
export function primarySuppressions(
  publication: Publication,
  thresholds: Thresholds = usualThresholds,
): readonly PrimarySuppression[] {
  return publication.cells.flatMap((cell) => {
    if (cell.standing === 'public') return []
    return limitsOf(cell, thresholds)
      .filter(({ threshold }) => isTooSmall(cell, threshold))
      .slice(0, 1)
      .map(({ threshold, table }) => ({ cell: cell.id, threshold, table }))
  })
}

/** The cells that are too small but public already: nothing can be done, and it must be said. */
export const smallButPublic = (
  publication: Publication,
  thresholds: Thresholds = usualThresholds,
): readonly string[] =>
  publication.cells
    .filter(({ standing }) => standing === 'public')
    .filter((cell) => limitsOf(cell, thresholds).some(({ threshold }) => isTooSmall(cell, threshold)))
    .map(({ id }) => id)

const limitsOf = (cell: Cell, { standard, tables = {} }: Thresholds) =>
  cell.tables === undefined || cell.tables.length === 0
    ? [{ threshold: standard, table: undefined }]
    : cell.tables.map((table) => ({ threshold: tables[table] ?? standard, table }))

const isTooSmall = ({ count }: Cell, { from, to }: Threshold): boolean =>
  count !== undefined && count >= from && count <= to

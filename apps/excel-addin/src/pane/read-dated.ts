/** Reads sheets, and of every column with numbers which of them are days: without it 0.5 hours and 12:00 are alike. */
import type { SheetGrid, Traffic, Workbook } from '../core/index.ts'

type Reading = Parameters<Workbook['read']>[1]

export async function readDated(
  workbook: Workbook,
  ids: readonly string[],
  { signal, progress }: Reading,
): Promise<{ readonly grids: readonly SheetGrid[]; readonly traffic: Traffic }> {
  const asked = { ...(signal && { signal }) }
  // Values come first and weigh the most; formats of some columns are the rest.
  const read = await workbook.read(ids, { ...asked, progress: (share) => progress?.(share * VALUES) })
  let { traffic } = read
  const grids: SheetGrid[] = []
  for (const grid of read.grids) {
    const columns = columnsWithNumbers(grid)
    if (columns.length === 0) grids.push(grid)
    else {
      const before = grids.length / read.grids.length
      const found = await workbook.readDates(grid.id, columns, {
        ...asked,
        progress: (share) => progress?.(VALUES + (1 - VALUES) * (before + share / read.grids.length)),
      })
      grids.push({ ...grid, dates: found.dates })
      traffic = together(traffic, found.traffic)
    }
  }
  return { grids, traffic }
}

const VALUES = 0.7

/** The names of the columns in which any cell holds a number. */
export function columnsWithNumbers({ values, firstColumn }: SheetGrid): readonly string[] {
  const found = new Set<number>()
  for (const row of values)
    row.forEach((value, column) => {
      if (typeof value === 'number') found.add(column)
    })
  return [...found].sort((a, b) => a - b).map((column) => nameOf(firstColumn + column))
}

const nameOf = (column: number): string =>
  (column >= 26 ? nameOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

const together = (a: Traffic, b: Traffic): Traffic => ({
  roundTrips: a.roundTrips + b.roundTrips,
  bytesIn: a.bytesIn + b.bytesIn,
  bytesOut: a.bytesOut + b.bytesOut,
  writes: a.writes + b.writes,
  ...(a.unmeasured || b.unmeasured ? { unmeasured: true as const } : {}),
})

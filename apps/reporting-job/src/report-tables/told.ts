/** What the extracts do not tell: a column that is empty in all rows, a year of which they hold nothing. */
import type { Text } from '@werkplekleren/rules'
import type { Dimension } from '../dimensions/index.ts'
import { type FigureTable, notAvailable, UNKNOWN } from '../figures/index.ts'
import type { Indicator } from '../indicators/index.ts'
import type { TableContext } from './report-table.ts'

/** Whether some unit of Flanders stands at a code of the dimension, or there is no unit at all. */
export async function isTold(
  { flanders }: TableContext,
  indicator: Indicator,
  dimension: Dimension,
): Promise<boolean> {
  const counts = await flanders.counts(indicator, dimension)
  return (
    !counts.has(dimension, UNKNOWN) ||
    flanders.members(dimension).some(({ key }) => counts.has(dimension, key))
  )
}

/** Whether Flanders has units at all. */
export async function hasUnits({ flanders }: TableContext, indicator: Indicator): Promise<boolean> {
  return (await flanders.counts(indicator)).at({}).n > 0
}

/** Shows [x] at every code of a dimension that is not told, never 0, and says so. */
export function withoutCodes(table: FigureTable, dimension: Dimension, note: Text): FigureTable {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      figures: row.figures.map((figure, index) => {
        const code = { ...row.at, ...table.columns[index]?.at }[dimension.id]
        return code === undefined || code === UNKNOWN ? figure : notAvailable
      }),
    })),
    notes: [...(table.notes ?? []), note],
  }
}

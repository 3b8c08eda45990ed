/** Figures that rest on columns which an extract may leave empty throughout: what nobody delivered is not 0. */
import type { TableId } from '@werkplekleren/rules'
import { type Figure, notAvailable } from '../figures/index.ts'
import type { TableContext } from './report-table.ts'

/** The figure, or [x] where an extract has rows but nothing in one of the columns; an extract without rows counts 0. */
export function whereDelivered<Place>(
  { accepted, isFilled }: TableContext,
  needed: Partial<Readonly<Record<TableId, readonly string[]>>>,
  figure: (place: Place) => Figure,
): (place: Place) => Figure {
  const lacking = [...accepted.rows].some(
    ([table, rows]) => rows.length > 0 && needed[table]?.some((column) => !isFilled(table, column)),
  )
  return lacking ? () => notAvailable : figure
}

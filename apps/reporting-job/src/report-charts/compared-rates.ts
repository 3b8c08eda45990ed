/** The rates in which a partnership is set beside Flanders: a column of percentages in the total row of a table. */
import type { Text } from '@werkplekleren/rules'
import { type Figure, type FigureTable, notAvailable } from '../figures/index.ts'
import { active, allLearners, leavers, notJobseeking } from '../indicators/index.ts'

export interface ComparedRate {
  readonly table: string
  /** English heading of the column. */
  readonly column: string
}

export const comparedRates: readonly ComparedRate[] = [
  { table: '1_7', column: allLearners.title.en },
  { table: '2_6', column: active.title.en },
  { table: '4_6', column: 'Early-end rate' },
  { table: '4_6', column: 'Early-end rate of persons' },
  { table: '4_6', column: 'Re-placement within 60 days' },
  { table: '4_6', column: 'Share without agreement' },
  { table: '9_1', column: leavers.title.en },
  { table: '9_2', column: notJobseeking.title.en },
]

/** The rate and its heading; undefined where the table has no such column. */
export function rateIn(
  { column }: ComparedRate,
  table: FigureTable,
): { header: Text; figure: Figure } | undefined {
  const index = table.columns.findIndex(({ header, kind }) => header.en === column && kind === 'percent')
  const header = table.columns[index]?.header
  return header && { header, figure: table.rows.find(({ total }) => total)?.figures[index] ?? notAvailable }
}

/** The counts of tables beside their last earlier publication, as readers see both. */
import type { EarlierReport } from '../../archive/index.ts'
import { type CountCell, countOf, countsIn, type PublishedTable, shown } from '../../figures/index.ts'
import type { Known } from '../report-table.ts'

export interface ComparedCount {
  readonly count: CountCell
  /** As it was shown; what was marked then is not compared. */
  readonly before: number
  /** As it is shown now. */
  readonly now: number | 'c'
  readonly publishedIn: EarlierReport
}

/** Each count of the table once, in the order of its cells. */
export function comparedCounts(
  { table }: PublishedTable,
  { earlier, isSuppressed }: Known,
): readonly ComparedCount[] {
  const counts = new Map(
    table.rows.flatMap(({ figures }) => figures.flatMap(countsIn)).map((count) => [count.id, count]),
  )
  return [...counts.values()].flatMap((count): readonly ComparedCount[] => {
    const last = earlier.last(count.id)
    if (last === undefined || last.count === 'c') return []
    const found = shown(countOf(count), isSuppressed, 0)
    return [{ count, before: last.count, now: 'value' in found ? found.value : 'c', publishedIn: last.in }]
  })
}

export const isRevised = ({ before, now }: ComparedCount): boolean => now !== before

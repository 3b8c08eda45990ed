/** The totals that the source gives with its extracts: what the files hold, errors included. */
import { tableOf } from '@werkplekleren/rules'
import type { SampleRow, SampleTables } from './sample-year.ts'

export function controlTotals(tables: Omit<SampleTables, 'controlTotals'>): SampleRow<'controlTotals'>[] {
  const { enrolments, agreements, learners, visits } = tables
  const of = (
    table: 'enrolments' | 'agreements' | 'learners' | 'visits',
    measure: NonNullable<SampleRow<'controlTotals'>['measure']>,
    value: number,
  ) => ({ tableName: tableOf(table).label.nl, measure, value })
  return [
    of('enrolments', 'ROWS', enrolments.length),
    of('enrolments', 'LEARNERS', new Set(enrolments.map(({ learnerId }) => learnerId)).size),
    of('agreements', 'ROWS', agreements.length),
    of('agreements', 'AGREEMENTS', new Set(agreements.map(({ id }) => id)).size),
    of('learners', 'ROWS', learners.length),
    of('visits', 'ROWS', visits.length),
  ].map((total, index) => ({ id: `TOT-${String(index + 1).padStart(3, '0')}`, ...total }))
}

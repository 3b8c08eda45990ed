/** Grids for tests, as Excel would hand them out. */
import { type Language, labelOf, type TableId } from '@werkplekleren/rules'
import type { CheckShown, FindingShown, GridValue, SheetGrid } from '../../src/core/index.ts'

/** Rows from A1 on; every number under a day format stands in a range of `dates`. */
export const grid = (
  name: string,
  values: readonly (readonly GridValue[])[],
  more: Partial<SheetGrid> = {},
): SheetGrid => ({
  id: `id-${name}`,
  name,
  firstRow: 0,
  firstColumn: 0,
  values,
  date1904: false,
  dates: [],
  merges: [],
  ...more,
})

/** Rows under the labels of a table. */
export const tableRows = (
  table: TableId,
  columns: readonly string[],
  rows: readonly (readonly GridValue[])[],
  language: Language = 'nl',
): readonly (readonly GridValue[])[] => [columns.map((column) => labelOf(table, column, language)), ...rows]

export const agreementColumns = [
  'id',
  'scheme',
  'learnerId',
  'companyNo',
  'mentorId',
  'start',
  'end',
] as const

/** Two work experience internships; the second is a month too long. */
export const internships: readonly (readonly GridValue[])[] = tableRows('agreements', agreementColumns, [
  ['S1', 'WES', 'L1', '0403019261', 'M1', '2024-01-08', '2024-06-30'],
  ['S2', 'WES', 'L2', '0403019261', 'M1', '2024-01-08', '2024-08-12'],
])

export const violations = ({ findings }: CheckShown): readonly FindingShown[] =>
  findings.filter(({ verdict }) => verdict === 'violated')

/** The finding of a rule; a test that asks for it needs it. */
export function findingOf({ findings }: CheckShown, rule: string): FindingShown {
  const found = findings.find((finding) => finding.rule === rule)
  if (!found) throw new Error(`No finding of ${rule}`)
  return found
}

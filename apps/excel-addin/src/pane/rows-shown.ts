/** Which rows stay in sight when the others are hidden: those of the listed findings, and rows that are no records. */
import type { CheckShown, RowsWithFindings } from '../core/index.ts'
import { findingsOf } from './listing.ts'
import type { Filter } from './state.ts'

export function rowsShown(shown: CheckShown, filter: Filter): readonly RowsWithFindings[] {
  const tab = filter.tab === 'undecided' ? 'undecided' : 'violated'
  const places = findingsOf(shown, { ...filter, tab }).flatMap((finding) => finding.places)
  return shown.sheets.flatMap(({ id, firstRow, lastRow, rejected }) => {
    const rows = new Set(rejected.map(({ row }) => row))
    for (const { sheetId, row } of places) if (sheetId === id) rows.add(row)
    return lastRow < firstRow ? [] : [{ sheetId: id, first: firstRow, last: lastRow, rows: [...rows] }]
  })
}

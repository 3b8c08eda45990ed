/** Where a finding stands, as Excel shows it. */
import type { Place } from '@werkplekleren/rules'
import { cellName } from '@werkplekleren/workbook'
import type { CheckedFiles } from './check-files.ts'

export interface ShownPlace {
  readonly table: string
  readonly file: string
  readonly sheet: string
  /** Absent where the column was looked up in another table. */
  readonly cell: string | undefined
  readonly row: number
  readonly column: string
  readonly record: string
}

/** The file, sheet and cell of a place. */
export function showPlace(checked: CheckedFiles, place: Place): ShownPlace {
  const sheet = checked.sheets[place.sheet]?.sheet
  const column = sheet?.headings.recognised.find(({ key }) => key === place.column)
  return {
    table: place.table,
    file: sheet?.file ?? '',
    sheet: sheet?.name ?? '',
    cell: column && cellName(place.row, column.position),
    row: place.row,
    column: place.column,
    record: place.record,
  }
}

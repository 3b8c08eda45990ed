/** Where a finding stands, as Excel shows it. */
import { type Finding, type Language, labelOf, type Place } from '@werkplekleren/rules'
import { cellName } from '@werkplekleren/workbook'
import type { CheckedFiles } from './check-files.ts'
import { textsOf } from './texts.ts'

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
    // Sectors of a configuration come after all sheets.
    file: sheet?.file ?? checked.configuration?.file ?? '',
    sheet: sheet?.name ?? place.table,
    cell: column && cellName(place.row, column.position),
    row: place.row,
    column: place.column,
    record: place.record,
  }
}

/** "B4, C9"; a cell of another sheet with that sheet, of another file with that file. */
export function showCells(checked: CheckedFiles, { places }: Finding, language: Language): string {
  const own = showPlace(checked, places[0])
  return places
    .map((place) => {
      const { table, column, cell, sheet, file, row } = showPlace(checked, place)
      const shown = cell ?? `${labelOf(place.table, column, language)} (${textsOf(language).row(row, '')})`
      const inSheet = table === own.table && sheet === own.sheet && file === own.file ? '' : `${sheet}!`
      return `${file === own.file ? '' : `${file} › `}${inSheet}${shown}`
    })
    .join(', ')
}

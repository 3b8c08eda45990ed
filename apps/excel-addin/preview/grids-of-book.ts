/** The sheets of the preview's workbook as the check takes them. */
import {
  addressOf,
  columnName,
  type TestSheet,
  type TestWorkbook,
} from '@werkplekleren/excel-test-host/browser'
import type { SheetGrid } from '../src/core/index.ts'

export const gridsOf = (book: TestWorkbook): readonly SheetGrid[] =>
  book.sheets.map((sheet) => gridOf(sheet, book.date1904))

function gridOf(sheet: TestSheet, date1904: boolean): SheetGrid {
  const { top = 0, left = 0, bottom = -1, right = -1 } = sheet.used(true) ?? {}
  const dates: string[] = []
  const values = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => {
      const { value = '', numberFormat } = sheet.cell(top + row, left + column) ?? {}
      if (typeof value === 'number' && isDated(numberFormat))
        dates.push(`${columnName(left + column)}${top + row + 1}`)
      return value
    }),
  )
  const choices = sheet.customProperties.get('werkplekleren.columns')
  return {
    id: sheet.id,
    name: sheet.name,
    firstRow: top,
    firstColumn: left,
    values,
    date1904,
    dates,
    merges: sheet.merges.map(addressOf),
    ...(choices !== undefined && { choices }),
  }
}

/** The preview writes no other formats with a day or a time in them. */
const isDated = (numberFormat = ''): boolean => /[dy]|h.*m/i.test(numberFormat)

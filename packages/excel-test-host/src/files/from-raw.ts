/** A workbook in memory from what a file states. Runs in a browser too: only types come from the reader. */
import type { RawCell, RawWorkbook } from '@werkplekleren/workbook'
import { type Cell, serialOfIsoDay, TestWorkbook, textCell } from '../model/index.ts'

const DAY_FORMAT = 'yyyy-mm-dd'
const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm:ss'
/** Days between the two starts of Excel's calendars. */
const DAYS_TO_1904 = 1462
const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const

/**
 * Cells as Excel would hold them after opening the file: days are serials under a date format (the reader does not
 * tell which), errors their texts. Formulas keep their stored value only; one that has none shows `#GETTING_DATA`,
 * as Excel does for what it has not calculated yet. Formats, tables and comments of the file are not taken over.
 */
export async function fromRaw(raw: Pick<RawWorkbook, 'sheets'>, name: string): Promise<TestWorkbook> {
  const workbook = new TestWorkbook(raw.sheets.map((sheet) => sheet.name))
  workbook.name = name
  for (const from of raw.sheets) {
    const sheet = workbook.sheet(from.name)
    sheet.visibility = VISIBILITY[from.state]
    sheet.merges = from.merges.map(({ firstRow, lastRow, firstColumn, lastColumn }) => ({
      top: firstRow - 1,
      left: firstColumn,
      bottom: lastRow - 1,
      right: lastColumn,
    }))
    for await (const { row, cells } of from.rows()) {
      for (const [column, cell] of cells) {
        if (cell.kind === 'serial' && cell.date1904) workbook.date1904 = true
        sheet.put(row - 1, column, asCell(cell, workbook.date1904))
      }
    }
  }
  const firstShown = workbook.sheets.find(({ visibility }) => visibility === 'Visible')
  if (firstShown) workbook.active = firstShown
  return workbook
}

function asCell(cell: RawCell, date1904: boolean): Cell {
  switch (cell.kind) {
    case 'text':
      return textCell(cell.text)
    case 'number':
      return { value: cell.number }
    case 'boolean':
      return { value: cell.value }
    case 'error':
      return { value: cell.code }
    case 'serial':
      return {
        value: cell.serial,
        numberFormat: Number.isInteger(cell.serial) ? DAY_FORMAT : MOMENT_FORMAT,
      }
    case 'isoDate': {
      const serial = serialOfIsoDay(cell.text)
      if (serial === undefined) return { value: cell.text }
      return { value: date1904 ? serial - DAYS_TO_1904 : serial, numberFormat: DAY_FORMAT }
    }
    case 'formulaWithoutValue':
      return { value: '#GETTING_DATA' }
  }
}

/** A sheet of ours beside those of the person: a list of findings, an example. Nothing else of the workbook changes. */
import type { GridValue, NewSheet, SheetLink } from '../core/index.ts'
import { columnLetters } from './addresses.ts'
import { guarded } from './guarded.ts'
import type { Requests } from './requests.ts'
import { freeName, LONGEST_SHEET_NAME, takeBack } from './sheet-names.ts'

/** Together well below what Excel on the web takes at once. */
const ROWS_A_BATCH = 1000

/** Answers the id of the sheet, which is then in front. */
export async function addSheet(excel: Requests, given: NewSheet): Promise<string> {
  const { value } = await excel.change(async (context) => {
    const { worksheets } = context.workbook
    worksheets.load('items/name')
    await context.sync()
    const taken = worksheets.items.map(({ name }) => name)
    const name = freeName(given.name, taken, LONGEST_SHEET_NAME)
    try {
      const sheet = worksheets.add(name)
      draw(sheet, given)
      sheet.activate()
      sheet.load('id')
      await context.sync()
      for (let from = 0; from < given.rows.length; from += ROWS_A_BATCH) {
        fill(sheet, given.rows.slice(from, from + ROWS_A_BATCH), from + 1, given)
        await context.sync()
      }
      return sheet.id
    } catch (error) {
      await takeBack(context, [name])
      throw error
    }
  })
  return value
}

/** Points that a character of the standard font takes. */
const POINTS_A_CHARACTER = 5.25

function draw(sheet: Excel.Worksheet, { headings, columns, rows }: NewSheet): void {
  columns.forEach(({ width, holds }, index) => {
    const letter = columnLetters(index)
    const column = sheet.getRange(`${letter}1:${letter}${rows.length + 1}`)
    column.format.columnWidth = width * POINTS_A_CHARACTER
    // One value is for every cell; the declared type only knows a value a cell.
    if (holds === 'day') column.numberFormat = 'dd/mm/yyyy' as unknown as string[][]
  })
  const top = sheet.getRange(`A1:${columnLetters(columns.length - 1)}1`)
  top.values = [[...headings]]
  top.format.font.bold = true
  sheet.freezePanes.freezeRows(1)
}

function fill(sheet: Excel.Worksheet, rows: NewSheet['rows'], from: number, { columns }: NewSheet): void {
  const range = sheet.getRangeByIndexes(from, 0, rows.length, columns.length)
  range.formulas = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? linkTo(cell) : guarded(cell))),
  )
}

/** Of any name of a sheet, by a formula in Excel's own language. */
function linkTo({ sheet, address }: SheetLink): GridValue {
  const place = `#'${sheet.replaceAll("'", "''")}'!${address}`
  return `=HYPERLINK("${place.replaceAll('"', '""')}","${address}")`
}

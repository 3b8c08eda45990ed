/** Saves a workbook as .xlsx, so that another program can show what the add-in did to it. */
import exceljs, { type DataValidation, type Cell as FileCell, type Style, type Worksheet } from 'exceljs'
import {
  addressOf,
  type Cell,
  type CellFormat,
  cellName,
  cellsIn,
  type TestSheet,
  type TestWorkbook,
  valueType,
} from '../model/index.ts'
import { argb, drawRules } from './draw-rules.ts'

/**
 * Writes values, formulas with their values, number formats, fills, fonts, alignment, widths, merges, hidden rows,
 * columns and sheets, frozen panes, conditional formats, validations by list or formula (of more than 10 000 cells
 * only the first 2 000 rows), comments as notes, protection. Left out: other validations, settings, properties of sheets, XML parts, tables and named ranges.
 */
export async function saveTestWorkbook(workbook: TestWorkbook, path: string): Promise<void> {
  const book = new exceljs.Workbook()
  book.properties.date1904 = workbook.date1904
  for (const sheet of workbook.sheets) await drawSheet(book.addWorksheet(sheet.name), sheet)
  for (const { sheet, area, content } of workbook.comments) {
    const cell = book.getWorksheet(sheet.name)?.getCell(cellName(area.top, area.left))
    if (cell) cell.note = content
  }
  await book.xlsx.writeFile(path)
}

async function drawSheet(drawn: Worksheet, sheet: TestSheet): Promise<void> {
  drawn.state =
    sheet.visibility === 'Visible' ? 'visible' : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden'
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) {
    drawn.views = [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }]
  }
  for (const [row, line] of sheet.rows.entries()) {
    line?.forEach((cell, column) => {
      if (cell) drawCell(drawn.getCell(row + 1, column + 1), cell)
    })
  }
  const formatted = new Set([
    ...sheet.formats.keys(),
    ...(sheet.wideFormats.length > 0 ? filledKeys(sheet) : []),
  ])
  for (const key of formatted) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    Object.assign(drawn.getCell(row + 1, column + 1), styleOf(sheet.formatOf(row, column)))
  }
  for (const area of sheet.merges) drawn.mergeCells(addressOf(area))
  for (const row of sheet.hiddenRows) drawn.getRow(row + 1).hidden = true
  for (const [column, pixels] of sheet.columnWidths) drawn.getColumn(column + 1).width = pixels / 7
  for (const column of sheet.hiddenColumns) drawn.getColumn(column + 1).hidden = true
  drawRules(drawn, sheet)
  drawValidations(drawn, sheet)
  if (sheet.protected) await drawn.protect('', {})
}

function drawCell(drawn: FileCell, cell: Cell): void {
  const { value, formula, numberFormat } = cell
  const stored = valueType(cell) === 'Error' ? { error: errorOf(String(value)) } : value
  if (formula !== undefined) drawn.value = { formula: formula.slice(1), result: stored }
  else drawn.value = stored
  if (numberFormat !== undefined) drawn.numFmt = numberFormat
}

type FileError = '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!'
const ERRORS: readonly FileError[] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']
/** Newer errors have no place in a plain cell; Excel saves them as a value error too. */
const errorOf = (text: string): FileError => ERRORS.find((code) => code === text) ?? '#VALUE!'

function styleOf(format: CellFormat): Partial<Style> {
  const { fill, color, bold, italic, size, font, wrapText, horizontal, vertical, locked } = format
  const hasFont = [color, bold, italic, size, font].some((part) => part !== undefined)
  const across = (['left', 'center', 'right', 'fill', 'justify'] as const).find(
    (word) => word === horizontal?.toLowerCase(),
  )
  const down = vertical === 'Top' ? 'top' : vertical === 'Center' ? 'middle' : undefined
  const hasAlignment = [wrapText, horizontal, vertical].some((part) => part !== undefined)
  return {
    ...(fill === undefined ? {} : { fill: solid(fill) }),
    ...(hasFont
      ? {
          font: {
            name: font ?? 'Calibri',
            size: size ?? 11,
            bold: bold ?? false,
            italic: italic ?? false,
            ...(color === undefined ? {} : { color: { argb: argb(color) } }),
          },
        }
      : {}),
    ...(hasAlignment
      ? {
          alignment: {
            wrapText: wrapText ?? false,
            ...(across === undefined ? {} : { horizontal: across }),
            ...(down === undefined ? {} : { vertical: down }),
          },
        }
      : {}),
    ...(locked === undefined ? {} : { protection: { locked } }),
  }
}

/** Lists and own formulas, the two that planning sheets use; by cell, as exceljs has them. */
function drawValidations(drawn: Worksheet, sheet: TestSheet): void {
  for (const { area, rule } of sheet.validations) {
    const formula = formulaOf(rule)
    if (formula === undefined) continue
    const last = cellsIn(area) > 10_000 ? Math.min(area.bottom, area.top + 1_999) : area.bottom
    for (let row = area.top; row <= last; row++) {
      for (let column = area.left; column <= area.right; column++) {
        drawn.getCell(row + 1, column + 1).dataValidation = formula
      }
    }
  }
}

function formulaOf({ list, custom }: Readonly<Record<string, unknown>>): DataValidation | undefined {
  const source = textIn(list, 'source')
  if (source !== undefined) {
    return {
      type: 'list',
      allowBlank: true,
      formulae: [source.startsWith('=') ? source.slice(1) : `"${source}"`],
    }
  }
  const formula = textIn(custom, 'formula')
  return formula === undefined ? undefined : { type: 'custom', formulae: [formula.replace(/^=/, '')] }
}

function textIn(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found = Object.entries(value).find(([key]) => key === name)?.[1]
  return typeof found === 'string' ? found : undefined
}

function* filledKeys(sheet: TestSheet): Generator<string> {
  for (const [row, line] of sheet.rows.entries()) {
    for (const column of line?.keys() ?? []) if (line?.[column]) yield `${row},${column}`
  }
}

const solid = (color: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) } }) as const

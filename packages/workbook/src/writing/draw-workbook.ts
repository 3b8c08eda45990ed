/** Hands the placed cells to exceljs, the only file that talks to it. */
import type ExcelJS from 'exceljs'
import { columnName } from '../reading/index.ts'
import { drawForm } from './draw-form.ts'
import type { LaidOutCell, LaidOutSheet, LaidOutWorkbook } from './laid-out.ts'
import { BOLD_START, lookOf, QUIET_REST } from './looks.ts'
import { PHRASES } from './phrases.ts'

const MILLISECONDS_IN_A_DAY = 86_400_000
// The declared enum of paper sizes has no A3; these are the numbers of the file format.
const A3 = 8 as ExcelJS.PaperSize
const A4 = 9 as ExcelJS.PaperSize
const INCH = 25.4

/** The bytes as exceljs leaves them: right in content, not yet the same on every run. */
export async function drawWorkbook(laidOut: LaidOutWorkbook): Promise<Uint8Array> {
  // Loaded when a workbook is written: a check never needs it.
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  book.title = laidOut.title
  book.creator = laidOut.organisation
  book.lastModifiedBy = laidOut.organisation
  book.company = laidOut.organisation
  book.keywords = laidOut.keywords.join(', ')
  // A count of days times a day's length is that day's midnight in UTC, the zone in which exceljs writes it.
  book.created = new Date(laidOut.created * MILLISECONDS_IN_A_DAY)
  book.modified = book.created
  book.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ]
  for (const sheet of laidOut.sheets) await drawSheet(book, sheet, laidOut)
  // Stored: the package is unpacked again to be finished, and is packed then.
  return new Uint8Array(await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } }))
}

async function drawSheet(
  book: ExcelJS.Workbook,
  sheet: LaidOutSheet,
  laidOut: LaidOutWorkbook,
): Promise<void> {
  const drawn = book.addWorksheet(sheet.name, {
    views: [
      { state: 'normal', activeCell: 'A1', showGridLines: false, zoomScale: 100, zoomScaleNormal: 100 },
    ],
    pageSetup: {
      paperSize: sheet.paper === 'large landscape' ? A3 : A4,
      orientation: sheet.paper === 'portrait' ? 'portrait' : 'landscape',
      // Programs that fit a sheet to the page pass over where its pages are said to start.
      ...(sheet.pageStarts
        ? { fitToPage: false }
        : { fitToPage: true, fitToWidth: sheet.pagesWide ?? 1, fitToHeight: 0 }),
      margins: {
        left: 15 / INCH,
        right: 15 / INCH,
        top: 15 / INCH,
        bottom: 18 / INCH,
        header: 8 / INCH,
        footer: 9 / INCH,
      },
      ...(sheet.table ? { printTitlesRow: `${sheet.table.headerRow}:${sheet.table.headerRow}` } : {}),
      ...(sheet.repeatedColumn === undefined ? {} : { printTitlesColumn: wholeColumn(sheet.repeatedColumn) }),
    },
    headerFooter: { oddFooter: footer(laidOut, sheet) },
  })
  for (const [column, width] of sheet.widths.entries()) drawn.getColumn(column + 1).width = stated(width)
  for (const [index, { cells, height }] of sheet.rows.entries()) {
    const row = drawn.getRow(index + 1)
    row.height = height
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue
      const target = row.getCell(column + 1)
      if (cell.value !== '') target.value = cellValue(cell)
      target.style = lookOf(cell)
    }
  }
  for (const row of sheet.pageStarts ?? []) drawn.getRow(row).addPageBreak()
  if (sheet.table) drawTable(drawn, sheet.table)
  if (sheet.form) await drawForm(drawn, sheet, sheet.form)
}

/** exceljs leaves out a width of 9, and the column then gets the narrower default of the program. */
const stated = (width: number): number => (width === 9 ? 9.1 : width)

const wholeColumn = (column: number): string => `${columnName(column)}:${columnName(column)}`

/** Registers the range as an Excel table; the cells stand there already. */
function drawTable(drawn: ExcelJS.Worksheet, table: NonNullable<LaidOutSheet['table']>): void {
  drawn.addTable({
    name: table.name,
    ref: `A${table.headerRow}`,
    headerRow: true,
    totalsRow: false,
    columns: table.headers.map((name) => ({ name: escaped(name), filterButton: true })),
    // exceljs stores what is in `rows` over the cells; rows without cells only tell it how high the table is.
    rows: Array.from({ length: table.rows }, () => []),
  })
}

function cellValue(cell: LaidOutCell): ExcelJS.CellValue {
  if (typeof cell.value === 'number') return cell.value
  if (cell.boldStart === undefined) return escaped(cell.value)
  const bold = { text: escaped(cell.value.slice(0, cell.boldStart)), font: BOLD_START }
  const rest = cell.value.slice(cell.boldStart)
  return { richText: rest === '' ? [bold] : [bold, { text: escaped(rest), font: QUIET_REST }] }
}

/** A text that looks like Excel's own escape (`_x000D_`) must have its underscore escaped to stay as it is. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

const LONGEST_FOOTER_TITLE = 90

/** The title of the report and the page number, for loose sheets of paper; nothing that the cells do not say. */
function footer({ title, language }: LaidOutWorkbook, sheet: LaidOutSheet): string {
  const short = title.length > LONGEST_FOOTER_TITLE ? `${title.slice(0, LONGEST_FOOTER_TITLE - 1)}…` : title
  const font = '&"Arial,Regular"&8'
  const name = sheet.name
  return `&L${font} ${short.replaceAll('&', '&&')}&R${font} ${name} · ${PHRASES[language].page}`
}

/** The areas of a written sheet: lines above the table, headings, rows below them. */
import type { RawCell } from '../../reading/index.ts'
import { cellName } from '../../reading/index.ts'
import type { TableSheet } from '../report-workbook.ts'
import type { Inspected, Inspection } from './kept.ts'
import { shownIn, type WrittenSheet } from './written-file.ts'

export interface BodyCell {
  readonly row: number
  readonly column: number
  readonly name: string
  readonly cell: RawCell | undefined
}

/** The first row of headings; without a table, the row after the last filled one. */
export const headerRowOf = ({ tables, rows }: WrittenSheet): number =>
  tables[0]?.from.row ?? Math.max(0, ...rows.keys()) + 1

/** The texts of column A above the headings. */
export const linesAbove = (sheet: WrittenSheet): readonly string[] =>
  Array.from({ length: headerRowOf(sheet) - 1 }, (_, index) => shownIn(sheet.rows.get(index + 1)?.get(0)))

/** The headings as they stand in the cells. */
export function headersOf(sheet: WrittenSheet): readonly string[] {
  const [table] = sheet.tables
  if (table === undefined) return []
  return span(table.from.column, table.to.column).map((column) =>
    shownIn(sheet.rows.get(table.from.row)?.get(column)),
  )
}

const bodies = new WeakMap<WrittenSheet, readonly (readonly BodyCell[])[]>()

/** Every cell of the table's body, empty ones too, row by row; put together once for all points. */
export function bodyOf(sheet: WrittenSheet): readonly (readonly BodyCell[])[] {
  const known = bodies.get(sheet) ?? body(sheet)
  bodies.set(sheet, known)
  return known
}

function body(sheet: WrittenSheet): readonly (readonly BodyCell[])[] {
  const [table] = sheet.tables
  if (table === undefined) return []
  return span(table.from.row + 1, table.to.row).map((row) =>
    span(table.from.column, table.to.column).map((column) => ({
      row,
      column,
      name: cellName(row, column),
      cell: sheet.rows.get(row)?.get(column),
    })),
  )
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** The statistical tables with what they were meant to be. */
export const statisticalTables = ({ sheets }: Inspection) =>
  sheets.flatMap(({ written, meant }) => (meant?.kind === 'table' ? [{ written, meant }] : []))

/** The sheets with rows under headings that hold figures or records: tables and lists. */
export const sheetsOfRows = ({ sheets }: Inspection): readonly Inspected[] =>
  sheets.filter(({ meant }) => meant?.kind === 'table' || meant?.kind === 'list')

/** Whether the table of the report has a row of totals; it is then the last. */
export const hasTotals = ({ totalRow, rows }: TableSheet): boolean => totalRow === true && rows.length > 1

/** Cells, their names and their formats, of whatever source; nothing here opens a file. */
export { cellName, columnName, parseCell, parsedCell, parseRange, parseRowNumber } from './cell-references.ts'
export { isBuiltInDateFormat, isDateFormatCode } from './date-formats.ts'
export type { MergedRange, RawCell, RawRow, RowCells } from './raw-cells.ts'
export { rowCellsOf } from './row-cells.ts'

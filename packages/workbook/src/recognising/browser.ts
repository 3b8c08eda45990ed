/** The front door for programs without files, such as a task pane: sheets recognised from rows in memory. */
export {
  cellName,
  columnName,
  isDateFormatCode,
  type MergedRange,
  parseRange,
  type RawCell,
  type RawRow,
  type RowCells,
  rowCellsOf,
} from '../cells/index.ts'
export { findHeadings, type Headings, ROWS_SEARCHED } from './headings.ts'
export {
  isLikelyNoTable,
  type RecognisedSheet,
  type SheetProblem,
  SheetRecogniser,
} from './recognise-sheet.ts'
export { type RejectedRow, SheetBody } from './sheet-body.ts'

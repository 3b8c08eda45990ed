/** The workbook in memory. */
export * from './addresses.ts'
export {
  type Cell,
  type CellFormat,
  type CellValue,
  serialOfIsoDay,
  shownText,
  textCell,
  valueType,
} from './cells.ts'
export { readColour } from './colours.ts'
export {
  areaOf,
  type ConditionalRule,
  type SheetTable,
  TestSheet,
  type ValidationRule,
  type Visibility,
} from './sheet.ts'
export { type Comment, TestWorkbook, type XmlPart } from './workbook.ts'

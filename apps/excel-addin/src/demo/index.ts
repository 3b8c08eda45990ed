/** A workbook without Excel, with an invented planning sheet. */
export { lettersOf, positionOf } from './cell-address.ts'
export { demoAgreements } from './demo-rows.ts'
export { type MemorySheet, type MemoryWorkbook, memoryWorkbook } from './memory-workbook.ts'

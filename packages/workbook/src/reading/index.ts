/** The strict reader of .xlsx and .csv files: cells as the file states them, or one clear reason why not. */
export { cellName, columnName } from '../cells/index.ts'
export type { ReadLimits, ReadOptions } from './limits.ts'
export { openPackage } from './open-package.ts'
export { openForOnePass, openWorkbook } from './open-workbook.ts'
export { openWorkbookInMemory } from './open-workbook-in-memory.ts'
export { openWrittenFile } from './open-written-file.ts'
export type { Relationship } from './package-parts.ts'
export { describeProblem } from './problem-sentences.ts'
export { type FilePlace, type FileProblem, UnreadableFile } from './problems.ts'
export type {
  MergedRange,
  OnePassSheet,
  RawCell,
  RawRow,
  RawSheet,
  RawWorkbook,
  RowCells,
} from './raw-cells.ts'
export { describeRemark, type Remark, type RemarkCode } from './remarks.ts'
export { packageOf, type WorkbookPackage, type WorksheetPart } from './workbook-package.ts'
export type { ZipEntries, ZipEntry, ZipParts } from './zip-entries.ts'

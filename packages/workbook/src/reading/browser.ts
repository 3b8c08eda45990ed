/** The strict reader for programs without files, such as a page: workbooks in memory. */
export type { RawCell, RawRow } from '../cells/index.ts'
export type { ReadLimits } from './limits.ts'
export { openPackageInMemory } from './open-package-in-memory.ts'
export { openWorkbookInMemory } from './open-workbook-in-memory.ts'
export { describeProblem } from './problem-sentences.ts'
export { type FileProblem, UnreadableFile } from './problems.ts'
export type { RawSheet, RawWorkbook } from './raw-cells.ts'
export { describeRemark, type Remark } from './remarks.ts'

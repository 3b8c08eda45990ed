/** Copies of workbooks in memory, for programs without files, such as a page: with other values, and flagged. */
export { editPackage, type SheetEdits } from './edit-package.ts'
export type { EditedCell } from './edited-cells.ts'
export { flagPackage } from './flag-package.ts'
export type { FindingLine, FlaggedCell, FlaggedSheet, Flags, MarkKind, Reason } from './flags.ts'
export { packInBrowser } from './pack-in-browser.ts'

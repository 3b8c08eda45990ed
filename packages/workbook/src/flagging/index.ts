/** Flagged copies: the user's own workbook with marks, reasons as notes and a sheet of findings. */
export { flaggableExtension, flagWorkbook } from './flag-workbook.ts'
export {
  type FindingLine,
  type FlaggedCell,
  type FlaggedSheet,
  type Flags,
  type MarkKind,
  markKinds,
  type PlainList,
  type Reason,
} from './flags.ts'

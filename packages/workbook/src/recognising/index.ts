/** Planning sheets: which table a sheet holds, and its rows as typed values. */
export type { HeadingProblem, Headings, RecognisedColumn } from './headings.ts'
export {
  type PlanningOptions,
  type PlanningSheet,
  type PlanningWorkbook,
  readPlanning,
  type UnrecognisedSheet,
} from './read-planning.ts'
export { isLikelyNoTable, type RecognisedSheet, type SheetProblem } from './recognise-sheet.ts'
export { describeUnrecognised } from './sentences.ts'
export type { RejectedRow } from './sheet-body.ts'
export { explanationSheet, listsSheet } from './template-sheets.ts'

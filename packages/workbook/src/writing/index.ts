/** The writer of report workbooks: a declarative report in, a published .xlsx out. */

export { entryLimits, entryTitle } from './entry-limits.ts'
export {
  type BrokenPoint,
  COVER_FACTS,
  type CoverFact,
  DEVIATIONS,
  type Deviation,
  type Expectation,
  type FiguresPoint,
  type HeadlineCell,
  type InspectedReport,
  inspectReport,
  POINTS,
  type Point,
  type PointLevel,
} from './inspect/index.ts'
export { ACCENT, FONT_NAME, QUIET, RULE } from './looks.ts'
export { lineHeight } from './page-fit.ts'
export { describeWriteProblem, type ReportPlace, UnwritableReport, type WriteProblem } from './problems.ts'
export type { ChartSeries, ChartShape, ChartSheet, ReportChart } from './report-charts.ts'
export type { CorrectionFinding, CorrectionsSheet, RecordToCorrect } from './report-corrections.ts'
export type {
  CellValue,
  ColumnKind,
  ContentsSheet,
  CoverSheet,
  Fact,
  Headline,
  ListSheet,
  NotesSheet,
  NumberAs,
  NumberKind,
  ReportColumn,
  ReportSheet,
  ReportSymbol,
  ReportWorkbook,
  RowStatus,
  SheetNote,
  SheetOfRows,
  StatusCell,
  SymbolCell,
  TableSheet,
} from './report-workbook.ts'
export { type SavedSheet, type SavedWorkbook, saveReportWorkbook } from './save-report-workbook.ts'
export { editedPackage, plainTable, replaceOnce, withBodyFont } from './settled-package.ts'
export { LONGEST_TEXT, mendedText } from './text-gate.ts'
export { linesInColumn } from './text-width.ts'
export { writeFileAtomically } from './write-file-atomically.ts'
export { writeReportWorkbook } from './write-report-workbook.ts'

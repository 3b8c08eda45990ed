/** The last look at a written report workbook: the fifty points of publication. */
export { DEVIATIONS, type Deviation } from './deviations.ts'
export {
  COVER_FACTS,
  type CoverFact,
  type Expectation,
  type FiguresPoint,
  type HeadlineCell,
} from './expectation.ts'
export { type BrokenPoint, type InspectedReport, inspectReport } from './inspect-report.ts'
export { POINTS, type Point, type PointLevel } from './points.ts'

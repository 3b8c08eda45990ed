/** Which reports are due. */
export { comingPeriods, type Due, duePeriods, elapsedPeriods, type Made, type Plan } from './due-periods.ts'
export {
  deadlineOf,
  dueDay,
  kindLabels,
  periodDay,
  periodName,
  periodOfName,
  type ReportKind,
  type ReportPeriod,
  reportKinds,
  type Term,
} from './periods.ts'

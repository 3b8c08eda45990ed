/** Chapter 5: the report itself. */
export { learnersWithoutAgreement, tension } from './learners-without-agreement.ts'
export {
  deliveredSources,
  rejectedRows,
  revisedFigures,
  suppressedCells,
  timeliness,
  unknownValues,
} from './of-the-run.ts'
export { agreementsWithoutEnrolment } from './t4-06-agreements-without-enrolment.ts'

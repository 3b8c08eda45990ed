/** Enrolments as the files of the administration count them. */
export { dualEnrolments, enrolmentWords } from './e-01i-enrolments.ts'
export { allEnrolments } from './e-02i-all-enrolments.ts'
export { programmesWithEnrolments, schoolsWithEnrolments } from './e-08i-schools.ts'
export { medianOfferingOfFile, offeringsWithEnrolments, smallOfferingsOfFile } from './e-10i-offerings.ts'
export { runUpEnrolments, specialEnrolments } from './e-13i-apart.ts'
export { definitionBridge, enrolmentsByName } from './e-14-bridge.ts'
export { enrolmentsByCountDay } from './e-16-by-count-day.ts'

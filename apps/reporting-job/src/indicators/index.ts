/** The indicators of the report: what each counts, in words and SQL. */

import { decisions } from './accreditation/t1-02-decisions.ts'
import { companies } from './accreditation/t1-05-companies.ts'
import { establishments } from './accreditation/t1-06-establishments.ts'
import { accreditations } from './accreditation/t1-07-accreditations.ts'
import { mentors } from './accreditation/t1-10-mentors.ts'
import { mentorsTrained } from './accreditation/t1-11-mentors-trained.ts'
import { adviceGiven, adviceInTime } from './advice/t7-01-advice.ts'
import { adviceFollowed } from './advice/t7-02-follow-up.ts'
import { programmesAdvised } from './advice/t7-03-programmes-advised.ts'
import { agreements } from './agreements/t3-01-agreements.ts'
import { runningAgreements } from './agreements/t3-03-running.ts'
import { learners } from './enrolment/e-01-learners.ts'
import { allLearners } from './enrolment/e-02-share-of-dual.ts'
import { ageDistribution } from './enrolment/e-03-age-distribution.ts'
import { octoberLearners, sinceOctoberLearners } from './enrolment/e-04-since-october.ts'
import { growth } from './enrolment/e-05-growth.ts'
import { entrants } from './enrolment/e-06-entrants.ts'
import { schools, schoolsWithoutLearners } from './enrolment/e-08-schools.ts'
import { approvedProgrammes, programmesWithLearners } from './enrolment/e-09-programmes.ts'
import { medianOffering, offerings, smallOfferings } from './enrolment/e-10-offerings.ts'
import { runUpLearners, specialLearners } from './enrolment/e-13-apart.ts'
import { adultLearners } from './enrolment/e-15-adult-learners.ts'
import type { Indicator } from './indicator.ts'
import { infoActions } from './informing/t5-01-actions.ts'
import { companiesReached } from './informing/t5-02-companies-reached.ts'
import { newCompanies } from './informing/t5-03-new-companies.ts'
import { conversion } from './informing/t5-04-conversion.ts'
import { leavers } from './outcomes/o-01-leavers.ts'
import { schoolLeavers } from './outcomes/o-02-school-path.ts'
import { inOwnSector, notJobseeking, studying } from './outcomes/o-03-after-one-year.ts'
import { learnersWithoutAgreement, tension } from './report-itself/learners-without-agreement.ts'
import { agreementsWithoutEnrolment } from './report-itself/t4-06-agreements-without-enrolment.ts'
import { placesOffered } from './support/t6-01-places-offered.ts'
import { placesFilled } from './support/t6-02-places-filled.ts'
import { fillRate } from './support/t6-03-fill-rate.ts'
import { contacts } from './support/t6-05-contacts.ts'
import { distance } from './support/t6-06-distance.ts'
import { stayingCompanies } from './support/t6-07-staying-companies.ts'
import { trainedParticipants, trainingSessions } from './support/t6-08-mentor-trainings.ts'
import { judgements } from './support/t6-09-judgements.ts'
import { promised, realised } from './support/t6-10-commitments.ts'

/** All indicators that the database counts, by id. */
export const indicators: readonly Indicator[] = [
  learners,
  allLearners,
  ageDistribution,
  sinceOctoberLearners,
  octoberLearners,
  growth,
  entrants,
  schools,
  schoolsWithoutLearners,
  programmesWithLearners,
  approvedProgrammes,
  offerings,
  smallOfferings,
  medianOffering,
  runUpLearners,
  specialLearners,
  adultLearners,
  decisions,
  companies,
  establishments,
  accreditations,
  mentors,
  mentorsTrained,
  agreements,
  runningAgreements,
  learnersWithoutAgreement,
  agreementsWithoutEnrolment,
  infoActions,
  companiesReached,
  newCompanies,
  conversion,
  placesOffered,
  placesFilled,
  fillRate,
  tension,
  contacts,
  distance,
  stayingCompanies,
  trainingSessions,
  trainedParticipants,
  judgements,
  promised,
  realised,
  adviceGiven,
  adviceInTime,
  adviceFollowed,
  programmesAdvised,
  leavers,
  schoolLeavers,
  notJobseeking,
  inOwnSector,
  studying,
]

export { Counting, type Counts, loadMembers, type Values } from './counting.ts'
export { type Distribution, distributionOf } from './distribution.ts'
export type { Indicator } from './indicator.ts'
export { seriesBreaks } from './limits.ts'
export { loadCountedLearners, population, queryLearnersWithoutProgramme } from './population.ts'
export { rejectedRows, suppressedCells, unknownValues } from './report-itself/of-the-run.ts'
export { type Moment, parametersOf, type Scope, scopeBefore, scopeOf } from './scope.ts'
export {
  accreditations,
  adultLearners,
  adviceFollowed,
  adviceGiven,
  adviceInTime,
  ageDistribution,
  agreements,
  agreementsWithoutEnrolment,
  allLearners,
  approvedProgrammes,
  companies,
  companiesReached,
  contacts,
  conversion,
  decisions,
  distance,
  entrants,
  establishments,
  fillRate,
  growth,
  infoActions,
  inOwnSector,
  judgements,
  learners,
  learnersWithoutAgreement,
  leavers,
  medianOffering,
  mentors,
  mentorsTrained,
  newCompanies,
  notJobseeking,
  octoberLearners,
  offerings,
  placesFilled,
  placesOffered,
  programmesAdvised,
  programmesWithLearners,
  promised,
  realised,
  runningAgreements,
  runUpLearners,
  schoolLeavers,
  schools,
  schoolsWithoutLearners,
  sinceOctoberLearners,
  smallOfferings,
  specialLearners,
  stayingCompanies,
  studying,
  tension,
  trainedParticipants,
  trainingSessions,
}

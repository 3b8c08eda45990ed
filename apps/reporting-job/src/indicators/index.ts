/** The indicators of the report: what each counts, in words and SQL. */

import { applications } from './accreditation/t1-01-applications.ts'
import { decisions } from './accreditation/t1-02-decisions.ts'
import { refusals } from './accreditation/t1-03-refusals.ts'
import { leadTime } from './accreditation/t1-04-lead-time.ts'
import { companies } from './accreditation/t1-05-companies.ts'
import { establishments } from './accreditation/t1-06-establishments.ts'
import { accreditations } from './accreditation/t1-07-accreditations.ts'
import { cancelled } from './accreditation/t1-08-cancelled.ts'
import { active } from './accreditation/t1-09-active.ts'
import { mentors } from './accreditation/t1-10-mentors.ts'
import { mentorsTrained } from './accreditation/t1-11-mentors-trained.ts'
import { overdueMentors } from './accreditation/t1-12-overdue.ts'
import { learnersPerMentor } from './accreditation/t1-13-learners-per-mentor.ts'
import { overMaximum } from './accreditation/t1-13-over-maximum.ts'
import { adviceGiven, adviceInTime } from './advice/t7-01-advice.ts'
import { adviceFollowed } from './advice/t7-02-follow-up.ts'
import { programmesAdvised } from './advice/t7-03-programmes-advised.ts'
import { agreements } from './agreements/t3-01-agreements.ts'
import { contractTypeShares } from './agreements/t3-02-shares.ts'
import { runningAgreements } from './agreements/t3-03-running.ts'
import { coverage } from './agreements/t3-04-coverage.ts'
import { waiting } from './agreements/t3-05-waiting.ts'
import { workplaceHoursPlanned } from './agreements/t3-06-workplace-hours.ts'
import { layers } from './agreements/t3-07-layers.ts'
import { earlyEndPersons } from './agreements/t3-08-early-end-persons.ts'
import { replaced } from './agreements/t3-09-replaced.ts'
import { withoutAgreement } from './agreements/t3-10-without-agreement.ts'
import { endsInProbation } from './agreements/t3-11-in-probation.ts'
import { earlyEnds } from './agreements/t3-12-early-ends.ts'
import { visited } from './agreements/t3-13-visited.ts'
import { visits } from './agreements/t3-13-visits.ts'
import { findings } from './agreements/t3-14-findings.ts'
import { planPresent } from './agreements/t3-15-plan-present.ts'
import { complete } from './agreements/t3-16-complete.ts'
import { lateRegistration } from './agreements/t3-17-late-registration.ts'
import { premiumsExpected } from './agreements/t3-18-expected.ts'
import { premium } from './agreements/t3-18-premium.ts'
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
import { excluded } from './exclusion/t2-01-excluded.ts'
import { runningExclusions } from './exclusion/t2-01-running.ts'
import { proceduresAppealed } from './exclusion/t2-02-appealed.ts'
import { proceduresClosed } from './exclusion/t2-02-closed.ts'
import { proceduresHeard } from './exclusion/t2-02-heard.ts'
import { proceduresOpened } from './exclusion/t2-02-opened.ts'
import { affected } from './exclusion/t2-03-affected.ts'
import { withExcluded } from './exclusion/t2-04-with-excluded.ts'
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
  applications,
  decisions,
  refusals,
  leadTime,
  companies,
  establishments,
  accreditations,
  cancelled,
  active,
  mentors,
  mentorsTrained,
  overdueMentors,
  learnersPerMentor,
  overMaximum,
  excluded,
  runningExclusions,
  proceduresAppealed,
  proceduresClosed,
  proceduresHeard,
  proceduresOpened,
  affected,
  withExcluded,
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
  contractTypeShares,
  coverage,
  waiting,
  workplaceHoursPlanned,
  layers,
  earlyEndPersons,
  replaced,
  withoutAgreement,
  endsInProbation,
  earlyEnds,
  visited,
  visits,
  findings,
  planPresent,
  complete,
  lateRegistration,
  premiumsExpected,
  premium,
  leavers,
  schoolLeavers,
  notJobseeking,
  inOwnSector,
  studying,
]

export { Counting, type Counts, loadMembers, type Values } from './counting.ts'
export { type Distribution, distributionOf, type Quotient } from './distribution.ts'
export type { Indicator } from './indicator.ts'
export { seriesBreaks } from './limits.ts'
export { loadCountedLearners, population, queryLearnersWithoutProgramme } from './population.ts'
export { rejectedRows, suppressedCells, unknownValues } from './report-itself/of-the-run.ts'
export { type Moment, parametersOf, type Scope, scopeBefore, scopeOf } from './scope.ts'
export {
  accreditations,
  active,
  adultLearners,
  adviceFollowed,
  adviceGiven,
  adviceInTime,
  affected,
  ageDistribution,
  agreements,
  agreementsWithoutEnrolment,
  allLearners,
  applications,
  approvedProgrammes,
  cancelled,
  companies,
  companiesReached,
  complete,
  contacts,
  contractTypeShares,
  conversion,
  coverage,
  decisions,
  distance,
  earlyEndPersons,
  earlyEnds,
  endsInProbation,
  entrants,
  establishments,
  excluded,
  fillRate,
  findings,
  growth,
  infoActions,
  inOwnSector,
  judgements,
  lateRegistration,
  layers,
  leadTime,
  learners,
  learnersPerMentor,
  learnersWithoutAgreement,
  leavers,
  medianOffering,
  mentors,
  mentorsTrained,
  newCompanies,
  notJobseeking,
  octoberLearners,
  offerings,
  overdueMentors,
  overMaximum,
  placesFilled,
  placesOffered,
  planPresent,
  premium,
  premiumsExpected,
  proceduresAppealed,
  proceduresClosed,
  proceduresHeard,
  proceduresOpened,
  programmesAdvised,
  programmesWithLearners,
  promised,
  realised,
  refusals,
  replaced,
  runningAgreements,
  runningExclusions,
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
  visited,
  visits,
  waiting,
  withExcluded,
  withoutAgreement,
  workplaceHoursPlanned,
}

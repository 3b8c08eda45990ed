/** The indicators of the report: what each counts, in words and SQL. */

import { decisions } from './accreditation/t1-02-decisions.ts'
import { companies } from './accreditation/t1-05-companies.ts'
import { establishments } from './accreditation/t1-06-establishments.ts'
import { accreditations } from './accreditation/t1-07-accreditations.ts'
import { mentors } from './accreditation/t1-10-mentors.ts'
import { mentorsTrained } from './accreditation/t1-11-mentors-trained.ts'
import { agreements } from './agreements/t3-01-agreements.ts'
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
import { leavers } from './outcomes/o-01-leavers.ts'
import { schoolLeavers } from './outcomes/o-02-school-path.ts'
import { inOwnSector, notJobseeking, studying } from './outcomes/o-03-after-one-year.ts'

/** All indicators, by id. */
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
export { type Moment, parametersOf, type Scope, scopeBefore, scopeOf } from './scope.ts'
export {
  accreditations,
  adultLearners,
  ageDistribution,
  agreements,
  allLearners,
  approvedProgrammes,
  companies,
  decisions,
  entrants,
  establishments,
  growth,
  inOwnSector,
  learners,
  leavers,
  medianOffering,
  mentors,
  mentorsTrained,
  notJobseeking,
  octoberLearners,
  offerings,
  programmesWithLearners,
  runUpLearners,
  schoolLeavers,
  schools,
  schoolsWithoutLearners,
  sinceOctoberLearners,
  smallOfferings,
  specialLearners,
  studying,
}

/** The indicators of the report: what each counts, in words and SQL. */

import { decisions } from './accreditation/t1-02-decisions.ts'
import { companies } from './accreditation/t1-05-companies.ts'
import { establishments } from './accreditation/t1-06-establishments.ts'
import { accreditations } from './accreditation/t1-07-accreditations.ts'
import { mentors } from './accreditation/t1-10-mentors.ts'
import { mentorsTrained } from './accreditation/t1-11-mentors-trained.ts'
import { agreements } from './agreements/t3-01-agreements.ts'
import { learners } from './enrolment/e-01-learners.ts'
import { adultLearners } from './enrolment/e-15-adult-learners.ts'
import type { Indicator } from './indicator.ts'

/** All indicators, by id. */
export const indicators: readonly Indicator[] = [
  learners,
  adultLearners,
  decisions,
  companies,
  establishments,
  accreditations,
  mentors,
  mentorsTrained,
  agreements,
]

export { Counting, type Counts, loadMembers, type Values } from './counting.ts'
export { type Distribution, distributionOf } from './distribution.ts'
export type { Indicator } from './indicator.ts'
export { loadCountedLearners, population, queryLearnersWithoutProgramme } from './population.ts'
export { type Moment, parametersOf, type Scope, scopeOf } from './scope.ts'
export {
  accreditations,
  adultLearners,
  agreements,
  companies,
  decisions,
  establishments,
  learners,
  mentors,
  mentorsTrained,
}

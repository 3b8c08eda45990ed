/** The monitoring report: its figures, and what agreements need so that they can be counted. */
import { repAccreditationFlow } from './rep-accreditation-flow.ts'
import { repAccreditations } from './rep-accreditations.ts'
import { repAdultSeparate } from './rep-adult-separate.ts'
import { repAgeOnReference } from './rep-age-on-reference.ts'
import { repAgreementsVsLearners } from './rep-agreements-vs-learners.ts'
import { repBandsSum } from './rep-bands-sum.ts'
import { repBothNetworks } from './rep-both-networks.ts'
import { repEndReasons } from './rep-end-reasons.ts'
import { repExclusionsListed } from './rep-exclusions-listed.ts'
import { repFormerSeparate } from './rep-former-separate.ts'
import { repLearnerOnce } from './rep-learner-once.ts'
import { repMentorTraining } from './rep-mentor-training.ts'
import { repNewVsRunning } from './rep-new-vs-running.ts'
import { repPublishedFigures } from './rep-published-figures.ts'
import { repReferenceDate } from './rep-reference-date.ts'
import { repSchoolYear } from './rep-school-year.ts'
import { repSectorMap } from './rep-sector-map.ts'
import { repSevenPowers } from './rep-seven-powers.ts'
import { repSmallCells } from './rep-small-cells.ts'
import { repSubsidyConsistency } from './rep-subsidy-consistency.ts'

export const enrolmentRules = [
  repReferenceDate,
  repAgeOnReference,
  repBandsSum,
  repLearnerOnce,
  repAgreementsVsLearners,
  repAdultSeparate,
  repFormerSeparate,
  repSchoolYear,
  repNewVsRunning,
  repAccreditations,
  repAccreditationFlow,
  repExclusionsListed,
  repSevenPowers,
  repSectorMap,
  repEndReasons,
  repMentorTraining,
  repSubsidyConsistency,
  repSmallCells,
  repPublishedFigures,
  repBothNetworks,
] as const

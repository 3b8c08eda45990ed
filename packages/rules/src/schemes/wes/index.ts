/** Work experience internships: the rules before and from 2023. */
import { wesAccidentCover } from './wes-accident-cover.ts'
import { wesActualDuration } from './wes-actual-duration.ts'
import { wesAgreementBefore } from './wes-agreement-before.ts'
import { wesAllowance } from './wes-allowance.ts'
import { wesAllowancePayer } from './wes-allowance-payer.ts'
import { wesAllowanceProrata } from './wes-allowance-prorata.ts'
import { wesAvailabilityExemption } from './wes-availability-exemption.ts'
import { wesDecidedBy } from './wes-decided-by.ts'
import { wesDimona } from './wes-dimona.ts'
import { wesExists } from './wes-exists.ts'
import { wesFollowUp } from './wes-follow-up.ts'
import { wesGenericGap } from './wes-generic-gap.ts'
import { wesHiringNotRequired } from './wes-hiring-not-required.ts'
import { wesHoursPositive } from './wes-hours-positive.ts'
import { wesLearnerNotWorking } from './wes-learner-not-working.ts'
import { wesLearningPotential } from './wes-learning-potential.ts'
import { wesLiabilityCover } from './wes-liability-cover.ts'
import { wesLongAbsence } from './wes-long-absence.ts'
import { wesMaxDuration } from './wes-max-duration.ts'
import { wesMaxDurationSum } from './wes-max-duration-sum.ts'
import { wesModel } from './wes-model.ts'
import { wesNoSuspension } from './wes-no-suspension.ts'
import { wesNotTechnical } from './wes-not-technical.ts'
import { wesParties } from './wes-parties.ts'
import { wesPathway } from './wes-pathway.ts'
import { wesStageplan } from './wes-stageplan.ts'
import { wesStageplanContent } from './wes-stageplan-content.ts'
import { wesStageplanDate } from './wes-stageplan-date.ts'
import { wesStageplanObjective } from './wes-stageplan-objective.ts'
import { wesStopByVdab } from './wes-stop-by-vdab.ts'
import { wesStopReason } from './wes-stop-reason.ts'
import { wesSupportPerson } from './wes-support-person.ts'
import { wesTransitionOld } from './wes-transition-old.ts'
import { wesTransitionRestart } from './wes-transition-restart.ts'
import { wesVdabRegistered } from './wes-vdab-registered.ts'
import { wes0Extension } from './wes0-extension.ts'
import { wes0InTwe } from './wes0-in-twe.ts'
import { wes0Min20h } from './wes0-min-20h.ts'
import { wes0Plan } from './wes0-plan.ts'
import { wes0Suspension } from './wes0-suspension.ts'

export const wesRules = [
  wesExists,
  wesMaxDuration,
  wesMaxDurationSum,
  wesActualDuration,
  wesLearnerNotWorking,
  wesVdabRegistered,
  wesGenericGap,
  wesLearningPotential,
  wesPathway,
  wesNotTechnical,
  wesDecidedBy,
  wesParties,
  wesModel,
  wesAgreementBefore,
  wesStageplan,
  wesStageplanObjective,
  wesStageplanContent,
  wesStageplanDate,
  wesHoursPositive,
  wesAllowance,
  wesAllowanceProrata,
  wesAllowancePayer,
  wesDimona,
  wesAccidentCover,
  wesLiabilityCover,
  wesSupportPerson,
  wesFollowUp,
  wesNoSuspension,
  wesStopReason,
  wesStopByVdab,
  wesLongAbsence,
  wesHiringNotRequired,
  wesAvailabilityExemption,
  wes0Min20h,
  wes0Plan,
  wes0InTwe,
  wes0Suspension,
  wes0Extension,
  wesTransitionOld,
  wesTransitionRestart,
] as const

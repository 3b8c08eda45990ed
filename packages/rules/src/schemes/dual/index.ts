/** Agreements of dual learning in secondary education. */
import type { UpperAgeRule } from '../../parameters/index.ts'

import { dual20DaysAfterEnd } from './dual-20-days-after-end.ts'
import { dual20TrainingDays } from './dual-20-training-days.ts'
import { dualAlternationKnown } from './dual-alternation-known.ts'
import { dualBlocksCalendar } from './dual-blocks-calendar.ts'
import { dualContractTypeProgramme } from './dual-contract-type-programme.ts'
import { dualDaMin20h } from './dual-da-min-20h.ts'
import { dualDaSector } from './dual-da-sector.ts'
import { dualDimonaType } from './dual-dimona-type.ts'
import { dualDiplomaSecondaryOnly } from './dual-diploma-secondary-only.ts'
import { dualEstablishmentRegion } from './dual-establishment-region.ts'
import { dualFirstStageEvidence } from './dual-first-stage-evidence.ts'
import { dualLengthVsProgramme } from './dual-length-vs-programme.ts'
import { dualMax3Years } from './dual-max-3-years.ts'
import { dualMaxAge, dualMaxAgeRead } from './dual-max-age.ts'
import { dualMfAllowance } from './dual-mf-allowance.ts'
import { dualMfCompanyRules } from './dual-mf-company-rules.ts'
import { dualMfCounsellor } from './dual-mf-counsellor.ts'
import { dualMfDates } from './dual-mf-dates.ts'
import { dualMfEmployer } from './dual-mf-employer.ts'
import { dualMfEmployerName } from './dual-mf-employer-name.ts'
import { dualMfLearner } from './dual-mf-learner.ts'
import { dualMfMentor } from './dual-mf-mentor.ts'
import { dualMfPlan } from './dual-mf-plan.ts'
import { dualMfProvider } from './dual-mf-provider.ts'
import { dualMfRightsDuties } from './dual-mf-rights-duties.ts'
import { dualMfSchedule } from './dual-mf-schedule.ts'
import { dualMfSubject } from './dual-mf-subject.ts'
import { dualMinAge } from './dual-min-age.ts'
import { dualMinHoursProgramme } from './dual-min-hours-programme.ts'
import { dualOaoFullTime } from './dual-oao-full-time.ts'
import { dualOaoMin20h } from './dual-oao-min-20h.ts'
import { dualOaoOverCompanyWeek } from './dual-oao-over-company-week.ts'
import { dualParentSignature } from './dual-parent-signature.ts'
import { dualPartTimeSchool2025 } from './dual-part-time-school-2025.ts'
import { dualPilotWindow } from './dual-pilot-window.ts'
import { dualPlanFromCurriculum } from './dual-plan-from-curriculum.ts'
import { dualPlanNotAfterStart } from './dual-plan-not-after-start.ts'
import { dualPlanVenues } from './dual-plan-venues.ts'
import { dualPlanWorkplaceShare } from './dual-plan-workplace-share.ts'
import { dualProgrammeIsDual } from './dual-programme-is-dual.ts'
import { dualProviderType } from './dual-provider-type.ts'
import { dualRegistered } from './dual-registered.ts'
import { dualRegistered3Months } from './dual-registered-3-months.ts'
import { dualSaoTotal28h } from './dual-sao-total-28h.ts'
import { dualSaoUnder20h } from './dual-sao-under-20h.ts'
import { dualSchemeStart } from './dual-scheme-start.ts'
import { dualSeventhYearNoMax, dualSeventhYearNoMaxRead } from './dual-seventh-year-no-max.ts'
import { dualSignaturesThree } from './dual-signatures-three.ts'
import { dualStudentJobSameCompany } from './dual-student-job-same-company.ts'
import { dualSuspensionNotice } from './dual-suspension-notice.ts'
import { dualTurns25, dualTurns25Read } from './dual-turns-25.ts'
import { dualTwoVenues } from './dual-two-venues.ts'
import { dualUrgentLeave } from './dual-urgent-leave.ts'
import { dualVksLevel } from './dual-vks-level.ts'
import { dualWeeklyBothVenues } from './dual-weekly-both-venues.ts'

export const dualRules = [
  dualSchemeStart,
  dualPilotWindow,
  dualMinAge,
  dualFirstStageEvidence,
  dualMaxAge,
  dualTurns25,
  dualSeventhYearNoMax,
  dualVksLevel,
  dualProgrammeIsDual,
  dualContractTypeProgramme,
  dualMinHoursProgramme,
  dualOaoMin20h,
  dualSaoUnder20h,
  dualSaoTotal28h,
  dualDaMin20h,
  dualDaSector,
  dualOaoFullTime,
  dualOaoOverCompanyWeek,
  dualTwoVenues,
  dualAlternationKnown,
  dualWeeklyBothVenues,
  dualBlocksCalendar,
  dualMfDates,
  dualMfSubject,
  dualMfEmployer,
  dualMfEmployerName,
  dualMfMentor,
  dualMfLearner,
  dualMfProvider,
  dualMfCounsellor,
  dualMfAllowance,
  dualMfSchedule,
  dualMfRightsDuties,
  dualMfPlan,
  dualMfCompanyRules,
  dualPlanVenues,
  dualPlanWorkplaceShare,
  dualPlanFromCurriculum,
  dualPlanNotAfterStart,
  dualSignaturesThree,
  dualParentSignature,
  dualRegistered,
  dualRegistered3Months,
  dualMax3Years,
  dualLengthVsProgramme,
  dual20TrainingDays,
  dual20DaysAfterEnd,
  dualSuspensionNotice,
  dualUrgentLeave,
  dualProviderType,
  dualPartTimeSchool2025,
  dualEstablishmentRegion,
  dualDimonaType,
  dualStudentJobSameCompany,
  dualDiplomaSecondaryOnly,
] as const

/** The rules that hang on the reading of the upper age, in another reading. */
export const dualRulesRead = (reading: UpperAgeRule) => [
  dualMaxAgeRead(reading),
  dualTurns25Read(reading),
  dualSeventhYearNoMaxRead(reading),
]

/** Rules of all schemes: the sheet itself, dates, references, overlaps, hours, age, signature, exclusion. */

import { genAccreditationDatesOrder } from './gen-accreditation-dates-order.ts'
import { genAccreditationIdUnique } from './gen-accreditation-id-unique.ts'
import { genActualEndRange } from './gen-actual-end-range.ts'
import { genAgreementIdUnique } from './gen-agreement-id-unique.ts'
import { genCellReadable } from './gen-cell-readable.ts'
import { genCodeKnown } from './gen-code-known.ts'
import { genCompanyNoUnique } from './gen-company-no-unique.ts'
import { genContractTypeKnown } from './gen-contract-type-known.ts'
import { genDateValid } from './gen-date-valid.ts'
import { genDatesOrder } from './gen-dates-order.ts'
import { genEarlyEndReason } from './gen-early-end-reason.ts'
import { genEnrolmentDatesOrder } from './gen-enrolment-dates-order.ts'
import { genEnrolmentIdUnique } from './gen-enrolment-id-unique.ts'
import { genEstablishmentNoUnique } from './gen-establishment-no-unique.ts'
import { genExcludedByVdab } from './gen-excluded-by-vdab.ts'
import { genExclusionDatesOrder } from './gen-exclusion-dates-order.ts'
import { genExclusionIdUnique } from './gen-exclusion-id-unique.ts'
import { genExclusionOver3Years } from './gen-exclusion-over-3-years.ts'
import { genFigureIdUnique } from './gen-figure-id-unique.ts'
import { genHoursOver40 } from './gen-hours-over-40.ts'
import { genHoursRange } from './gen-hours-range.ts'
import { genLanguageSchemeName } from './gen-language-scheme-name.ts'
import { genLearnerIdUnique } from './gen-learner-id-unique.ts'
import { genMentorIdUnique } from './gen-mentor-id-unique.ts'
import { genMinAge15 } from './gen-min-age-15.ts'
import { genOverlapLearnerAny } from './gen-overlap-learner-any.ts'
import { genOverlapLearnerFullTime } from './gen-overlap-learner-full-time.ts'
import { genOwnValueDiffersAccreditationJointCommittee } from './gen-own-value-differs-accreditation-joint-committee.ts'
import { genOwnValueDiffersAccreditedOn } from './gen-own-value-differs-accredited-on.ts'
import { genOwnValueDiffersAgreementTrainingMonths } from './gen-own-value-differs-agreement-training-months.ts'
import { genOwnValueDiffersCompanyEmployees } from './gen-own-value-differs-company-employees.ts'
import { genOwnValueDiffersCompanyName } from './gen-own-value-differs-company-name.ts'
import { genOwnValueDiffersEstablishmentPostcode } from './gen-own-value-differs-establishment-postcode.ts'
import { genOwnValueDiffersLearnerAlternatingYearsDone } from './gen-own-value-differs-learner-alternating-years-done.ts'
import { genOwnValueDiffersLearnerBirth } from './gen-own-value-differs-learner-birth.ts'
import { genOwnValueDiffersLearnerEmployed } from './gen-own-value-differs-learner-employed.ts'
import { genOwnValueDiffersLearnerEmployerNo } from './gen-own-value-differs-learner-employer-no.ts'
import { genOwnValueDiffersLearnerFirstStageDone } from './gen-own-value-differs-learner-first-stage-done.ts'
import { genOwnValueDiffersLearnerNrn } from './gen-own-value-differs-learner-nrn.ts'
import { genOwnValueDiffersLearnerOv3Done } from './gen-own-value-differs-learner-ov3-done.ts'
import { genOwnValueDiffersLearnerRightToWork } from './gen-own-value-differs-learner-right-to-work.ts'
import { genOwnValueDiffersLearnerSecondStageDone } from './gen-own-value-differs-learner-second-stage-done.ts'
import { genOwnValueDiffersLearnerSecondaryDiploma } from './gen-own-value-differs-learner-secondary-diploma.ts'
import { genOwnValueDiffersLearnerThirdStageFirstYearDone } from './gen-own-value-differs-learner-third-stage-first-year-done.ts'
import { genOwnValueDiffersLearnerVdabRegistered } from './gen-own-value-differs-learner-vdab-registered.ts'
import { genOwnValueDiffersLearnerWorkKind } from './gen-own-value-differs-learner-work-kind.ts'
import { genOwnValueDiffersMentorAccreditedOn } from './gen-own-value-differs-mentor-accredited-on.ts'
import { genOwnValueDiffersMentorBirth } from './gen-own-value-differs-mentor-birth.ts'
import { genOwnValueDiffersMentorCompanyNo } from './gen-own-value-differs-mentor-company-no.ts'
import { genOwnValueDiffersMentorConductOn } from './gen-own-value-differs-mentor-conduct-on.ts'
import { genOwnValueDiffersMentorDaysPerWeek } from './gen-own-value-differs-mentor-days-per-week.ts'
import { genOwnValueDiffersMentorExperienceFrom } from './gen-own-value-differs-mentor-experience-from.ts'
import { genOwnValueDiffersMentorExperienceYears } from './gen-own-value-differs-mentor-experience-years.ts'
import { genOwnValueDiffersMentorIsco } from './gen-own-value-differs-mentor-isco.ts'
import { genOwnValueDiffersMentorJointCommittee } from './gen-own-value-differs-mentor-joint-committee.ts'
import { genOwnValueDiffersMentorNrn } from './gen-own-value-differs-mentor-nrn.ts'
import { genOwnValueDiffersMentorQualification } from './gen-own-value-differs-mentor-qualification.ts'
import { genOwnValueDiffersMentorQualificationEvidence } from './gen-own-value-differs-mentor-qualification-evidence.ts'
import { genOwnValueDiffersMentorRequestedOn } from './gen-own-value-differs-mentor-requested-on.ts'
import { genOwnValueDiffersMentorTrainedOn } from './gen-own-value-differs-mentor-trained-on.ts'
import { genOwnValueDiffersMentorTrainingExempt } from './gen-own-value-differs-mentor-training-exempt.ts'
import { genOwnValueDiffersMentorTrainingPlannedOn } from './gen-own-value-differs-mentor-training-planned-on.ts'
import { genOwnValueDiffersPermitDerogation } from './gen-own-value-differs-permit-derogation.ts'
import { genOwnValueDiffersPermitGrantedOn } from './gen-own-value-differs-permit-granted-on.ts'
import { genOwnValueDiffersPermitRenewal } from './gen-own-value-differs-permit-renewal.ts'
import { genOwnValueDiffersProgrammeContractTypes } from './gen-own-value-differs-programme-contract-types.ts'
import { genOwnValueDiffersProgrammeDual } from './gen-own-value-differs-programme-dual.ts'
import { genOwnValueDiffersProgrammeFormerCode } from './gen-own-value-differs-programme-former-code.ts'
import { genOwnValueDiffersProgrammeGrade } from './gen-own-value-differs-programme-grade.ts'
import { genOwnValueDiffersProgrammeMinHours } from './gen-own-value-differs-programme-min-hours.ts'
import { genOwnValueDiffersProgrammeRunUpPhase } from './gen-own-value-differs-programme-run-up-phase.ts'
import { genOwnValueDiffersProgrammeSchoolYears } from './gen-own-value-differs-programme-school-years.ts'
import { genOwnValueDiffersProgrammeVksLevel } from './gen-own-value-differs-programme-vks-level.ts'
import { genOwnValueDiffersProviderType } from './gen-own-value-differs-provider-type.ts'
import { genOwnValueDiffersProvince } from './gen-own-value-differs-province.ts'
import { genOwnValueDiffersSectorHasPartnership } from './gen-own-value-differs-sector-has-partnership.ts'
import { genOwnValueDiffersSectorMaxLearners } from './gen-own-value-differs-sector-max-learners.ts'
import { genOwnValueDiffersSectorTrainingMonths } from './gen-own-value-differs-sector-training-months.ts'
import { genOwnValueDiffersTraineeBirth } from './gen-own-value-differs-trainee-birth.ts'
import { genPathwayDatesOrder } from './gen-pathway-dates-order.ts'
import { genPermitDatesOrder } from './gen-permit-dates-order.ts'
import { genPermitIdUnique } from './gen-permit-id-unique.ts'
import { genProgrammeCodeUnique } from './gen-programme-code-unique.ts'
import { genProviderNoUnique } from './gen-provider-no-unique.ts'
import { genReasonWithoutEnd } from './gen-reason-without-end.ts'
import { genRefCompany } from './gen-ref-company.ts'
import { genRefLearner } from './gen-ref-learner.ts'
import { genRefMentor } from './gen-ref-mentor.ts'
import { genRefProgramme } from './gen-ref-programme.ts'
import { genSameRowTwice } from './gen-same-row-twice.ts'
import { genSchemeKnown } from './gen-scheme-known.ts'
import { genSectorCodeUnique } from './gen-sector-code-unique.ts'
import { genSignedBeforeStart } from './gen-signed-before-start.ts'
import { genSubsidyIdUnique } from './gen-subsidy-id-unique.ts'
import { genTwePathwayIdUnique } from './gen-twe-pathway-id-unique.ts'
import { reportExtractRules } from './report-extracts.ts'

export { isFullTime } from './overlapping-agreements.ts'

export const generalRules = [
  genSchemeKnown,
  genContractTypeKnown,
  genCodeKnown,
  genDateValid,
  genCellReadable,
  genDatesOrder,
  genEnrolmentDatesOrder,
  genAccreditationDatesOrder,
  genExclusionDatesOrder,
  genPathwayDatesOrder,
  genPermitDatesOrder,
  genActualEndRange,
  genEarlyEndReason,
  genReasonWithoutEnd,
  genAgreementIdUnique,
  genLearnerIdUnique,
  genCompanyNoUnique,
  genEstablishmentNoUnique,
  genProviderNoUnique,
  genMentorIdUnique,
  genAccreditationIdUnique,
  genExclusionIdUnique,
  genProgrammeCodeUnique,
  genSectorCodeUnique,
  genSubsidyIdUnique,
  genEnrolmentIdUnique,
  genTwePathwayIdUnique,
  genPermitIdUnique,
  genFigureIdUnique,
  genSameRowTwice,
  genRefLearner,
  genRefCompany,
  genRefMentor,
  genRefProgramme,
  genOwnValueDiffersLearnerBirth,
  genOwnValueDiffersLearnerEmployed,
  genOwnValueDiffersLearnerWorkKind,
  genOwnValueDiffersLearnerVdabRegistered,
  genOwnValueDiffersCompanyName,
  genOwnValueDiffersLearnerFirstStageDone,
  genOwnValueDiffersProgrammeGrade,
  genOwnValueDiffersProgrammeVksLevel,
  genOwnValueDiffersProgrammeDual,
  genOwnValueDiffersProgrammeRunUpPhase,
  genOwnValueDiffersProgrammeContractTypes,
  genOwnValueDiffersProgrammeMinHours,
  genOwnValueDiffersLearnerSecondStageDone,
  genOwnValueDiffersLearnerThirdStageFirstYearDone,
  genOwnValueDiffersLearnerAlternatingYearsDone,
  genOwnValueDiffersLearnerOv3Done,
  genOwnValueDiffersEstablishmentPostcode,
  genOwnValueDiffersProgrammeSchoolYears,
  genOwnValueDiffersProviderType,
  genOwnValueDiffersLearnerEmployerNo,
  genOwnValueDiffersMentorTrainedOn,
  genOwnValueDiffersMentorTrainingExempt,
  genOwnValueDiffersMentorBirth,
  genOwnValueDiffersMentorExperienceFrom,
  genOwnValueDiffersMentorExperienceYears,
  genOwnValueDiffersMentorQualification,
  genOwnValueDiffersMentorQualificationEvidence,
  genOwnValueDiffersMentorConductOn,
  genOwnValueDiffersMentorRequestedOn,
  genOwnValueDiffersMentorTrainingPlannedOn,
  genOwnValueDiffersAgreementTrainingMonths,
  genOwnValueDiffersLearnerRightToWork,
  genOwnValueDiffersLearnerSecondaryDiploma,
  genOwnValueDiffersProvince,
  genOwnValueDiffersProgrammeFormerCode,
  genOwnValueDiffersCompanyEmployees,
  genOwnValueDiffersSectorMaxLearners,
  genOwnValueDiffersMentorAccreditedOn,
  genOwnValueDiffersMentorNrn,
  genOwnValueDiffersLearnerNrn,
  genOwnValueDiffersMentorIsco,
  genOwnValueDiffersMentorDaysPerWeek,
  genOwnValueDiffersSectorHasPartnership,
  genOwnValueDiffersAccreditationJointCommittee,
  genOwnValueDiffersMentorJointCommittee,
  genOwnValueDiffersSectorTrainingMonths,
  genOwnValueDiffersMentorCompanyNo,
  genOwnValueDiffersAccreditedOn,
  genOwnValueDiffersPermitGrantedOn,
  genOwnValueDiffersPermitRenewal,
  genOwnValueDiffersPermitDerogation,
  genOwnValueDiffersTraineeBirth,
  genOverlapLearnerFullTime,
  genOverlapLearnerAny,
  genHoursRange,
  genHoursOver40,
  genMinAge15,
  genSignedBeforeStart,
  genExcludedByVdab,
  genExclusionOver3Years,
  genLanguageSchemeName,
  ...reportExtractRules,
] as const

/** Rules on the mentors of dual learning and on how many learners they guide. */
import { companyLearnersVsEmployees } from './company-learners-vs-employees.ts'
import { mentorAge23 } from './mentor-age-23.ts'
import { mentorAge25 } from './mentor-age-25.ts'
import { mentorAgeException } from './mentor-age-exception.ts'
import { mentorAvailability } from './mentor-availability.ts'
import { mentorCapAbove4 } from './mentor-cap-above-4.ts'
import { mentorCapUnknown } from './mentor-cap-unknown.ts'
import { mentorConductAge } from './mentor-conduct-age.ts'
import { mentorConductExtract } from './mentor-conduct-extract.ts'
import { mentorConstructionPlan } from './mentor-construction-plan.ts'
import { mentorExperience5y } from './mentor-experience-5y.ts'
import { mentorExperienceException } from './mentor-experience-exception.ts'
import { mentorExperienceProfession } from './mentor-experience-profession.ts'
import { mentorGap } from './mentor-gap.ts'
import { mentorIsNotLearner } from './mentor-is-not-learner.ts'
import { mentorLearnersVsEmployees } from './mentor-learners-vs-employees.ts'
import { mentorOfCompany } from './mentor-of-company.ts'
import { mentorPresent } from './mentor-present.ts'
import { mentorQualificationEvidence } from './mentor-qualification-evidence.ts'
import { mentorSectorCap } from './mentor-sector-cap.ts'
import { mentorSectorUnknown } from './mentor-sector-unknown.ts'
import { mentorTrainedInTime } from './mentor-trained-in-time.ts'
import { mentorTrainingBefore2019 } from './mentor-training-before-2019.ts'
import { mentorTrainingCovid } from './mentor-training-covid.ts'
import { mentorTrainingDueSoon } from './mentor-training-due-soon.ts'

export const mentorRules = [
  mentorPresent,
  mentorIsNotLearner,
  mentorOfCompany,
  mentorAge23,
  mentorAge25,
  mentorAgeException,
  mentorExperience5y,
  mentorExperienceException,
  mentorQualificationEvidence,
  mentorExperienceProfession,
  mentorConductExtract,
  mentorConductAge,
  mentorTrainedInTime,
  mentorTrainingDueSoon,
  mentorTrainingCovid,
  mentorTrainingBefore2019,
  mentorSectorUnknown,
  mentorConstructionPlan,
  mentorLearnersVsEmployees,
  mentorSectorCap,
  mentorCapAbove4,
  mentorCapUnknown,
  companyLearnersVsEmployees,
  mentorGap,
  mentorAvailability,
] as const

/** Rules of the vocational immersion internship (BIS). */
import { bisDimona } from './bis-dimona.ts'
import { bisExcludedCase } from './bis-excluded-case.ts'
import { bisHalfTimeBrussels } from './bis-half-time-brussels.ts'
import { bisInsurance } from './bis-insurance.ts'
import { bisMax6Months } from './bis-max-6-months.ts'
import { bisMentorNamed } from './bis-mentor-named.ts'
import { bisMinCompensation } from './bis-min-compensation.ts'
import { bisNoOvertime } from './bis-no-overtime.ts'
import { bisOldName } from './bis-old-name.ts'
import { bisPlanApproved } from './bis-plan-approved.ts'
import { bisResidual } from './bis-residual.ts'
import { bisRightToWork } from './bis-right-to-work.ts'
import { bisShort27Days } from './bis-short-27-days.ts'
import { bisSignedBefore } from './bis-signed-before.ts'

export { type Fraction, fractionOf } from './fraction-of.ts'

export const bisRules = [
  bisRightToWork,
  bisMax6Months,
  bisShort27Days,
  bisMinCompensation,
  bisSignedBefore,
  bisPlanApproved,
  bisExcludedCase,
  bisNoOvertime,
  bisInsurance,
  bisDimona,
  bisMentorNamed,
  bisOldName,
  bisResidual,
  bisHalfTimeBrussels,
] as const

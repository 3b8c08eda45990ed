/** Rules of dual learning in adult education. */
import { adultAdmission } from './adult-admission.ts'
import { adultAllowancePresent } from './adult-allowance-present.ts'
import { adultHalfAtWorkplace } from './adult-half-at-workplace.ts'
import { adultMentor12Months } from './adult-mentor-12-months.ts'
import { adultOdoUnder20h } from './adult-odo-under-20h.ts'
import { adultOdos20h } from './adult-odos-20h.ts'
import { adultOdowOwnEmployer } from './adult-odow-own-employer.ts'
import { adultProviderCvo } from './adult-provider-cvo.ts'
import { adultStart } from './adult-start.ts'

/** `adult-no-diploma` is `dual-diploma-secondary-only`; the engine proves the rules without a file of their own. */
export const adultRules = [
  adultStart,
  adultAdmission,
  adultProviderCvo,
  adultOdos20h,
  adultOdoUnder20h,
  adultOdowOwnEmployer,
  adultHalfAtWorkplace,
  adultMentor12Months,
  adultAllowancePresent,
] as const

/** The company subsidy for qualifying workplace learning and the learner premium. */
import { lprAmount } from './lpr-amount.ts'
import { lprOnceMax3 } from './lpr-once-max-3.ts'
import { lprResidence } from './lpr-residence.ts'
import { lprSeventhYear } from './lpr-seventh-year.ts'
import { subAmount } from './sub-amount.ts'
import { subAmountKind } from './sub-amount-kind.ts'
import { subEligibleContract } from './sub-eligible-contract.ts'
import { subEstablishmentFlemish } from './sub-establishment-flemish.ts'
import { subHalfAtWorkplace } from './sub-half-at-workplace.ts'
import { subMax3 } from './sub-max-3.ts'
import { subMentorTrained } from './sub-mentor-trained.ts'
import { subMin4Months } from './sub-min-4-months.ts'
import { subNotAbo } from './sub-not-abo.ts'
import { subOncePerYear } from './sub-once-per-year.ts'
import { subRegisteredInTime } from './sub-registered-in-time.ts'
import { subStart2023 } from './sub-start-2023.ts'
import { subVksMax4 } from './sub-vks-max-4.ts'

export { maybeInYearsOf } from './subsidy-request.ts'

export const subsidyRules = [
  subStart2023,
  subMin4Months,
  subMentorTrained,
  subOncePerYear,
  subMax3,
  subAmount,
  subAmountKind,
  subEligibleContract,
  subEstablishmentFlemish,
  subRegisteredInTime,
  subVksMax4,
  subHalfAtWorkplace,
  subNotAbo,
  lprAmount,
  lprOnceMax3,
  lprResidence,
  lprSeventhYear,
] as const

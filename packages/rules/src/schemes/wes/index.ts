/** Work experience internships: the rules before and from 2023. */
import { wesMaxDuration } from './wes-max-duration.ts'
import { wesMaxDurationSum } from './wes-max-duration-sum.ts'
import { wesStopReason } from './wes-stop-reason.ts'

export const wesRules = [wesMaxDuration, wesMaxDurationSum, wesStopReason] as const

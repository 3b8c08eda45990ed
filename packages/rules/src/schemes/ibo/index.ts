/** Rules of individual vocational training (IBO); an excluded employer is found by `gen-excluded-by-vdab`. */
import { iboBeforeStart } from './ibo-before-start.ts'
import { iboCostScale } from './ibo-cost-scale.ts'
import { iboDimona } from './ibo-dimona.ts'
import { iboHalfTime } from './ibo-half-time.ts'
import { iboHiringLength } from './ibo-hiring-length.ts'
import { iboHiringSameJob } from './ibo-hiring-same-job.ts'
import { iboJobSeeker } from './ibo-job-seeker.ts'
import { iboMax26Weeks } from './ibo-max-26-weeks.ts'
import { iboMin4Weeks } from './ibo-min-4-weeks.ts'
import { iboNoOvertime } from './ibo-no-overtime.ts'
import { iboNotKnownToCompany } from './ibo-not-known-to-company.ts'
import { iboNotResigned } from './ibo-not-resigned.ts'
import { iboParties } from './ibo-parties.ts'
import { iboPayer2026 } from './ibo-payer-2026.ts'
import { iboPercentage } from './ibo-percentage.ts'
import { iboPercentageConstant } from './ibo-percentage-constant.ts'
import { iboPlan } from './ibo-plan.ts'
import { iboPlus52Weeks } from './ibo-plus-52-weeks.ts'
import { iboPlusGroup } from './ibo-plus-group.ts'

export const iboRules = [
  iboJobSeeker,
  iboNotResigned,
  iboNotKnownToCompany,
  iboMin4Weeks,
  iboMax26Weeks,
  iboPlus52Weeks,
  iboPlusGroup,
  iboParties,
  iboPlan,
  iboBeforeStart,
  iboHalfTime,
  iboNoOvertime,
  iboHiringLength,
  iboHiringSameJob,
  iboDimona,
  iboCostScale,
  iboPercentage,
  iboPercentageConstant,
  iboPayer2026,
] as const

/** Activation, specialised and ordinary vocational exploration internships. */
import { actMaxDuration } from './act-max-duration.ts'
import { actNoAllowance } from './act-no-allowance.ts'
import { actNoExtension } from './act-no-extension.ts'
import { actNoNewStart } from './act-no-new-start.ts'
import { actNotBefore } from './act-not-before.ts'
import { actStartDescription } from './act-start-description.ts'
import { actTargetGroup } from './act-target-group.ts'
import { bvsMax30Days } from './bvs-max-30-days.ts'
import { bvsOldName } from './bvs-old-name.ts'
import { bvsStillExists } from './bvs-still-exists.ts'
import { bvsUnpaid } from './bvs-unpaid.ts'
import { gbvsGuidedByGob } from './gbvs-guided-by-gob.ts'
import { gbvsMax800h } from './gbvs-max-800h.ts'
import { gbvsNoNewStart } from './gbvs-no-new-start.ts'

export const explorationRules = [
  actNoNewStart,
  actNotBefore,
  actMaxDuration,
  actNoExtension,
  actTargetGroup,
  actStartDescription,
  actNoAllowance,
  gbvsNoNewStart,
  gbvsGuidedByGob,
  gbvsMax800h,
  bvsMax30Days,
  bvsUnpaid,
  bvsOldName,
  bvsStillExists,
] as const

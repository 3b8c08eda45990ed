/** All rules, scheme by scheme. */
import {
  type Configuration,
  compileRuleset,
  configureRuleset,
  type Rule,
  type Ruleset,
} from '../engine/index.ts'
import { accreditationRules } from './accreditation/index.ts'
import { adultRules } from './adult/index.ts'
import { allowanceRules } from './allowance/index.ts'
import { bisRules } from './bis/index.ts'
import { dualRules, dualRulesRead } from './dual/index.ts'
import { enrolmentRules } from './enrolment/index.ts'
import { entrepreneurshipRules } from './entrepreneurship/index.ts'
import { explorationRules } from './exploration/index.ts'
import { foreignTraineeRules } from './foreign-trainee/index.ts'
import { formerRules } from './former/index.ts'
import { generalRules } from './general/index.ts'
import { iboRules } from './ibo/index.ts'
import { identifiersRules } from './identifiers/index.ts'
import { mentorRules } from './mentor/index.ts'
import { minorsRules } from './minors/index.ts'
import { subsidyRules } from './subsidy/index.ts'
import { tweRules } from './twe/index.ts'
import { wesRules } from './wes/index.ts'

/** Every rule in the order in which findings of one row are listed. */
export const allRules: readonly Rule[] = [
  ...generalRules,
  ...dualRules,
  ...allowanceRules,
  ...accreditationRules,
  ...mentorRules,
  ...subsidyRules,
  ...adultRules,
  ...formerRules,
  ...wesRules,
  ...explorationRules,
  ...iboRules,
  ...bisRules,
  ...entrepreneurshipRules,
  ...tweRules,
  ...foreignTraineeRules,
  ...minorsRules,
  ...identifiersRules,
  ...enrolmentRules,
]

/** All rules, compiled. */
export const currentRuleset = compileRuleset(allRules)

/** All rules as an organisation has set them. */
export const configuredRuleset = (configuration: Configuration): Ruleset =>
  configureRuleset(allRules, configuration, dualRulesRead)

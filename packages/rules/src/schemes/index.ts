/** All rules, scheme by scheme. */
import { compileRuleset, type Rule } from '../engine/index.ts'
import { explorationRules } from './exploration/index.ts'
import { generalRules } from './general/index.ts'
import { identifiersRules } from './identifiers/index.ts'
import { wesRules } from './wes/index.ts'

/** Every rule in the order in which findings of one row are listed. */
export const allRules: readonly Rule[] = [
  ...generalRules,
  ...wesRules,
  ...explorationRules,
  ...identifiersRules,
]

/** All rules, compiled. */
export const currentRuleset = compileRuleset(allRules)

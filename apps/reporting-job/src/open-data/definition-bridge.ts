/** From D1 to D2, reason by reason (E-14): what one definition counts and the other does not. */
import { groupEnding, isInD2, isTypeFive } from './definitions.ts'
import type { JudgeDual } from './dual-programmes.ts'
import type { EnrolmentGroup } from './enrolment-count.ts'

/** Reasons for which D2 counts more than D1 (first) or less (after `typeFive`). */
export const bridgeReasons = [
  'runUp',
  'groupDbso',
  'groupSyn',
  'nameOnly',
  'typeFive',
  'structure312',
  'structure315',
  'flagOnly',
] as const
export type BridgeReason = (typeof bridgeReasons)[number]
/** `both`: counted by both definitions; otherwise why by one only. */
export type BridgeStanding = BridgeReason | 'both'

/** Whether both definitions count a group, or why only one does; undefined where neither does. */
export function bridgeStanding(
  of: EnrolmentGroup,
  inD1: boolean,
  judge: JudgeDual,
): BridgeStanding | undefined {
  if (inD1 === isInD2(of)) return inD1 ? 'both' : undefined
  if (inD1) {
    if (of.structure === '312') return 'structure312'
    return of.structure === '315' ? 'structure315' : 'flagOnly'
  }
  if (isTypeFive(of)) return 'typeFive'
  if (judge(of) === 'runUp') return 'runUp'
  const ending = groupEnding(of)
  if (ending === undefined) return 'nameOnly'
  return ending === 'DBSO' ? 'groupDbso' : 'groupSyn'
}

/** Whether a permit is a renewal: said so, or not said of one that states the end of an earlier permit. */
import type { Day } from '../../calendar/index.ts'

export const mayBeRenewal = ({
  renewal,
  previousTo,
}: {
  readonly renewal: boolean | null
  readonly previousTo: Day | null
}): boolean => renewal ?? previousTo !== null

/** Which agreements the rules on minors look at: those of learners who are minors on the first day. */
import type { Day } from '../../calendar/index.ts'
import { isMinorOn } from '../../parameters/index.ts'

/** True where the learner is a minor on the start date; also where nobody knows, so that the rule says undecided. */
export const mayBeMinor = ({
  learnerBirth,
  start,
}: {
  readonly learnerBirth: Day | null
  readonly start: Day | null
}): boolean => learnerBirth === null || start === null || isMinorOn(learnerBirth, start)

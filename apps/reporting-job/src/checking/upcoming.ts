/** The days on which rows turn wrong if nobody does anything. */
import { addDays, anonymous, type Day, turnsAhead, type Violated } from '@werkplekleren/rules'
import type { CheckedFiles } from './check-files.ts'

export interface Turn {
  readonly on: Day
  readonly finding: Violated
}

export interface Upcoming {
  /** The last day looked at. */
  readonly until: Day
  readonly turns: readonly Turn[]
}

/** Called after each day. */
export type DayNotice = (day: Day) => void

/** The first day on which each violation arises, in order of day; a violation of today is none of these. */
export function upcomingIn(checked: CheckedFiles, days: number, notice: DayNotice): Upcoming {
  const { ruleset, judged, result } = checked
  const turns: Turn[] = []
  const until = addDays(result.asOf, days)
  for (const { on, findings } of turnsAhead(ruleset, judged.sheets, { asOf: result.asOf, until })) {
    notice(on)
    for (const finding of findings) turns.push({ on, finding: anonymous(finding) })
  }
  return { until, turns }
}

/** The days on which rows turn wrong if nobody does anything: the same sheets, checked on each day ahead. */
import { addDays, check, type Day, type Finding, type Violated } from '@werkplekleren/rules'
import type { CheckedFiles } from './check-files.ts'
import { anonymous } from './national-numbers.ts'

export interface Turn {
  readonly on: Day
  readonly finding: Violated
}

export interface Upcoming {
  /** The last day looked at. */
  readonly until: Day
  readonly turns: readonly Turn[]
}

/** Called before each day. */
export type DayNotice = (day: Day) => void

/** The first day on which each violation arises, in order of day; a violation of today is none of these. */
export function upcomingIn(checked: CheckedFiles, days: number, notice: DayNotice): Upcoming {
  const { ruleset, judged, result } = checked
  const known = new Set(judged.result.sheets.flatMap(({ findings }) => findings.map(sayingOf)))
  const turns: Turn[] = []
  const until = addDays(result.asOf, days)
  for (let on = addDays(result.asOf, 1); on <= until; on = addDays(on, 1)) {
    notice(on)
    for (const finding of check(ruleset, judged.sheets, { asOf: on }).sheets.flatMap(
      ({ findings }) => findings,
    )) {
      const saying = sayingOf(finding)
      if (finding.verdict !== 'violated' || known.has(saying)) continue
      known.add(saying)
      const shown = anonymous(finding)
      if (shown.verdict === 'violated') turns.push({ on, finding: shown })
    }
  }
  return { until, turns }
}

/** Rows rather than records: two rows may bear the same name. */
const sayingOf = (finding: Finding): string =>
  [
    finding.rule,
    finding.verdict === 'violated' ? (finding.variant ?? '') : finding.verdict,
    ...finding.places.map(({ sheet, row, column }) => `${sheet}:${row}:${column}`),
  ].join('|')

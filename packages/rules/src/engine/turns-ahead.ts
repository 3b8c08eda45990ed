/** The days on which rows turn wrong if nobody does anything: only the day moves. */
import { addDays, type Day } from '../calendar/index.ts'
import { sheetResult } from './check.ts'
import type { Ruleset } from './compile.ts'
import type { Finding, InputSheet, Violated } from './finding.ts'
import { judgeSheets, type Wanted } from './judge-sheets.ts'
import type { WatchedDay } from './judgement.ts'
import { prepareSheet } from './sheet.ts'
import { Tables } from './tables.ts'
import type { TimelineOptions } from './timeline.ts'

/** A day ahead, with the violations that arise on it. */
export interface TurnsOnDay {
  readonly on: Day
  readonly findings: readonly Violated[]
}

/**
 * One day after the other, each violation on the first day on which it arises; a violation of today is none of these.
 * Only rules that look at the day are judged again.
 */
export function* turnsAhead(
  ruleset: Ruleset,
  sheets: readonly InputSheet[],
  { asOf, until }: TimelineOptions,
): Generator<TurnsOnDay, void> {
  const tables = new Tables(sheets)
  const prepared = sheets.map((sheet, index) => prepareSheet(tables, sheet, index))
  const findingsOn = (day: Day | WatchedDay, wanted: Wanted) => {
    const judgements = judgeSheets(ruleset, tables, prepared, day, wanted)
    return sheets.flatMap((sheet, index) => sheetResult(sheet, judgements[index] ?? []).findings)
  }
  const looking = new Set<number>()
  const known = new Set<string>()
  ruleset.rules.forEach((_, order) => {
    const watched = { day: asOf, looked: () => void looking.add(order) }
    for (const finding of findingsOn(watched, (other) => other === order)) known.add(sayingOf(finding))
  })
  for (let on = addDays(asOf, 1); on <= until; on = addDays(on, 1)) {
    const findings: Violated[] = []
    for (const finding of findingsOn(on, (order) => looking.has(order))) {
      const saying = sayingOf(finding)
      if (finding.verdict !== 'violated' || known.has(saying)) continue
      known.add(saying)
      findings.push(finding)
    }
    yield { on, findings }
  }
}

/** Rows rather than records: two rows may bear the same name. */
const sayingOf = (finding: Finding): string =>
  [
    finding.rule,
    finding.verdict === 'violated' ? (finding.variant ?? '') : finding.verdict,
    ...finding.places.map(({ sheet, row, column }) => `${sheet}:${row}:${column}`),
  ].join('|')

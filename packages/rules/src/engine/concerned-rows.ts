/** Walks along the rows that a rule concerns; the rows of other schemes are not even looked at. */
import type { Day } from '../calendar/index.ts'
import { standOf } from './applicability.ts'
import { type CompiledRule, type Segment, segmentOn } from './compile.ts'
import type { UndecidedBecause } from './finding.ts'
import type { AnyRow } from './row-views.ts'
import { noGaps, type PreparedSheet } from './sheet.ts'

export interface Visitor {
  /** A row that has every value the rule reads, under a segment of the law where a date governs. */
  readonly judge: (row: AnyRow, index: number, segment: Segment | undefined) => void
  readonly undecided: (index: number, columns: readonly string[], because: UndecidedBecause) => void
}

/** Visits the rows in the order of the sheet and answers how many the rule concerns. */
export function visitConcerned(compiled: CompiledRule, sheet: PreparedSheet, visitor: Visitor): number {
  const { rule, segments } = compiled
  const { applies: concerns } = rule
  const { rows, unreadableRows } = sheet
  const chosen = sheet.ofSchemes(rule.schemes, rule.contractTypes)
  const days = segments.length > 0 && rule.governedBy !== undefined ? sheet.cells(rule.governedBy) : undefined
  // A row with one of these marks goes the long way, which asks every question in its order.
  const decisive = marksOf(sheet, [
    ...(rule.schemes ? ['scheme'] : []),
    ...(rule.contractTypes ? ['contractType'] : []),
    ...(days && rule.governedBy !== undefined ? [rule.governedBy] : []),
  ])
  if (unreadableRows !== noGaps) decisive.push(unreadableRows)
  const needed = marksOf(sheet, rule.reads)
  const count = chosen ? chosen.length : rows.length
  let segment: Segment | undefined
  let [from, before] = [1, 0]
  let concerned = 0

  for (let at = 0; at < count; at++) {
    const index = chosen ? (chosen[at] ?? 0) : at
    const row = rows[index]
    if (row === undefined) continue
    let long = decisive.length > 0 && anyMarked(decisive, index)
    if (!long) {
      if (days) {
        // The governing column is a day column: checked when the ruleset is compiled from its table.
        const day = days[index] as Day
        if (day < from || day >= before) {
          segment = segmentOn(segments, day)
          from = segment?.from ?? day
          before = segments.find((other) => other.from > day)?.from ?? Number.POSITIVE_INFINITY
        }
        if (!segment?.inForce) continue
        long = segment.withoutValue.length > 0
      }
      if (!long && concerns && !concerns(row)) continue
      long ||= needed.length > 0 && anyMarked(needed, index)
    }
    if (long) {
      const stand = standOf(compiled, sheet, index, row)
      if (stand.kind === 'notConcerned') continue
      concerned++
      if (stand.kind === 'undecided') visitor.undecided(index, stand.columns, stand.because)
      else visitor.judge(row, index, stand.segment)
      continue
    }
    concerned++
    visitor.judge(row, index, segment)
  }
  return concerned
}

/** The marks of those columns that have any. */
const marksOf = (sheet: PreparedSheet, columns: readonly string[]): Uint8Array[] =>
  columns.map((column) => sheet.gaps(column)).filter((marks) => marks !== noGaps)

function anyMarked(marks: readonly Uint8Array[], row: number): boolean {
  for (const mark of marks) if (mark[row] === 1) return true
  return false
}

/** Judges the cells of the columns that a rule names, in whatever table they stand; O(cells). */
import { placeOf } from './applicability.ts'
import type { Finding } from './finding.ts'
import { type Judgement, severityOf, unconcerned } from './judgement.ts'
import type { CellRule, CellSelector, Violation } from './rule.ts'
import type { PreparedSheet } from './sheet.ts'

/** Counts rows, not cells; `undefined` where the rule names no column of this sheet's table. */
export function checkCells(rule: CellRule, order: number, sheet: PreparedSheet): Judgement | undefined {
  const ofTable = rule.cells.filter((cell) => cell.table === sheet.input.table)
  if (ofTable.length === 0) return undefined
  const own = new Set(sheet.input.columns)
  const cells = ofTable.filter((cell) => own.has(cell.column))
  if (cells.length === 0) {
    // None of the cells it judges are there: nothing to check, and nothing that should have been.
    return unconcerned(rule.id, order)
  }
  const findings: Finding[] = []
  let applies = 0
  let violated = 0
  let undecided = 0
  sheet.input.rows.forEach((row, index) => {
    let judged = false
    let wrong = false
    let unreadableHere = false
    for (const cell of cells) {
      const unreadable = row.unreadable?.[cell.column]
      const value = row.values[cell.column]
      if (unreadable === undefined && value == null) continue
      judged = true
      let outcome: Omit<Violation, 'at'> | undefined
      if (unreadable === undefined)
        outcome =
          value == null ? undefined : rule.check?.(value, cell, row.written?.[cell.column] ?? String(value))
      else if (rule.checkUnreadable) outcome = rule.checkUnreadable(unreadable, cell)
      else {
        unreadableHere = true
        findings.push({
          rule: rule.id,
          severity: rule.severity,
          verdict: 'undecided',
          because: 'unreadable',
          places: [placeOf(sheet, index, cell.column)],
        })
      }
      if (outcome) {
        wrong = true
        findings.push(finding(rule, sheet, index, cell, outcome))
      }
    }
    if (!judged) return
    applies++
    if (wrong) violated++
    else if (unreadableHere) undecided++
  })
  const count = { rule: rule.id, applies, valid: applies - violated - undecided, violated, undecided }
  return { order, count, findings }
}

function finding(
  rule: CellRule,
  sheet: PreparedSheet,
  index: number,
  cell: CellSelector,
  { args, variant }: Omit<Violation, 'at'>,
): Finding {
  return {
    rule: rule.id,
    severity: severityOf(rule, variant),
    verdict: 'violated',
    ...(variant === undefined ? {} : { variant }),
    places: [placeOf(sheet, index, cell.column)],
    args,
    parameters: [],
  }
}

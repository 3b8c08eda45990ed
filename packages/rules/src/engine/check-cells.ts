/** Judges the cells of the columns that a rule names, in whatever table they stand; O(cells). */
import { placeOf } from './applicability.ts'
import type { Finding } from './finding.ts'
import { type Judgement, severityOf, unconcerned } from './judgement.ts'
import type { Cells } from './row-views.ts'
import type { CellRule, CellSelector, Violation } from './rule.ts'
import { noGaps, type PreparedSheet } from './sheet.ts'

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
  const { rows } = sheet.input
  const { unreadableRows, respelledRows } = sheet
  if (!rule.check && unreadableRows === noGaps) {
    return countFilled(
      rule.id,
      order,
      rows.length,
      cells.map(({ column }) => sheet.ownCells(column)),
    )
  }
  const columns = cells.map((cell) => ({ cell, values: sheet.ownCells(cell.column) }))
  const filled = (index: number) => columns.some(({ values }) => values[index] != null)
  for (let index = 0; index < rows.length; index++) {
    const hasUnreadable = unreadableRows[index] === 1
    if (!rule.check && !hasUnreadable) {
      if (filled(index)) applies++
      continue
    }
    let judged = false
    let wrong = false
    let unreadableHere = false
    for (const { cell, values } of columns) {
      const value = values[index] ?? null
      const unreadable = hasUnreadable ? rows[index]?.unreadable?.[cell.column] : undefined
      if (value === null && unreadable === undefined) continue
      judged = true
      let outcome: Omit<Violation, 'at'> | undefined
      if (unreadable === undefined) {
        if (value !== null && rule.check) {
          const written = respelledRows[index] === 1 ? rows[index]?.written?.[cell.column] : undefined
          outcome = rule.check(value, cell, written ?? String(value))
        }
      } else if (rule.checkUnreadable) outcome = rule.checkUnreadable(unreadable, cell)
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
    if (!judged) continue
    applies++
    if (wrong) violated++
    else if (unreadableHere) undecided++
  }
  const count = { rule: rule.id, applies, valid: applies - violated - undecided, violated, undecided }
  return { order, count, findings }
}

/** What a rule about unreadable cells says of a sheet without any: every row with something to read is valid. */
function countFilled(rule: string, order: number, rows: number, columns: readonly Cells[]): Judgement {
  let applies = 0
  for (let index = 0; index < rows; index++) {
    for (const cells of columns) {
      if (cells[index] == null) continue
      applies++
      break
    }
  }
  return { order, findings: [], count: { rule, applies, valid: applies, violated: 0, undecided: 0 } }
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

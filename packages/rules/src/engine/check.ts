/** Judges every sheet by every rule: three verdicts, counted, and what could not be checked said. */
import type { Day } from '../calendar/index.ts'
import type { Ruleset } from './compile.ts'
import type { CheckResult, InputSheet, SheetResult } from './finding.ts'
import { judgeSheets } from './judge-sheets.ts'
import type { Judgement } from './judgement.ts'
import { prepareSheet } from './sheet.ts'
import { Tables } from './tables.ts'

export interface CheckOptions {
  /** The day "today" is in rules that need one. */
  readonly asOf: Day
}

/** Checks sheets of any tables together; the same input gives the same result, in the same order. */
export function check(ruleset: Ruleset, sheets: readonly InputSheet[], options: CheckOptions): CheckResult {
  const tables = new Tables(sheets)
  const prepared = sheets.map((sheet, index) => prepareSheet(tables, sheet, index))
  const judgements = judgeSheets(ruleset, tables, prepared, options.asOf)
  return {
    ruleset: { version: ruleset.version, digest: ruleset.digest },
    asOf: options.asOf,
    sheets: sheets.map((sheet, index) => sheetResult(sheet, judgements[index] ?? [])),
  }
}

/** The findings of one sheet by row, then by rule, with the counts of its rules. */
export function sheetResult(sheet: InputSheet, judgements: readonly Judgement[]): SheetResult {
  const ordered = [...judgements].sort((a, b) => a.order - b.order)
  const findings = ordered.flatMap(({ findings }) => findings)
  // The rules come in order and the sort is stable: findings on one row keep the order of their rules.
  findings.sort((a, b) => a.places[0].row - b.places[0].row)
  return {
    table: sheet.table,
    name: sheet.name,
    rows: sheet.rows.length,
    findings,
    rules: ordered.map(({ count }) => count),
  }
}

/** Judges every sheet by every rule: three verdicts, counted, and what could not be checked said. */
import type { Day } from '../calendar/index.ts'
import { checkCells } from './check-cells.ts'
import { checkGroups } from './check-groups.ts'
import { checkRows } from './check-rows.ts'
import type { Ruleset } from './compile.ts'
import type { CheckResult, Finding, InputSheet, RuleCount, SheetResult } from './finding.ts'
import { Tables } from './sheet.ts'

/** One judgement of one rule on one sheet, before it is put in order. */
export interface Judgement {
  readonly order: number
  readonly count: RuleCount
  readonly findings: readonly Finding[]
}

export interface CheckOptions {
  /** The day "today" is in rules that need one. */
  readonly asOf: Day
}

/** Checks sheets of any tables together; the same input gives the same result, in the same order. */
export function check(ruleset: Ruleset, sheets: readonly InputSheet[], options: CheckOptions): CheckResult {
  const tables = new Tables(sheets)
  const bySheet: Judgement[][] = sheets.map(() => [])
  for (const sheet of tables.sheets) {
    for (const compiled of ruleset.byTable.get(sheet.input.table) ?? []) {
      const { rule, order } = compiled
      if (rule.form !== 'row') continue
      const concerned = rule.onlyWhereOwn.every((column) => sheet.input.columns.includes(column))
      bySheet[sheet.index]?.push(
        concerned ? checkRows(compiled, sheet, tables, options.asOf) : unconcerned(rule.id, order),
      )
    }
    for (const { rule, order } of ruleset.cellRules) {
      const judgement = checkCells(rule, order, sheet)
      if (judgement) bySheet[sheet.index]?.push(judgement)
    }
  }
  for (const [table, compiledRules] of ruleset.byTable) {
    const ofTable = tables.sheets.filter((sheet) => sheet.input.table === table)
    if (ofTable.length === 0) continue
    for (const compiled of compiledRules) {
      if (compiled.rule.form !== 'group') continue
      checkGroups(compiled, ofTable, tables, options.asOf).forEach((judgement, position) => {
        bySheet[ofTable[position]?.index ?? 0]?.push(judgement)
      })
    }
  }
  return {
    ruleset: { version: ruleset.version, digest: ruleset.digest },
    asOf: options.asOf,
    sheets: sheets.map((sheet, index) => sheetResult(sheet, bySheet[index] ?? [])),
  }
}

/** The judgement of a rule that concerns no row of a sheet. */
export const unconcerned = (rule: string, order: number): Judgement => ({
  order,
  findings: [],
  count: { rule, applies: 0, valid: 0, violated: 0, undecided: 0 },
})

function sheetResult(sheet: InputSheet, judgements: readonly Judgement[]): SheetResult {
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

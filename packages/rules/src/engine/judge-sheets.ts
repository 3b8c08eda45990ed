/** Judges prepared sheets by the rules that are wanted: all of them for a check, the touched ones for a recheck. */
import type { Day } from '../calendar/index.ts'
import { checkCells } from './check-cells.ts'
import { checkGroups } from './check-groups.ts'
import { checkRows } from './check-rows.ts'
import type { Ruleset } from './compile.ts'
import { GroupNumbers } from './group-numbers.ts'
import { type Judgement, unconcerned, type WatchedDay } from './judgement.ts'
import { rowsThatDiffer } from './repeated-records.ts'
import type { PreparedSheet } from './sheet.ts'
import type { Tables } from './tables.ts'

/** Whether a rule, known by its place in the ruleset, is to judge a table. */
export type Wanted = (order: number) => boolean

/** The judgements of each sheet given, in the order of the sheets; references look into `tables`. */
export function judgeSheets(
  ruleset: Ruleset,
  tables: Tables,
  sheets: readonly PreparedSheet[],
  asOf: Day | WatchedDay,
  wanted: Wanted = () => true,
): readonly Judgement[][] {
  const judgements: Judgement[][] = sheets.map(() => [])
  const groupNumbers = new GroupNumbers()
  sheets.forEach((sheet, position) => {
    for (const compiled of ruleset.byTable.get(sheet.input.table) ?? []) {
      const { rule, order, repetition } = compiled
      if (rule.form !== 'row' || !wanted(order)) continue
      const owns = rule.onlyWhereOwn.every((column) => sheet.input.columns.includes(column))
      const concerned = owns && (repetition ? rowsThatDiffer(repetition, sheet, tables) : sheet)
      judgements[position]?.push(
        concerned ? checkRows(compiled, concerned, tables, asOf) : unconcerned(rule.id, order),
      )
    }
    for (const { rule, order } of ruleset.cellRules) {
      if (!wanted(order)) continue
      const judgement = checkCells(rule, order, sheet)
      if (judgement) judgements[position]?.push(judgement)
    }
  })
  for (const [table, compiledRules] of ruleset.byTable) {
    const positions = sheets.flatMap((sheet, position) => (sheet.input.table === table ? [position] : []))
    if (positions.length === 0) continue
    const ofTable = positions.flatMap((position) => sheets[position] ?? [])
    for (const compiled of compiledRules) {
      if (compiled.rule.form !== 'group' || !wanted(compiled.order)) continue
      checkGroups(compiled, ofTable, tables, groupNumbers, asOf).forEach((judgement, index) => {
        judgements[positions[index] ?? -1]?.push(judgement)
      })
    }
  }
  return judgements
}

/** The conditional formats of an empty sheet. */
import type { Ruleset } from '../engine/index.ts'
import type { TableId } from '../tables/index.ts'
import { excelCellMarks, excelMarks } from './excel-marks.ts'
import { cellFormula, columnsIn, rowFormula, type Spellings } from './mark-formula.ts'
import { cellRulesOf, type RowsRule } from './rules-concerned.ts'
import type { TemplateMark } from './template.ts'

/** The marks whose every column is on the sheet. */
export function marksOf(
  ruleset: Ruleset,
  table: TableId,
  rules: readonly RowsRule[],
  wanted: ReadonlySet<string>,
  spellings: Spellings,
): readonly TemplateMark[] {
  const ofRows = excelMarks.flatMap((mark): readonly TemplateMark[] => {
    const rule = rules.find(({ id }) => id === mark.rule)
    if (!rule) return []
    const formula = rowFormula(rule, mark, table, spellings)
    const columns = mark.at.filter((column) => wanted.has(column))
    return columnsIn(formula).every((column) => wanted.has(column))
      ? [{ rule: mark.rule, columns, formula }]
      : []
  })
  const ofCells = excelCellMarks.flatMap((mark) =>
    [...wanted].flatMap((column): readonly TemplateMark[] => {
      const rule = cellRulesOf(ruleset, table, column).find(({ id }) => id === mark.rule)
      return rule ? [{ rule: mark.rule, columns: [column], formula: cellFormula(mark, column) }] : []
    }),
  )
  return [...ofRows, ...ofCells]
}

/** An empty planning sheet as data: its columns, what goes in them, and which rules Excel itself can mark. */
import type { Rule, Ruleset } from '../engine/index.ts'
import type { Language } from '../language.ts'
import { type TableId, tableIds, tableOf, type Value } from '../tables/index.ts'
import { columnEntry, columnIn } from './column-entry.ts'
import { exampleRows } from './examples.ts'
import type { Spellings } from './mark-formula.ts'
import { requiredColumns } from './required-columns.ts'
import {
  cellRulesOf,
  endedBefore,
  inScope,
  judges,
  type RowsRule,
  type TemplateScope,
} from './rules-concerned.ts'
import type { PlanningTemplate, TemplateColumn, TemplateOptions, TemplateRule } from './template.ts'
import { readersOf, templateColumns, whileTyping } from './template-columns.ts'
import { marksOf } from './template-marks.ts'

/** The description of an empty sheet of a table; nothing in it depends on who draws it. */
export function planningTemplate(
  ruleset: Ruleset,
  table: TableId,
  options: TemplateOptions,
): PlanningTemplate {
  const { language, asOf, beside = [] } = options
  const present = (other: TableId) => other === table || beside.includes(other)
  const ofScope = ruleset.rules.filter((rule) => judges(rule, table)).filter((rule) => inScope(rule, options))
  const current = ofScope.filter((rule) => !endedBefore(rule, asOf))
  const readers = readersOf(ruleset, table, current, options, present)
  const { key, columns: ofTable, purpose } = tableOf(table)
  // The report counts every column of its own extracts, whichever rules read them.
  const wanted = new Set([key, ...readers.keys(), ...(purpose === 'report' ? Object.keys(ofTable) : [])])
  const required = requiredColumns(ruleset, table, current, wanted, options, present)
  const entries = new Map(
    [...wanted].map((key) => {
      const column = columnIn(table, key)
      return [key, columnEntry(ruleset, table, key, column, options, language)] as const
    }),
  )
  const columns = templateColumns(ruleset, table, readers, entries, required, options)
  const spellings: Spellings = (key, value) => {
    const word = entries.get(key)?.spelling(value) ?? String(value)
    return typeof value === 'boolean' || word === value ? [word] : [word, value]
  }
  const marks = marksOf(ruleset, table, current, wanted, spellings)
  const marked = new Set(marks.map(({ rule }) => rule))
  const onSheet: ReadonlySet<Rule> = new Set([
    ...ofScope.filter((rule) => hasOwnColumns(rule, wanted)),
    ...[...wanted].flatMap((key) => cellRulesOf(ruleset, table, key)),
  ])
  return {
    table,
    sheet: sheetName(table, language),
    options,
    ruleset: { version: ruleset.version, digest: ruleset.digest },
    columns,
    marks,
    rules: ruleset.rules
      .filter((rule) => onSheet.has(rule))
      .map((rule) => ({
        rule,
        inExcel: howFar(rule, marked, options),
        alsoNeeds:
          rule.form === 'cell' ? [] : tableIds.filter((other) => rule.consults[other] && !present(other)),
      })),
    examples: exampleRows(table, options).map((row) => inWords(row, columns, spellings)),
  }
}

/** A rule that compares what the sheet repeats of another table concerns only a sheet that repeats it. */
const hasOwnColumns = (rule: RowsRule, wanted: ReadonlySet<string>): boolean =>
  rule.form !== 'row' || rule.onlyWhereOwn.every((column) => wanted.has(column))

function howFar(rule: Rule, marked: ReadonlySet<string>, { asOf }: TemplateScope): TemplateRule['inExcel'] {
  if (rule.form !== 'cell' && endedBefore(rule, asOf)) return 'earlier'
  if (marked.has(rule.id)) return 'marked'
  return whileTyping.has(rule.id) ? 'typing' : 'check'
}

const LONGEST_SHEET_NAME = 31

/** The table's label, or the longest of its other names that Excel allows: the sheet is recognised by it. */
function sheetName(table: TableId, language: Language): string {
  const { label, aliases = [], id } = tableOf(table)
  const others = [...aliases, id].sort((a, b) => b.length - a.length)
  const names = [label[language], ...others].map((name) => name.replaceAll("'", '’'))
  return names.find((name) => name.length <= LONGEST_SHEET_NAME && !/[:\\/?*[\]]/.test(name)) ?? id
}

/** A row with the words of the sheet for codes and for yes and no. */
function inWords(
  row: Readonly<Record<string, Value>>,
  columns: readonly TemplateColumn[],
  spellings: Spellings,
): Readonly<Record<string, Value>> {
  const cells: Record<string, Value> = {}
  for (const { key, kind } of columns) {
    const value = row[key]
    if (value === undefined) continue
    const word = kind === 'code' || kind === 'yesNo'
    cells[key] = word && typeof value !== 'number' ? (spellings(key, value)[0] ?? value) : value
  }
  return cells
}

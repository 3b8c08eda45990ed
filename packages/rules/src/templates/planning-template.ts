/** An empty planning sheet as data: its columns, what goes in them, and which rules Excel itself can mark. */
import type { CellRule, Rule, Ruleset } from '../engine/index.ts'
import type { Language } from '../language.ts'
import { type ColumnKind, type TableId, tableIds, tableOf, type Value } from '../tables/index.ts'
import { type Accepted, columnEntry, columnIn } from './column-entry.ts'
import { bandsOf } from './column-order.ts'
import { exampleRows } from './examples.ts'
import { excelCellMarks, excelMarks } from './excel-marks.ts'
import { cellFormula, columnsIn, rowFormula } from './mark-formula.ts'
import { requiredColumns } from './required-columns.ts'
import {
  cellRulesOf,
  columnsLookedUp,
  columnsRead,
  comparesOwn,
  endedBefore,
  inScope,
  judges,
  type RowsRule,
  type TemplateScope,
} from './rules-concerned.ts'

export interface TemplateOptions extends TemplateScope {
  readonly language: Language
  /** Other tables with a sheet in the same workbook: what they say is not repeated here. */
  readonly beside?: readonly TableId[]
}

export interface TemplateColumn {
  readonly key: string
  readonly label: string
  /** A required column's heading ends in an asterisk, which readers of headings pass over. */
  readonly heading: string
  readonly band: string
  readonly required: boolean
  readonly kind: ColumnKind
  readonly accepted: Accepted
  readonly format: string
  readonly help: string
  readonly refusal: string
  /** In characters. */
  readonly width: number
  /** Ids of the rules that read the column, without those about typing errors in any column. */
  readonly rules: readonly string[]
}

/** A conditional format: TRUE where the rule is violated; `{start}` is a cell of the row, `{id:all}` the column. */
export interface TemplateMark {
  readonly rule: string
  readonly columns: readonly string[]
  readonly formula: string
}

/**
 * How far Excel goes with a rule: it marks the cells (`marked`), it helps while typing (`typing`), or the rule needs
 * the check (`check`); `earlier` is law that ended before the day of the template, whose columns are left out.
 */
export interface TemplateRule {
  readonly rule: Rule
  readonly inExcel: 'marked' | 'typing' | 'check' | 'earlier'
  /** Tables that the rule looks into and that are not in the workbook. */
  readonly alsoNeeds: readonly TableId[]
}

export interface PlanningTemplate {
  readonly table: TableId
  /** At most 31 characters. */
  readonly sheet: string
  readonly options: TemplateOptions
  readonly ruleset: { readonly version: string; readonly digest: string }
  readonly columns: readonly TemplateColumn[]
  readonly marks: readonly TemplateMark[]
  readonly rules: readonly TemplateRule[]
  /** Valid rows by column key; a code and yes or no are words of the sheet. */
  readonly examples: readonly Readonly<Record<string, Value>>[]
}

/** The description of an empty sheet of a table; nothing in it depends on who draws it. */
export function planningTemplate(
  ruleset: Ruleset,
  table: TableId,
  options: TemplateOptions,
): PlanningTemplate {
  const { language, asOf, beside = [] } = options
  const present = (other: TableId) => other === table || beside.includes(other)
  const ofTable = ruleset.rules.filter((rule) => judges(rule, table))
  const inOptions = ofTable.filter((rule) => inScope(rule, options))
  const current = inOptions.filter((rule) => !endedBefore(rule, asOf))
  const readers = readersOf(ruleset, table, current, options, present)
  const wanted = new Set([tableOf(table).key, ...readers.keys()])
  const required = requiredColumns(ruleset, table, current, wanted, options, present)
  const entries = new Map(
    [...wanted].map((key) => {
      const column = columnIn(table, key)
      return [key, columnEntry(ruleset, table, key, column, options, language)] as const
    }),
  )
  const columns = bandsOf(table, wanted).flatMap(({ title, columns: keys }) =>
    keys.flatMap((key): readonly TemplateColumn[] => {
      const entry = entries.get(key)
      if (entry === undefined) return []
      const { accepted, format, help, refusal } = entry
      const { kind, label } = columnIn(table, key)
      const heading = required.has(key) ? `${label[language]}*` : label[language]
      const rules = [...(readers.get(key) ?? []), ...cellRulesOf(ruleset, table, key)]
        .map(({ id }) => id)
        .filter((id) => !whileTyping.has(id))
      const width = widthOf(heading, kind, accepted)
      const band = title[language]
      return [
        {
          key,
          label: label[language],
          heading,
          band,
          required: required.has(key),
          kind,
          accepted,
          format,
          help,
          refusal,
          width,
          rules,
        },
      ]
    }),
  )
  const spelling = (key: string, value: string | boolean) => {
    const word = entries.get(key)?.spelling(value) ?? String(value)
    return typeof value === 'boolean' || word === value ? [word] : [word, value]
  }
  const concerned = inOptions.filter(
    (rule) => rule.form !== 'row' || rule.onlyWhereOwn.every((column) => wanted.has(column)),
  )
  const marks = marksOf(ruleset, table, current, wanted, spelling)
  const marked = new Set(marks.map(({ rule }) => rule))
  const cellRules = [...wanted].flatMap((key) => cellRulesOf(ruleset, table, key))
  const ofSheet = ruleset.rules.filter(
    (rule) => concerned.includes(rule as RowsRule) || cellRules.includes(rule as CellRule),
  )
  return {
    table,
    sheet: sheetName(table, language),
    options,
    ruleset: { version: ruleset.version, digest: ruleset.digest },
    columns,
    marks,
    rules: ofSheet.map((rule) => ({
      rule,
      inExcel: howFar(rule, marked, options),
      alsoNeeds:
        rule.form === 'cell' ? [] : tableIds.filter((other) => rule.consults[other] && !present(other)),
    })),
    examples: exampleRows(table, options).map((row) => spelled(row, columns, spelling)),
  }
}

const LONGEST_SHEET_NAME = 31

/** The table's label, or the longest of its other names that Excel allows: the sheet is recognised by it. */
function sheetName(table: TableId, language: Language): string {
  const { label, aliases = [], id } = tableOf(table)
  const others = [...aliases, id].sort((a, b) => b.length - a.length)
  const names = [label[language], ...others].map((name) => name.replaceAll("'", '’'))
  return names.find((name) => name.length <= LONGEST_SHEET_NAME && !/[:\\/?*[\]]/.test(name)) ?? id
}

/** The columns of the sheet with the rules that read them, in the rows of the sheet or from another table. */
function readersOf(
  ruleset: Ruleset,
  table: TableId,
  rules: readonly RowsRule[],
  scope: TemplateScope,
  present: (table: TableId) => boolean,
): ReadonlyMap<string, readonly Rule[]> {
  const readers = new Map<string, Rule[]>()
  const add = (column: string, ...reading: readonly Rule[]) =>
    readers.set(column, [...(readers.get(column) ?? []), ...reading])
  for (const rule of rules) {
    if (comparesOwn(rule)) continue
    for (const column of new Set(columnsRead(rule))) {
      const { borrowed } = columnIn(table, column)
      const onlyChooses = choosing.has(column) && !isJudged(rule, column)
      // A borrowing names a table of the registry; the tests of the tables check every one.
      const elsewhere = borrowed !== undefined && present(borrowed.table as TableId)
      add(elsewhere ? borrowed.through : column, ...(onlyChooses ? [] : [rule]))
    }
  }
  const ofOneScheme = 'scheme' in tableOf(table).columns && scope.scheme !== undefined
  const lookedUp = columnsLookedUp(ruleset, table, scope, (other) => !ofOneScheme || present(other))
  for (const [column, others] of lookedUp) add(column, ...others)
  return readers
}

/** Columns that only choose the rows of most rules. */
const choosing: ReadonlySet<string> = new Set(['scheme', 'contractType'])

const isJudged = ({ reads, mayBeEmpty }: RowsRule, column: string): boolean =>
  reads.includes(column) || mayBeEmpty.includes(column)

function marksOf(
  ruleset: Ruleset,
  table: TableId,
  rules: readonly RowsRule[],
  wanted: ReadonlySet<string>,
  spelling: (key: string, value: string | boolean) => readonly string[],
): readonly TemplateMark[] {
  const ofRows = excelMarks.flatMap((mark): readonly TemplateMark[] => {
    const rule = rules.find(({ id }) => id === mark.rule)
    if (!rule) return []
    const formula = rowFormula(rule, mark, table, spelling)
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

/** What the drop-down lists and the limits of the columns prevent while a person types; pasting passes them by. */
const whileTyping: ReadonlySet<string> = new Set([
  'gen-cell-readable',
  'gen-code-known',
  'gen-date-valid',
  'gen-scheme-known',
])

function howFar(rule: Rule, marked: ReadonlySet<string>, { asOf }: TemplateScope): TemplateRule['inExcel'] {
  if (rule.form !== 'cell' && endedBefore(rule, asOf)) return 'earlier'
  if (marked.has(rule.id)) return 'marked'
  return whileTyping.has(rule.id) ? 'typing' : 'check'
}

const WIDEST = 30

/** Wide enough for the longest word of the heading with its filter button, and for what goes in. */
function widthOf(heading: string, kind: string, accepted: Accepted): number {
  const word = Math.max(...heading.split(/[\s-]/).map(({ length }) => length)) + 4
  const content =
    accepted.accepts === 'list'
      ? Math.max(...accepted.values.map(({ length }) => length)) + 4
      : (contentWidths[kind] ?? 12)
  return Math.min(WIDEST, Math.max(word, content, Math.ceil(heading.length / 2) + 3, 9))
}

const contentWidths: Readonly<Record<string, number>> = { text: 28, identifier: 15, day: 12, money: 12 }

function spelled(
  row: Readonly<Record<string, Value>>,
  columns: readonly TemplateColumn[],
  spelling: (key: string, value: string | boolean) => readonly string[],
): Readonly<Record<string, Value>> {
  const cells: Record<string, Value> = {}
  for (const { key, kind } of columns) {
    const value = row[key]
    if (value === undefined) continue
    const word = kind === 'code' || kind === 'yesNo'
    cells[key] = word && typeof value !== 'number' ? (spelling(key, value)[0] ?? value) : value
  }
  return cells
}

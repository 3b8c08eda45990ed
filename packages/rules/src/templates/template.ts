/** What an empty planning sheet is made of. */
import type { Rule } from '../engine/index.ts'
import type { Language } from '../language.ts'
import type { ColumnKind, TableId, Value } from '../tables/index.ts'
import type { Accepted } from './column-entry.ts'
import type { TemplateScope } from './rules-concerned.ts'

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
 * the check (`check`); `earlier` is law that ended before the day of the template: what only it reads is left out.
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

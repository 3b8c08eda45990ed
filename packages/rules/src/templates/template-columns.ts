/** The columns of an empty sheet: which the rules read, in what order, and what goes in them. */
import type { Rule, Ruleset } from '../engine/index.ts'
import { type ColumnKind, type TableId, tableOf } from '../tables/index.ts'
import { type Accepted, type ColumnEntry, columnIn } from './column-entry.ts'
import { bandsOf } from './column-order.ts'
import {
  cellRulesOf,
  columnsLookedUp,
  columnsRead,
  comparesOwn,
  type RowsRule,
  type TemplateScope,
} from './rules-concerned.ts'
import type { TemplateColumn, TemplateOptions } from './template.ts'

/** Columns with the rules that read them. */
export type Readers = ReadonlyMap<string, readonly Rule[]>

/** What the drop-down lists and the limits of the columns prevent while a person types; pasting passes them by. */
export const whileTyping: ReadonlySet<string> = new Set([
  'gen-cell-readable',
  'gen-code-known',
  'gen-date-valid',
  'gen-scheme-known',
])

/** The columns in the order of their bands. */
export function templateColumns(
  ruleset: Ruleset,
  table: TableId,
  readers: Readers,
  entries: ReadonlyMap<string, ColumnEntry>,
  required: ReadonlySet<string>,
  { language }: TemplateOptions,
): readonly TemplateColumn[] {
  const column = (key: string, band: string): TemplateColumn => {
    const { kind, label } = columnIn(table, key)
    const entry = entries.get(key)
    if (entry === undefined) throw new Error(`${table}.${key} is not on the sheet`)
    const { accepted, format, help, refusal } = entry
    const heading = required.has(key) ? `${label[language]}*` : label[language]
    return {
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
      width: widthOf(heading, kind, accepted),
      rules: [...(readers.get(key) ?? []), ...cellRulesOf(ruleset, table, key)]
        .map(({ id }) => id)
        .filter((id) => !whileTyping.has(id)),
    }
  }
  return bandsOf(table, new Set(entries.keys())).flatMap(({ title, columns }) =>
    columns.map((key) => column(key, title[language])),
  )
}

/** The columns of the sheet with the rules that read them, in the rows of the sheet or from another table. */
export function readersOf(
  ruleset: Ruleset,
  table: TableId,
  rules: readonly RowsRule[],
  scope: TemplateScope,
  present: (table: TableId) => boolean,
): Readers {
  const readers = new Map<string, Rule[]>()
  const add = (column: string, ...reading: readonly Rule[]) =>
    readers.set(column, [...new Set([...(readers.get(column) ?? []), ...reading])])
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

const WIDEST = 30

/** Wide enough for the longest word of the heading with its filter button, and for what goes in. */
function widthOf(heading: string, kind: ColumnKind, accepted: Accepted): number {
  const word = Math.max(...heading.split(/[\s-]/).map(({ length }) => length)) + 4
  const content =
    accepted.accepts === 'list'
      ? Math.max(...accepted.values.map(({ length }) => length)) + 4
      : (contentWidths[kind] ?? 12)
  return Math.min(WIDEST, Math.max(word, content, Math.ceil(heading.length / 2) + 3, 9))
}

const contentWidths: Readonly<Record<string, number>> = { text: 28, identifier: 15, day: 12, money: 12 }

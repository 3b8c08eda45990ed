/** How one column is filled in: what Excel accepts, how it shows it, and the help beside the cell. */
import { type Day, day, MAX_DAY } from '../calendar/index.ts'
import type { Ruleset } from '../engine/index.ts'
import type { Language } from '../language.ts'
import { type Column, columnOf, type TableId, tableOf } from '../tables/index.ts'
import { templatePhrases } from './phrases.ts'
import { cellRulesOf, type TemplateScope } from './rules-concerned.ts'

/** What Excel accepts when a person types in a cell; `loose` asks whether it is right instead of refusing. */
export type Accepted =
  | { readonly accepts: 'anything' }
  | { readonly accepts: 'list'; readonly values: readonly string[]; readonly loose: boolean }
  | { readonly accepts: 'day'; readonly from: Day; readonly to: Day; readonly loose: boolean }
  | { readonly accepts: 'whole' | 'decimal'; readonly least: number; readonly most: number }

export interface ColumnEntry {
  readonly accepted: Accepted
  /** A number format code of Excel. */
  readonly format: string
  /** Beside the cell: at most 240 characters. */
  readonly help: string
  /** What goes in, where something else was typed: at most 225 characters. */
  readonly refusal: string
  /** How a code, or yes and no, is written on this sheet. */
  readonly spelling: (value: string | boolean) => string
}

/** Texts that Excel shows beside a cell have at most 255 characters; the rest is for "required". */
const LONGEST_HELP = 240

const EARLIEST_BIRTH = day(1900, 3, 1)
const EARLIEST_DAY = day(1990, 1, 1)
const MOST = 999_999_999

export function columnEntry(
  ruleset: Ruleset,
  table: TableId,
  key: string,
  column: Column,
  { scheme, contractType }: TemplateScope,
  language: Language,
): ColumnEntry {
  const phrases = templatePhrases[language]
  const only = key === 'scheme' ? scheme : key === 'contractType' ? contractType : undefined
  const spelling = (value: string | boolean) =>
    typeof value === 'boolean'
      ? phrases[value ? 'yes' : 'no']
      : codeSpelling(ruleset, table, key, column, value, language)
  const accepted = acceptedIn(key, column, only, spelling)
  return {
    accepted,
    format: formats[column.kind],
    help: helpOf(table, key, column, language),
    refusal: phrases.refusal[accepted.accepts],
    spelling,
  }
}

function acceptedIn(
  key: string,
  column: Column,
  only: string | undefined,
  spelling: (value: string | boolean) => string,
): Accepted {
  switch (column.kind) {
    case 'code': {
      const codes = only === undefined ? Object.keys(column.codes) : [only]
      return { accepts: 'list', values: codes.map(spelling), loose: true }
    }
    case 'yesNo':
      return { accepts: 'list', values: [spelling(true), spelling(false)], loose: false }
    case 'day':
      return /birth/i.test(key)
        ? { accepts: 'day', from: EARLIEST_BIRTH, to: MAX_DAY, loose: false }
        : { accepts: 'day', from: EARLIEST_DAY, to: MAX_DAY, loose: true }
    case 'hours':
    case 'money':
      return { accepts: 'decimal', least: 0, most: MOST }
    case 'integer':
      return { accepts: 'whole', least: 0, most: MOST }
    default:
      return { accepts: 'anything' }
  }
}

const formats: Readonly<Record<Column['kind'], string>> = {
  text: '@',
  identifier: '@',
  code: '@',
  yesNo: '@',
  day: 'dd/mm/yyyy',
  hours: 'General',
  integer: '0',
  money: '#,##0.00',
}

/** The label in the sheet's language, or the code itself where a rule has something to say about that label. */
function codeSpelling(
  ruleset: Ruleset,
  table: TableId,
  key: string,
  column: Column,
  code: string,
  language: Language,
): string {
  const label = column.kind === 'code' ? column.codes[code]?.label[language] : undefined
  if (label === undefined) return code
  const disputed = cellRulesOf(ruleset, table, key).some((rule) =>
    rule.check?.(code, { table, column: key }, label),
  )
  return disputed ? code : label
}

function helpOf(table: TableId, key: string, column: Column, language: Language): string {
  const phrases = templatePhrases[language]
  const form = column.kind === 'identifier' ? column.form : undefined
  const kind = form === undefined ? phrases.help[column.kind] : phrases.identifierHelp[form]
  const reference = column.references ?? column.borrowed?.table
  const about = reference === undefined ? '' : phrases.sameAs(labelOfTable(reference, language))
  const text = [column.help?.[language], kind, reference === undefined ? '' : about]
    .filter((sentence) => sentence !== undefined && sentence !== '')
    .join(' ')
  const shown = text.length <= LONGEST_HELP ? text : (column.help?.[language] ?? kind)
  if (shown.length > LONGEST_HELP) throw new Error(`${table}.${key}: help is longer than Excel shows`)
  return shown
}

/** A column names a table by its id; the tests of the tables check every one. */
const labelOfTable = (id: string, language: Language): string => tableOf(id as TableId).label[language]

/** The column of a table; the caller takes its key from that same table. */
export function columnIn(table: TableId, key: string): Column {
  const column = columnOf(table, key)
  if (column === undefined) throw new Error(`${table} has no column ${key}`)
  return column
}

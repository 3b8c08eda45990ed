/** All about one rule: whom it concerns, what it reads, which law it rests on, what it says and its cases. */
import {
  type Argument,
  type Day,
  formatDay,
  type Language,
  labelOf,
  languages,
  type Messages,
  type Parameter,
  type Rule,
  renderArgument,
  renderCents,
  renderNumber,
  type TableId,
  tableOf,
  tablesJudged,
  type Unit,
} from '@werkplekleren/rules'
import { type Block, items, line, named, section, table } from './blocks.ts'
import { ruleOnDay } from './choose-rules.ts'
import type { Example, Examples } from './examples.ts'
import type { Markup } from './markup.ts'
import { type Words, wordsOf } from './words.ts'

export interface Page {
  readonly language: Language
  readonly markup: Markup
}

export function ruleBlocks(
  rule: Rule,
  examples: Examples,
  page: Page,
  /** Messages in every language, for reviewers; otherwise only in that of the page. */
  inLanguages: readonly Language[] = languages,
  asOf?: Day,
): readonly Block[] {
  const words = wordsOf(page.language)
  return [
    items(propertiesOf(rule, page).map(([name, value]) => named(name, value, page.language))),
    ...(asOf === undefined ? [] : onDayBlocks(rule, asOf, page)),
    ...section(2, words.law, [lawTable(rule, page)]),
    ...section(2, words.values, [valuesTable(rule, page)]),
    ...section(2, words.messages, [messagesTable(rule, page, inLanguages)]),
    ...placeholderBlocks(rule, examples, page),
    ...section(2, words.cases, [casesTable(examples.cases, page)]),
  ]
}

/** Whether the rule is in force on a day, and with which legal values. */
function onDayBlocks(rule: Rule, asOf: Day, { language, markup }: Page): readonly Block[] {
  const words = wordsOf(language)
  const { inForce, values } = ruleOnDay(rule, asOf)
  const shown = values.map(({ id, value, unit }) =>
    named(markup.code(id), value === null ? words.noValue : amount(value, unit, language), language),
  )
  const state = words.onDay(formatDay(asOf), inForce)
  return [line(state), ...(inForce && shown.length > 0 ? [items(shown)] : [])]
}

export const severityWord = ({ severity }: Rule, { language, markup }: Page): string =>
  markup.severity(severity, wordsOf(language).severity[severity])

function propertiesOf(rule: Rule, { language, markup }: Page): readonly (readonly [string, string])[] {
  const words = wordsOf(language)
  const codes = (names: readonly string[]) => names.map(markup.code).join(', ')
  const tableName = (id: TableId) => `${tableOf(id).label[language]} (${markup.code(id)})`
  const columnName = (id: TableId, column: string) =>
    `${labelOf(id, column, language)} (${markup.code(column)})`
  const variants = Object.entries(rule.variants ?? {})
  const found: (readonly [string, string])[] = []
  if (variants.length > 0) {
    const shown = variants.map(([name, { severity }]) => `${markup.code(name)} (${words.severity[severity]})`)
    found.push([words.variants, shown.join(', ')])
  }
  if (rule.form === 'cell') return [...found, [words.cells, cellsOf(rule.cells, words, tableName, codes)]]
  found.push([words.tables, tablesJudged(rule).map(tableName).join(', ')])
  const labelled = (column: string, values: readonly string[]) =>
    values
      .map((value) => {
        const label = renderArgument({ table: rule.table, column, code: value }, language)
        return label === value ? markup.code(value) : `${label} (${markup.code(value)})`
      })
      .join(', ')
  if (rule.schemes) found.push([words.schemes, labelled('scheme', rule.schemes)])
  if (rule.contractTypes) found.push([words.contractTypes, labelled('contractType', rule.contractTypes)])
  if (rule.inForce) {
    const { id, from, to } = rule.inForce
    found.push([words.inForce, `${period(from, to, language)} (${words.regime(markup.code(id))})`])
  }
  if (rule.governedBy !== undefined) found.push([words.chosenBy, columnName(rule.table, rule.governedBy)])
  if (rule.form === 'group') {
    const sorted = rule.sortBy === undefined ? '' : `, ${words.inOrderOf(markup.code(rule.sortBy))}`
    found.push([words.sameRows, `${codes(rule.groupBy)}${sorted}`])
  }
  const columns: readonly (readonly [string, readonly string[]])[] = [
    [words.reads, rule.reads],
    [words.mayBeEmpty, rule.mayBeEmpty.filter((column) => !rule.mayLack.includes(column))],
    [words.mayLack, rule.mayLack],
    [words.onlyWhereOwn, rule.form === 'row' ? rule.onlyWhereOwn : []],
  ]
  for (const [name, keys] of columns) {
    if (keys.length > 0) found.push([name, keys.map((key) => columnName(rule.table, key)).join(', ')])
  }
  if (rule.form === 'row' && rule.repeatedIn) {
    const { table: id, columns: own, schemes } = rule.repeatedIn
    const keys = [...rule.reads, ...rule.mayBeEmpty].flatMap((key) => own[key] ?? [])
    const limit = schemes ? ` (${words.schemes}: ${codes(schemes)})` : ''
    found.push([words.repeatedIn, `${tableName(id)}: ${codes(keys)}${limit}`])
  }
  for (const [id, keys] of Object.entries(rule.consults)) {
    // Keys of `consults` are table ids by the type of the specification.
    found.push([words.looksUp, `${tableName(id as TableId)}: ${codes(keys ?? [])}`])
  }
  return found
}

/** Cells by table; a table of which every column counts is not spelled out. */
function cellsOf(
  cells: readonly { readonly table: TableId; readonly column: string }[],
  words: Words,
  tableName: (id: TableId) => string,
  codes: (names: readonly string[]) => string,
): string {
  const byTable = new Map<TableId, string[]>()
  for (const { table: id, column } of cells) byTable.set(id, [...(byTable.get(id) ?? []), column])
  return [...byTable]
    .map(([id, columns]) => {
      const all = Object.keys(tableOf(id).columns).length === columns.length
      return `${tableName(id)}: ${all ? words.everyColumn : codes(columns)}`
    })
    .join('; ')
}

/** "from 2023-01-01 until 2024-12-31"; days as they stand in the register of the law. */
export function period(from: Day | null, to: Day | null, language: Language): string {
  const words = wordsOf(language)
  const parts = [
    from === null ? (to === null ? words.always : '') : words.from(formatDay(from)),
    to === null ? '' : words.until(formatDay(to)),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** A number with its unit, as people write it. */
export const amount = (value: number, unit: Unit, language: Language): string =>
  unit === 'cents'
    ? renderCents(value, language)
    : `${renderNumber(value, language)} ${wordsOf(language).unit[unit]}`

/** What the rule cites itself, then what only the regime cites that says when it is in force. */
function lawTable(rule: Rule, { language, markup }: Page): Block {
  const words = wordsOf(language)
  const ofRegime = rule.form === 'cell' ? [] : (rule.inForce?.sources ?? [])
  const cited = rule.sources.map(({ source }) => source.id)
  return table(
    words.lawColumns,
    [...rule.sources, ...ofRegime.filter(({ source }) => !cited.includes(source.id))].map(
      ({ source, place }) => [
        markup.source(source.title[language], source),
        place ?? words.notStated,
        words.authority[source.authority],
        source.published ?? words.notStated,
        source.inForceFrom ?? words.notStated,
        source.verifiedOn,
      ],
    ),
  )
}

function valuesTable(rule: Rule, { language, markup }: Page): Block {
  const words = wordsOf(language)
  const parameters: readonly Parameter[] = rule.form === 'cell' ? [] : Object.values(rule.parameters)
  return table(
    words.valueColumns,
    parameters.flatMap(({ id, title, unit, values }) =>
      values.map(({ from, value, certainty, sources }) => [
        `${title[language]} (${markup.code(id)})`,
        formatDay(from),
        value === null ? words.noLongerSet : amount(value, unit, language),
        words.certainty[certainty],
        sources.map(({ source }) => markup.code(source.id)).join(', '),
      ]),
    ),
  )
}

const messagesOf = (rule: Rule): readonly (readonly [string, Messages])[] => [
  ['', rule.messages],
  ...Object.entries(rule.variants ?? {}).map(([name, { messages }]) => [name, messages] as const),
]

function messagesTable(rule: Rule, { language, markup }: Page, inLanguages: readonly Language[]): Block {
  const [variant, tongue, wrong, fix] = wordsOf(language).messageColumns
  const all = messagesOf(rule)
  const [hasVariants, hasLanguages] = [all.length > 1, inLanguages.length > 1]
  return table(
    [...(hasVariants ? [variant] : []), ...(hasLanguages ? [tongue] : []), wrong, fix],
    all.flatMap(([name, messages]) =>
      inLanguages.map((one) => [
        ...(hasVariants ? [name === '' ? '' : markup.code(name)] : []),
        ...(hasLanguages ? [one] : []),
        messages[one].wrong,
        messages[one].fix,
      ]),
    ),
  )
}

/** What the names between braces stand for, from the findings of the cases themselves. */
function placeholderBlocks(rule: Rule, { args }: Examples, { language, markup }: Page): readonly Block[] {
  const words = wordsOf(language)
  const parameters: Readonly<Record<string, Parameter>> = rule.form === 'cell' ? {} : rule.parameters
  const known = new Map<string, string>()
  for (const [, messages] of messagesOf(rule)) {
    const { wrong, fix } = messages[language]
    for (const [, name = ''] of `${wrong} ${fix}`.matchAll(/\{(\w+)\}/g)) {
      const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
      const value = Object.values(args).find((given) => Object.hasOwn(given, name))?.[name]
      if (value === undefined) continue
      const is = parameter
        ? `${words.argument.legalValue} ${markup.code(parameter.id)}`
        : words.argument[kindOf(value)]
      known.set(name, words.placeholder(markup.code(`{${name}}`), is, renderArgument(value, language)))
    }
  }
  return known.size === 0 ? [] : section(3, words.placeholders, [items([...known.values()])])
}

function kindOf(value: Argument): 'text' | 'number' | 'day' | 'cents' | 'column' | 'code' {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  if ('day' in value) return 'day'
  if ('cents' in value) return 'cents'
  return 'code' in value ? 'code' : 'column'
}

const casesTable = (cases: readonly Example[], page: Page): Block =>
  table(
    wordsOf(page.language).caseColumns,
    cases.map((one) => [one.says, verdictOf(one, page)]),
  )

function verdictOf(one: Example, { language, markup }: Page): string {
  const words = wordsOf(language)
  const verdict = words.verdict[one.verdict]
  const codes = (names: readonly string[]) => names.map(markup.code).join(', ')
  switch (one.verdict) {
    case 'violated': {
      const variants = one.variants.length > 0 ? named('', codes(one.variants), language) : ''
      return `${verdict}${variants}${one.findings > 1 ? ` (${words.findings(one.findings)})` : ''}`
    }
    case 'undecided':
      return `${verdict} ${words.because(codes(one.because))}`
    case 'notCheckable':
      return `${verdict} ${words.without(codes(one.lacking))}`
    default:
      return verdict
  }
}

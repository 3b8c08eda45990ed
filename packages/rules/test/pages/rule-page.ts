/** One page about one rule: what it reads, which law it rests on, what it says and its cases. */
import {
  type Citation,
  type Day,
  formatDay,
  labelOf,
  languages,
  type Messages,
  type Parameter,
  type Rule,
  type RuleCase,
  type TableId,
  tableOf,
} from '../../src/index.ts'
import { type RuleFile, tablesJudged } from '../support/rule-files.ts'
import { codes, link, page, sourceLink, table } from './markdown.ts'

/** The page of a rule, to stand at `docs/rules/<folder>/<rule-id>.md`. */
export function rulePage({ folder, file, rule, cases }: RuleFile): string {
  return page(
    NOTICE,
    `# ${rule.title.en}`,
    '',
    `\`${rule.id}\` · ${rule.severity} · ${link('source', `../../../packages/rules/src/schemes/${folder}/${file}`)} · ${link('all rules', '../README.md')}`,
    '',
    `- nl: ${rule.title.nl}`,
    `- fr: ${rule.title.fr}`,
    ...propertiesOf(rule).map(([name, value]) => `- ${name}: ${value}`),
    '',
    '## Law',
    lawOf(rule.sources),
    parametersOf(rule),
    '',
    '## Messages',
    messagesOf(rule),
    '',
    '## Cases',
    casesTable(cases),
  )
}

/** The first line of every generated page. */
export const NOTICE = '<!-- Written by `npm run generate` from the rules; do not edit. -->'

function propertiesOf(rule: Rule): readonly (readonly [string, string])[] {
  const variants = Object.entries(rule.variants ?? {})
  const found: (readonly [string, string])[] =
    variants.length === 0
      ? []
      : [['variants', variants.map(([name, { severity }]) => `\`${name}\` (${severity})`).join(', ')]]
  if (rule.form === 'cell') return [...found, ['cells', cellsOf(rule.cells)]]
  found.push(['tables', tablesJudged(rule).map(tableName).join(', ')])
  if (rule.schemes) found.push(['schemes', codes(rule.schemes)])
  if (rule.contractTypes) found.push(['contract types', codes(rule.contractTypes)])
  if (rule.inForce) {
    const { id, from, to } = rule.inForce
    found.push(['in force', `${period(from, to)} (regime \`${id}\`)`])
  }
  if (rule.governedBy !== undefined)
    found.push(['the law is chosen by', columnName(rule.table, rule.governedBy)])
  if (rule.form === 'group') {
    const sorted = rule.sortBy === undefined ? '' : `, in order of \`${rule.sortBy}\``
    found.push(['compares rows with the same', `${codes(rule.groupBy)}${sorted}`])
  }
  const columns: readonly (readonly [string, readonly string[]])[] = [
    ['reads', rule.reads],
    ['may be empty', rule.mayBeEmpty.filter((column) => !rule.mayLack.includes(column))],
    ['may be empty or lacking', rule.mayLack],
    ['only where the sheet itself holds', rule.form === 'row' ? rule.onlyWhereOwn : []],
  ]
  for (const [name, keys] of columns) {
    if (keys.length > 0) found.push([name, keys.map((key) => columnName(rule.table, key)).join(', ')])
  }
  if (rule.form === 'row' && rule.repeatedIn) {
    const { table: id, columns: own, schemes } = rule.repeatedIn
    const keys = [...rule.reads, ...rule.mayBeEmpty].flatMap((key) => own[key] ?? [])
    const limit = schemes ? ` for the schemes ${codes(schemes)}` : ''
    found.push(['also judges where a sheet repeats the record', `${tableName(id)}: ${codes(keys)}${limit}`])
  }
  for (const [id, keys] of Object.entries(rule.consults)) {
    // Keys of `consults` are table ids by the type of the specification.
    found.push(['looks up', `${tableName(id as TableId)}: ${codes(keys ?? [])}`])
  }
  return found
}

/** Cells by table; a table of which every column counts is not spelled out. */
function cellsOf(cells: readonly { readonly table: TableId; readonly column: string }[]): string {
  const byTable = new Map<TableId, string[]>()
  for (const { table, column } of cells) byTable.set(table, [...(byTable.get(table) ?? []), column])
  return [...byTable]
    .map(([id, columns]) => {
      const all = Object.keys(tableOf(id).columns).length === columns.length
      return `${tableName(id)}: ${all ? 'every column' : codes(columns)}`
    })
    .join('; ')
}

const tableName = (id: TableId): string => `${tableOf(id).label.en} (\`${id}\`)`

const columnName = (id: TableId, column: string): string => `${labelOf(id, column, 'en')} (\`${column}\`)`

const period = (from: Day | null, to: Day | null): string =>
  `${from === null ? 'always' : `from ${formatDay(from)}`}${to === null ? '' : ` until ${formatDay(to)}`}`

const lawOf = (citations: readonly Citation[]): readonly string[] =>
  table(
    ['Source', 'Place', 'Authority', 'Published', 'In force from', 'Verified on'],
    citations.map(({ source, place = '' }) => [
      sourceLink(source, '../../../'),
      place,
      source.authority,
      source.published ?? '',
      source.inForceFrom ?? '',
      source.verifiedOn,
    ]),
  )

function parametersOf(rule: Rule): readonly string[] {
  const parameters: readonly Parameter[] = rule.form === 'cell' ? [] : Object.values(rule.parameters)
  return table(
    ['Parameter', 'From', 'Value', 'Certainty', 'Sources'],
    parameters.flatMap(({ id, title, unit, values }) =>
      values.map(({ from, value, certainty, sources }) => [
        `${title.en} (\`${id}\`)`,
        formatDay(from),
        value === null ? 'no longer set' : `${value} ${unit}`,
        certainty,
        codes(sources.map(({ source }) => source.id)),
      ]),
    ),
  )
}

function messagesOf(rule: Rule): readonly string[] {
  const all: readonly (readonly [string, Messages])[] = [
    ['', rule.messages],
    ...Object.entries(rule.variants ?? {}).map(([name, { messages }]) => [name, messages] as const),
  ]
  const hasVariants = all.length > 1
  return table(
    [...(hasVariants ? ['Variant'] : []), 'Language', 'What is wrong', 'What to do'],
    all.flatMap(([name, messages]) =>
      languages.map((language) => [
        ...(hasVariants ? [name === '' ? '' : `\`${name}\``] : []),
        language,
        messages[language].wrong,
        messages[language].fix,
      ]),
    ),
  )
}

const casesTable = (cases: readonly RuleCase[]): readonly string[] =>
  table(
    ['Statement', 'Verdict'],
    cases.map((one) => [one.says, verdictOf(one)]),
  )

function verdictOf(one: RuleCase): string {
  switch (one.verdict) {
    case 'violated': {
      const variants = [...new Set(one.findings.flatMap(({ variant }) => variant ?? []))]
      const count = one.findings.length > 1 ? ` (${one.findings.length} findings)` : ''
      return `violated${variants.length > 0 ? `: ${codes(variants)}` : ''}${count}`
    }
    case 'undecided':
      return `undecided because of ${codes(one.because)}`
    case 'notCheckable':
      return `cannot be checked without ${codes(one.lacking)}`
    case 'notApplicable':
      return 'does not apply'
    case 'valid':
      return 'valid'
  }
}

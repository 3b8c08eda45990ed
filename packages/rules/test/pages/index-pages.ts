/** The pages over all rules: the index, the index by column and the list of sources. */
import { type Citation, type Source, tableIds, tableOf } from '../../src/index.ts'
import * as parameterExports from '../../src/parameters/index.ts'
import { columnsJudged, type RuleFile } from '../support/rule-files.ts'
import { inOrder, link, page, sourceLink, table } from './markdown.ts'
import { NOTICE } from './rule-page.ts'

/** All rules by folder, to stand at `docs/rules/README.md`. */
export function rulesIndex(files: readonly RuleFile[]): string {
  const folders = [...new Set(files.map(({ folder }) => folder))].sort(inOrder)
  const cases = files.reduce((sum, file) => sum + file.cases.length, 0)
  return page(
    NOTICE,
    '# Rules',
    '',
    `${files.length} rules with ${cases} cases. Also ${link('by column', 'by-column.md')} and ${link('their sources', 'sources.md')}.`,
    ...folders.map((folder) => [
      '',
      `## ${folder}`,
      ...table(
        ['Rule', 'Title', 'Severity'],
        files
          .filter((file) => file.folder === folder)
          .map(({ rule }) => [link(rule.id, `${folder}/${rule.id}.md`), rule.title.en, rule.severity]),
      ),
    ]),
  )
}

/** Which rules read a column, to stand at `docs/rules/by-column.md`. */
export function columnsIndex(files: readonly RuleFile[]): string {
  const readers = new Map<string, RuleFile[]>()
  for (const file of files) {
    for (const place of placesOf(file)) readers.set(place, [...(readers.get(place) ?? []), file])
  }
  return page(
    NOTICE,
    '# Rules by table and column',
    '',
    'Rules about how any cell is written are left out; a column looked up in another table stands under that table too.',
    ...tableIds.map((id) => {
      const rows = Object.entries(tableOf(id).columns).flatMap(([key, { label }]) => {
        const found = readers.get(`${id}.${key}`) ?? []
        const links = found.map(({ folder, rule }) => link(rule.id, `${folder}/${rule.id}.md`))
        return links.length === 0 ? [] : [[`${label.en} (\`${key}\`)`, links.join(', ')]]
      })
      return rows.length === 0
        ? []
        : ['', `## ${tableOf(id).label.en} (\`${id}\`)`, ...table(['Column', 'Rules'], rows)]
    }),
  )
}

function placesOf({ folder, rule }: RuleFile): readonly string[] {
  if (rule.form === 'cell') {
    return folder === 'general' ? [] : rule.cells.map(({ table, column }) => `${table}.${column}`)
  }
  return [
    ...new Set([
      ...columnsJudged(rule),
      ...Object.entries(rule.consults).flatMap(([id, columns]) =>
        (columns ?? []).map((column) => `${id}.${column}`),
      ),
    ]),
  ]
}

/** Every cited source, the one read longest ago first, to stand at `docs/rules/sources.md`. */
export function sourcesIndex(files: readonly RuleFile[]): string {
  const cited = new Map<string, { readonly source: Source; readonly rules: Set<string> }>()
  const note = (citations: readonly Citation[], rule?: string) => {
    for (const { source } of citations) {
      const found = cited.get(source.id) ?? { source, rules: new Set<string>() }
      cited.set(source.id, found)
      if (rule !== undefined) found.rules.add(rule)
    }
  }
  for (const value of Object.values<unknown>(parameterExports)) note(citationsIn(value))
  for (const { folder, rule } of files) {
    const id = link(rule.id, `${folder}/${rule.id}.md`)
    note(rule.sources, id)
    if (rule.form === 'cell') continue
    if (rule.inForce) note(rule.inForce.sources, id)
    for (const { values } of Object.values(rule.parameters)) {
      for (const { sources } of values) note(sources, id)
    }
  }
  const sorted = [...cited.values()].sort(
    (a, b) => inOrder(a.source.verifiedOn, b.source.verifiedOn) || inOrder(a.source.id, b.source.id),
  )
  return page(
    NOTICE,
    '# Sources',
    '',
    'The source that was read longest ago stands first. The rules are those that cite it, themselves or through a parameter or regime; a source without rules is cited by a value from which another is computed.',
    ...table(
      ['Verified on', 'Source', 'Authority', 'Published', 'In force from', 'Rules'],
      sorted.map(({ source, rules }) => [
        source.verifiedOn,
        `${sourceLink(source, '../../')} (\`${source.id}\`)`,
        source.authority,
        source.published ?? '',
        source.inForceFrom ?? '',
        [...rules].join(', '),
      ]),
    ),
  )
}

/** The citations of a parameter, a list or a regime; none of anything else. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return []
  // What parameters export with these fields are parameters, lists and regimes.
  if ('to' in value && 'sources' in value) return value.sources as readonly Citation[]
  if (!('values' in value && 'title' in value && Array.isArray(value.values))) return []
  return value.values.flatMap((entry: { readonly sources: readonly Citation[] }) => entry.sources)
}

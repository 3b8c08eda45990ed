/** The pages over all rules: the index, the index by column and the list of sources. */
import { citedSources, columnsLookedAt, tableIds, tableOf } from '@werkplekleren/rules'
import type { RuleFile } from '../../../../packages/rules/test/support/rule-files.ts'
import {
  heading,
  layOutMarkdown,
  line,
  link,
  markdownMarkup,
  section,
  table,
} from '../../src/catalogue/index.ts'
import { withNotice } from './rule-page.ts'

/** All rules by folder, to stand at `docs/rules/README.md`. */
export function rulesIndex(files: readonly RuleFile[]): string {
  const folders = [...new Set(files.map(({ folder }) => folder))].sort()
  const cases = files.reduce((sum, file) => sum + file.cases.length, 0)
  return withNotice(
    layOutMarkdown([
      heading(1, 'Rules'),
      line(
        `${files.length} rules with ${cases} cases. Also ${link('by column', 'by-column.md')} and ${link('their sources', 'sources.md')}.`,
      ),
      ...folders.flatMap((folder) => [
        heading(2, folder),
        table(
          ['Rule', 'Title', 'Severity'],
          files
            .filter((file) => file.folder === folder)
            .map(({ rule }) => [link(rule.id, `${folder}/${rule.id}.md`), rule.title.en, rule.severity]),
        ),
      ]),
    ]),
  )
}

/** Which rules read a column, to stand at `docs/rules/by-column.md`. */
export function columnsIndex(files: readonly RuleFile[]): string {
  const readers = new Map<string, RuleFile[]>()
  for (const file of files) {
    if (file.rule.form === 'cell' && file.folder === 'general') continue
    for (const place of columnsLookedAt(file.rule)) readers.set(place, [...(readers.get(place) ?? []), file])
  }
  return withNotice(
    layOutMarkdown([
      heading(1, 'Rules by table and column'),
      line(
        'Rules about how any cell is written are left out; a column looked up in another table stands under that table too.',
      ),
      ...tableIds.flatMap((id) => {
        const rows = Object.entries(tableOf(id).columns).flatMap(([key, { label }]) => {
          const links = (readers.get(`${id}.${key}`) ?? []).map(({ folder, rule }) =>
            link(rule.id, `${folder}/${rule.id}.md`),
          )
          return links.length === 0 ? [] : [[`${label.en} (\`${key}\`)`, links.join(', ')]]
        })
        return section(2, `${tableOf(id).label.en} (\`${id}\`)`, [table(['Column', 'Rules'], rows)])
      }),
    ]),
  )
}

/** Every cited source, the one read longest ago first, to stand at `docs/rules/sources.md`. */
export function sourcesIndex(files: readonly RuleFile[]): string {
  const pages = new Map(files.map(({ folder, rule }) => [rule.id, link(rule.id, `${folder}/${rule.id}.md`)]))
  const markup = markdownMarkup('../../')
  return withNotice(
    layOutMarkdown([
      heading(1, 'Sources'),
      line(
        'The source that was read longest ago stands first. The rules are those that cite it, themselves or through a parameter or regime; a source without rules is cited by a value from which another is computed.',
      ),
      table(
        ['Verified on', 'Source', 'Authority', 'Published', 'In force from', 'Rules'],
        citedSources(files.map(({ rule }) => rule)).map(({ source, rules }) => [
          source.verifiedOn,
          `${markup.source(source.title.en, source)} (\`${source.id}\`)`,
          source.authority,
          source.published ?? '',
          source.inForceFrom ?? '',
          rules.map((id) => pages.get(id) ?? id).join(', '),
        ]),
      ),
    ]),
  )
}

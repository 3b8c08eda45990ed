/** Every page of `docs/rules`, by its path in that folder. */
import { ruleFiles } from '../../../../packages/rules/test/support/rule-files.ts'
import { columnsIndex, rulesIndex, sourcesIndex } from './index-pages.ts'
import { rulePage } from './rule-page.ts'

/** Path in `docs/rules`, with forward slashes, and text of each page. */
export const allPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', rulesIndex(ruleFiles)],
    ['by-column.md', columnsIndex(ruleFiles)],
    ['sources.md', sourcesIndex(ruleFiles)],
    ...ruleFiles.map((file) => [`${file.folder}/${file.rule.id}.md`, rulePage(file)] as const),
  ])

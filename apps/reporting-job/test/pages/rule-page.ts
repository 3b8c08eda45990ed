/** One page about one rule: the page of `werkplek explain`, in English, with links. */

import type { RuleFile } from '../../../../packages/rules/test/support/rule-files.ts'
import {
  heading,
  items,
  layOutMarkdown,
  line,
  link,
  markdownMarkup,
  ruleBlocks,
} from '../../src/catalogue/index.ts'
import { examplesOf } from './examples-of.ts'

/** The page of a rule, to stand at `docs/rules/<folder>/<rule-id>.md`. */
export function rulePage({ folder, file, rule, cases }: RuleFile): string {
  const source = link('source', `../../../packages/rules/src/schemes/${folder}/${file}`)
  return withNotice(
    layOutMarkdown([
      heading(1, rule.title.en),
      line(`\`${rule.id}\` · ${rule.severity} · ${source} · ${link('all rules', '../README.md')}`),
      items([`nl: ${rule.title.nl}`, `fr: ${rule.title.fr}`]),
      ...ruleBlocks(rule, examplesOf(rule, cases), { language: 'en', markup: markdownMarkup('../../../') }),
    ]),
  )
}

/** A page under the first line of every generated page. */
export const withNotice = (page: string): string =>
  `<!-- Written by \`npm run generate\` from the rules; do not edit. -->\n${page}`

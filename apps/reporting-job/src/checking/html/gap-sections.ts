/** What could not be judged and what could not be checked: sections of their own, as visible as the violations. */
import { type Finding, type Language, labelOf, tableOf } from '@werkplekleren/rules'
import type { CheckOutcome } from '../check-inputs.ts'
import { notCheckableGroups, undecidedGroups } from '../gaps.ts'
import { textsOf } from '../texts.ts'
import { totalsOf } from '../totals.ts'
import { html, type Markup } from './markup.ts'
import { ruleAnchor } from './rules-section.ts'
import { rowKey } from './violations-section.ts'
import { type Word, wordIn } from './words.ts'

/** One item for each row and set of cells, with every rule that those cells hold up. */
export function* undecidedSection(outcome: CheckOutcome, language: Language): Generator<Markup, void> {
  const texts = textsOf(language)
  yield opening('undecided', totalsOf(outcome).undecided, 'everythingJudged', language)
  for (const { sheet, result } of outcome.sheets) {
    const groups = undecidedGroups(result)
    if (groups.length === 0) continue
    yield html`<h3>${sheet.file} › ${sheet.name}</h3>\n`
    // In pieces, so that a browser need not lay out what is out of sight.
    for (let at = 0; at < groups.length; at += PIECE) {
      yield html`<div class="group"><ul class="findings">
${groups.slice(at, at + PIECE).map(({ first, rules }) => {
  const columns = [...new Set(first.places.map(({ table, column }) => labelOf(table, column, language)))]
  return html`<li data-rules="${rules.join(' ')}" data-kind="undecided" data-row="${rowKey(first)}">
<p><span class="badge severity">${wordIn(language)('undecided')}</span> ${texts.undecided(first.places[0].row, columns, first.because)} <span class="soft">${recordWords(first)}</span></p>
<p class="law">${ruleLinks(rules)}</p>
</li>
`
})}</ul></div>
`
    }
  }
  yield html`</section>\n`
}

const PIECE = 50

/** One item for each set of columns and tables that a sheet lacks. */
export function* notCheckableSection(outcome: CheckOutcome, language: Language): Generator<Markup, void> {
  const texts = textsOf(language)
  yield opening('notCheckable', totalsOf(outcome).rulesNotCheckable, 'everythingChecked', language)
  for (const { sheet, result } of outcome.sheets) {
    const groups = notCheckableGroups(result.rules)
    if (groups.length === 0) continue
    yield html`<h3>${sheet.file} › ${sheet.name}</h3>
<ul class="findings">
${groups.map(
  ({ columns, tables, rules }) => html`<li data-rules="${rules.join(' ')}" data-kind="notCheckable">
<p><span class="badge severity">${wordIn(language)('notCheckable')}</span> ${texts.lacking(
    columns.map((column) => labelOf(result.table, column, language)),
    tables.map((other) => tableOf(other).label[language]),
  )}</p>
<p class="law">${ruleLinks(rules)}</p>
</li>
`,
)}</ul>
`
  }
  yield html`</section>\n`
}

const opening = (kind: 'undecided' | 'notCheckable', all: number, none: Word, language: Language): Markup => {
  const word = wordIn(language)
  return html`<section id="${kind}"><h2>${word(kind)} (<span data-all="${all}">${all}</span>)</h2>
${all === 0 ? html`<p>${word(none)}</p>\n` : html`<p class="none" hidden>${word('nothingShown')}</p>\n`}`
}

/** The record's own name, where it has one. */
const _recordWords = ({ places: [{ row, record }] }: Finding): string =>
  record === `row ${row}` ? '' : record

/** The record's own name, where it has one. */
const recordWords = ({ places: [{ row, record }] }: Finding): string =>
  record === `row ${row}` ? '' : record

const ruleLinks = (rules: readonly string[]): readonly Markup[] =>
  [...new Set(rules)].map(
    (rule, index) => html`${index > 0 && ', '}<a href="#${ruleAnchor(rule)}">${rule}</a>`,
  )

/** The violations, grouped by row or by rule. */
import type { Finding, Language } from '@werkplekleren/rules'
import type { CheckOutcome } from '../check-inputs.ts'
import { showCells, showPlace } from '../places.ts'
import { rendered } from '../rendered.ts'
import { suggestionLines } from '../review-lines.ts'
import { reviewTextsOf } from '../review-texts.ts'
import type { Grouping } from '../text-findings.ts'
import { textsOf } from '../texts.ts'
import { html, type Markup } from './markup.ts'
import { ruleAnchor } from './rules-section.ts'
import { wordIn } from './words.ts'

export function* violationsSection(
  outcome: CheckOutcome,
  language: Language,
  grouping: Grouping,
): Generator<Markup, void> {
  const word = wordIn(language)
  const groups = groupsOf(outcome, grouping)
  const all = groups.reduce((sum, group) => sum + group.length, 0)
  yield html`<section id="violations"><h2>${word('violations')} (<span data-all="${all}">${all}</span>)</h2>
${
  all === 0
    ? html`<p>${textsOf(language).noViolations}</p>\n`
    : html`<p class="none" hidden>${word('nothingShown')}</p>\n`
}<div data-grouping="${grouping}">
`
  for (const group of groups) {
    const [first] = group
    if (!first) continue
    const heading =
      grouping === 'row' ? whereWords(outcome, first, language) : ruleWords(outcome, first, language)
    yield html`<section class="group"><h3>${heading}</h3><ul class="findings">
${group.map((finding) => findingItem(outcome, finding, language))}</ul></section>
`
  }
  yield html`</div></section>\n`
}

/** In the order of the sheets, or of the rules. */
function groupsOf({ sheets, ruleset }: CheckOutcome, grouping: Grouping): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>(
    grouping === 'rule' ? ruleset.rules.map(({ id }) => [id, []]) : [],
  )
  for (const finding of sheets.flatMap(({ result }) => result.findings)) {
    if (finding.verdict !== 'violated') continue
    const key = grouping === 'rule' ? finding.rule : rowKey(finding)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].filter((group) => group.length > 0)
}

/** Tells the rows of all sheets apart. */
export const rowKey = ({ places: [{ sheet, row }] }: Finding): string => `${sheet}:${row}`

function findingItem(outcome: CheckOutcome, finding: Finding, language: Language): Markup {
  const { wrong, fix, law } = rendered(outcome, finding, language)
  const texts = reviewTextsOf(language)
  const standing = outcome.review.standingOf(finding)
  const exception = outcome.review.acceptedBy(finding)
  const more = [
    ...(exception ? [texts.acceptedBy(exception)] : []),
    ...suggestionLines(outcome, finding, language),
  ]
  return html`<li data-rules="${finding.rule}" data-kind="${finding.severity}" data-row="${rowKey(finding)}"${
    standing && html` data-standing="${standing}"`
  }>
<p><span class="badge severity">${textsOf(language).severity[finding.severity]}</span> ${
    standing && html`<span class="badge">${texts.standing[standing]}</span> `
  }<span class="cells">${showCells(outcome, finding, language)}</span> <span class="where">${whereWords(outcome, finding, language)}</span> ${wrong}</p>
<p>${fix}</p>
${more.map((line) => html`<p>${line}</p>\n`)}<p class="law"><span class="rule-name">${ruleWords(outcome, finding, language)}</span> <a href="#${ruleAnchor(finding.rule)}">${law}</a></p>
</li>
`
}

export function whereWords(outcome: CheckOutcome, finding: Finding, language: Language): string {
  const { row, record, file, sheet } = showPlace(outcome, finding.places[0])
  return `${textsOf(language).row(row, record)} (${file} › ${sheet})`
}

const ruleWords = (outcome: CheckOutcome, finding: Finding, language: Language): string =>
  `${rendered(outcome, finding, language).rule.title[language]} [${finding.rule}]`

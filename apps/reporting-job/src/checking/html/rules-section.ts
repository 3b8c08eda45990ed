/** The rules that were asked, with how many rows they apply to, and the sources of the law: linked and dated. */
import {
  type Language,
  parseDay,
  type Rule,
  type RuleCount,
  renderDay,
  type Source,
} from '@werkplekleren/rules'
import type { CheckOutcome } from '../check-inputs.ts'
import { isOnTheWeb } from '../source-address.ts'
import { html, type Markup } from './markup.ts'
import { countsLine, wordIn } from './words.ts'

export const ruleAnchor = (rule: string): string => `rule-${rule}`

export function rulesSection({ ruleset, sheets }: CheckOutcome, language: Language): Markup {
  const word = wordIn(language)
  const counts = new Map<string, { sheet: string; count: RuleCount }[]>(
    ruleset.rules.map(({ id }) => [id, []]),
  )
  for (const { sheet, result } of sheets)
    for (const count of result.rules)
      if (count.applies > 0 || count.notCheckable) counts.get(count.rule)?.push({ sheet: sheet.name, count })
  const asked = ruleset.rules.filter(({ id }) => (counts.get(id) ?? []).length > 0)
  const idle = ruleset.rules.filter((rule) => !asked.includes(rule))
  return html`<section><h2>${word('rules')} (${asked.length})</h2>
<ul class="plain rules">
${asked.map(
  (
    rule,
  ) => html`<li id="${ruleAnchor(rule.id)}"><strong>${rule.title[language]}</strong> <code>${rule.id}</code>
${counts
  .get(rule.id)
  ?.map(
    ({ sheet, count }) =>
      html`<br>${sheet}: ${count.notCheckable ? word('notCheckable') : countsLine(count, language)}`,
  )}
<br><span class="law">${citations(rule, language)}</span></li>
`,
)}</ul>
${idle.length > 0 && html`<p class="soft">${word('appliesNowhere')} ${idle.map(({ id }) => html`<code>${id}</code> `)}</p>\n`}</section>
${sourcesSection(asked, language)}`
}

const citations = (rule: Rule, language: Language): readonly Markup[] =>
  rule.sources.map(
    ({ source, place }, index) =>
      html`${index > 0 && '; '}<a href="#source-${source.id}">${source.title[language]}</a>${place !== undefined && `, ${place}`}`,
  )

/** Each source once, in the order of the rules. */
function sourcesSection(rules: readonly Rule[], language: Language): Markup {
  const word = wordIn(language)
  const sources = new Map(rules.flatMap((rule) => rule.sources.map(({ source }) => [source.id, source])))
  return html`<section><h2>${word('sources')} (${sources.size})</h2>
<ul class="plain rules">
${[...sources.values()].map((source) => {
  const dates = [
    ...(source.inForceFrom === undefined
      ? []
      : [`${word('inForceFrom')} ${dayWords(source.inForceFrom, language)}`]),
    `${word('verifiedOn')} ${dayWords(source.verifiedOn, language)}`,
  ]
  return html`<li id="source-${source.id}">${sourceLink(source, language)} <span class="soft">(${dates.join(', ')})</span></li>\n`
})}</ul></section>
`
}

const sourceLink = ({ address, title }: Source, language: Language): Markup =>
  isOnTheWeb(address)
    ? html`<a href="${address}" rel="noreferrer">${title[language]}</a>`
    : html`${title[language]} <code>${address}</code>`

/** Sources carry their days as ISO text. */
function dayWords(iso: string, language: Language): string {
  const day = parseDay(iso)
  return day === undefined ? iso : renderDay(day, language)
}

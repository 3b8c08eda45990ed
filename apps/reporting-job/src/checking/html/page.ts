/** The page: what was read, the filter, the findings, what was not judged or checked, and the law behind it. */
import { createHash } from 'node:crypto'
import { type Language, renderDay } from '@werkplekleren/rules'
import type { CheckOutcome } from '../check-inputs.ts'
import { configurationLines } from '../configuration.ts'
import { reviewSummary } from '../review-lines.ts'
import type { Grouping } from '../text-findings.ts'
import { textsOf } from '../texts.ts'
import { totalsOf } from '../totals.ts'
import { filterForm } from './filter-form.ts'
import { notCheckableSection, undecidedSection } from './gap-sections.ts'
import { html, type Markup } from './markup.ts'
import { overviewSection, reviewSections, upcomingSection } from './overview-sections.ts'
import { rulesSection } from './rules-section.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { violationsSection } from './violations-section.ts'
import { wordIn } from './words.ts'

/** In pieces: the page of a large workbook is long. Nothing in it comes from elsewhere, and nothing may. */
export function* htmlOutput(
  outcome: CheckOutcome,
  language: Language,
  grouping: Grouping,
): Generator<string, void> {
  for (const { markup } of pieces(outcome, language, grouping)) yield markup
}

function* pieces(outcome: CheckOutcome, language: Language, grouping: Grouping): Generator<Markup, void> {
  const word = wordIn(language)
  const texts = textsOf(language)
  const { ruleset, asOf } = outcome.result
  const title = `${word('title')}, ${renderDay(asOf, language)}`
  yield html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<a class="skip" href="#violations">${word('skip')}</a>
<h1>${title}</h1>
${notice(outcome, language)}<p>${texts.totals(totalsOf(outcome))}</p>
${reviewSummary(outcome, language).map((line) => html`<p>${line}</p>\n`)}<p class="soft">${texts.ruleset(ruleset.version, ruleset.digest, asOf)}</p>
</header>
<main>
`
  yield overviewSection(outcome, language)
  yield filterForm(outcome, language, grouping)
  yield* violationsSection(outcome, language, grouping)
  yield* undecidedSection(outcome, language)
  yield* notCheckableSection(outcome, language)
  yield upcomingSection(outcome, language)
  yield reviewSections(outcome, language)
  yield rulesSection(outcome, language)
  yield html`</main>
<script>${{ markup: `${script}</` }}script>
</body>
</html>
`
}

const notice = ({ configuration }: CheckOutcome, language: Language): Markup | undefined =>
  configuration &&
  html`<div class="notice">${configurationLines(configuration, language).map((line) => html`<p>${line}</p>`)}</div>\n`

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policy = [
  "default-src 'none'",
  `style-src ${digest(style)}`,
  `script-src ${digest(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

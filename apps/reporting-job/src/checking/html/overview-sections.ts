/** What was read and what was not, what lies ahead, and what became of baseline and exceptions. */
import { type Language, listOf, renderDay, tableOf } from '@werkplekleren/rules'
import { describeRemark, describeUnrecognised } from '@werkplekleren/workbook'
import type { CheckedSheet } from '../check-files.ts'
import type { CheckOutcome } from '../check-inputs.ts'
import { showCells } from '../places.ts'
import { rendered } from '../rendered.ts'
import { reviewLists } from '../review-lines.ts'
import { reviewTextsOf } from '../review-texts.ts'
import { textsOf } from '../texts.ts'
import { html, type Markup } from './markup.ts'
import { whereWords } from './violations-section.ts'
import { wordIn } from './words.ts'

export function overviewSection(outcome: CheckOutcome, language: Language): Markup {
  const texts = textsOf(language)
  const notRead = [
    ...outcome.unrecognised.map((sheet) => describeUnrecognised(sheet, language)),
    ...outcome.remarks.map(({ file, remark }) => texts.ofFile(file, describeRemark(remark, language))),
  ]
  return html`<section><h2>${wordIn(language)('overview')}</h2>
<ul>
${outcome.sheets.map((sheet) => sheetItem(sheet, language))}${notRead.map((line) => html`<li>${line}</li>\n`)}</ul></section>
`
}

function sheetItem({ sheet, result }: CheckedSheet, language: Language): Markup {
  const texts = textsOf(language)
  const ignored = sheet.headings.ignored.map(({ heading }) => heading)
  const lines = [
    ...sheet.rejected.map(({ row, reason }) => texts.rejected(row, reason)),
    ...(ignored.length > 0 ? [texts.ignored(listOf(ignored, language))] : []),
    ...(sheet.withoutHeading.length > 0 ? [texts.withoutHeading(sheet.withoutHeading)] : []),
  ]
  const table = tableOf(result.table).label[language]
  return html`<li><strong>${sheet.file} › ${sheet.name}</strong>. ${texts.read(table, sheet.rowsRead, result.rows, sheet.rejected.length)}${
    lines.length > 0 && html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
  }</li>
`
}

export function upcomingSection(outcome: CheckOutcome, language: Language): Markup {
  const { upcoming } = outcome
  if (!upcoming) return html``
  const texts = reviewTextsOf(language)
  return html`<section><h2>${texts.upcomingTitle(upcoming.until)} (${upcoming.turns.length})</h2>
${upcoming.turns.length === 0 && html`<p>${texts.nothingUpcoming}</p>`}<ul>
${upcoming.turns.map(
  ({ on, finding }) =>
    html`<li><strong>${renderDay(on, language)}</strong>: ${whereWords(outcome, finding, language)}, <span class="cells">${showCells(outcome, finding, language)}</span>. ${rendered(outcome, finding, language).message}</li>\n`,
)}</ul></section>
`
}

export const reviewSections = (outcome: CheckOutcome, language: Language): Markup =>
  html`${reviewLists(outcome, language).map(
    ({ title, lines }) => html`<section><h2>${title} (${lines.length})</h2>
<ul>
${lines.map((line) => html`<li>${line}</li>\n`)}</ul></section>
`,
  )}`

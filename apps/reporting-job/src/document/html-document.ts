/** The report as a web page that stands alone: no scripts, nothing from elsewhere, made to be read aloud and printed. */
import { createHash } from 'node:crypto'
import type { Language } from '@werkplekleren/rules'
import { html, type Markup } from '../checking/index.ts'
import { chartSvg } from './chart-svg.ts'
import { style } from './html-style.ts'
import type { Block, Chapter, ReportDocument, TableBlock } from './report-document.ts'
import { documentWords, languageTags } from './words.ts'

export async function htmlDocument(report: ReportDocument): Promise<string> {
  const { language, title, subtitle, organisation, keyFigures, chapters } = report
  const written: Markup[] = []
  for (const [index, chapter] of chapters.entries()) written.push(await section(chapter, index + 1, language))
  const word = (one: keyof typeof documentWords) => documentWords[one][language]
  return html`<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="author" content="${organisation}">
<title>${title}, ${subtitle}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#report">${word('skip')}</a>
<header>
<p class="organisation">${organisation}</p>
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
</header>
<nav aria-label="${word('contents')}">
<h2>${word('contents')}</h2>
<ol>
${chapters.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>\n`)}</ol>
</nav>
<main id="report" tabindex="-1">
<section aria-labelledby="key-figures">
<h2 id="key-figures">${word('keyFigures')}</h2>
<dl class="key">
${keyFigures.map(({ value, label }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>
</section>
${written}</main>
</body>
</html>
`.markup
}

async function section({ id, title, blocks }: Chapter, number: number, language: Language): Promise<Markup> {
  const written: Markup[] = []
  for (const [index, block] of blocks.entries())
    written.push(await blockMarkup(block, `${id}-${index}`, language))
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${number}. ${title}</h2>
${written}</section>
`
}

async function blockMarkup(block: Block, id: string, language: Language): Promise<Markup> {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text}</p>\n`
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>\n`
    case 'chart': {
      const { chart, description, source } = block
      const svg = await chartSvg(chart, language)
      return html`<figure role="group" aria-labelledby="${id}">
<div class="drawn">${{ markup: svg }}</div>
<figcaption id="${id}"><strong>${documentWords.chart[language]}${documentWords.colon[language]}${chart.title}.</strong> ${description} <span class="source">${documentWords.figuresOf[language]}${documentWords.colon[language]}${source}.</span></figcaption>
</figure>
`
    }
    case 'table':
      return table(block, id)
    case 'facts':
      return html`<dl class="facts">${block.facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>\n`
    case 'advice':
      return html`<section class="advice" aria-labelledby="${id}"><h3 id="${id}">${block.title}</h3><p>${block.prompt}</p></section>\n`
    case 'definitions':
      return html`<dl class="definitions">
${block.definitions.map(({ term, lines }) => html`<dt>${term}</dt>${lines.map((line) => html`<dd>${line}</dd>`)}\n`)}</dl>
`
  }
}

const table = (
  { title, columns, rows, totalRow, notes }: TableBlock,
  id: string,
): Markup => html`<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${title}</caption>
<thead><tr>${columns.map(({ header, number }) => html`<th scope="col"${number && { markup: ' class="number"' }}>${header}</th>`)}</tr></thead>
<tbody>
${rows.map((cells, row) => tableRow(cells, columns, totalRow && row === rows.length - 1))}</tbody>
</table>
</div>
${notes.map((note) => html`<p class="note">${note}</p>\n`)}`

const tableRow = (cells: readonly string[], columns: TableBlock['columns'], total: boolean): Markup =>
  html`<tr${total && { markup: ' class="total"' }}>${cells.map((cell, index) =>
    index === 0
      ? html`<th scope="row">${cell}</th>`
      : html`<td${columns[index]?.number && { markup: ' class="number"' }}>${cell}</td>`,
  )}</tr>\n`

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

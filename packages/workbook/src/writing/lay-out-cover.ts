/** The cover: labels on the left, texts on the right, so that nothing needs merged cells. */
import type { Language } from '@werkplekleren/rules'
import type { LaidOutCell, LaidOutRow, LaidOutSheet } from './laid-out.ts'
import { lineHeight, PORTRAIT, rowHeight } from './page-fit.ts'
import { PHRASES } from './phrases.ts'
import type { CoverSheet } from './report-workbook.ts'
import { authoredText } from './text-gate.ts'
import { brokenLines, textWidth } from './text-width.ts'

const TITLE_SIZE = 20
const SUBTITLE_SIZE = 12
const FIGURE_SIZE = 18
const NARROWEST_LABEL = 22

export function layOutCover(cover: CoverSheet, name: string, language: Language): LaidOutSheet {
  const text = (value: string, field: string) => authoredText(value, { sheet: name, field })
  const phrases = PHRASES[language]
  const labels = [
    ...cover.facts.map(({ label }) => textWidth(label, { bold: true })),
    ...cover.headlines.map(({ value }) => textWidth(value, { bold: true, size: FIGURE_SIZE })),
  ]
  const left = Math.min(34, Math.ceil(Math.max(NARROWEST_LABEL, ...labels) + 2))
  const widths = [left, PORTRAIT - left]

  const pair = (first: LaidOutCell, second: LaidOutCell): LaidOutRow => {
    const cells = [first, second]
    return { cells, height: rowHeight(cells, widths) }
  }
  const gap = (height: number): LaidOutRow => ({ cells: [], height })
  const heading = (value: string): LaidOutRow => ({
    cells: [
      { value, role: 'coverHeading' },
      { value: '', role: 'coverHeading' },
    ],
    height: 22,
  })
  const wide = (value: string, role: 'coverTitle' | 'coverSubtitle', size: number): LaidOutRow[] =>
    brokenLines(value, PORTRAIT - 2, { size, bold: role === 'coverTitle' }).map((line) => ({
      cells: [{ value: line, role }],
      height: lineHeight(1, size),
    }))

  const headlines = cover.headlines.map(({ value, label, note }) => {
    const bold = text(label, 'headlines')
    const written = note === undefined ? bold : `${bold}\n${text(note, 'headlines')}`
    const cells: LaidOutCell[] = [
      { value: text(value, 'headlines'), role: 'coverFigure' },
      { value: written, role: 'coverHeadline', wrap: true, boldStart: bold.length },
    ]
    return { cells, height: Math.max(rowHeight(cells, widths) + 6, lineHeight(1, FIGURE_SIZE) + 8) }
  })
  const summary = cover.summary.map((paragraph) =>
    pair(
      { value: '', role: 'coverText' },
      { value: text(paragraph, 'summary'), role: 'coverText', wrap: true },
    ),
  )
  const facts = cover.facts.map(({ label, value }) =>
    pair(
      { value: text(label, 'facts'), role: 'coverLabel', wrap: true },
      { value: text(value, 'facts'), role: 'coverText', wrap: true },
    ),
  )

  const rows = [
    ...wide(text(cover.title, 'title'), 'coverTitle', TITLE_SIZE),
    ...wide(text(cover.subtitle, 'subtitle'), 'coverSubtitle', SUBTITLE_SIZE),
    gap(18),
    ...headlines,
    ...(summary.length > 0 ? [gap(14), heading(phrases.summary), gap(4), ...summary] : []),
    ...(facts.length > 0 ? [gap(14), heading(phrases.about), gap(4), ...facts] : []),
  ]
  return { name, widths, rows, paper: 'portrait', mendedCells: 0 }
}

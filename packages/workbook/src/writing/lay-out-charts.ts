/** Charts below each other on a sheet of their own, each with its description, what it leaves out and its table. */
import type { Language } from '@werkplekleren/rules'
import { type ChartCells, chartCells, type DrawnTable } from './chart-cells.ts'
import { isLying, isStacked } from './chart-limits.ts'
import type { LaidOutCell, LaidOutChart, LaidOutRow, LaidOutSheet } from './laid-out.ts'
import { lineHeight, PORTRAIT } from './page-fit.ts'
import { PHRASES } from './phrases.ts'
import { TITLE_SIZE } from './place-table.ts'
import { UnwritableReport } from './problems.ts'
import type { ChartSheet, ReportChart } from './report-charts.ts'
import type { ReportSymbol } from './report-workbook.ts'
import { symbolIn, symbolLegend } from './symbol-legend.ts'
import { authoredText } from './text-gate.ts'
import { brokenLines } from './text-width.ts'

/** Points between the margins of an upright A4 page, less one line for programs that round up. */
const PAGE = 730
const GAP = 16
const TALLEST = 600
/** Excel's rows end at 409 points; a taller chart stands over several. */
const TALLEST_ROW = 300

export function layOutCharts(
  sheet: ChartSheet,
  tables: ReadonlyMap<string, DrawnTable>,
  language: Language,
): LaidOutSheet {
  const phrases = PHRASES[language]
  const place = { sheet: sheet.name }
  if (sheet.charts.length === 0) throw new UnwritableReport('chartTooMuch', place)
  const found = sheet.charts.map((chart) => {
    const table = tables.get(chart.table)
    const at = { ...place, field: authoredText(chart.title, { ...place, field: 'charts' }) }
    if (table === undefined) throw new UnwritableReport('chartNowhere', at)
    return { chart, cells: chartCells(chart, table, at), at }
  })
  const symbols = new Set(
    found.flatMap(({ cells }) => cells.notDrawn.flatMap(({ shown }) => symbolIn(shown) ?? [])),
  )
  const title = authoredText(sheet.title, { ...place, field: 'title' })
  const rows: LaidOutRow[] = [
    ...brokenLines(title, ROOM, { bold: true, size: TITLE_SIZE }).map((line) =>
      rowOf({ value: line, role: 'title' }, TITLE_SIZE),
    ),
    ...linesOf(phrases.chartsOnly),
    rowOf({ value: phrases.toContents, role: 'link', link: phrases.sheetNames.contents }),
    ...(sheet.intro ?? []).flatMap((line) => linesOf(authoredText(line, { ...place, field: 'intro' }))),
    ...legendLines(symbols, language),
    gap(GAP),
  ]
  const charts: LaidOutChart[] = []
  const pageStarts: number[] = []
  let used = total(rows)
  for (const { chart, cells, at } of found) {
    const height = heightOf(chart, cells)
    const parts = Math.ceil(height / TALLEST_ROW)
    const altText = authoredText(chart.altText, at)
    const block = [
      ...Array.from({ length: parts }, () => gap(height / parts)),
      gap(4),
      ...linesOf(`${phrases.description}${phrases.colon}${altText}`),
      ...notDrawnLines(chart, cells, language),
      rowOf({ value: `${phrases.figuresOf} ${chart.table}`, role: 'link', link: chart.table }),
      gap(GAP),
    ]
    if (used + total(block) - GAP > PAGE && used > 0) {
      pageStarts.push(rows.length)
      used = 0
    }
    charts.push({
      shape: chart.shape,
      title: at.field,
      altText,
      categoryAxis: authoredText(chart.categoryAxis, at),
      valueAxis: authoredText(chart.valueAxis, at),
      series: cells.series,
      format: cells.format,
      row: rows.length,
      height,
    })
    rows.push(...block)
    used += total(block)
  }
  // The last gap has nothing to set off.
  return {
    name: sheet.name,
    widths: [PORTRAIT],
    rows: rows.slice(0, -1),
    paper: 'portrait',
    charts,
    pageStarts,
    mendedCells: 0,
  }
}

const ROOM = PORTRAIT - 2

const rowOf = (cell: LaidOutCell, size?: number): LaidOutRow => ({
  cells: [cell],
  height: lineHeight(1, size),
})
const gap = (height: number): LaidOutRow => ({ cells: [], height })
const total = (rows: readonly LaidOutRow[]): number => rows.reduce((sum, { height }) => sum + height, 0)

const linesOf = (text: string): LaidOutRow[] =>
  brokenLines(text, ROOM).map((line) => rowOf({ value: line, role: 'line' }))

const legendLines = (symbols: ReadonlySet<ReportSymbol>, language: Language): LaidOutRow[] =>
  symbols.size > 0 ? linesOf(symbolLegend(symbols, language)) : []

/** Above so many, they are counted instead of named. */
const MOST_NAMED = 12

function notDrawnLines({ shape }: ReportChart, { notDrawn }: ChartCells, language: Language): LaidOutRow[] {
  const phrases = PHRASES[language]
  if (notDrawn.length === 0) return []
  const named = notDrawn.map(({ category, series, shown }) => `${category}, ${series} ${shown}`.trimEnd())
  const what = named.length > MOST_NAMED ? phrases.valuesWithoutNumber(named.length) : `${named.join('; ')}.`
  const stacks = isStacked(shape) ? ` ${phrases.wholeStacks}` : ''
  return linesOf(`${phrases.notDrawn}${phrases.colon}${what}${stacks}`)
}

/** Lying bars need room by their number; the others have a fixed height. */
function heightOf({ shape }: ReportChart, { series }: ChartCells): number {
  if (!isLying(shape)) return 230
  const categories = series[0]?.categories.cached.length ?? 0
  const bars = isStacked(shape) ? 1 : series.length
  return Math.min(TALLEST, Math.max(180, 110 + categories * (6 + 11 * bars)))
}

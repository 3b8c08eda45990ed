/** A chart as SVG, drawn on the server by Vega-Lite: the same bytes on every machine, without a canvas or a browser. */

import type { Language } from '@werkplekleren/rules'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { groupedNumber, percentWords, type ShownChart } from '../report-charts/index.ts'
import { SERIES_COLOURS } from './palette.ts'

const FONT = 'Arial, "Liberation Sans", sans-serif'
const INK = '#1b1f24'
const WIDTH = 460
/** Where a number stands beside its bar, room for it. */
const LABEL_ROOM = 56

/** Without a canvas Vega takes every letter to be very wide; this is about Arial, in font sizes. */
const LETTER = 0.53
/** Vega exports it, its types do not. */
const { textMetrics } = vega as unknown as {
  readonly textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number }
}

export async function chartSvg(chart: ShownChart, language: Language): Promise<string> {
  textMetrics.width = (item, text) => String(text ?? '').length * (item.fontSize ?? 11) * LETTER
  const view = new vega.View(vega.parse(compile(specOf(chart, language)).spec), { renderer: 'none' })
  try {
    const svg = await view.toSVG()
    // The page gives it a name and a description; the size follows the page.
    return svg.replace(
      / width="([\d.]+)" height="([\d.]+)"/,
      ' aria-hidden="true" focusable="false" width="$1" height="$2"',
    )
  } finally {
    view.finalize()
  }
}

function specOf(chart: ShownChart, language: Language): TopLevelSpec {
  const { shape, categories, series, percent, categoryAxis, valueAxis } = chart
  const names = series.map(({ name }) => name)
  const values = series.flatMap(({ name, values: all }) =>
    all.map((shown, index) => ({
      category: categories[index] ?? '',
      series: name,
      value: 'value' in shown ? shown.value : null,
      label:
        'value' in shown
          ? labelOf(shown.value, percent, language)
          : 'symbol' in shown
            ? `[${shown.symbol}]`
            : '',
    })),
  )
  const lying = shape === 'bars'
  const axis = { labelLimit: 0, titleFontWeight: 'normal' as const, labelColor: INK, titleColor: INK }
  const category = {
    field: 'category',
    type: 'nominal' as const,
    sort: categories.slice(),
    scale: { paddingInner: 0.25, paddingOuter: 0.15 },
    axis: {
      ...axis,
      title: lying ? null : categoryAxis,
      labelAngle: 0,
      ticks: false,
      domainColor: '#8a949e',
    },
  }
  const most = Math.max(...values.map(({ value }) => value ?? 0), 1)
  const value = {
    field: 'value',
    type: 'quantitative' as const,
    scale: { domainMin: 0, domainMax: lying ? most * (1 + LABEL_ROOM / WIDTH) : most * 1.1 },
    axis: {
      ...axis,
      title: valueAxis,
      gridColor: '#d3d9df',
      domain: false,
      tickCount: 5,
      labels: false,
      ticks: false,
    },
  }
  const offset = { field: 'series', type: 'nominal' as const, sort: names }
  const bar = { ...(lying ? { y: category, x: value } : { x: category, y: value }) }
  const grouped = names.length > 1 ? (lying ? { yOffset: offset } : { xOffset: offset }) : {}
  const textMark = lying
    ? { type: 'text' as const, align: 'left' as const, baseline: 'middle' as const, dx: 4 }
    : { type: 'text' as const, align: 'center' as const, baseline: 'bottom' as const, dy: -3 }
  return {
    width: WIDTH,
    height: lying ? { step: names.length > 1 ? 11 : 19 } : 200,
    background: '#ffffff',
    padding: 6,
    data: { values },
    config: {
      aria: false,
      font: FONT,
      axis: { labelFontSize: 11, titleFontSize: 11, titlePadding: 8 },
      view: { stroke: null },
    },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          ...bar,
          ...grouped,
          color: {
            field: 'series',
            type: 'nominal',
            scale: { domain: names, range: SERIES_COLOURS.slice(0, names.length).map((one) => `#${one}`) },
            legend:
              names.length > 1 ? { title: null, orient: 'top', labelLimit: 0, labelFontSize: 11 } : null,
          },
        },
      },
      {
        // Where there is no number its symbol stands at zero, and no bar.
        transform: [{ calculate: 'datum.value === null ? 0 : datum.value', as: 'value' }],
        mark: { ...textMark, fontSize: names.length > 1 ? 9 : 10, color: INK },
        encoding: { ...bar, ...grouped, text: { field: 'label', type: 'nominal' } },
      },
    ],
  }
}

const labelOf = (value: number, percent: boolean, language: Language): string =>
  percent ? percentWords(value, 1, language) : groupedNumber(value)

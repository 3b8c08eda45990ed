/** A chart in one language with the values that may be shown; symbols stay where there is no number. */
import type { Language } from '@werkplekleren/rules'
import { decimalsOf, type FigureTable, inLanguage, type Shown, shown } from '../figures/index.ts'
import type { ChartDefinition } from './chart-definition.ts'
import { findDrawn } from './drawn-figures.ts'

export interface ShownChart {
  readonly id: string
  readonly shape: ChartDefinition['shape']
  readonly title: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly Shown[] }[]
  readonly categoryAxis: string
  readonly valueAxis: string
  readonly percent: boolean
}

/** Undefined where there is nothing to draw: fewer than two categories, no number, or more than can be read. */
export function shownChart(
  chart: ChartDefinition,
  table: FigureTable,
  isSuppressed: (id: string) => boolean,
  language: Language,
): ShownChart | undefined {
  const drawn = findDrawn(chart, table)
  if (drawn === undefined) return undefined
  const { categories, series, percent } = drawn
  const found: ShownChart = {
    id: chart.id,
    shape: chart.shape,
    title: chart.title[language],
    categories: categories.map(({ label }) => inLanguage(label, language)),
    series: series.map(({ name, drawn: cells }) => ({
      name: name[language],
      values: cells.map(({ figure, at }) => {
        const column = table.columns[at.column]
        return shown(figure, isSuppressed, column ? decimalsOf(column) : 0)
      }),
    })),
    categoryAxis: chart.categories.by.label[language],
    valueAxis: chart.valueAxis[language],
    percent,
  }
  return isReadable(found) ? found : undefined
}

const MOST_CATEGORIES = { columns: 16, bars: 30 } as const

export const isReadable = ({ shape, categories, series }: ShownChart): boolean =>
  categories.length >= 2 &&
  categories.length <= MOST_CATEGORIES[shape] &&
  series.some(({ values }) => values.some((value) => 'value' in value))

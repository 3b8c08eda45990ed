/** The sheet of charts of the overall workbook: native charts over the cells of its tables. */
import type { Language } from '@werkplekleren/rules'
import { type ChartSheet, mendedText, type ReportChart } from '@werkplekleren/workbook'
import type { FigureTable } from '../figures/index.ts'
import {
  type ChartDefinition,
  chartInWords,
  drawnFigures,
  reportCharts,
  type ShownChart,
  shownChart,
} from '../report-charts/index.ts'
import type { FilledTable } from './figure-sheet.ts'
import { pick, tableName } from './words.ts'

/** A table of the workbook: its figures, and the cells that they became. */
export interface DrawableTable {
  readonly id: string
  readonly table: FigureTable
  readonly filled: FilledTable
}

/** Undefined where no table can be drawn; a chart without numbers or with too many categories is left out and named. */
export function chartSheet(
  tables: readonly DrawableTable[],
  isSuppressed: (id: string) => boolean,
  language: Language,
): ChartSheet | undefined {
  const drawable = reportCharts.flatMap((definition) => {
    const table = tables.find(({ id }) => id === definition.table)
    return table
      ? [{ definition, table, found: shownChart(definition, table.table, isSuppressed, language) }]
      : []
  })
  const charts = drawable.flatMap(({ definition, table, found }) =>
    found ? [reportChart(definition, found, table, language)] : [],
  )
  if (charts.length === 0) return undefined
  const left = drawable.filter(({ found }) => !found).map(({ definition }) => definition.title[language])
  return {
    kind: 'charts',
    name: chartsName(language),
    title: chartsName(language),
    intro: left.length === 0 ? [] : [notDrawn(left, language)],
    charts,
  }
}

export const chartsName = (language: Language): string => pick(language, 'Grafieken', 'Charts', 'Graphiques')

/** What could not be drawn, and why. */
export const notDrawn = (titles: readonly string[], language: Language): string =>
  pick(
    language,
    `Niet getekend, want zonder getallen of met te veel categorieën: ${titles.join('; ')}.`,
    `Not drawn, for want of numbers or with too many categories: ${titles.join('; ')}.`,
    `Non dessinés, faute de nombres ou avec trop de catégories : ${titles.join(' ; ')}.`,
  )

/** One tidy line, as a workbook wants what its authors say; names in it come out of extracts. */
export const altTextOf = (chart: ShownChart, language: Language): string =>
  mendedText(chartInWords(chart, language)).normalize('NFC').replace(/\s+/g, ' ').trim()

function reportChart(
  definition: ChartDefinition,
  found: ShownChart,
  { table, filled }: DrawableTable,
  language: Language,
): ReportChart {
  const { categories } = definition
  const { series } = drawnFigures(definition, table)
  const header = (index: number) => filled.columns[index]?.header ?? ''
  const heading = (column: number) => header(table.stub.length + column)
  const places = series.map(({ drawn }) => drawn.map(({ at }) => at))
  const [first = []] = places
  return {
    shape: definition.shape,
    title: found.title,
    altText: altTextOf(found, language),
    table: tableName(definition.table, language).sheet,
    series:
      categories.along === 'rows'
        ? {
            in: 'columns',
            categories: header(table.stub.findIndex((one) => one.header.en === categories.by.label.en)),
            drawn: places.map(([at]) => heading(at?.column ?? -1)),
            rows: first.map(({ row }) => row),
          }
        : {
            in: 'rows',
            names: header(0),
            drawn: [first[0]?.row ?? -1],
            columns: [heading(first[0]?.column ?? -1), heading(first.at(-1)?.column ?? -1)],
          },
    categoryAxis: found.categoryAxis,
    valueAxis: found.valueAxis,
  }
}

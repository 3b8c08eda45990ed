/** A native Word chart: sharp at every size, with its numbers in it, and gaps where there is none. */
import { ChartRun } from 'docx/charts'
import type { ShownChart } from '../report-charts/index.ts'
import { QUIET_COLOUR, SERIES_COLOURS } from './palette.ts'

/** In pixels, as wide as the text. */
const WIDTH = 640

export function wordChart(chart: ShownChart, description: string): ChartRun {
  const { shape, title, categories, series, percent, categoryAxis, valueAxis } = chart
  const lying = shape === 'bars'
  const font = { name: 'Arial', size: 9, color: QUIET_COLOUR }
  const numberFormat = percent ? '0.0"%"' : '#,##0'
  const bars = categories.length * (series.length > 1 ? 2 : 1)
  return new ChartRun({
    type: lying ? 'bar' : 'column',
    categories,
    series: series.map(({ name, values }, index) => ({
      name,
      values: values.map((shown) => ('value' in shown ? shown.value : null)),
      color: SERIES_COLOURS[index] ?? SERIES_COLOURS[0],
    })),
    emptyValues: 'gap',
    gapWidth: 45,
    overlap: 0,
    legend: series.length > 1 ? { position: 'top' } : false,
    dataLabels: { value: true, numberFormat, font: { ...font, size: 8 } },
    // Lying bars would start at the bottom.
    categoryAxis: { title: categoryAxis, font, ...(lying && { reverseOrder: true }) },
    valueAxis: {
      title: valueAxis,
      minimum: 0,
      numberFormat,
      font,
      gridlines: true,
      ...(lying && { visible: false }),
    },
    font: { name: 'Arial' },
    transformation: { width: WIDTH, height: lying ? 90 + bars * 17 : 270 },
    altText: { name: title, title, description },
  })
}

/** What a chart can carry and still be read. */
import type { ChartShape } from './report-charts.ts'

export const MOST_SERIES = 6
export const MOST_CATEGORIES: Readonly<Record<ChartShape, number>> = {
  columns: 16,
  stackedColumns: 16,
  bars: 30,
  stackedBars: 30,
  lines: 24,
}

export const isStacked = (shape: ChartShape): boolean => shape.startsWith('stacked')
export const isLying = (shape: ChartShape): boolean => shape === 'bars' || shape === 'stackedBars'

/** Charts as a report declares them: which cells of which table they draw, and in what words. */

/** A sheet of charts; the tables they draw stand on their own sheets and stay pure tables. */
export interface ChartSheet {
  readonly kind: 'charts'
  /** As the name of a table's sheet. */
  readonly name: string
  readonly title: string
  readonly intro?: readonly string[]
  readonly charts: readonly ReportChart[]
}

/**
 * A chart of a table in the same workbook. A cell without a number (a symbol, an empty cell) is a gap, never a zero;
 * in a stack the whole stack is left out, because the rest would look like the whole. What is not drawn is said.
 */
export interface ReportChart {
  readonly shape: ChartShape
  readonly title: string
  /** What the chart shows, in words, for who cannot see it; also printed under it. */
  readonly altText: string
  /** Name of the sheet whose table is drawn. */
  readonly table: string
  readonly series: ChartSeries
  readonly categoryAxis: string
  readonly valueAxis: string
}

/** Upright, lying, or lines; at most 16, 30 and 24 categories, and 6 series. Long category names want lying bars. */
export type ChartShape = 'columns' | 'stackedColumns' | 'bars' | 'stackedBars' | 'lines'

/** Which cells are drawn; rows are 0-based, all numbers of a chart are of one kind. */
export type ChartSeries =
  | {
      readonly in: 'columns'
      /** Heading of the column with the names of the categories. */
      readonly categories: string
      /** Headings of the columns that are drawn. */
      readonly drawn: readonly string[]
      /** The rows that are drawn, in their order; all but a total row where not given. */
      readonly rows?: readonly number[]
    }
  | {
      readonly in: 'rows'
      /** Heading of the column with the names of the series. */
      readonly names: string
      readonly drawn: readonly number[]
      /** Headings of the first and the last column that are drawn; those between them are too. */
      readonly columns: readonly [string, string]
    }

/** A chart of the report: which cells of which table it draws, in what shape and words. */
import type { Text } from '@werkplekleren/rules'
import type { Dimension } from '../dimensions/index.ts'

export interface ChartDefinition {
  /** In small letters and hyphens; also the anchor of the chart in a document. */
  readonly id: string
  /** The table that is drawn: `1_4`. */
  readonly table: string
  /** Lying bars where names of categories are long. */
  readonly shape: 'columns' | 'bars'
  /** Without the period. */
  readonly title: Text
  readonly categories: Categories
  readonly valueAxis: Text
}

/** Whose codes lie along the axis, and which cells are drawn at each of them. */
export type Categories =
  | {
      readonly along: 'rows'
      readonly by: Dimension
      /** The dimension that the rows are nested in. */
      readonly within?: Dimension
      /** English headings of the columns drawn. */
      readonly columns: readonly string[]
    }
  /** The columns of counts by a dimension, in the row of the total. */
  | { readonly along: 'columns'; readonly by: Dimension }

export const defineChart = (chart: ChartDefinition): ChartDefinition => chart

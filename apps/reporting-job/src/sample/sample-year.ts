/** What a sample year is: rows by table, and the list of the defects planted in them. */
import type { CellOf, ColumnKey, SchoolYear, TableId } from '@werkplekleren/rules'

/** Text that is written into a cell as it stands, such as a date that does not exist. */
export interface AsWritten {
  readonly written: string
}

/** The tables that a sample holds. */
export type SampledTable = Exclude<TableId, 'twePathways' | 'permits' | 'figures'>

/** One row: values by column key; a column that is left out or `null` gives an empty cell. */
export type SampleRow<T extends TableId> = {
  readonly [K in ColumnKey<T>]?: CellOf<T, K> | AsWritten | null
}

export type SampleTables = { readonly [T in SampledTable]: readonly SampleRow<T>[] }

/** One defect that stands in the sample on purpose. */
export interface PlantedDefect {
  readonly table: SampledTable
  /** The key of the record as it is written. */
  readonly record: string
  /** The row as Excel shows it: the heading is row 1. */
  readonly row: number
  readonly column: string
  readonly kind: string
  /** `error`: the report rejects the row; `warning`: it accepts it. */
  readonly severity: 'error' | 'warning'
  /** The rules that find it, the one about the defect itself first. */
  readonly rules: readonly string[]
}

/** A synthetic year of extracts: nothing in it is about a real person, company or school. */
export interface SampleYear {
  readonly schoolYear: SchoolYear
  readonly seed: number
  readonly tables: SampleTables
  /** In the order of the tables and of their rows. */
  readonly defects: readonly PlantedDefect[]
}

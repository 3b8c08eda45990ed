/** What an indicator is: a definition in words and SQL, and the table it fills. */
import type { Day, Language, SchoolYear, TableId, Text } from '@werkplekleren/rules'
import type { CellValue, ReportColumn, SheetNote } from '@werkplekleren/workbook'
import type { StatsEngine } from '../statistics/index.ts'

/** What is counted: one school year, of the whole of Flanders or of one sectoral partnership. */
export interface Scope {
  readonly schoolYear: SchoolYear
  readonly first: Day
  readonly last: Day
  /** First school day of February, labelled "1 February". */
  readonly countDate: Day
  /** The code of a sector, or `null` for Flanders. */
  readonly sector: string | null
}

/** The code lists that a table's rows are laid out by, from the extracts themselves. */
export interface Catalogue {
  readonly sectors: readonly { readonly code: string; readonly name: string }[]
}

/** On which day or stretch of days an indicator looks. */
export type Moment = 'countDate' | 'schoolYear' | 'lastDay'

export interface FilledTable {
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly CellValue[])[]
  readonly totalRow: boolean
  readonly notes?: readonly SheetNote[]
}

export interface Indicator {
  /** Number of the table: `1_6`. */
  readonly id: string
  readonly title: Text
  readonly definition: Text
  readonly unit: Text
  readonly moment: Moment
  readonly needs: readonly TableId[]
  /** The SQL of the figures, as printed in the documentation. */
  readonly sql: string
  readonly fill: (
    engine: StatsEngine,
    scope: Scope,
    catalogue: Catalogue,
    language: Language,
  ) => Promise<FilledTable>
}

export const defineIndicator = (indicator: Indicator): Indicator => indicator

/** Parameters of a query that looks at one scope; only those it names are bound. */
export function parametersOf(sql: string, { first, last, countDate, sector }: Scope) {
  const all = { first_day: first, last_day: last, count_date: countDate, sector }
  return Object.fromEntries(Object.entries(all).filter(([name]) => new RegExp(`\\$${name}\\b`).test(sql)))
}

/** A table of the report: what it shows, of which indicators, and how its figures are laid out. */
import type { SchoolYear, TableId, Text } from '@werkplekleren/rules'
import type { EarlierReports } from '../archive/index.ts'
import type { Catalogue, Dimension } from '../dimensions/index.ts'
import type { AcceptedRows } from '../extracts/index.ts'
import type { FigureTable, PublishedTable } from '../figures/index.ts'
import type { Counts, Indicator, Scope, Values } from '../indicators/index.ts'
import type { CountedFiles } from '../open-data/index.ts'

export type ReportTable = TableDescription & (CountedTable | ProtectionTable)

interface CountedTable {
  readonly fill: (context: TableContext) => Promise<FigureTable>
}

/**
 * A table about the other tables: filled when they are protected, with what their readers see. Undefined where there is
 * nothing to show.
 */
export interface ProtectionTable {
  readonly fillProtected: (tables: readonly PublishedTable[], known: Known) => FigureTable | undefined
}

/** What is known when the small counts are protected. */
export interface Known {
  readonly schoolYear: SchoolYear
  readonly isSuppressed: (id: string) => boolean
  /** What earlier reports published. */
  readonly earlier: EarlierReports
  readonly catalogue: Catalogue
  /** Whether a later report will replace this one. */
  readonly isProvisional: boolean
}

export interface TableDescription {
  /** Chapter and number: `1_4`. */
  readonly id: string
  /** With the population, without the period: "Duale lerenden in het secundair onderwijs naar …". */
  readonly title: Text
  /** What a reader must know beside the definitions of the indicators. */
  readonly explanation?: Text
  readonly indicators: readonly Indicator[]
  /** The extracts without which it is left out, where not all that its indicators need: it shows [x] for the others. */
  readonly needs?: readonly TableId[]
  /** Where its figures come from, where not from the extracts. */
  readonly source?: Text
  /** The power of the partnerships that the table is about; a partnership without it is shown [z]. */
  readonly power?: Power
  /** Left out of the workbooks of the partnerships: its figures know no sector. */
  readonly flandersOnly?: true
  /** Filled with one column, that of this school year, and widened with those before as they were published. */
  readonly overYears?: true
}

/** The powers that are delegated to sectoral partnerships. */
export const powers = ['INFORM', 'MOBILISE', 'ACCREDIT', 'MONITOR', 'QUALITY', 'ADVISE'] as const
export type Power = (typeof powers)[number]

/** What a table may ask while it is filled. */
export interface TableContext {
  readonly scope: Scope
  readonly catalogue: Catalogue
  /** What the run knows of its extracts, of the whole of Flanders. */
  readonly accepted: AcceptedRows
  /** The enrolment files of the administration, where the report counts any. */
  readonly enrolmentFiles?: CountedFiles | undefined
  readonly counts: (indicator: Indicator, ...dimensions: readonly Dimension[]) => Promise<Counts>
  readonly values: (indicator: Indicator, ...dimensions: readonly Dimension[]) => Promise<Values>
  /** The same questions about the school year before. */
  readonly before: TableContext
  /** The same questions about the whole of Flanders. */
  readonly flanders: TableContext
  /** Whether an accepted row has something in the column; one that is empty in all rows was not delivered. */
  readonly isFilled: (table: TableId, key: string) => boolean
  /** The members of a dimension that the table must show: one sector where the scope is one. */
  readonly members: (dimension: Dimension) => ReturnType<Dimension['members']>
}

/** The definition of one table. */
export const defineTable = (table: ReportTable): ReportTable => table

/** The extracts that a table rests on. */
export const needsOf = ({ indicators, needs: own }: TableDescription): readonly TableId[] =>
  own ?? [...new Set(indicators.flatMap(({ needs }) => needs))]

/** What a report workbook holds, said without a word about files, cells or styles. */
import type { Day, Language } from '@werkplekleren/rules'
import type { ChartSheet } from './report-charts.ts'
import type { CorrectionsSheet } from './report-corrections.ts'

/**
 * One report: the sheets in order, the cover first, the contents second, the notes (where there are notes) third,
 * then tables, lists, charts and sheets of corrections, at least one of them a table or list.
 */
export interface ReportWorkbook {
  readonly title: string
  /** Author in the document properties; never a person. */
  readonly organisation: string
  readonly language: Language
  readonly keywords: readonly string[]
  /** The document dates come from here, never from a clock. */
  readonly created: Day
  readonly sheets: readonly ReportSheet[]
}

export type ReportSheet =
  | CoverSheet
  | ContentsSheet
  | NotesSheet
  | TableSheet
  | ListSheet
  | ChartSheet
  | CorrectionsSheet

/** The first page: what this is, the main figures, the facts about its making, a summary. */
export interface CoverSheet {
  readonly kind: 'cover'
  readonly title: string
  readonly subtitle: string
  readonly headlines: readonly Headline[]
  readonly summary: readonly string[]
  readonly facts: readonly Fact[]
}

/** A main figure, its value already written as the reader should see it (`5 637`, `95,0%`). */
export interface Headline {
  readonly value: string
  readonly label: string
  readonly note?: string
}

export interface Fact {
  readonly label: string
  readonly value: string
}

/** The list of all later sheets with links; made by the writer. */
export interface ContentsSheet {
  readonly kind: 'contents'
}

/** The numbered notes of all tables; collected and numbered by the writer. */
export interface NotesSheet {
  readonly kind: 'notes'
  readonly intro?: readonly string[]
}

/** A statistical table: no empty cells, narrow number columns, header buttons off. */
export interface TableSheet extends SheetOfRows {
  readonly kind: 'table'
}

/** A list to read or to work through (definitions, provenance, rows to correct): wrapped texts, filter buttons on. */
export interface ListSheet extends SheetOfRows {
  readonly kind: 'list'
}

export interface SheetOfRows {
  /** At most 31 letters, digits and underscores, not starting with a digit; unique, whatever the case. */
  readonly name: string
  readonly title: string
  /** Lines above the table: count date, unit, source and the like. The legend of symbols is added by the writer. */
  readonly intro: readonly string[]
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly CellValue[])[]
  /** Whether the last row is a total. */
  readonly totalRow?: boolean
  readonly notes?: readonly SheetNote[]
  /** Why cells are empty, as a sentence; a table with an empty cell needs it, a list has a default. */
  readonly emptyCells?: string
}

export interface ReportColumn {
  /** Unique in its table, whatever the case; the unit in round brackets. */
  readonly header: string
  readonly kind: ColumnKind
  /** Digits after the decimal sign for `decimal` (1) and `percent` (1). */
  readonly decimals?: 0 | 1 | 2 | 3
  /** In digits of the body font; by default the contents decide. */
  readonly width?: number
}

/**
 * `count` a whole number, `decimal` any number, `percent` a fraction (0.42 is shown as 42.0%), `money` integer
 * cents, `day` a civil day, `code` text that looks like a number and must not become one, `status` what is special
 * about the figures of a row.
 */
export type ColumnKind = 'text' | 'code' | 'status' | NumberKind
export type NumberKind = 'count' | 'decimal' | 'percent' | 'money' | 'day'

/** Empty text is an empty cell. A number means what its column says, or what is said beside it. */
export type CellValue = string | number | SymbolCell | StatusCell | NumberAs

/** A symbol in the place of a number, as in the Government Statistical Service's guidance: shown as `[c]`. */
export interface SymbolCell {
  readonly symbol: ReportSymbol
}

export type ReportSymbol = RowStatus | 'c' | 'u' | 'x' | 'z'

/** Break in the series, estimated, provisional, revised: said of a whole row, in a column of its own. */
export type RowStatus = 'b' | 'e' | 'p' | 'r'

/** The marks of a row, shown as `[p]` or `[b] [r]`; without marks the figures are final, and the cell says so. */
export interface StatusCell {
  readonly status: readonly RowStatus[]
}

/** A number of another kind than its column, for tables of key figures that mix counts and shares. */
export interface NumberAs {
  readonly number: number
  readonly kind: NumberKind
  readonly decimals?: 0 | 1 | 2 | 3
}

/** A remark, marked at the title, at a header or behind the first cell of a row (0-based). */
export interface SheetNote {
  readonly text: string
  readonly at: 'title' | { readonly header: string } | { readonly row: number }
}

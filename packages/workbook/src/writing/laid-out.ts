/** A workbook with every cell in its place and every width decided, still without exceljs. */
import type { Accepted, Language } from '@werkplekleren/rules'
import type { ChartShape } from './report-charts.ts'

/** A number format code; undefined means General. */
export type CellFormat = string

/** What a cell is on its sheet; the look follows from it. */
export type CellRole =
  | 'coverTitle'
  | 'coverSubtitle'
  | 'coverHeading'
  | 'coverFigure'
  | 'coverHeadline'
  | 'coverLabel'
  | 'coverText'
  | 'title'
  | 'line'
  | 'link'
  | 'linkInTable'
  | 'header'
  | 'body'
  | 'total'
  | 'open'

export interface LaidOutCell {
  readonly value: string | number
  readonly role: CellRole
  readonly align?: 'left' | 'right'
  readonly format?: CellFormat
  readonly wrap?: boolean
  /** Set off from the column before. */
  readonly indent?: boolean
  /** Length of the start of the text that is bold, in UTF-16 units. */
  readonly boldStart?: number
  /** May be changed on a protected sheet. */
  readonly unlocked?: boolean
  /** Name of the sheet whose A1 a click goes to. */
  readonly link?: string
}

export interface LaidOutRow {
  /** 0-based columns; undefined is an empty cell without a look. */
  readonly cells: readonly (LaidOutCell | undefined)[]
  /** In points: programs differ in fitting rows by themselves, and LibreOffice cuts texts. */
  readonly height: number
}

/** A chart with everything that Excel is told about it; cells are quoted as formulae, with what stands there now. */
export interface LaidOutChart {
  readonly shape: ChartShape
  readonly title: string
  readonly altText: string
  readonly categoryAxis: string
  readonly valueAxis: string
  readonly series: readonly LaidOutSeries[]
  /** Number format of all values. */
  readonly format: CellFormat
  /** 0-based row at whose left edge the chart stands. */
  readonly row: number
  /** In points. */
  readonly height: number
}

export interface LaidOutSeries {
  readonly name: QuotedCells<string>
  readonly categories: QuotedCells<string>
  readonly values: QuotedCells<number>
}

export interface QuotedCells<Value> {
  readonly formula: string
  /** As the cells hold them, in order; undefined is a gap. */
  readonly cached: readonly (Value | undefined)[]
}

/** What a column of a form accepts. */
export interface LaidOutEntry {
  readonly column: number
  readonly heading: string
  readonly accepted: Accepted
  /** Where the values of a long list stand. */
  readonly listAt?: string
  readonly help: string
  readonly refusal: string
}

export interface LaidOutTable {
  readonly name: string
  /** 1-based row of the headings. */
  readonly headerRow: number
  readonly headers: readonly string[]
  /** Rows below the headings, at least one: an empty table has one empty row, as Excel wants it. */
  readonly rows: number
  readonly filterButtons: boolean
}

export interface LaidOutSheet {
  readonly name: string
  /** In digits of the body font. */
  readonly widths: readonly number[]
  /** From row 1, without gaps. */
  readonly rows: readonly LaidOutRow[]
  readonly table?: LaidOutTable
  readonly paper: 'portrait' | 'landscape' | 'large landscape'
  /** Pages beside each other over which the sheet is printed; one where not given. */
  readonly pagesWide?: number
  /** 0-based column that is printed again on every page to the right of it. */
  readonly repeatedColumn?: number
  readonly charts?: readonly LaidOutChart[]
  /** 0-based rows that start a new page; the sheet is then printed at its real size. */
  readonly pageStarts?: readonly number[]
  /** Protected without password: only unlocked cells can be changed. */
  readonly form?: readonly LaidOutEntry[]
  /** Cells whose text was mended by the gate. */
  readonly mendedCells: number
}

export interface LaidOutWorkbook {
  readonly title: string
  readonly organisation: string
  readonly language: Language
  readonly keywords: readonly string[]
  /** Days since 1970-01-01. */
  readonly created: number
  readonly sheets: readonly LaidOutSheet[]
}

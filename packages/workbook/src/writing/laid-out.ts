/** A workbook with every cell in its place and every width decided, still without exceljs. */
import type { Language } from '@werkplekleren/rules'

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
  /** Name of the sheet whose A1 a click goes to. */
  readonly link?: string
}

export interface LaidOutRow {
  /** 0-based columns; undefined is an empty cell without a look. */
  readonly cells: readonly (LaidOutCell | undefined)[]
  /** In points: programs differ in fitting rows by themselves, and LibreOffice cuts texts. */
  readonly height: number
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

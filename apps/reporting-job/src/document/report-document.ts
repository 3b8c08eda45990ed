/** A report to read, as one structure without a page or a file: written as a Word document and as a web page. */
import type { Day, Language } from '@werkplekleren/rules'
import type { ShownChart } from '../report-charts/index.ts'

export interface ReportDocument {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** Author in the document properties; never a person. */
  readonly organisation: string
  readonly keywords: readonly string[]
  /** The dates in the files come from here, never from a clock. */
  readonly created: Day
  readonly keyFigures: readonly { readonly value: string; readonly label: string }[]
  readonly chapters: readonly Chapter[]
}

export interface Chapter {
  /** In small letters and hyphens; the anchor of the chapter. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ChartBlock
  | TableBlock
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  /** A place left open, to be filled in by hand. */
  | { readonly kind: 'advice'; readonly title: string; readonly prompt: string }
  | { readonly kind: 'definitions'; readonly definitions: readonly Definition[] }

export interface ChartBlock {
  readonly kind: 'chart'
  readonly chart: ShownChart
  /** For who cannot see it; also printed under it. */
  readonly description: string
  /** Which table holds its figures. */
  readonly source: string
}

export interface TableBlock {
  readonly kind: 'table'
  readonly title: string
  /** Number columns stand right. */
  readonly columns: readonly { readonly header: string; readonly number: boolean }[]
  readonly rows: readonly (readonly string[])[]
  readonly totalRow: boolean
  /** Definition, notes and the legend of the symbols that occur. */
  readonly notes: readonly string[]
}

export interface Definition {
  readonly term: string
  readonly lines: readonly string[]
}

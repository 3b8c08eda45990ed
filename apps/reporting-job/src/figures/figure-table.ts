/** A table of figures without a language: heads with their words in three, cells as figures. */
import type { Language, Text } from '@werkplekleren/rules'
import type { Figure } from './figure.ts'
import type { Coordinates, CountCell } from './measure.ts'

export interface FigureTable {
  /** Heads of the columns that name a row: its label, and what else stands before the figures. */
  readonly stub: readonly StubColumn[]
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  /** Sums that the names of the counts do not tell: mentors due = in time + late + overdue. */
  readonly sums?: readonly { readonly total: CountCell; readonly parts: readonly CountCell[] }[]
  readonly notes?: readonly Text[]
}

export interface StubColumn {
  readonly header: Text
  /** `code` for codes that look like numbers. */
  readonly kind: 'text' | 'code'
}

export interface FigureColumn {
  readonly header: Text
  /** What a figure of it counts or is measured in, shown in round brackets. */
  readonly unit: Text
  readonly kind: 'count' | 'percent' | 'decimal' | 'money' | 'text' | 'status'
  /** Whether it holds shares among its counts, which are then percentages. */
  readonly mixed?: true
  /** Digits after the decimal sign of `percent` and `decimal`; 1 where not given. */
  readonly decimals?: 0 | 1 | 2
  /** What the column stands for, for programs: `{ province: 'ANT' }`. */
  readonly at: Coordinates
}

export interface FigureRow {
  /** One text for each column of the stub. */
  readonly heads: readonly (Text | string)[]
  readonly figures: readonly Figure[]
  /** What the row stands for, for programs. */
  readonly at: Coordinates
  readonly total?: boolean
}

/** A head or a figure of words in one language; a name or code is the same in all. */
export const inLanguage = (words: Text | string, language: Language): string =>
  typeof words === 'string' ? words : words[language]

/** The column as it is for one of its figures. */
export const columnFor = (column: FigureColumn, figure: Figure): FigureColumn =>
  column.mixed && figure.kind === 'share' ? { ...column, kind: 'percent' } : column

export const decimalsOf = ({ kind, decimals }: FigureColumn): 0 | 1 | 2 =>
  kind === 'percent' || kind === 'decimal' ? (decimals ?? 1) : 0

/** What is flagged: plain values, with every text already in the reader's language. */
import type { Language } from '@werkplekleren/rules'

/** How a cell is marked; the first that holds wins. */
export const markKinds = ['error', 'warning', 'undecided', 'hint'] as const
export type MarkKind = (typeof markKinds)[number]

/** One sentence or more on a cell: the heading says what kind it is. */
export interface Reason {
  readonly kind: MarkKind
  readonly heading: string
  readonly text: string
}

/** A cell with at least one reason: `row` as Excel shows it, `column` from 0. */
export interface FlaggedCell {
  readonly row: number
  readonly column: number
  readonly reasons: readonly Reason[]
}

export interface FlaggedSheet {
  /** Which of the workbook's sheets with cells, from 0. */
  readonly position: number
  readonly cells: readonly FlaggedCell[]
}

/** One row of the list of findings. */
export interface FindingLine {
  readonly kind: MarkKind
  /** What stands in place of the word for the kind: the line then carries no mark. */
  readonly label?: string
  readonly rule: string
  readonly sheet: string
  readonly cells: string
  readonly record: string
  readonly wrong: string
  readonly fix: string
  readonly law: string
  /** Address of the law. */
  readonly address?: string
  /** How it stands since a baseline. */
  readonly standing?: string
  /** The cell that the row leads to. */
  readonly at?: { readonly position: number; readonly row: number; readonly column: number }
}

/** A list under the findings, such as what was not checked. */
export interface PlainList {
  readonly title: string
  readonly lines: readonly string[]
}

/** All that a flagged copy says beyond the user's own workbook. */
export interface Flags {
  readonly language: Language
  /** The word for each kind. */
  readonly kinds: Readonly<Record<MarkKind, string>>
  readonly sheets: readonly FlaggedSheet[]
  /** Lines under the title: of what, as of when, by which rules. */
  readonly facts: readonly string[]
  /** Shown side by side; the word for a kind carries its mark. */
  readonly counts: readonly { readonly label: string; readonly count: number }[]
  readonly findings: readonly FindingLine[]
  /** Whether the findings were compared with a baseline: their list then has a column for it. */
  readonly isCompared?: boolean
  readonly lists: readonly PlainList[]
}

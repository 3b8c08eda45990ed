/** Rows to correct, as a form: the recognised table comes back with its own headings and full rows. */
import type { TableId, Value } from '@werkplekleren/rules'

/** Records of one table with what is wrong with them; only the cells that may be corrected can be changed. */
export interface CorrectionsSheet {
  readonly kind: 'corrections'
  readonly table: TableId
  /** By default the table's own name, by which it is recognised. */
  readonly name?: string
  readonly title: string
  readonly intro: readonly string[]
  /** Keys of the table's columns, in order; its key column among them. */
  readonly columns: readonly string[]
  readonly records: readonly RecordToCorrect[]
}

/** One record, once, with all that was found about it. */
export interface RecordToCorrect {
  readonly findings: readonly [CorrectionFinding, ...CorrectionFinding[]]
  /** Values by column key: days since 1970-01-01, cents, codes; `null` or absent is empty. */
  readonly values: Readonly<Record<string, Value | null>>
  /** Cells that could not be read, as they were written, by column key. */
  readonly unreadable?: Readonly<Record<string, string>>
  /** Keys of the columns that may be changed in this row, at least one. */
  readonly correctable: readonly string[]
}

export interface CorrectionFinding {
  readonly rule: string
  readonly reason: string
  readonly law: string
  /** Empty where none can be proposed. */
  readonly proposed: string
}

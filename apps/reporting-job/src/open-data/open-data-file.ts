/** An enrolment file as it was read: its counts, what became of each row, and its own facts. */
import type { Day, SchoolYear } from '@werkplekleren/rules'
import type { Remark } from '@werkplekleren/workbook'
import type { ColumnKey, FileKind } from './columns.ts'
import type { CountDay, EnrolmentCount } from './enrolment-count.ts'
import type { RejectionReason } from './read-row.ts'

/** A row that counts nowhere; `row` as Excel shows it. */
export interface RejectedCount {
  readonly row: number
  readonly reason: RejectionReason
}

/** An enrolment file: `read` = `accepted` + `outsideRows` + `rejected.length`, rows under the headings. */
export interface OpenDataFile {
  readonly file: string
  readonly kind: FileKind
  readonly sheet: string
  readonly schoolYear: SchoolYear
  /** The edition in the file's name; `null` where it has none. */
  readonly version: string | null
  /** The day on which the source was asked (`tijdstip_gegevens`); `null` where the file does not say. */
  readonly madeOn: Day | null
  readonly countDays: readonly CountDay[]
  /** Whether the file itself says which programmes are dual. */
  readonly hasDualFlag: boolean
  /** Secondary education only. */
  readonly counts: readonly EnrolmentCount[]
  readonly read: number
  readonly accepted: number
  /** Rows of nursery, primary and higher education, by main structure, with the halves of their first count. */
  readonly outside: readonly { readonly structure: string; readonly rows: number; readonly halves: number }[]
  readonly outsideRows: number
  readonly rejected: readonly RejectedCount[]
  /** Headings that nobody knows: a source that changes is noticed here. */
  readonly unknownColumns: readonly string[]
  /** Words outside their code list, which count as empty, with the rows that hold them. */
  readonly unknownWords: readonly {
    readonly column: ColumnKey
    readonly words: string
    readonly rows: number
  }[]
  /** A text file whose last line does not end: a download that was cut off looks the same. */
  readonly endsInMidLine: boolean
  readonly remarks: readonly Remark[]
}

/** Tables of figures as plain data, free of language and layout. */
import type { CountNote, EnrolmentCount } from '../../../src/open-data/index.ts'
import { ratioHalfUp } from '../../../src/rounding.ts'

/** The tables of the report that an enrolment file can fill. */
export type CountTableId =
  | '1_1'
  | '1_2'
  | '1_3'
  | '1_4'
  | '1_5'
  | '1_6'
  | '1_7'
  | '1_9'
  | '1_10'
  | '1_11'
  | '1_12'
  | '1_13'

/** `share` and `growth` are percentages with one decimal, `median` is in learners with one decimal. */
export type Measure =
  | 'learners'
  | 'allLearners'
  | 'schools'
  | 'programmes'
  | 'offerings'
  | 'share'
  | 'growth'
  | 'median'

/** What stands in a key where it has no single value. */
export const TOTAL = 'TOTAL'
export const UNKNOWN = 'UNKNOWN'

/** One published cell: `n` is rounded, `halves` is what it was rounded from; `null` where there is no figure. */
export interface CountRow {
  readonly key: Readonly<Record<string, string>>
  readonly measure: Measure
  readonly n: number | null
  readonly halves?: number
}

export interface CountTable {
  readonly table: CountTableId
  readonly rows: readonly CountRow[]
  readonly notes: readonly CountNote[]
}

/** What holds for every table with learners. */
export const learnerNotes: readonly CountNote[] = ['roundedFromHalves', 'enrolmentsNotPersons']

/** A cell of learners: the one rounding, half up, a tie away from zero. */
export const learners = (
  key: CountRow['key'],
  halves: number,
  measure: 'learners' | 'allLearners' = 'learners',
): CountRow => ({ key, measure, n: ratioHalfUp(halves, 2, 0), halves })

/** Sums of half learners by key, in order of the keys. */
export function sumsBy(
  counts: readonly EnrolmentCount[],
  keysOf: (count: EnrolmentCount) => readonly CountRow['key'][],
): readonly { readonly key: CountRow['key']; readonly halves: number }[] {
  const sums = new Map<string, { key: CountRow['key']; halves: number }>()
  for (const count of counts) {
    for (const key of keysOf(count)) {
      const name = JSON.stringify(Object.values(key))
      const sum = sums.get(name)
      if (sum === undefined) sums.set(name, { key, halves: count.halves })
      else sum.halves += count.halves
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}

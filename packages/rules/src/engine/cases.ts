/** How a rule's cases are written: minimal rows with the verdict that the field expects. */
import { addDays, formatDay, parseDay } from '../calendar/index.ts'
import type { TableId } from '../tables/index.ts'
import type { CellRule, GroupRule, RowRule } from './rule.ts'

/** Cells as a person types them in a sheet: dates as 2024-01-31, money as 200,00, codes by key. */
export type CaseRow = Readonly<Record<string, string | null>>

interface CaseBase {
  /** A statement about the field, such as "may last until the day before six months later". */
  readonly says: string
  /** Rows of the rule's table; columns not named in any row are lacking from the sheet. */
  readonly rows: readonly CaseRow[]
  /** Other tables of the input. */
  readonly tables?: Readonly<Partial<Record<TableId, readonly CaseRow[]>>>
  /** The table of `rows` for a rule that judges several tables, where it is not the rule's first. */
  readonly table?: TableId
}

export type RuleCase = CaseBase &
  (
    | { readonly verdict: 'valid' | 'notApplicable' }
    | { readonly verdict: 'undecided'; readonly because: readonly string[] }
    | {
        readonly verdict: 'violated'
        /** One entry a finding: its places as "row index.column" (or "column" for row 0), primary first. */
        readonly findings: readonly {
          readonly at: readonly string[]
          readonly variant?: string
          /** Expected arguments as the English text renders them. */
          readonly args?: Readonly<Record<string, string>>
        }[]
      }
    | { readonly verdict: 'notCheckable'; readonly lacking: readonly string[] }
  )

/** A rule with its cases, as `test` runs them. */
export interface CasesOfRule {
  readonly rule: RowRule | GroupRule | CellRule
  readonly cases: readonly RuleCase[]
}

/** Ties cases to their rule; exported apart from the rule, so that bundles leave them out: bundlers read the mark. */
/* @__NO_SIDE_EFFECTS__ */
export function casesOf(
  rule: CasesOfRule['rule'],
  cases: readonly RuleCase[],
  ...series: readonly (readonly RuleCase[])[]
): CasesOfRule {
  return { rule, cases: [...cases, ...series.flat()] }
}

/** A value with its first day, both as text. Written by hand from the source: read from a parameter, it proves nothing. */
export type PublishedValue<V> = readonly [firstDay: string, value: V]

/** A change in a published series, with the two days that a case about it needs. */
export interface PublishedStep<V> {
  readonly lastDayBefore: string
  readonly firstDay: string
  readonly before: V
  readonly value: V
}

/** One case for each change of a published series: none for its first value, which has nothing before it. */
/* @__NO_SIDE_EFFECTS__ */
export function eachStep<V>(
  series: readonly PublishedValue<V>[],
  caseOf: (step: PublishedStep<V>) => RuleCase,
): readonly RuleCase[] {
  return series.flatMap(([firstDay, value], index) => {
    const before = series[index - 1]
    const day = parseDay(firstDay)
    if (day === undefined) throw new Error(`${firstDay} is not a date`)
    const lastDayBefore = formatDay(addDays(day, -1))
    return before ? [caseOf({ lastDayBefore, firstDay, before: before[1], value })] : []
  })
}

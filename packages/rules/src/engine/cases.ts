/** How a rule's cases are written: minimal rows with the verdict that the field expects. */
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
export function casesOf(rule: CasesOfRule['rule'], cases: readonly RuleCase[]): CasesOfRule {
  return { rule, cases }
}

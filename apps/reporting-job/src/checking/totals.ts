/** Counts over all sheets: what was read, what was found, what could not be judged or checked. */
import type { CheckedFiles } from './check-files.ts'
import type { CheckOutcome } from './check-inputs.ts'
import { countsFor } from './review.ts'

/** From which severity on a violation makes the command fail. */
export const failOnLevels = ['error', 'warning', 'never'] as const
export type FailOn = (typeof failOnLevels)[number]

export interface CheckTotals {
  readonly sheets: number
  readonly unrecognised: number
  readonly rowsRead: number
  readonly rowsChecked: number
  readonly rowsRejected: number
  readonly errors: number
  readonly warnings: number
  readonly hints: number
  readonly undecided: number
  readonly rulesNotCheckable: number
}

export function totalsOf({ sheets, unrecognised }: CheckedFiles): CheckTotals {
  const findings = sheets.flatMap(({ result }) => result.findings)
  const violated = findings.filter(({ verdict }) => verdict === 'violated')
  const count = (severity: string) => violated.filter((finding) => finding.severity === severity).length
  const sum = (of: (sheet: CheckedFiles['sheets'][number]) => number) =>
    sheets.reduce((total, sheet) => total + of(sheet), 0)
  return {
    sheets: sheets.length,
    unrecognised: unrecognised.length,
    rowsRead: sum(({ sheet }) => sheet.rowsRead),
    rowsChecked: sum(({ sheet }) => sheet.input.rows.length),
    rowsRejected: sum(({ sheet }) => sheet.rejected.length),
    errors: count('error'),
    warnings: count('warning'),
    hints: count('info'),
    undecided: findings.length - violated.length,
    rulesNotCheckable: sum(({ result }) => result.rules.filter((rule) => rule.notCheckable).length),
  }
}

/** How the violations stand; `accepted` + `new` + `still` are all of them where a baseline was given. */
export interface ReviewTotals {
  readonly new?: number
  readonly still?: number
  readonly solved?: number
  readonly noLongerDecidable?: number
  readonly accepted?: number
  readonly lapsed?: number
  readonly needless?: number
}

export function reviewTotalsOf({ sheets, review }: CheckOutcome): ReviewTotals {
  const standings = sheets.flatMap(({ result }) => result.findings.map(review.standingOf))
  const count = (wanted: string) => standings.filter((standing) => standing === wanted).length
  const { baseline, exceptions } = review
  return {
    ...(baseline && {
      new: count('new'),
      still: count('still'),
      solved: baseline.comparison.solved.length,
      noLongerDecidable: baseline.comparison.noLongerDecidable.length,
    }),
    ...(exceptions && {
      accepted: count('accepted'),
      lapsed: exceptions.outcome.lapsed.length,
      needless: exceptions.outcome.needless.length,
    }),
  }
}

/**
 * Whether violations reach the level that makes the command fail: not those that were accepted or that the baseline
 * holds, and never what is undecided.
 */
export function fails({ sheets, review }: CheckOutcome, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return sheets.some(({ result }) =>
    result.findings.some(
      (finding) =>
        (finding.severity === 'error' || (failOn === 'warning' && finding.severity === 'warning')) &&
        countsFor(review, finding),
    ),
  )
}

/** Counts over all sheets: what was read, what was found, what could not be judged or checked. */
import type { CheckedFiles } from './check-files.ts'

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

/** Whether violations reach the level that makes the command fail; what is undecided never does. */
export function fails({ errors, warnings }: CheckTotals, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return errors > 0 || (failOn === 'warning' && warnings > 0)
}

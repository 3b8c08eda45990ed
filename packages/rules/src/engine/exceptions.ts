/** Accepted exceptions: findings that somebody answers for, until a day and for the values they saw. */
import { type Day, formatDay } from '../calendar/index.ts'
import type { Ruleset } from './compile.ts'
import { type CheckResult, type Finding, type InputSheet, identityOf } from './finding.ts'
import { judgedValues, RowsByNumber } from './judged-values.ts'

export interface Exception {
  /** Identity of the finding: rule, record and columns. */
  readonly finding: string
  readonly reason: string
  /** Who accepted it: a function or initials. */
  readonly author: string
  /** The last day on which it holds. */
  readonly until: Day
  /** Digest of the values it was given for. */
  readonly values: string
}

export type LapseReason = 'dayPassed' | 'valuesChanged'

export interface ExceptionOutcome {
  /** Violations that nobody accepted, or no longer. */
  readonly open: readonly Finding[]
  readonly accepted: readonly { readonly finding: Finding; readonly exception: Exception }[]
  readonly lapsed: readonly { readonly exception: Exception; readonly why: LapseReason }[]
  /** Exceptions for findings that no longer exist. */
  readonly needless: readonly Exception[]
}

/** Makes an exception for a finding as it stands. */
export function acceptFinding(
  ruleset: Ruleset,
  finding: Finding,
  sheets: readonly InputSheet[],
  given: Pick<Exception, 'reason' | 'author' | 'until'>,
): Exception {
  return {
    ...given,
    finding: identityOf(finding),
    values: judgedValues(ruleset, finding, new RowsByNumber(sheets)),
  }
}

/** Sorts violations by exceptions; every violation is open or accepted, every exception used, lapsed or needless. */
export function applyExceptions(
  ruleset: Ruleset,
  exceptions: readonly Exception[],
  result: CheckResult,
  sheets: readonly InputSheet[],
): ExceptionOutcome {
  const rows = new RowsByNumber(sheets)
  const unused = new Set(exceptions)
  const open: Finding[] = []
  const accepted: { finding: Finding; exception: Exception }[] = []
  const lapsed: { exception: Exception; why: LapseReason }[] = []
  for (const finding of result.sheets.flatMap(({ findings }) => findings)) {
    if (finding.verdict !== 'violated') continue
    const identity = identityOf(finding)
    const given = exceptions.filter((exception) => exception.finding === identity && unused.has(exception))
    const holding = given.find((exception) => whyLapsed(exception) === undefined)
    for (const exception of given) {
      const why = whyLapsed(exception)
      if (exception !== holding && why === undefined) continue
      unused.delete(exception)
      if (why !== undefined) lapsed.push({ exception, why })
    }
    if (holding) accepted.push({ finding, exception: holding })
    else open.push(finding)

    function whyLapsed(exception: Exception): LapseReason | undefined {
      if (exception.until < result.asOf) return 'dayPassed'
      return exception.values === judgedValues(ruleset, finding, rows) ? undefined : 'valuesChanged'
    }
  }
  return { open, accepted, lapsed, needless: [...unused] }
}

/** Exceptions as stored: the reverse of `exceptionsSchema`. */
export const storedExceptions = (exceptions: readonly Exception[]) =>
  exceptions.map((exception) => ({ ...exception, until: formatDay(exception.until) }))

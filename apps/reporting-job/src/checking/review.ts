/** What earlier decisions say of the findings: which are new since a baseline, which somebody accepted. */
import {
  applyExceptions,
  type Baseline,
  baselineOf,
  type Comparison,
  columnOf,
  compareWithBaseline,
  type Exception,
  type ExceptionOutcome,
  type Finding,
  type InputRow,
  type InputSheet,
  identityOf,
  judgedValues,
  RowsByNumber,
  tableOf,
} from '@werkplekleren/rules'
import type { CheckedFiles } from './check-files.ts'
import { HIDDEN, holdsNationalNumber } from './national-numbers.ts'

/** How a violation stands: `accepted` goes before what the baseline says. */
export type Standing = 'new' | 'still' | 'accepted'

export interface Review {
  readonly baseline?: {
    readonly file: string
    /** Absent where there was no baseline yet. */
    readonly earlier?: Baseline
    readonly comparison: Comparison
    /** What was written in its place. */
    readonly updated?: Baseline
  }
  readonly exceptions?: { readonly file: string; readonly outcome: ExceptionOutcome }
  /** Nothing for what is undecided, nor where neither baseline nor exceptions were given. */
  readonly standingOf: (finding: Finding) => Standing | undefined
  /** Whether the baseline holds the violation, accepted or not. */
  readonly inBaseline: (finding: Finding) => boolean
  readonly acceptedBy: (finding: Finding) => Exception | undefined
  /** What a baseline and exceptions know a violation by. */
  readonly markOf: (finding: Finding) => { readonly identity: string; readonly values: string }
}

export interface ReviewInput {
  readonly baseline?: {
    readonly file: string
    readonly earlier: Baseline | undefined
    readonly update: boolean
  }
  readonly exceptions?: { readonly file: string; readonly exceptions: readonly Exception[] }
}

export function reviewOf(checked: CheckedFiles, { baseline, exceptions }: ReviewInput): Review {
  const { ruleset, result } = checked
  // Digests of so few possible numbers could be read back, so these are taken of sheets without them.
  const sheets = once(() => checked.judged.sheets.map(withoutPersonalValues))
  const rows = once(() => new RowsByNumber(sheets()))
  const outcome = exceptions && applyExceptions(ruleset, exceptions.exceptions, result, sheets())
  const accepted = new Map(outcome?.accepted.map(({ finding, exception }) => [finding, exception]))
  const none: Baseline = { ruleset: result.ruleset, asOf: result.asOf, entries: [] }
  const comparison = baseline && compareWithBaseline(ruleset, baseline.earlier ?? none, result, sheets())
  const still = new Set(comparison?.still)
  return {
    ...(baseline &&
      comparison && {
        baseline: {
          file: baseline.file,
          ...(baseline.earlier && { earlier: baseline.earlier }),
          comparison,
          ...(baseline.update && {
            updated: baselineOf(ruleset, withoutFindings(result, accepted), sheets()),
          }),
        },
      }),
    ...(exceptions && outcome && { exceptions: { file: exceptions.file, outcome } }),
    standingOf: (finding) => {
      if (finding.verdict !== 'violated') return undefined
      if (accepted.has(finding)) return 'accepted'
      return comparison && (still.has(finding) ? 'still' : 'new')
    },
    inBaseline: (finding) => still.has(finding),
    acceptedBy: (finding) => accepted.get(finding),
    markOf: (finding) => ({ identity: identityOf(finding), values: judgedValues(ruleset, finding, rows()) }),
  }
}

/** Whether a violation counts for the exit status. */
export const countsFor = (review: Review, finding: Finding): boolean => {
  const standing = review.standingOf(finding)
  if (standing === undefined) return finding.verdict === 'violated'
  return standing === 'new' && review.baseline?.updated === undefined
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const withoutFindings = (
  result: CheckedFiles['result'],
  without: ReadonlyMap<Finding, unknown>,
): CheckedFiles['result'] => ({
  ...result,
  sheets: result.sheets.map((sheet) => ({
    ...sheet,
    findings: sheet.findings.filter((finding) => !without.has(finding)),
  })),
})

/** A record is then known by its row where its key names a person, as in the findings that are shown. */
function withoutPersonalValues(sheet: InputSheet): InputSheet {
  const { key } = tableOf(sheet.table)
  const personal = new Set(sheet.columns.filter((column) => columnOf(sheet.table, column)?.personal))
  const hide = (column: string, value: unknown): boolean =>
    value !== null && value !== undefined && (personal.has(column) || holdsNationalNumber(value))
  return {
    ...sheet,
    rows: sheet.rows.map((row): InputRow => {
      const values = Object.entries(row.values).filter(([column, value]) => hide(column, value))
      const unreadable = Object.entries(row.unreadable ?? {}).filter(([column, { text }]) =>
        hide(column, text),
      )
      if (values.length + unreadable.length === 0) return row
      return {
        ...row,
        values: {
          ...row.values,
          ...Object.fromEntries(values.map(([column]) => [column, column === key ? null : HIDDEN])),
        },
        unreadable: {
          ...row.unreadable,
          ...Object.fromEntries(unreadable.map(([column, cell]) => [column, { ...cell, text: HIDDEN }])),
        },
      }
    }),
  }
}

/** Which violations of an earlier check are gone because they were solved, not because nobody could look any more. */
import {
  type Baseline,
  type CheckResult,
  compareWithBaseline,
  type InputSheet,
  type Ruleset,
  tableOf,
  withoutPersonalValues,
} from '@werkplekleren/rules'
import type { FindingShown } from './contract.ts'
import type { KnownFinding } from './shown-findings.ts'

/** A finding as shown before, with what it is known by. */
export interface EarlierFinding {
  readonly identity: string
  readonly record: string
  readonly shown: FindingShown
}

export function solvedSince(
  earlier: ReadonlyMap<string, EarlierFinding>,
  known: ReadonlyMap<string, KnownFinding>,
  { ruleset, result, sheets }: { ruleset: Ruleset; result: CheckResult; sheets: readonly InputSheet[] },
): readonly FindingShown[] {
  const gone = [...earlier].filter(([key, { shown }]) => shown.verdict === 'violated' && !known.has(key))
  if (gone.length === 0) return []
  const entries = gone.map(([key, { identity, record, shown }]) => ({
    identity,
    rule: shown.rule,
    record,
    values: key,
  }))
  const baseline: Baseline = { ruleset: result.ruleset, asOf: result.asOf, entries }
  // Violations of today are compared by their key already; what is undecided today is not solved.
  const undecided = new Map<number, KnownFinding['anonymous'][]>()
  for (const { anonymous } of known.values()) {
    if (anonymous.verdict !== 'undecided') continue
    const index = anonymous.places[0].sheet
    const ofSheet = undecided.get(index)
    if (ofSheet) ofSheet.push(anonymous)
    else undecided.set(index, [anonymous])
  }
  const { solved } = compareWithBaseline(
    ruleset,
    baseline,
    {
      ...result,
      sheets: result.sheets.map((sheet, index) => ({ ...sheet, findings: undecided.get(index) ?? [] })),
    },
    sheets.map(keysOnly),
  )
  const keys = new Set(solved.map(({ values }) => values))
  return gone.filter(([key]) => keys.has(key)).map(([, { shown }]) => shown)
}

/** What records are known by. */
function keysOnly(sheet: InputSheet): InputSheet {
  const { key } = tableOf(sheet.table)
  return withoutPersonalValues({
    ...sheet,
    columns: sheet.columns.includes(key) ? [key] : [],
    rows: sheet.rows.map(({ row, values }) => ({ row, values: { [key]: values[key] ?? null } })),
  })
}

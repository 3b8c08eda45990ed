/** Compares a check with an earlier one: what is new, still there, solved, or no longer decidable. */
import type { Day } from '../calendar/index.ts'
import type { Ruleset } from './compile.ts'
import { type CheckResult, type Finding, type InputSheet, identityOf } from './finding.ts'
import { judgedValues, RowsByNumber } from './judged-values.ts'
import { recordOf } from './sheet.ts'

/** One finding as a baseline remembers it: no value of a cell stands in it. */
export interface BaselineEntry {
  readonly identity: string
  readonly rule: string
  readonly record: string
  /** Digest of the values that were judged. */
  readonly values: string
}

export interface Baseline {
  readonly ruleset: { readonly version: string; readonly digest: string }
  readonly asOf: Day
  readonly entries: readonly BaselineEntry[]
}

export interface Comparison {
  /** Violations that the baseline does not hold, or holds for other values. */
  readonly fresh: readonly Finding[]
  readonly still: readonly Finding[]
  readonly solved: readonly BaselineEntry[]
  /** Violations of the baseline whose rule can no longer judge the record, or whose record is not there any more. */
  readonly noLongerDecidable: readonly BaselineEntry[]
}

/** Remembers the violations of a check. */
export function baselineOf(ruleset: Ruleset, result: CheckResult, sheets: readonly InputSheet[]): Baseline {
  const rows = new RowsByNumber(sheets)
  const entries = violationsOf(result).map((finding) => entryOf(ruleset, finding, rows))
  return { ruleset: result.ruleset, asOf: result.asOf, entries: entries.sort(byIdentity) }
}

/** Compares a check with a baseline; every violation is fresh or still, every entry still, solved or undecidable. */
export function compareWithBaseline(
  ruleset: Ruleset,
  baseline: Baseline,
  result: CheckResult,
  sheets: readonly InputSheet[],
): Comparison {
  const rows = new RowsByNumber(sheets)
  const remembered = new Map<string, BaselineEntry[]>()
  for (const entry of baseline.entries) {
    const same = remembered.get(keyOf(entry))
    if (same) same.push(entry)
    else remembered.set(keyOf(entry), [entry])
  }
  const fresh: Finding[] = []
  const still: Finding[] = []
  for (const finding of violationsOf(result)) {
    const found = remembered.get(keyOf(entryOf(ruleset, finding, rows)))?.pop()
    if (found) still.push(finding)
    else fresh.push(finding)
  }
  const undecidable = new Set(
    result.sheets
      .flatMap(({ findings }) => findings)
      .filter(({ verdict }) => verdict === 'undecided')
      .map(({ rule, places }) => `${rule}|${places[0].record}`),
  )
  const gone = [...remembered.values()].flat().sort(byIdentity)
  const checkable = checkableEntries(ruleset, result, sheets)
  const decidable = (entry: BaselineEntry) =>
    checkable(entry) && !undecidable.has(`${entry.rule}|${entry.record}`)
  return {
    fresh,
    still,
    solved: gone.filter(decidable),
    noLongerDecidable: gone.filter((entry) => !decidable(entry)),
  }
}

/** Tells whether the rule of an entry was there to judge its record: a fault that nobody looked for is not solved. */
function checkableEntries(
  ruleset: Ruleset,
  result: CheckResult,
  sheets: readonly InputSheet[],
): (entry: BaselineEntry) => boolean {
  const sheetsWith = new Map<string, Set<number>>()
  sheets.forEach((sheet, index) => {
    sheet.rows.forEach((_, row) => {
      const record = `${sheet.table}:${recordOf(sheet, row)}`
      sheetsWith.set(record, (sheetsWith.get(record) ?? new Set()).add(index))
    })
  })
  const notCheckable = result.sheets.map(
    ({ rules }) => new Set(rules.flatMap((count) => (count.notCheckable ? [count.rule] : []))),
  )
  return ({ identity, rule, record }) => {
    const places = identity.slice(`${rule}|violated|`.length)
    const table = places.slice(0, places.indexOf(':'))
    const found = [...(sheetsWith.get(`${table}:${record}`) ?? [])]
    return ruleset.find(rule) !== undefined && found.some((index) => !notCheckable[index]?.has(rule))
  }
}

const violationsOf = ({ sheets }: CheckResult): readonly Finding[] =>
  sheets.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'violated'))

const entryOf = (ruleset: Ruleset, finding: Finding, rows: RowsByNumber): BaselineEntry => ({
  identity: identityOf(finding),
  rule: finding.rule,
  record: finding.places[0].record,
  values: judgedValues(ruleset, finding, rows),
})

const keyOf = ({ identity, values }: BaselineEntry): string => `${identity}#${values}`

const byIdentity = (a: BaselineEntry, b: BaselineEntry): number =>
  keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0

/** Judges groups of rows by one rule over all sheets of a table: number, sort, one sweep; O(rows log rows). */
import type { Day } from '../calendar/index.ts'
import type { Value } from '../tables/index.ts'
import { lackingFor, placeOf, undecidedFinding } from './applicability.ts'
import { type CompiledRule, segmentOn } from './compile.ts'
import { visitConcerned } from './concerned-rows.ts'
import type { Finding, Place, Violated } from './finding.ts'
import type { GroupNumbers } from './group-numbers.ts'
import {
  contextsOf,
  type Judgement,
  notCheckable,
  parametersUsed,
  severityOf,
  type WatchedDay,
} from './judgement.ts'
import { type AnyRow, positionOf, sourceOf } from './row-views.ts'
import type { Context, GroupRule, GroupViolation } from './rule.ts'
import type { PreparedSheet } from './sheet.ts'
import type { Tables } from './tables.ts'

interface Tally {
  readonly sheet: PreparedSheet
  applies: number
  undecided: number
  readonly violatedRows: Set<number>
  readonly findings: Finding[]
}

/** One judgement for each sheet; a conflict between sheets is a finding of the sheet of its primary place. */
export function checkGroups(
  compiled: CompiledRule,
  sheets: readonly PreparedSheet[],
  tables: Tables,
  groupNumbers: GroupNumbers,
  asOf: Day | WatchedDay,
): readonly Judgement[] {
  // The caller passes rules about groups only.
  const rule = compiled.rule as GroupRule
  const lacking = sheets.map((sheet) => lackingFor(compiled, sheet, tables))
  const tallies: Tally[] = sheets.map((sheet) => ({
    sheet,
    applies: 0,
    undecided: 0,
    violatedRows: new Set(),
    findings: [],
  }))
  if (lacking.some((missing) => missing === undefined)) {
    const groups = collect(compiled, rule, tallies, lacking, groupNumbers, tables.repeated(rule.table))
    judgeGroups(rule, compiled, groups, tallies, contextsOf(compiled, tables, asOf))
  }
  return tallies.map(({ sheet, applies, undecided, violatedRows, findings }, position) => {
    const missing = lacking[position]
    if (missing) return notCheckable(compiled, sheet, missing)
    const violated = violatedRows.size
    const count = { rule: rule.id, applies, valid: applies - violated - undecided, violated, undecided }
    return { order: compiled.order, count, findings }
  })
}

/** The rows to judge, by group, in the order of the sheets; what a sheet repeats of another counts once. */
function collect(
  compiled: CompiledRule,
  rule: GroupRule,
  tallies: readonly Tally[],
  lacking: readonly unknown[],
  groupNumbers: GroupNumbers,
  repeated: ReadonlySet<AnyRow>,
): readonly AnyRow[][] {
  const { numbers, sizes } = groupNumbers.of(
    tallies.map(({ sheet }) => sheet),
    rule.groupBy,
  )
  const groups: AnyRow[][] = []
  /** By group, one more than its place among `groups`; 0 while none of its rows has come. */
  const placeOfGroup = new Int32Array(sizes.length)
  tallies.forEach((tally, position) => {
    const ofSheet = numbers[position]
    if (lacking[position] || !ofSheet) return
    tally.applies = visitConcerned(compiled, tally.sheet, {
      undecided: (index, columns, because) => {
        tally.undecided++
        tally.findings.push(undecidedFinding(compiled, tally.sheet, index, columns, because))
      },
      judge: (row, index) => {
        const group = ofSheet[index] ?? 0
        if (rule.comparesRows && sizes[group] === 1) return
        if (repeated.size > 0 && repeated.has(tally.sheet.input.rows[index]?.values ?? row)) return
        const place = placeOfGroup[group] ?? 0
        if (place === 0) placeOfGroup[group] = groups.push([row])
        else groups[place - 1]?.push(row)
      },
    })
  })
  return groups
}

function judgeGroups(
  rule: GroupRule,
  compiled: CompiledRule,
  groups: readonly AnyRow[][],
  tallies: readonly Tally[],
  contexts: ReturnType<typeof contextsOf>,
): void {
  const bySource = new Map(
    tallies.flatMap((tally) => {
      const row = tally.sheet.rows[0]
      return row ? [[sourceOf(row), tally] as const] : []
    }),
  )
  const tallyOf = (row: AnyRow): Tally => {
    const tally = bySource.get(sourceOf(row))
    if (!tally) throw new Error(`${rule.id}: a row of another table`)
    return tally
  }
  const { check, sortBy, governedBy } = rule
  const { segments } = compiled
  for (const members of groups) {
    if (rule.comparesRows && members.length < 2) continue
    const sorted = sortBy === undefined || members.length === 1 ? members : sortedBy(members, sortBy)
    const day = governedBy === undefined ? null : sorted[0]?.[governedBy]
    const segment = segments.length > 0 && day != null ? segmentOn(segments, day as Day) : undefined
    const context = segment ? contexts.of(segment) : contexts.undated
    const outcomes = [...check(sorted, context)]
    if (contexts.lookedUpUnreadable()) {
      for (const row of members) {
        const tally = tallyOf(row)
        tally.undecided++
        tally.findings.push(
          undecidedFinding(compiled, tally.sheet, positionOf(row), rule.reads, 'unreadable'),
        )
      }
      continue
    }
    const cellsAt = (at: readonly (readonly [number, string])[]) =>
      at.map(([position, column]) => {
        const row = sorted[position]
        if (!row) throw new Error(`${rule.id}: a place outside the group`)
        const tally = tallyOf(row)
        return { tally, row: positionOf(row), place: placeOf(tally.sheet, positionOf(row), column) }
      })
    for (const outcome of outcomes) {
      if ('undecided' in outcome) continue
      const cells = cellsAt(outcome.at)
      for (const { tally, row } of cells) tally.violatedRows.add(row)
      const [primary, ...others] = cells
      primary?.tally.findings.push(violation(rule, outcome, placesOf(primary, others), context))
    }
    for (const outcome of outcomes) {
      if (!('undecided' in outcome)) continue
      const [primary, ...others] = cellsAt(outcome.undecided)
      // Of two verdicts on a row the violation is the one to act on.
      if (!primary || primary.tally.violatedRows.has(primary.row)) continue
      primary.tally.undecided++
      primary.tally.findings.push({
        rule: rule.id,
        severity: rule.severity,
        verdict: 'undecided',
        because: 'notEnough',
        places: placesOf(primary, others),
      })
    }
  }
}

interface Located {
  readonly place: Place
}

const placesOf = (first: Located, others: readonly Located[]): [Place, ...Place[]] => [
  first.place,
  ...others.map(({ place }) => place),
]

const violation = (
  rule: GroupRule,
  { args, variant }: GroupViolation,
  places: readonly [Place, ...Place[]],
  context: Context,
): Violated => ({
  rule: rule.id,
  severity: severityOf(rule, variant),
  verdict: 'violated',
  ...(variant === undefined ? {} : { variant }),
  places,
  args,
  parameters: parametersUsed(context),
})

function sortedBy(members: readonly AnyRow[], column: string): readonly AnyRow[] {
  return [...members].sort((a, b) => compare(a[column], b[column]))
}

function compare(a: Value | null | undefined, b: Value | null | undefined): number {
  if (a == null || b == null) return 0
  return a < b ? -1 : a > b ? 1 : 0
}

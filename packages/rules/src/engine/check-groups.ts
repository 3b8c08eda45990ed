/** Judges groups of rows by one rule over all sheets of a table: hash, sort, one sweep; O(rows log rows). */
import type { Day } from '../calendar/index.ts'
import type { Value } from '../tables/index.ts'
import { lackingFor, placeOf, standOf, undecidedFinding } from './applicability.ts'
import type { CompiledRule, Segment } from './compile.ts'
import type { Finding, Violated } from './finding.ts'
import {
  contextsOf,
  type Judgement,
  notCheckable,
  parametersUsed,
  severityOf,
  type WatchedDay,
} from './judgement.ts'
import type { GroupRule } from './rule.ts'
import type { AnyRow, PreparedSheet, Tables } from './sheet.ts'

interface Member {
  readonly sheet: PreparedSheet
  readonly position: number
  readonly index: number
  readonly row: AnyRow
  readonly segment: Segment | undefined
}

interface Tally {
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
  asOf: Day | WatchedDay,
): readonly Judgement[] {
  // The caller passes rules about groups only.
  const rule = compiled.rule as GroupRule
  const lacking = sheets.map((sheet) => lackingFor(compiled, sheet, tables))
  const tallies: Tally[] = sheets.map(() => ({
    applies: 0,
    undecided: 0,
    violatedRows: new Set(),
    findings: [],
  }))
  const groups = new Map<string, Member[]>()
  sheets.forEach((sheet, position) => {
    const tally = tallies[position]
    if (lacking[position] || !tally) return
    sheet.rowsWith(rule.mayLack).forEach((row, index) => {
      const stand = standOf(compiled, sheet, index, row)
      if (stand.kind === 'notConcerned') return
      tally.applies++
      if (stand.kind === 'undecided') {
        tally.undecided++
        tally.findings.push(undecidedFinding(compiled, sheet, index, stand.columns, stand.because))
        return
      }
      const key = JSON.stringify(rule.groupBy.map((column) => row[column]))
      const member: Member = { sheet, position, index, row, segment: stand.segment }
      const members = groups.get(key)
      if (members) members.push(member)
      else groups.set(key, [member])
    })
  })
  judgeGroups(rule, compiled, groups.values(), tallies, contextsOf(compiled, tables, asOf))
  return sheets.map((sheet, position) => {
    const missing = lacking[position]
    const tally = tallies[position]
    if (missing || !tally) return notCheckable(compiled, sheet, missing ?? { columns: [], tables: [] })
    const { applies, undecided, violatedRows, findings } = tally
    const violated = violatedRows.size
    const count = { rule: rule.id, applies, valid: applies - violated - undecided, violated, undecided }
    return { order: compiled.order, count, findings }
  })
}

function judgeGroups(
  rule: GroupRule,
  compiled: CompiledRule,
  groups: Iterable<Member[]>,
  tallies: readonly Tally[],
  contexts: ReturnType<typeof contextsOf>,
): void {
  for (const members of groups) {
    const sorted = rule.sortBy === undefined ? members : sortedBy(members, rule.sortBy)
    const segment = sorted[0]?.segment
    const context = segment ? contexts.of(segment) : contexts.undated
    const violations = [
      ...rule.check(
        sorted.map(({ row }) => row),
        context,
      ),
    ]
    if (contexts.lookedUpUnreadable()) {
      for (const { sheet, index, position } of members) {
        const tally = tallies[position]
        if (!tally) continue
        tally.undecided++
        tally.findings.push(undecidedFinding(compiled, sheet, index, rule.reads, 'unreadable'))
      }
      continue
    }
    for (const { at, args, variant } of violations) {
      const places = at.flatMap(([position, column]) => {
        const member = sorted[position]
        if (!member) throw new Error(`${rule.id}: a place outside the group`)
        tallies[member.position]?.violatedRows.add(member.index)
        return [placeOf(member.sheet, member.index, column)]
      })
      const [first, ...rest] = places
      const primary = sorted[at[0][0]]
      if (!first || !primary) continue
      const finding: Violated = {
        rule: rule.id,
        severity: severityOf(compiled.rule, variant),
        verdict: 'violated',
        ...(variant === undefined ? {} : { variant }),
        places: [first, ...rest],
        args,
        parameters: parametersUsed(context),
      }
      tallies[primary.position]?.findings.push(finding)
    }
  }
}

function sortedBy(members: readonly Member[], column: string): readonly Member[] {
  return [...members].sort((a, b) => compare(a.row[column], b.row[column]))
}

function compare(a: Value | null | undefined, b: Value | null | undefined): number {
  if (a == null || b == null) return 0
  return a < b ? -1 : a > b ? 1 : 0
}

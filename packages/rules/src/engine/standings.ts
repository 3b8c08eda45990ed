/** Counts and findings of every rule on every sheet, kept between rechecks. */

import type { PartJudged } from './closed-parts.ts'
import type { Finding, RuleCount } from './finding.ts'
import type { Judgement } from './judgement.ts'
import { type Move, movePlace, type RecheckResult } from './recheck.ts'

interface Standing {
  readonly count: RuleCount
  /** By the row of their primary place: an edit looks only at the findings of the rows it touches. */
  readonly findings: FindingsByRow
  /** What the rule lacks on this sheet, also while it concerns no row. */
  readonly lacking: RuleCount['notCheckable']
}

type FindingsByRow = Map<number, readonly Finding[]>

export class Standings {
  private readonly sheets: Map<number, Standing>[]

  constructor(judgements: readonly (readonly Judgement[])[]) {
    this.sheets = judgements.map(
      (ofSheet) => new Map(ofSheet.map((judgement) => [judgement.order, standingOf(judgement)])),
    )
  }

  /** The judgements of a sheet as a check gives them. */
  of(sheet: number): readonly Judgement[] {
    return [...(this.sheets[sheet] ?? [])].map(([order, { count, findings }]) => ({
      order,
      count,
      findings: allOf(findings),
    }))
  }

  /** Takes out what was said of some rows. */
  takeOut(parts: readonly PartJudged[]): void {
    for (const { sheet, judgements } of parts) {
      for (const { order, count, findings } of judgements) {
        const standing = this.sheets[sheet]?.get(order)
        if (!standing) continue
        for (const [row, gone] of byRow(findings)) {
          const keys = new Set(gone.map(keyOf))
          const left = (standing.findings.get(row) ?? []).filter((one) => !keys.has(keyOf(one)))
          if (left.length > 0) standing.findings.set(row, left)
          else standing.findings.delete(row)
        }
        this.sheets[sheet]?.set(order, {
          count: combined(standing.count, count, -1),
          findings: standing.findings,
          lacking: standing.lacking ?? count.notCheckable,
        })
      }
    }
  }

  /** Puts in what is said of some rows now. */
  putIn(parts: readonly PartJudged[]): void {
    for (const { sheet, judgements } of parts) {
      for (const { order, count, findings } of judgements) {
        const standing = this.sheets[sheet]?.get(order)
        if (!standing) continue
        const lacking = standing.lacking ?? count.notCheckable
        const sum = combined(standing.count, count, 1)
        for (const [row, come] of byRow(findings))
          standing.findings.set(row, [...(standing.findings.get(row) ?? []), ...come])
        this.sheets[sheet]?.set(order, {
          count: lacking && sum.applies > 0 ? { ...sum, notCheckable: lacking } : sum,
          findings: standing.findings,
          lacking,
        })
      }
    }
  }

  /** Replaces the standings of whole rules. */
  judgeAgain(judgements: readonly (readonly Judgement[])[], orders: ReadonlySet<number>): RecheckResult {
    const added: Finding[] = []
    const removed: Finding[] = []
    judgements.forEach((ofSheet, sheet) => {
      for (const judgement of ofSheet) {
        if (!orders.has(judgement.order)) continue
        const old = allOf(this.sheets[sheet]?.get(judgement.order)?.findings ?? new Map())
        const [before, after] = [counted(old.map(keyOf)), counted(judgement.findings.map(keyOf))]
        added.push(...judgement.findings.filter((finding) => !taken(before, keyOf(finding))))
        removed.push(...old.filter((finding) => !taken(after, keyOf(finding))))
        this.sheets[sheet]?.set(judgement.order, standingOf(judgement))
      }
    })
    return { added, removed }
  }

  /** Gives the findings that name a moved row its new number. */
  renumber(sheet: number, move: Move): void {
    if (move.shift === 0) return
    for (const ofSheet of this.sheets) {
      for (const [order, standing] of ofSheet) {
        if (standing.findings.size === 0) continue
        const moved = allOf(standing.findings).map((one) => relocated(one, sheet, move))
        ofSheet.set(order, { ...standing, findings: byRow(moved) })
      }
    }
  }
}

const standingOf = ({ count, findings }: Judgement): Standing => ({
  count,
  findings: byRow(findings),
  lacking: count.notCheckable,
})

const allOf = (findings: FindingsByRow): readonly Finding[] => [...findings.values()].flat()

function byRow(findings: readonly Finding[]): FindingsByRow {
  const rows: FindingsByRow = new Map()
  for (const finding of findings) {
    const { row } = finding.places[0]
    rows.set(row, [...(rows.get(row) ?? []), finding])
  }
  return rows
}

const combined = (a: RuleCount, b: RuleCount, sign: 1 | -1): RuleCount => ({
  rule: a.rule,
  applies: a.applies + sign * b.applies,
  valid: a.valid + sign * b.valid,
  violated: a.violated + sign * b.violated,
  undecided: a.undecided + sign * b.undecided,
})

/** What some parts say now and did not say before, and the reverse. */
export function difference(
  before: readonly PartJudged[],
  after: readonly PartJudged[],
  sheet: number,
  move: Move,
): RecheckResult {
  const old = findingsOf(before)
  const fresh = findingsOf(after)
  const moved = old.map((finding) => keyOf(relocated(finding, sheet, move)))
  const [were, are] = [counted(moved), counted(fresh.map(keyOf))]
  return {
    added: fresh.filter((finding) => !taken(were, keyOf(finding))),
    removed: old.filter((_, index) => !taken(are, moved[index] ?? '')),
  }
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Takes one of a kind: two equal findings of two rows are two. */
function taken(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0
  if (left > 0) counts.set(key, left - 1)
  return left > 0
}

const findingsOf = (parts: readonly PartJudged[]): readonly Finding[] =>
  parts.flatMap(({ judgements }) => judgements.flatMap(({ findings }) => findings))

function relocated(finding: Finding, sheet: number, move: Move): Finding {
  if (move.shift === 0 || !finding.places.some((place) => place.sheet === sheet && place.row >= move.from))
    return finding
  const [first, ...rest] = finding.places
  return {
    ...finding,
    places: [movePlace(first, sheet, move), ...rest.map((place) => movePlace(place, sheet, move))],
  }
}

const keyOf = (finding: Finding): string => JSON.stringify(finding)

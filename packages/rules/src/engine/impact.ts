/** What a change of day or of law does to the same rows: which become violated, undecided or clear, by rule. */
import { type CheckOptions, check } from './check.ts'
import type { Ruleset } from './compile.ts'
import type { CheckResult, InputSheet, Place } from './finding.ts'

/** A ruleset on a day. */
export interface Law extends CheckOptions {
  readonly ruleset: Ruleset
}

export interface ImpactOfRule {
  readonly rule: string
  /** Whether only one of the two rulesets holds the rule. */
  readonly only?: 'before' | 'after'
  readonly becomeViolated: readonly Place[]
  readonly becomeUndecided: readonly Place[]
  /** Neither violated nor undecided any more: valid, or no longer concerned. */
  readonly becomeClear: readonly Place[]
}

/** The rules for which any row changes, in the order of the later ruleset; rows by their place in the sheets. */
export function impact(sheets: readonly InputSheet[], before: Law, after: Law): readonly ImpactOfRule[] {
  const old = statesOf(check(before.ruleset, sheets, before))
  const fresh = statesOf(check(after.ruleset, sheets, after))
  const ids = new Set([...after.ruleset.rules, ...before.ruleset.rules].map(({ id }) => id))
  return [...ids].flatMap((rule) => {
    const was = old.get(rule) ?? noRows
    const is = fresh.get(rule) ?? noRows
    const becomeViolated = moved(was, is, 'violated')
    const becomeUndecided = moved(was, is, 'undecided')
    const becomeClear = [...was].flatMap(([row, { place }]) => (is.has(row) ? [] : [place]))
    const only = onlyIn(rule, before.ruleset, after.ruleset)
    if (becomeViolated.length + becomeUndecided.length + becomeClear.length === 0) return []
    return [{ rule, ...(only && { only }), becomeViolated, becomeUndecided, becomeClear }]
  })
}

interface RowState {
  readonly verdict: 'violated' | 'undecided'
  readonly place: Place
}

type States = ReadonlyMap<string, RowState>

const noRows: States = new Map()

/** The rows that are not clear, by rule; a row that is violated somewhere is violated. */
function statesOf({ sheets }: CheckResult): ReadonlyMap<string, States> {
  const states = new Map<string, Map<string, RowState>>()
  for (const { findings } of sheets) {
    for (const { rule, verdict, places } of findings) {
      const rows = states.get(rule) ?? new Map<string, RowState>()
      states.set(rule, rows)
      for (const place of places) {
        const row = `${place.sheet}|${place.row}`
        if (rows.get(row)?.verdict !== 'violated') rows.set(row, { verdict, place })
      }
    }
  }
  return states
}

const moved = (was: States, is: States, verdict: RowState['verdict']): readonly Place[] =>
  [...is].flatMap(([row, state]) =>
    state.verdict === verdict && was.get(row)?.verdict !== verdict ? [state.place] : [],
  )

function onlyIn(rule: string, before: Ruleset, after: Ruleset): ImpactOfRule['only'] {
  if (!before.find(rule)) return 'after'
  return after.find(rule) ? undefined : 'before'
}

/** What could not be judged or checked, put together by what was lacking. */
import type { RuleCount, SheetResult, TableId, UndecidedFinding } from '@werkplekleren/rules'

/** One row and set of cells, with the rules that those cells hold up: one for each finding. */
export interface UndecidedGroup {
  readonly first: UndecidedFinding
  readonly rules: readonly string[]
}

export function undecidedGroups({ findings }: SheetResult): readonly UndecidedGroup[] {
  const groups = new Map<string, { first: UndecidedFinding; rules: string[] }>()
  for (const finding of findings) {
    if (finding.verdict !== 'undecided') continue
    const columns = finding.places.map(({ column }) => column).join()
    const key = `${finding.places[0].row}|${finding.because}|${columns}`
    const group = groups.get(key)
    if (group) group.rules.push(finding.rule)
    else groups.set(key, { first: finding, rules: [finding.rule] })
  }
  return [...groups.values()]
}

/** Columns and tables that are lacking together, with the rules that need them. */
export interface NotCheckableGroup {
  readonly columns: readonly string[]
  readonly tables: readonly TableId[]
  readonly rules: readonly string[]
}

export function notCheckableGroups(rules: readonly RuleCount[]): readonly NotCheckableGroup[] {
  const groups = new Map<string, NotCheckableGroup & { rules: string[] }>()
  for (const { rule, notCheckable } of rules) {
    if (!notCheckable) continue
    const key = `${notCheckable.columns.join()}|${notCheckable.tables.join()}`
    const group = groups.get(key)
    if (group) group.rules.push(rule)
    else groups.set(key, { ...notCheckable, rules: [rule] })
  }
  return [...groups.values()]
}

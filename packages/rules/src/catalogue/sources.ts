/** Which sources the law rests on, and what cites each of them. */
import type { Rule } from '../engine/index.ts'
import * as parameterExports from '../parameters/index.ts'
import type { Citation, Source } from '../sources/index.ts'

/** Where a rule cites: itself, in one of its parameters or in the regime that says when it is in force. */
export type Citing =
  | { readonly by: 'rule' }
  | { readonly by: 'parameter'; readonly id: string }
  | { readonly by: 'regime'; readonly id: string }

export interface RuleCitation extends Citation {
  readonly citing: Citing
}

/** Every citation that a rule rests on, its own first. */
export function ruleCitations(rule: Rule): readonly RuleCitation[] {
  const own = rule.sources.map((citation) => ({ ...citation, citing: { by: 'rule' } as const }))
  if (rule.form === 'cell') return own
  const { inForce, parameters } = rule
  const ofRegime = (inForce?.sources ?? []).map((citation) => ({
    ...citation,
    citing: { by: 'regime', id: inForce?.id ?? '' } as const,
  }))
  const ofParameters = Object.values(parameters).flatMap(({ id, values }) =>
    values.flatMap(({ sources }) =>
      sources.map((citation) => ({ ...citation, citing: { by: 'parameter', id } as const })),
    ),
  )
  return [...own, ...ofRegime, ...ofParameters]
}

/** A source with the rules that rest on it and the places cited; without rules where only a computed value cites it. */
export interface CitedSource {
  readonly source: Source
  /** Ids of rules, in the order of the rules. */
  readonly rules: readonly string[]
  readonly places: readonly string[]
}

/** Every source that a rule, a parameter, a list or a regime cites; the one read longest ago first. */
export function citedSources(rules: readonly Rule[]): readonly CitedSource[] {
  const cited = new Map<string, { source: Source; rules: Set<string>; places: Set<string> }>()
  const note = ({ source, place }: Citation, rule?: string) => {
    const found = cited.get(source.id) ?? { source, rules: new Set(), places: new Set() }
    cited.set(source.id, found)
    if (rule !== undefined) found.rules.add(rule)
    if (place !== undefined) found.places.add(place)
  }
  for (const value of Object.values<unknown>(parameterExports))
    for (const citation of citationsIn(value)) note(citation)
  for (const rule of rules) for (const citation of ruleCitations(rule)) note(citation, rule.id)
  return [...cited.values()]
    .sort((a, b) => inOrder(a.source.verifiedOn, b.source.verifiedOn) || inOrder(a.source.id, b.source.id))
    .map(({ source, rules: ids, places }) => ({ source, rules: [...ids], places: [...places].sort(inOrder) }))
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The citations of a parameter, a list or a regime; none of anything else. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return []
  // What parameters export with these fields are parameters, lists and regimes.
  if ('to' in value && 'sources' in value) return value.sources as readonly Citation[]
  if (!('values' in value && 'title' in value && Array.isArray(value.values))) return []
  return value.values.flatMap((entry: { readonly sources: readonly Citation[] }) => entry.sources)
}

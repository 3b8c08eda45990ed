/** Dated legal values and dated regimes: no legal number or date stands anywhere else. */
import { type Day, parseDay } from '../calendar/index.ts'
import type { Text } from '../language.ts'
import type { Citation } from '../sources/index.ts'

/** The first day of a value that has always held, or of which no beginning is known. */
export const EVER = '1900-01-01'

/** How sure a value is: `published` as such, `computed` from published ones, `secondary` or `unverified`. */
export type Certainty = 'published' | 'computed' | 'secondary' | 'unverified'

export type Unit =
  | 'months'
  | 'days'
  | 'hours'
  | 'hoursPerWeek'
  | 'weeks'
  | 'cents'
  | 'years'
  | 'persons'
  | 'companies'
  | 'percent'
  | 'share'
  | 'level'

/** One value with the first day from which it holds; it holds until the next value's first day. */
export interface DatedValue<V> {
  readonly from: Day
  readonly value: V
  readonly certainty: Certainty
  readonly sources: readonly Citation[]
}

export interface Parameter<V extends number = number> {
  readonly id: string
  readonly title: Text
  readonly unit: Unit
  /** Ascending by `from`; `null` values end a series ("no longer set by law"). */
  readonly values: readonly DatedValue<V | null>[]
}

interface ParameterSpec<V extends number> {
  readonly id: string
  readonly title: Text
  readonly unit: Unit
  readonly values: readonly {
    readonly from: string
    readonly value: V | null
    readonly certainty: Certainty
    readonly sources: readonly Citation[]
  }[]
}

/** Declares a parameter; its dates are ISO text and must ascend. */
export function defineParameter<V extends number>(spec: ParameterSpec<V>): Parameter<V> {
  const values = spec.values.map((entry) => ({ ...entry, from: legalDay(entry.from, spec.id) }))
  values.forEach((entry, index) => {
    const before = values[index - 1]
    if (before && before.from >= entry.from) throw new Error(`Parameter ${spec.id}: dates must ascend`)
  })
  return { ...spec, values }
}

/** The value in force on a day, or `undefined` before the first and where the series ended. */
export function valueOn<V extends number>(parameter: Parameter<V>, day: Day): DatedValue<V> | undefined {
  let found: DatedValue<V | null> | undefined
  for (const entry of parameter.values) {
    if (entry.from > day) break
    found = entry
  }
  // The value is checked just before, which the type of the whole entry cannot express.
  return found && found.value !== null ? (found as DatedValue<V>) : undefined
}

/** A stretch of time in which a set of rules holds; a row's own date chooses it. */
export interface Regime {
  readonly id: string
  readonly title: Text
  readonly from: Day | null
  readonly to: Day | null
  readonly sources: readonly Citation[]
}

interface RegimeSpec {
  readonly id: string
  readonly title: Text
  readonly from?: string
  readonly to?: string
  readonly sources: readonly Citation[]
}

/** Declares a regime; both ends are inclusive ISO dates. */
export function defineRegime(spec: RegimeSpec): Regime {
  return {
    id: spec.id,
    title: spec.title,
    from: spec.from === undefined ? null : legalDay(spec.from, spec.id),
    to: spec.to === undefined ? null : legalDay(spec.to, spec.id),
    sources: spec.sources,
  }
}

/** Whether a day lies in a regime. */
export const inRegime = (regime: Regime, day: Day): boolean =>
  (regime.from === null || day >= regime.from) && (regime.to === null || day <= regime.to)

function legalDay(iso: string, id: string): Day {
  const day = parseDay(iso)
  if (day === undefined) throw new Error(`${id}: ${iso} is not a date`)
  return day
}

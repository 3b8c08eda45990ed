/** Dated lists: which codes or levels the law names, from which day on. */
import { type Day, parseDay } from '../calendar/index.ts'
import type { Text } from '../language.ts'
import type { Citation } from '../sources/index.ts'
import type { Certainty } from './parameter.ts'

interface DatedItems<V, D> {
  readonly from: D
  readonly items: readonly V[]
  readonly certainty: Certainty
  readonly sources: readonly Citation[]
}

/** A list that the law names, such as levels or joint committees; ascending by `from`. */
export interface DatedList<V extends string | number = string | number> {
  readonly id: string
  readonly title: Text
  readonly values: readonly DatedItems<V, Day>[]
}

/** Declares a list; its dates are ISO text and must ascend. */
export function defineList<V extends string | number>(spec: {
  readonly id: string
  readonly title: Text
  readonly values: readonly DatedItems<V, string>[]
}): DatedList<V> {
  const values = spec.values.map((entry) => ({ ...entry, from: legalDay(entry.from, spec.id) }))
  values.forEach((entry, index) => {
    const before = values[index - 1]
    if (before && before.from >= entry.from) throw new Error(`List ${spec.id}: dates must ascend`)
  })
  return { ...spec, values }
}

/** The items in force on a day; none before the first date. */
export function itemsOn<V extends string | number>(list: DatedList<V>, day: Day): readonly V[] {
  return list.values.findLast(({ from }) => from <= day)?.items ?? []
}

function legalDay(iso: string, id: string): Day {
  const day = parseDay(iso)
  if (day === undefined) throw new Error(`${id}: ${iso} is not a date`)
  return day
}

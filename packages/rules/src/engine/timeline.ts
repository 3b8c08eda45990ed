/** When the verdicts on a row change if nobody does anything: only the day moves. */
import { addDays, type Day } from '../calendar/index.ts'
import type { CheckOptions } from './check.ts'
import { closedParts, judgePart } from './closed-parts.ts'
import type { Ruleset } from './compile.ts'
import type { Finding, InputSheet } from './finding.ts'
import { RowPositions } from './row-positions.ts'
import { Tables } from './tables.ts'

/** What a rule says of a row on a day; a variant is another saying. */
export interface Saying {
  readonly verdict: 'clear' | 'violated' | 'undecided'
  readonly variant?: string
}

export interface TimelineEntry {
  readonly rule: string
  /** The first day on which the rule says something else. */
  readonly on: Day
  readonly from: Saying
  readonly to: Saying
  /** The finding on that day, where there is one. */
  readonly finding?: Finding
}

export interface TimelineOptions extends CheckOptions {
  /** The last day looked at. */
  readonly until: Day
}

/**
 * The changes ahead for one row, in order of day. Only rules that look at the day are judged again, each day from
 * `asOf` to `until`: O(days × rules that look × rows of the row's groups).
 */
export function timeline(
  ruleset: Ruleset,
  sheets: readonly InputSheet[],
  place: { readonly sheet: number; readonly row: number },
  { asOf, until }: TimelineOptions,
): readonly TimelineEntry[] {
  const tables = new Tables(sheets)
  const position = sheets[place.sheet]?.rows.findIndex(({ row }) => row === place.row) ?? -1
  if (position < 0) throw new RangeError(`Sheet ${place.sheet} has no row ${place.row}`)
  const rows = new Map([[place.sheet, new Set([position])]])
  const every = new Set(ruleset.rules.map((_, order) => order))
  const none = { sheet: place.sheet, rows: [] }
  const parts = closedParts(ruleset, sheets, new RowPositions(sheets), rows, every, none)
  const looking = new Set<number>()
  ruleset.rules.forEach((_, order) => {
    const watched = { day: asOf, looked: () => void looking.add(order) }
    for (const part of parts) {
      const wanted = (other: number) => other === order && part.wanted(other)
      judgePart(ruleset, tables, sheets, watched, part.rows, wanted)
    }
  })
  const judgedOn = (day: Day) =>
    parts.flatMap((part) => {
      const wanted = (order: number) => looking.has(order) && part.wanted(order)
      return judgePart(ruleset, tables, sheets, day, part.rows, wanted).flatMap(
        ({ judgements }) => judgements,
      )
    })
  const sayingsOn = (day: Day) => {
    const sayings = new Map<string, { saying: Saying; finding: Finding }>()
    for (const { findings } of judgedOn(day)) {
      for (const finding of findings) {
        if (!finding.places.some(({ sheet, row }) => sheet === place.sheet && row === place.row)) continue
        const variant = finding.verdict === 'violated' ? finding.variant : undefined
        const saying = { verdict: finding.verdict, ...(variant === undefined ? {} : { variant }) }
        sayings.set(finding.rule, { saying, finding })
      }
    }
    return sayings
  }
  const entries: TimelineEntry[] = []
  let before = sayingsOn(asOf)
  for (let day = addDays(asOf, 1); day <= until; day = addDays(day, 1)) {
    const now = sayingsOn(day)
    for (const { id } of ruleset.rules) {
      const [from, to] = [before.get(id)?.saying ?? clear, now.get(id)?.saying ?? clear]
      if (from.verdict === to.verdict && from.variant === to.variant) continue
      const finding = now.get(id)?.finding
      entries.push({ rule: id, on: day, from, to, ...(finding && { finding }) })
    }
    before = now
  }
  return entries
}

const clear: Saying = { verdict: 'clear' }

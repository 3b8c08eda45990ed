/** For a finding, the values of one cell that would settle it and raise no other. */
import { type ColumnKind, columnOf, type Value } from '../tables/index.ts'
import { type Finding, type InputRow, identityOf, type Place } from './finding.ts'
import type { KeptCheck, RowChange } from './recheck.ts'
import type { Argument } from './rule.ts'

/** A value that settles a finding; `safe` where the law itself names it and no other value was found. */
export interface Suggestion {
  readonly place: Place
  readonly value: Value
  readonly safe: boolean
}

/** A value to try, and whether the finding's own arguments name it. */
interface Candidate {
  readonly value: Value
  readonly named: boolean
}

/**
 * Tries values in the cells of a finding on a kept check, which is left as it was. Values come from
 * the arguments of the finding, from code lists and from the other days of the row: nothing is invented.
 */
export function suggest(kept: KeptCheck, finding: Finding): readonly Suggestion[] {
  if (finding.verdict !== 'violated') return []
  const found: (Suggestion & { readonly named: boolean })[] = []
  // A trial changes nothing, so one look at the sheets serves all.
  const sheets = kept.sheets()
  for (const place of uniqueCells(finding.places)) {
    const sheet = sheets[place.sheet]
    const position = sheet?.rows.findIndex(({ row }) => row === place.row) ?? -1
    const row = sheet?.rows[position]
    const column = columnOf(place.table, place.column)
    if (!sheet || !row || !column || column.personal || !sheet.columns.includes(place.column)) continue
    // What a finding says of a cell that cannot be read are the limits of any value, and no day of the row is its own.
    if (row.unreadable?.[place.column] && column.kind !== 'code' && column.kind !== 'yesNo') continue
    const codes = column.kind === 'code' ? Object.keys(column.codes) : []
    for (const [value, named] of uniqueValues(candidatesFor(finding, row, place, column.kind, codes))) {
      if (value === row.values[place.column]) continue
      if (
        settles(kept, finding, {
          sheet: place.sheet,
          at: position,
          removed: 1,
          inserted: [withValue(row, place.column, value)],
        })
      ) {
        found.push({ place, value, safe: false, named })
      }
    }
  }
  const [only] = found
  return found.map(({ place, value, named }) => ({
    place,
    value,
    safe: found.length === 1 && only !== undefined && named,
  }))
}

/** Whether the finding goes and nothing new comes. */
function settles(kept: KeptCheck, finding: Finding, change: RowChange): boolean {
  const { added, removed } = kept.tryOut(change)
  const identity = identityOf(finding)
  const worse = added.filter(({ severity }) => severity !== 'info')
  return removed.some((gone) => identityOf(gone) === identity) && worse.length === 0
}

/** A value that the finding names is tried as such, also where the row holds it too. */
const uniqueValues = (candidates: readonly Candidate[]): ReadonlyMap<Value, boolean> => {
  const unique = new Map<Value, boolean>()
  for (const { value, named } of candidates) unique.set(value, named || unique.get(value) === true)
  return unique
}

function candidatesFor(
  finding: Extract<Finding, { verdict: 'violated' }>,
  row: InputRow,
  place: Place,
  kind: ColumnKind,
  codes: readonly string[],
): readonly Candidate[] {
  const args: readonly Argument[] = Object.values(finding.args)
  const named = (values: readonly Value[]): Candidate[] =>
    [...new Set(values)].map((value) => ({ value, named: true }))
  const listed = (values: readonly Value[]): Candidate[] => values.map((value) => ({ value, named: false }))
  switch (kind) {
    case 'day':
      return [
        ...named(args.flatMap((arg) => (typeof arg === 'object' && 'day' in arg ? [arg.day] : []))),
        ...listed(otherDays(row, place)),
      ]
    case 'money':
      return named(args.flatMap((arg) => (typeof arg === 'object' && 'cents' in arg ? [arg.cents] : [])))
    case 'hours':
    case 'integer':
      return named(
        args.flatMap((arg) =>
          typeof arg === 'number' ? [arg] : typeof arg === 'object' && 'clock' in arg ? [arg.clock] : [],
        ),
      )
    case 'yesNo':
      return listed([true, false])
    case 'code':
      return listed(codes)
    default:
      return []
  }
}

const otherDays = (row: InputRow, place: Place): readonly Value[] => [
  ...new Set(
    Object.entries(row.values).flatMap(([key, value]) =>
      key !== place.column && value !== null && columnOf(place.table, key)?.kind === 'day' ? [value] : [],
    ),
  ),
]

/** The row with another value in one cell, which is then readable and spelled as the value. */
export function withValue(row: InputRow, column: string, value: Value): InputRow {
  const { [column]: _gone, ...unreadable } = row.unreadable ?? {}
  const { [column]: _old, ...written } = row.written ?? {}
  return { row: row.row, values: { ...row.values, [column]: value }, unreadable, written }
}

const uniqueCells = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [`${place.sheet}|${place.row}|${place.column}`, place])).values(),
]

/** For a finding, the values of one cell that would settle it and raise no other. */
import { type ColumnKind, columnOf, type Value } from '../tables/index.ts'
import { type Finding, type InputRow, identityOf, type Place } from './finding.ts'
import type { KeptCheck, RowChange } from './recheck.ts'
import type { Argument } from './rule.ts'

/**
 * A value that settles a finding; `safe` where it is the value that the law prescribes, which a finding names `expected`, and
 * no other was found. A bound is not: who is said to have too little experience has not five years of it for being told so.
 */
export interface Suggestion {
  readonly place: Place
  readonly value: Value
  readonly safe: boolean
}

/** A value to try, and whether it is the one that the law prescribes. */
interface Candidate {
  readonly value: Value
  readonly prescribed: boolean
}

/**
 * Tries values in the cells of a finding on a kept check, which is left as it was. Values come from
 * the arguments of the finding, from code lists and from the other days of the row: nothing is invented.
 */
export function suggest(kept: KeptCheck, finding: Finding): readonly Suggestion[] {
  if (finding.verdict !== 'violated') return []
  const found: (Suggestion & { readonly prescribed: boolean })[] = []
  // A trial changes nothing, so one look at the sheets serves all.
  const sheets = kept.sheets()
  for (const place of uniqueCells(finding.places)) {
    const sheet = sheets[place.sheet]
    const position = sheet?.rows.findIndex(({ row }) => row === place.row) ?? -1
    const row = sheet?.rows[position]
    const column = columnOf(place.table, place.column)
    if (!sheet || !row || !column || column.personal || column.fact || !sheet.columns.includes(place.column))
      continue
    // What a finding says of a cell that cannot be read are the limits of any value, and no day of the row is its own.
    if (row.unreadable?.[place.column] && column.kind !== 'code' && column.kind !== 'yesNo') continue
    const codes = column.kind === 'code' ? Object.keys(column.codes) : []
    for (const [value, prescribed] of uniqueValues(candidatesFor(finding, row, place, column.kind, codes))) {
      if (value === row.values[place.column]) continue
      if (
        settles(kept, finding, {
          sheet: place.sheet,
          at: position,
          removed: 1,
          inserted: [withValue(row, place.column, value)],
        })
      ) {
        found.push({ place, value, safe: false, prescribed })
      }
    }
  }
  return found.map(({ place, value, prescribed }) => ({
    place,
    value,
    safe: found.length === 1 && prescribed,
  }))
}

/** Whether the finding goes and nothing new comes. */
function settles(kept: KeptCheck, finding: Finding, change: RowChange): boolean {
  const { added, removed } = kept.tryOut(change)
  const identity = identityOf(finding)
  const worse = added.filter(({ severity }) => severity !== 'info')
  return removed.some((gone) => identityOf(gone) === identity) && worse.length === 0
}

/** Each value is tried once, as prescribed where it is that too. */
const uniqueValues = (candidates: readonly Candidate[]): ReadonlyMap<Value, boolean> => {
  const unique = new Map<Value, boolean>()
  for (const { value, prescribed } of candidates) unique.set(value, prescribed || unique.get(value) === true)
  return unique
}

const PRESCRIBED = 'expected'

function candidatesFor(
  finding: Extract<Finding, { verdict: 'violated' }>,
  row: InputRow,
  place: Place,
  kind: ColumnKind,
  codes: readonly string[],
): readonly Candidate[] {
  const named = (wanted: (arg: Argument) => Value | undefined): Candidate[] =>
    Object.entries(finding.args).flatMap(([name, arg]) => {
      const value = wanted(arg)
      return value === undefined ? [] : [{ value, prescribed: name === PRESCRIBED }]
    })
  const listed = (values: readonly Value[]): Candidate[] =>
    values.map((value) => ({ value, prescribed: false }))
  switch (kind) {
    case 'day':
      return [
        ...named((arg) => (typeof arg === 'object' && 'day' in arg ? arg.day : undefined)),
        ...listed(otherDays(row, place)),
      ]
    case 'money':
      return named((arg) => (typeof arg === 'object' && 'cents' in arg ? arg.cents : undefined))
    case 'hours':
    case 'integer':
      return named((arg) =>
        typeof arg === 'number' ? arg : typeof arg === 'object' && 'clock' in arg ? arg.clock : undefined,
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

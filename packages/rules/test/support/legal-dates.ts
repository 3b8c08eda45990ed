/** The dates of the law, as things that a test can watch and move. */
import { addDays, type DatedList, type Day, type Parameter, type Regime } from '../../src/index.ts'
import * as parameterExports from '../../src/parameters/index.ts'

/** One date of a dated value: the first day of its first or of a later value, or the first or last day of a regime. */
export interface LegalDate {
  /** The name by which rules import the dated value, and its own where that differs. */
  readonly of: string
  readonly value: object
  readonly kind: 'firstValue' | 'laterValue' | 'firstDay' | 'lastDay'
  readonly day: Day
  /** The first day under the other law: the day after a last one. */
  readonly change: Day
  /** Whether it only repeats the value before it. */
  readonly repeats: boolean
}

interface Movable extends LegalDate {
  now: Day
}

type Stepped = Parameter | DatedList
/** A table computed from dated values, with a first day in each line. */
type DatedTable = readonly { readonly from: Day }[]

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
export const isRegime = (value: unknown): value is Regime =>
  isObject(value) && 'to' in value && 'sources' in value
export const isStepped = (value: unknown): value is Stepped =>
  isObject(value) && 'values' in value && 'title' in value
const isDatedTable = (value: unknown): value is DatedTable =>
  Array.isArray(value) && value.length > 0 && value.every((line) => isObject(line) && 'from' in line)

let readings: Set<LegalDate> | undefined
const datesOf = new Map<object, readonly Movable[]>()

/** Every dated value that rules can import: its dates by its name; from now on a reading of them is noticed. */
export const legalDates: ReadonlyMap<string, readonly LegalDate[]> = new Map(
  Object.entries(parameterExports).map(([name, value]) => [name, watched(name, value)]),
)

/** The dates that are read while `run` runs; of a series of values all, whichever were looked at. */
export function datesReadBy(run: () => void): readonly LegalDate[] {
  const read = new Set<LegalDate>()
  readings = read
  try {
    run()
  } finally {
    readings = undefined
  }
  const series = [...read].filter(({ value }) => !isRegime(value))
  return [...new Set([...read, ...series.flatMap(({ value }) => datesOf.get(value) ?? [])])]
}

/** What `run` gives if these dates had been so many days later, or earlier where negative. */
export function withMoved<T>(dates: readonly LegalDate[], days: number, run: () => T): T {
  // Every legal date is made below, as a movable one.
  const moved = dates as readonly Movable[]
  try {
    for (const date of moved) date.now = addDays(date.day, days)
    return run()
  } finally {
    for (const date of moved) date.now = date.day
  }
}

function watched(name: string, value: unknown): readonly LegalDate[] {
  if (!isObject(value)) return []
  const known = datesOf.get(value)
  if (known) return known
  const dates = isRegime(value)
    ? boundsOf(name, value)
    : isStepped(value)
      ? stepsOf(name === camelCase(value.id) ? name : `${name} (${value.id})`, value, value.values)
      : isDatedTable(value)
        ? stepsOf(name, value, value)
        : undefined
  if (dates === undefined) return Object.values(value).flatMap((inner) => watched(name, inner))
  datesOf.set(value, dates)
  return dates
}

function boundsOf(of: string, value: Regime): readonly Movable[] {
  const { from, to } = value
  const bounds: Movable[] = []
  if (from !== null)
    bounds.push({ of, value, kind: 'firstDay', day: from, change: from, repeats: false, now: from })
  if (to !== null) {
    bounds.push({ of, value, kind: 'lastDay', day: to, change: addDays(to, 1), repeats: false, now: to })
  }
  for (const bound of bounds) watch(value, bound.kind === 'firstDay' ? 'from' : 'to', bound)
  return bounds
}

function stepsOf(of: string, value: object, steps: DatedTable): readonly Movable[] {
  return steps.map((step, index) => {
    const day = step.from
    const repeats = contentOf(step) !== undefined && contentOf(step) === contentOf(steps[index - 1])
    const kind = index === 0 ? 'firstValue' : 'laterValue'
    const date: Movable = { of, value, kind, day, change: day, repeats, now: day }
    watch(step, 'from', date)
    return date
  })
}

function contentOf(step: DatedTable[number] | undefined): string | undefined {
  if (step === undefined) return undefined
  return 'items' in step
    ? JSON.stringify(step.items)
    : 'value' in step
      ? JSON.stringify(step.value)
      : undefined
}

function watch(holder: object, key: 'from' | 'to', date: Movable): void {
  Object.defineProperty(holder, key, {
    enumerable: true,
    get: () => {
      readings?.add(date)
      return date.now
    },
  })
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

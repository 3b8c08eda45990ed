/** Whether a rule concerns a row, and with which law: shared by rules about rows and about groups. */
import type { Day } from '../calendar/index.ts'
import type { TableId } from '../tables/index.ts'
import { type CompiledRule, type Segment, segmentOn } from './compile.ts'
import type { Lacking, Place, UndecidedBecause, UndecidedFinding } from './finding.ts'
import type { AnyRow } from './row-views.ts'
import { noGaps, type PreparedSheet, recordOf } from './sheet.ts'
import type { Tables } from './tables.ts'

/** A row the rule does not concern, one it cannot judge, or one to judge under a segment of the law. */
export type Stand =
  | { readonly kind: 'notConcerned' }
  | { readonly kind: 'undecided'; readonly columns: readonly string[]; readonly because: UndecidedBecause }
  | { readonly kind: 'judge'; readonly segment: Segment | undefined }

const notConcerned: Stand = { kind: 'notConcerned' }
const judgeUndated: Stand = { kind: 'judge', segment: undefined }

/** Where a row stands with a rule: every question in its order. */
export function standOf(compiled: CompiledRule, sheet: PreparedSheet, index: number, row: AnyRow): Stand {
  const { rule, segments } = compiled
  if (rule.schemes) {
    const scheme = row.scheme
    if (scheme == null) return gap(sheet, index, ['scheme'])
    if (!rule.schemes.includes(scheme as string)) return notConcerned
  }
  if (rule.contractTypes) {
    const type = row.contractType
    if (type == null) return gap(sheet, index, ['contractType'])
    if (!rule.contractTypes.includes(type as string)) return notConcerned
  }
  let segment: Segment | undefined
  if (segments.length > 0 && rule.governedBy !== undefined) {
    const day = row[rule.governedBy]
    if (day == null) return gap(sheet, index, [rule.governedBy])
    // The governing column is a day column: checked when the ruleset is compiled from its table.
    segment = segmentOn(segments, day as Day)
    if (!segment?.inForce) return notConcerned
  }
  if (sheet.unreadableRows[index] === 1) {
    const unreadable = [...compiled.needs, ...rule.mayLack].filter((column) =>
      sheet.unreadable(index, column),
    )
    if (unreadable.length > 0) return { kind: 'undecided', columns: unreadable, because: 'unreadable' }
  }
  if (rule.applies && !rule.applies(row)) return notConcerned
  const empty = rule.reads.filter((column) => row[column] == null)
  if (empty.length > 0) return gap(sheet, index, empty)
  if (segment && segment.withoutValue.length > 0 && rule.governedBy !== undefined) {
    return { kind: 'undecided', columns: [rule.governedBy], because: 'noValueInForce' }
  }
  return segment ? { kind: 'judge', segment } : judgeUndated
}

function gap(sheet: PreparedSheet, index: number, columns: readonly string[]): Stand {
  const unreadable = columns.some((column) => sheet.unreadable(index, column))
  return { kind: 'undecided', columns, because: unreadable ? 'unreadable' : 'empty' }
}

/** What a sheet and the input lack for a rule; `undefined` where nothing does. */
export function lackingFor(
  compiled: CompiledRule,
  sheet: PreparedSheet,
  tables: Tables,
): Lacking | undefined {
  const columns = compiled.needs.filter((column) => !sheet.columns.has(column))
  const missingTables = Object.entries(compiled.rule.consults)
    // Keys of `consults` are table ids by the type of the specification.
    .filter(([table, needed]) => !tables.holds(table as TableId, needed ?? []))
    .map(([table]) => table as TableId)
  return columns.length > 0 || missingTables.length > 0 ? { columns, tables: missingTables } : undefined
}

/** How many rows a rule that cannot be checked would concern; rows without a scheme are findings of their own. */
export function concernedCount({ rule, segments }: CompiledRule, sheet: PreparedSheet): number {
  const held = (column: string | undefined) => column !== undefined && sheet.columns.has(column)
  const schemes = held('scheme') ? rule.schemes : undefined
  const types = held('contractType') ? rule.contractTypes : undefined
  const days = segments.length > 0 && held(rule.governedBy) ? sheet.cells(rule.governedBy ?? '') : undefined
  const chosen = sheet.ofSchemes(schemes, types)
  if (!days && !schemes && !types) return sheet.rows.length
  const [noScheme, noType] = [
    schemes ? sheet.gaps('scheme') : noGaps,
    types ? sheet.gaps('contractType') : noGaps,
  ]
  const count = chosen ? chosen.length : sheet.rows.length
  let concerned = 0
  for (let at = 0; at < count; at++) {
    const index = chosen ? (chosen[at] ?? 0) : at
    if (noScheme[index] === 1 || noType[index] === 1) continue
    const day = days?.[index]
    if (day != null && !segmentOn(segments, day as Day)?.inForce) continue
    concerned++
  }
  return concerned
}

/** The place of one cell. */
export const placeOf = (sheet: PreparedSheet, index: number, column: string): Place => ({
  table: sheet.input.table,
  sheet: sheet.index,
  row: sheet.input.rows[index]?.row ?? index + 1,
  column,
  record: recordOf(sheet.input, index),
})

/** The places of a row's cells, in the order of the columns. */
export function placesOf(
  sheet: PreparedSheet,
  index: number,
  [first, ...rest]: readonly [string, ...string[]],
): [Place, ...Place[]] {
  const place = placeOf(sheet, index, first)
  return rest.length === 0 ? [place] : [place, ...rest.map((column) => ({ ...place, column }))]
}

/** The finding that a rule could not judge a row. */
export function undecidedFinding(
  compiled: CompiledRule,
  sheet: PreparedSheet,
  index: number,
  columns: readonly string[],
  because: UndecidedBecause,
): UndecidedFinding {
  const [first = compiled.needs[0] ?? '', ...rest] = columns
  return {
    rule: compiled.rule.id,
    severity: compiled.rule.severity,
    verdict: 'undecided',
    because,
    places: [placeOf(sheet, index, first), ...rest.map((column) => placeOf(sheet, index, column))],
  }
}

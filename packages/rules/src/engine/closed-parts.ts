/** Parts of the sheets that can be judged apart: closed under what their rules look at. */
import type { Day } from '../calendar/index.ts'
import { columnOf, type TableId, type Value } from '../tables/index.ts'
import type { Ruleset } from './compile.ts'
import type { InputRow, InputSheet } from './finding.ts'
import { judgeSheets, type Wanted } from './judge-sheets.ts'
import type { Judgement, WatchedDay } from './judgement.ts'
import type { RowPositions } from './row-positions.ts'
import { prepareSheet } from './sheet.ts'
import type { Tables } from './tables.ts'

/** Positions of rows by sheet. */
export type Rows = ReadonlyMap<number, ReadonlySet<number>>

/** Rows, with the rules for which no other row matters. */
export interface ClosedPart {
  readonly rows: Rows
  readonly wanted: Wanted
}

/** What some rules say of some rows of a sheet. */
export interface PartJudged {
  readonly sheet: number
  readonly judgements: readonly Judgement[]
}

/**
 * The rows alone, for rules about rows and cells; and for each column that groups are made by, the rows that share a
 * value with them. `arriving` are rows that will take their place: their groups count too.
 */
export function closedParts(
  ruleset: Ruleset,
  sheets: readonly InputSheet[],
  positions: RowPositions,
  rows: Rows,
  orders: ReadonlySet<number>,
  arriving: { readonly sheet: number; readonly rows: readonly InputRow[] },
): readonly ClosedPart[] {
  const isGroup = (order: number) => ruleset.rules[order]?.form === 'group'
  const parts: ClosedPart[] = [{ rows, wanted: (order) => orders.has(order) && !isGroup(order) }]
  for (const { table, column, orders: grouped } of groupings(ruleset, orders)) {
    const values = valuesOf(sheets, table, column, rows, arriving)
    const closed = new Map<number, Set<number>>()
    sheets.forEach((sheet, index) => {
      if (sheet.table !== table) return
      const found = new Set(rows.get(index) ?? [])
      for (const value of values)
        for (const position of positions.of(index, column, value)) found.add(position)
      closed.set(index, found)
    })
    parts.push({ rows: closed, wanted: (order) => grouped.has(order) })
  }
  return parts
}

/** Judges only these rows; references still look into the whole tables. */
export function judgePart(
  ruleset: Ruleset,
  tables: Tables,
  sheets: readonly InputSheet[],
  asOf: Day | WatchedDay,
  rows: Rows,
  wanted: Wanted,
): readonly PartJudged[] {
  const chosen = [...rows].flatMap(([index, at]) => {
    const sheet = sheets[index]
    if (!sheet) return []
    const part = [...at].sort((a, b) => a - b).flatMap((position) => sheet.rows[position] ?? [])
    return [{ index, part: prepareSheet(tables, { ...sheet, rows: part }, index) }]
  })
  const parts = chosen.map(({ part }) => part)
  const judgements = judgeSheets(ruleset, tables, parts, asOf, wanted)
  return chosen.map(({ index }, position) => ({ sheet: index, judgements: judgements[position] ?? [] }))
}

/** The group rules among these, by table and by the column that finds their groups again. */
function groupings(ruleset: Ruleset, orders: ReadonlySet<number>) {
  const found = new Map<string, { table: TableId; column: string; orders: Set<number> }>()
  for (const order of orders) {
    const rule = ruleset.rules[order]
    if (rule?.form !== 'group') continue
    const column = groupColumn(rule.table, rule.groupBy)
    const id = `${rule.table}.${column}`
    const grouping = found.get(id) ?? { table: rule.table, column, orders: new Set<number>() }
    grouping.orders.add(order)
    found.set(id, grouping)
  }
  return found.values()
}

function valuesOf(
  sheets: readonly InputSheet[],
  table: TableId,
  column: string,
  rows: Rows,
  arriving: { readonly sheet: number; readonly rows: readonly InputRow[] },
): ReadonlySet<Value> {
  const values = new Set<Value>()
  const add = (row: InputRow | undefined) => {
    const value = row?.values[column]
    if (value != null) values.add(value)
  }
  for (const [index, at] of rows) {
    const sheet = sheets[index]
    if (sheet?.table !== table) continue
    for (const position of at) add(sheet.rows[position])
  }
  if (sheets[arriving.sheet]?.table === table) arriving.rows.forEach(add)
  return values
}

/** A column by which groups are found in the sheets themselves: a borrowed one may stand in another table. */
function groupColumn(table: TableId, groupBy: readonly string[]): string {
  const own = groupBy.find((column) => columnOf(table, column)?.borrowed === undefined)
  if (own === undefined)
    throw new Error(`${table}: groups by ${groupBy.join()} cannot be found again after an edit`)
  return own
}

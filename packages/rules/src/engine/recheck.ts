/** A check that is kept: after edits only the touched rows and groups are judged again. */
import { type TableId, tableOf, type Value } from '../tables/index.ts'
import { type CheckOptions, sheetResult } from './check.ts'
import { closedParts, judgePart, type Rows } from './closed-parts.ts'
import type { Ruleset } from './compile.ts'
import type { CheckResult, Finding, InputRow, InputSheet, Place } from './finding.ts'
import { judgeSheets, type Wanted } from './judge-sheets.ts'
import { Lookups } from './lookups.ts'
import { RowPositions } from './row-positions.ts'
import type { AnyRow } from './row-views.ts'
import { prepareSheet } from './sheet.ts'
import { difference, Standings } from './standings.ts'
import { Tables } from './tables.ts'
import { type TouchedRules, touchedRules } from './touched-rules.ts'

/** Rows of one sheet replaced by others; later rows move up or down by the difference, as in a spreadsheet. */
export interface RowChange {
  readonly sheet: number
  /** Position among the sheet's rows, from 0. */
  readonly at: number
  /** How many rows go. */
  readonly removed: number
  /** The rows that come, with their row numbers. */
  readonly inserted: readonly InputRow[]
}

/** What a recheck changed. */
export interface RecheckResult {
  readonly added: readonly Finding[]
  readonly removed: readonly Finding[]
}

export interface KeptCheck {
  /** The same result as a full check of the present sheets. */
  readonly result: () => CheckResult
  /** The sheets as they are after all changes. */
  readonly sheets: () => readonly InputSheet[]
  /** Carries out changes one after the other; the cost hangs on the rows and rules touched, not on the sheet. */
  readonly recheck: (changes: readonly RowChange[]) => RecheckResult
  /** What a recheck of one change would answer, at half the cost of carrying it out and back; nothing changes. */
  readonly tryOut: (change: RowChange) => RecheckResult
}

/** Checks sheets and keeps what later rechecks need; the caller's sheets are not changed. */
export function keepCheck(ruleset: Ruleset, input: readonly InputSheet[], options: CheckOptions): KeptCheck {
  const { asOf } = options
  const sheets = input.map((sheet) => ({ ...sheet, rows: [...sheet.rows] }))
  const tables = new Tables(sheets)
  const positions = new RowPositions(sheets)
  const judgeAll = (wanted?: Wanted) => {
    const prepared = sheets.map((sheet, index) => prepareSheet(tables, sheet, index))
    return judgeSheets(ruleset, tables, prepared, asOf, wanted)
  }
  const standings = new Standings(judgeAll())
  const lookups = new Lookups()
  tables.lookups = lookups

  const judgeRows = (rows: Rows, wanted: Wanted) => judgePart(ruleset, tables, sheets, asOf, rows, wanted)

  /** What a change touches, before anything is done. */
  const concernedBy = (change: RowChange) => {
    const sheet = sheets[change.sheet]
    if (!sheet || change.at < 0 || change.at + change.removed > sheet.rows.length) {
      throw new RangeError(`Sheet ${change.sheet} has no rows ${change.at} to ${change.at + change.removed}`)
    }
    const before = sheet.rows.slice(change.at, change.at + change.removed)
    const columns = tables.mayRepeat(sheet.table)
      ? allColumns(sheet.table)
      : changedColumns(sheet, before, change.inserted)
    const touched = touchedRules(ruleset, sheet.table, columns)
    const dirty = dirtyRows(change, before, touched)
    const parts = [
      ...closedParts(ruleset, sheets, positions, dirty, touched.own, {
        sheet: change.sheet,
        rows: change.inserted,
      }),
    ]
    const asking = noteLookups(touched.consulting)
    const saw = positions.ofRows(lookups.whoSaw(asking, sheet.table, [...before, ...change.inserted]))
    parts.push({ rows: together(dirty, saw), wanted: (order) => asking.has(order) })
    return { before, parts, whole: groupsConsulting(touched.consulting) }
  }

  const carryOut = (change: RowChange): RecheckResult => {
    const { before, parts, whole } = concernedBy(change)
    const outgoing = parts.flatMap(({ rows, wanted }) => judgeRows(rows, wanted))
    standings.takeOut(outgoing)
    const move = applyChange(change, before)
    standings.renumber(change.sheet, move)
    const incoming = parts.flatMap(({ rows, wanted }) => judgeRows(afterChange(rows, change), wanted))
    standings.putIn(incoming)
    const parted = difference(outgoing, incoming, change.sheet, move)
    const again = judgeWhole(whole)
    return { added: [...parted.added, ...again.added], removed: [...parted.removed, ...again.removed] }
  }

  const tryOut = (change: RowChange): RecheckResult => {
    const { before, parts, whole } = concernedBy(change)
    const back = { ...change, removed: change.inserted.length, inserted: before }
    // Where rows move or whole tables are judged again, the standings are needed.
    if (whole.size > 0 || change.removed !== change.inserted.length) {
      const result = carryOut(change)
      carryOut(back)
      return result
    }
    const outgoing = parts.flatMap(({ rows, wanted }) => judgeRows(rows, wanted))
    const move = applyChange(change, before)
    const incoming = parts.flatMap(({ rows, wanted }) => judgeRows(afterChange(rows, change), wanted))
    applyChange(back, change.inserted)
    return difference(outgoing, incoming, change.sheet, move)
  }

  /** Rules about rows whose lookups are known, from the first edit that needs them on. */
  const noteLookups = (consulting: ReadonlySet<number>): ReadonlySet<number> => {
    const asking = new Set([...consulting].filter((order) => ruleset.rules[order]?.form === 'row'))
    const unknown = new Set([...asking].filter((order) => !lookups.has(order)))
    if (unknown.size === 0) return asking
    for (const order of unknown) lookups.begin(order)
    judgeAll((order) => unknown.has(order))
    return asking
  }

  /** The changed rows, and rows of other sheets that borrow from their records. */
  const dirtyRows = (change: RowChange, before: readonly InputRow[], { borrowing }: TouchedRules): Rows => {
    const dirty = new Map<number, Set<number>>([
      [change.sheet, new Set(before.map((_, index) => change.at + index))],
    ])
    const { key } = tableOf(sheets[change.sheet]?.table ?? 'agreements')
    const keys = [...before, ...change.inserted].flatMap(({ values }) => values[key] ?? [])
    sheets.forEach((sheet, index) => {
      for (const { table, through } of borrowing) {
        if (sheet.table !== table) continue
        const found = dirty.get(index) ?? new Set()
        for (const value of keys)
          for (const position of positions.of(index, through, value)) found.add(position)
        dirty.set(index, found)
      }
    })
    return dirty
  }

  /** Puts the new rows in place and numbers the later ones anew. */
  const applyChange = (change: RowChange, before: readonly InputRow[]): Move => {
    const sheet = sheets[change.sheet]
    if (!sheet) throw new RangeError(`No sheet ${change.sheet}`)
    const shift = change.inserted.length - change.removed
    const later = sheet.rows[change.at + change.removed]
    sheet.rows.splice(change.at, change.removed, ...change.inserted)
    if (tables.mayRepeat(sheet.table)) tables.forget(sheet.table)
    if (shift === 0) {
      change.inserted.forEach((row, index) => {
        const old = before[index]
        if (!old) return
        positions.edited(change.sheet, change.at + index, old, row)
        tables.edited(sheet.table, old, row, (column, value) => rowsWith(sheet.table, column, value))
      })
      return { from: Number.POSITIVE_INFINITY, shift: 0 }
    }
    tables.forget(sheet.table)
    positions.moved(change.sheet)
    for (let position = change.at + change.inserted.length; position < sheet.rows.length; position++) {
      const row = sheet.rows[position]
      if (row) sheet.rows[position] = { ...row, row: row.row + shift }
    }
    return { from: later?.row ?? Number.POSITIVE_INFINITY, shift }
  }

  const rowsWith = (table: TableId, column: string, value: Value): readonly AnyRow[] =>
    sheets.flatMap((sheet, index) => {
      if (sheet.table !== table) return []
      const found = [...positions.of(index, column, value)].sort((a, b) => a - b)
      return found.flatMap((position) => {
        const row = sheet.rows[position]
        return row ? [row.values] : []
      })
    })

  /** Rules about groups that look the changed table up. */
  const groupsConsulting = (consulting: ReadonlySet<number>): ReadonlySet<number> =>
    new Set(
      [...consulting].filter((order) => {
        const rule = ruleset.rules[order]
        return rule?.form === 'group' && sheets.some(({ table }) => table === rule.table)
      }),
    )

  /** They judge all their groups again. */
  const judgeWhole = (orders: ReadonlySet<number>) =>
    orders.size === 0
      ? { added: [], removed: [] }
      : standings.judgeAgain(
          judgeAll((order) => orders.has(order)),
          orders,
        )

  return {
    result: () => ({
      ruleset: { version: ruleset.version, digest: ruleset.digest },
      asOf,
      sheets: sheets.map((sheet, index) => sheetResult(sheet, standings.of(index))),
    }),
    sheets: () => sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })),
    recheck: (changes) => {
      const results = changes.map(carryOut)
      return {
        added: results.flatMap(({ added }) => added),
        removed: results.flatMap(({ removed }) => removed),
      }
    },
    tryOut,
  }
}

/** All the positions of both. */
function together(a: Rows, b: Rows): Rows {
  const all = new Map([...a].map(([sheet, positions]) => [sheet, new Set(positions)]))
  for (const [sheet, positions] of b) all.set(sheet, new Set([...(all.get(sheet) ?? []), ...positions]))
  return all
}

/** Row numbers from `from` on move by `shift`. */
export interface Move {
  readonly from: number
  readonly shift: number
}

/** A place after rows above it came or went; a record named by its row gets its new number. */
export function movePlace(place: Place, sheet: number, { from, shift }: Move): Place {
  if (place.sheet !== sheet || place.row < from || shift === 0) return place
  const row = place.row + shift
  return { ...place, row, record: place.record === `row ${place.row}` ? `row ${row}` : place.record }
}

/** Row positions after the change: those of the inserted rows, and the others where they are now. */
function afterChange(rows: Rows, { sheet, at, removed, inserted }: RowChange): Rows {
  return new Map(
    [...rows].map(([index, positions]) => {
      if (index !== sheet) return [index, positions] as const
      const now = new Set<number>(inserted.map((_, offset) => at + offset))
      for (const position of positions) {
        if (position < at) now.add(position)
        else if (position >= at + removed) now.add(position + inserted.length - removed)
      }
      return [index, now] as const
    }),
  )
}

/** Every column of the table, not of the sheet: what is lacking is counted by rows too. */
const allColumns = (table: TableId): ReadonlySet<string> => new Set(Object.keys(tableOf(table).columns))

/** The columns whose cells differ; all of them where rows came or went or a record changed its name. */
function changedColumns(
  sheet: InputSheet,
  before: readonly InputRow[],
  after: readonly InputRow[],
): ReadonlySet<string> {
  const { key } = tableOf(sheet.table)
  const all = allColumns(sheet.table)
  const changed = new Set<string>()
  if (before.length !== after.length) return all
  for (const [index, old] of before.entries()) {
    const fresh = after[index]
    if (!fresh || fresh.row !== old.row) return all
    for (const column of sheet.columns) if (!sameCell(old, fresh, column)) changed.add(column)
  }
  return changed.has(key) ? all : changed
}

const sameCell = (a: InputRow, b: InputRow, column: string): boolean =>
  (a.values[column] ?? null) === (b.values[column] ?? null) &&
  a.written?.[column] === b.written?.[column] &&
  a.unreadable?.[column]?.problem === b.unreadable?.[column]?.problem &&
  a.unreadable?.[column]?.text === b.unreadable?.[column]?.text

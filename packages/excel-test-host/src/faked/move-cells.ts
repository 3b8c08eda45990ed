/** Rows or columns that come or go: everything that lies on the sheet moves along. */
import {
  type Area,
  type Cell,
  type CellFormat,
  LAST_COLUMN,
  LAST_ROW,
  type TestSheet,
} from '../model/index.ts'
import type { Surroundings } from './contract.ts'

/** `count` above 0 inserts that many whole lines before `at`; below 0 it deletes them from `at` on. */
export interface Move {
  readonly axis: 'row' | 'column'
  readonly at: number
  readonly count: number
}

export function moveCells(sheet: TestSheet, move: Move, host: Surroundings): void {
  const line = (index: number) => movedLine(index, move)
  const area = (old: Area) => movedArea(old, move)
  const areas = (old: readonly Area[]) => old.flatMap((one) => area(one) ?? [])
  moveRows(sheet.rows, move)
  sheet.formats = movedFormats(sheet.formats, move)
  sheet.wideFormats = sheet.wideFormats.flatMap((wide) => withArea(wide, area(wide.area)))
  sheet.validations = sheet.validations.flatMap((rule) => withArea(rule, area(rule.area)))
  for (const rule of sheet.conditionalRules) rule.areas = areas(rule.areas)
  sheet.conditionalRules = sheet.conditionalRules.filter((rule) => rule.areas.length > 0)
  for (const table of sheet.tables) table.area = area(table.area) ?? table.area
  sheet.merges = areas(sheet.merges).filter(({ top, left, bottom, right }) => top < bottom || left < right)
  if (move.axis === 'row') sheet.hiddenRows = movedSet(sheet.hiddenRows, line)
  else {
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns, line)
    sheet.columnWidths = new Map(
      [...sheet.columnWidths].flatMap(([column, width]) => {
        const to = line(column)
        return to === undefined ? [] : [[to, width] as const]
      }),
    )
  }
  const filtered = sheet.filter && area(sheet.filter.area)
  sheet.filter =
    sheet.filter && filtered
      ? {
          area: filtered,
          hidden: move.axis === 'row' ? movedSet(sheet.filter.hidden, line) : sheet.filter.hidden,
        }
      : undefined
  const { book } = host
  book.comments = book.comments.flatMap((comment) => {
    const to = comment.sheet === sheet ? area(comment.area) : comment.area
    if (to === undefined) return []
    comment.area = to
    return [comment]
  })
  for (const named of book.names.values())
    if (named.sheet === sheet) named.area = area(named.area) ?? named.area
  host.mapReferences(sheet, area)
}

/** Where a line goes, or undefined where it is deleted or pushed off the sheet. */
function movedLine(index: number, { axis, at, count }: Move): number | undefined {
  if (index < at) return index
  if (count < 0 && index < at - count) return undefined
  const to = index + count
  return to > (axis === 'row' ? LAST_ROW : LAST_COLUMN) ? undefined : to
}

/** An area grows with lines put inside it and shrinks with lines taken from it. */
function movedArea(area: Area, move: Move): Area | undefined {
  const last = move.axis === 'row' ? LAST_ROW : LAST_COLUMN
  const [first, end] = move.axis === 'row' ? [area.top, area.bottom] : [area.left, area.right]
  if (first === 0 && end === last) return area
  const from = first < move.at ? first : Math.max(first + move.count, move.at)
  const to = end < move.at ? end : Math.max(end + move.count, move.at - 1)
  if (to < from) return undefined
  const capped = Math.min(to, last)
  return move.axis === 'row' ? { ...area, top: from, bottom: capped } : { ...area, left: from, right: capped }
}

function moveRows(rows: (Cell | undefined)[][], { axis, at, count }: Move): void {
  const lines: { splice(at: number, gone: number, ...come: undefined[]): unknown; length: number }[] =
    axis === 'row' ? [rows] : rows.filter((line) => line !== undefined)
  for (const line of lines) {
    if (line.length <= at) continue
    if (count < 0) line.splice(at, -count)
    else line.splice(at, 0, ...new Array<undefined>(count))
  }
}

function movedFormats(formats: Map<string, CellFormat>, move: Move): Map<string, CellFormat> {
  const moved = new Map<string, CellFormat>()
  for (const [key, format] of formats) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    const to = movedLine(move.axis === 'row' ? row : column, move)
    if (to !== undefined) moved.set(move.axis === 'row' ? `${to},${column}` : `${row},${to}`, format)
  }
  return moved
}

const movedSet = (lines: ReadonlySet<number>, line: (index: number) => number | undefined): Set<number> =>
  new Set([...lines].flatMap((index) => line(index) ?? []))

const withArea = <Kept extends { readonly area: Area }>(kept: Kept, area: Area | undefined): Kept[] =>
  area === undefined ? [] : [{ ...kept, area }]

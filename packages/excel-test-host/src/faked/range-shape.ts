/** Rows and columns that an add-in inserts, deletes, hides or merges. */
import {
  type Area,
  addressOf,
  columnsIn,
  LAST_COLUMN,
  LAST_ROW,
  overlap,
  rowsIn,
  type TestSheet,
} from '../model/index.ts'
import { eachCell, filledPart, refuseProtected } from './cell-blocks.ts'
import type { Surroundings } from './contract.ts'
import { invalidArgument } from './errors.ts'
import { moveCells } from './move-cells.ts'
import { range, type Thing } from './things.ts'

export function insertCells(thing: Thing<'Range'>, shift: string, host: Surroundings): Thing<'Range'> {
  const { book, sheet, area } = thing
  refuseProtected(sheet, area)
  const move = wholeLines(area, shift, { row: 'Down', column: 'Right' })
  moveCells(sheet, move, host)
  host.changed(sheet, area, { changeType: move.axis === 'row' ? 'RowInserted' : 'ColumnInserted' })
  return range(book, sheet, area)
}

export function deleteCells({ sheet, area }: Thing<'Range'>, shift: string, host: Surroundings): void {
  refuseProtected(sheet, area)
  const move = wholeLines(area, shift, { row: 'Up', column: 'Left' })
  moveCells(sheet, { ...move, count: -move.count }, host)
  host.changed(sheet, area, { changeType: move.axis === 'row' ? 'RowDeleted' : 'ColumnDeleted' })
}

export function hideRows(sheet: TestSheet, area: Area, hidden: boolean, host: Surroundings): void {
  if (area.top === 0 && area.bottom === LAST_ROW) throw invalidArgument('all rows')
  for (let row = area.top; row <= area.bottom; row++) {
    if (hidden) sheet.hiddenRows.add(row)
    else sheet.hiddenRows.delete(row)
  }
  host.raise('RowHiddenChangedEvent', sheet, {
    address: addressOf({ ...area, left: 0, right: LAST_COLUMN }),
    changeType: hidden ? 'Hidden' : 'Unhidden',
    source: 'Local',
  })
}

/** Only the first cell keeps its value. */
export function merge({ sheet, area }: Thing<'Range'>, across: boolean): void {
  refuseProtected(sheet, area)
  const merged = across
    ? Array.from({ length: rowsIn(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }))
    : [area]
  sheet.merges = sheet.merges.filter((old) => !overlap(old, area))
  for (const one of merged) {
    sheet.merges.push(one)
    const part = filledPart(sheet, one)
    if (part === undefined) continue
    eachCell(part, (row, column) => {
      if (row !== one.top || column !== one.left) sheet.put(row, column, undefined)
    })
  }
}

export function unmerge({ sheet, area }: Thing<'Range'>): void {
  refuseProtected(sheet, area)
  sheet.merges = sheet.merges.filter((old) => !overlap(old, area))
}

/** Whole rows or columns; parts of rows are not faked yet, and say so. */
function wholeLines(
  area: Area,
  shift: string,
  way: { readonly row: string; readonly column: string },
): { readonly axis: 'row' | 'column'; readonly at: number; readonly count: number } {
  if (area.left === 0 && area.right === LAST_COLUMN) return { axis: 'row', at: area.top, count: rowsIn(area) }
  if (area.top === 0 && area.bottom === LAST_ROW) {
    return { axis: 'column', at: area.left, count: columnsIn(area) }
  }
  if (shift !== way.row && shift !== way.column) throw invalidArgument(`shift ${shift}`)
  throw new Error('The host inserts and deletes whole rows and columns, not parts of them yet')
}

/** What a person, or a co-author elsewhere, does in the grid: with the events that Excel raises. */
import { moveCells, sortRows } from '../faked/index.ts'
import {
  addressOf,
  areaOf,
  type CellValue,
  cellsIn,
  LAST_COLUMN,
  type TestSheet,
  type Visibility,
} from '../model/index.ts'
import type { ExcelHost, Source } from './host.ts'

export type Entered = CellValue | readonly (readonly (CellValue | null)[])[]

/** Actions in the grid. Each raises its events at once; office.js gets them a moment later. */
export interface People {
  /** Types or pastes: one value, or rows of values from the first cell on. */
  edits(sheet: TestSheet, address: string, entered: Entered): void
  /** Inserts whole rows: `row` as Excel shows it becomes the first new one. */
  insertsRows(sheet: TestSheet, row: number, count?: number): void
  deletesRows(sheet: TestSheet, row: number, count?: number): void
  insertsColumns(sheet: TestSheet, column: string, count?: number): void
  deletesColumns(sheet: TestSheet, column: string, count?: number): void
  /** Sorts these rows by one of their columns; headings are not part of the address. */
  sorts(sheet: TestSheet, address: string, column: string, direction?: 'ascending' | 'descending'): void
  addsSheet(name: string): TestSheet
  deletesSheet(sheet: TestSheet): void
  renamesSheet(sheet: TestSheet, name: string): void
}

export function peopleOf(host: ExcelHost, source: Source): People {
  const { book, surroundings } = host
  const lines = (sheet: TestSheet, axis: 'row' | 'column', at: number, count: number): void => {
    moveCells(sheet, { axis, at, count }, surroundings)
    const last = at + Math.abs(count) - 1
    const area =
      axis === 'row'
        ? { top: at, left: 0, bottom: last, right: LAST_COLUMN }
        : { top: 0, left: at, bottom: areaOf('A:A').bottom, right: last }
    const what = axis === 'row' ? 'Row' : 'Column'
    const changeType = `${what}${count > 0 ? 'Inserted' : 'Deleted'}` as const
    host.tellChange(sheet, area, { changeType }, source)
    host.flushEvents()
  }
  const columnAt = (name: string) => areaOf(`${name}:${name}`).left
  return {
    edits(sheet, address, entered) {
      const at = areaOf(address)
      const values = Array.isArray(entered) ? entered : filled(entered as CellValue, address)
      const area = {
        ...at,
        bottom: at.top + values.length - 1,
        right: at.left + Math.max(...values.map(({ length }) => length)) - 1,
      }
      const before = cellsIn(area) === 1 ? { before: sheet.valueAt(addressOf(area)) } : {}
      for (const [i, line] of values.entries()) {
        for (const [j, value] of line.entries()) sheet.write(at.top + i, at.left + j, value)
      }
      host.tellChange(sheet, area, before, source)
      host.flushEvents()
    },
    insertsRows: (sheet, row, count = 1) => lines(sheet, 'row', row - 1, count),
    deletesRows: (sheet, row, count = 1) => lines(sheet, 'row', row - 1, -count),
    insertsColumns: (sheet, column, count = 1) => lines(sheet, 'column', columnAt(column), count),
    deletesColumns: (sheet, column, count = 1) => lines(sheet, 'column', columnAt(column), -count),
    sorts(sheet, address, column, direction = 'ascending') {
      const area = areaOf(address)
      sortRows(sheet, area, [{ column: columnAt(column), ascending: direction === 'ascending' }])
      host.raise('RowSortedEvent', sheet, { address: addressOf(area), source })
      host.flushEvents()
    },
    addsSheet(name) {
      const sheet = book.add(name)
      host.raise('AddedEvent', sheet, { source })
      host.flushEvents()
      return sheet
    },
    deletesSheet(sheet) {
      book.remove(sheet)
      host.raise('DeletedEvent', sheet, { source })
      host.flushEvents()
    },
    renamesSheet(sheet, name) {
      const nameBefore = sheet.name
      sheet.name = name
      host.raise('EventNameChanged', sheet, { nameBefore, nameAfter: name, source })
      host.flushEvents()
    },
  }
}

/** Actions of the person at this screen that others do not share. */
export interface Person extends People {
  selects(sheet: TestSheet, address: string): void
  activates(sheet: TestSheet): void
  /** Hides the rows whose value in a column does not pass; only rows below the first are filtered. */
  filters(sheet: TestSheet, address: string, column: string, keep: (value: CellValue) => boolean): void
  clearsFilter(sheet: TestSheet): void
  hidesRows(sheet: TestSheet, rows: string, hidden?: boolean): void
  merges(sheet: TestSheet, address: string): void
  protects(sheet: TestSheet, isProtected?: boolean): void
  shows(sheet: TestSheet, visibility: Visibility): void
}

export function personAt(host: ExcelHost): Person {
  const { book } = host
  const tell = (event: string, sheet: TestSheet, payload: Readonly<Record<string, unknown>> = {}) => {
    host.raise(event, sheet, payload)
    host.flushEvents()
  }
  const activate = (sheet: TestSheet) => {
    const before = book.active
    book.active = sheet
    if (before === sheet) return
    host.raise('DeactivatedEvent', before)
    host.raise('ActivatedEvent', sheet)
  }
  return {
    ...peopleOf(host, 'Local'),
    selects(sheet, address) {
      activate(sheet)
      book.selection = { sheet, areas: address.split(',').map(areaOf) }
      tell('SelectionChangedEvent', sheet, { address })
    },
    activates(sheet) {
      activate(sheet)
      host.flushEvents()
    },
    filters(sheet, address, column, keep) {
      const area = areaOf(address)
      const at = areaOf(`${column}:${column}`).left
      showFiltered(sheet)
      const hidden = new Set<number>()
      for (let row = area.top + 1; row <= area.bottom; row++) {
        if (!keep(sheet.cell(row, at)?.value ?? '') && !sheet.hiddenRows.has(row)) hidden.add(row)
      }
      for (const row of hidden) sheet.hiddenRows.add(row)
      // The bundle in use knows no event of filtering; Excel tells that rows were hidden.
      sheet.filter = { area, hidden }
      tellHidden(host, sheet, hidden, 'Hidden')
    },
    clearsFilter(sheet) {
      const shown = showFiltered(sheet)
      sheet.filter = undefined
      tellHidden(host, sheet, shown, 'Unhidden')
    },
    hidesRows(sheet, rows, hidden = true) {
      const { top, bottom } = areaOf(rows)
      for (let row = top; row <= bottom; row++) {
        if (hidden) sheet.hiddenRows.add(row)
        else sheet.hiddenRows.delete(row)
      }
      tell('RowHiddenChangedEvent', sheet, {
        address: rows,
        changeType: hidden ? 'Hidden' : 'Unhidden',
        source: 'Local',
      })
    },
    merges(sheet, address) {
      const area = areaOf(address)
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          if (row !== area.top || column !== area.left) sheet.write(row, column, '')
        }
      }
      sheet.merges.push(area)
      host.tellChange(sheet, area, {}, 'Local')
      host.flushEvents()
    },
    protects(sheet, isProtected = true) {
      sheet.protected = isProtected
      tell('ProtectionChangedEvent', sheet, { isProtected, source: 'Local' })
    },
    shows(sheet, visibility) {
      const visibilityBefore = sheet.visibility
      sheet.visibility = visibility
      tell('EventVisibilityChanged', sheet, {
        visibilityBefore,
        visibilityAfter: visibility,
        source: 'Local',
      })
    },
  }
}

function showFiltered(sheet: TestSheet): ReadonlySet<number> {
  const shown = sheet.filter?.hidden ?? new Set<number>()
  for (const row of shown) sheet.hiddenRows.delete(row)
  return shown
}

/** One event for every run of rows. */
function tellHidden(
  host: ExcelHost,
  sheet: TestSheet,
  rows: ReadonlySet<number>,
  changeType: 'Hidden' | 'Unhidden',
): void {
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (rows.has(row - 1)) continue
    let last = row
    while (rows.has(last + 1)) last++
    const address = addressOf({ top: row, bottom: last, left: 0, right: LAST_COLUMN })
    host.raise('RowHiddenChangedEvent', sheet, { address, changeType, source: 'Local' })
  }
  host.flushEvents()
}

/** The same value in every cell of the address, as after Ctrl+Enter. */
function filled(value: CellValue, address: string): CellValue[][] {
  const { top, left, bottom, right } = areaOf(address)
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => value))
}

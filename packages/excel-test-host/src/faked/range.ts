/** A range of cells: what it holds, where it is, and ranges made from it. */
import {
  type Area,
  around,
  cellsIn,
  columnsIn,
  LAST_COLUMN,
  LAST_ROW,
  oneCell,
  overlap,
  rowsIn,
  shownText,
  valueType,
} from '../model/index.ts'
import { asFlag, asRange, asText, asWhole, within } from './arguments.ts'
import { checkSize, filledPart, readBlock, refuseProtected, writeBlock } from './cell-blocks.ts'
import type { Faked } from './contract.ts'
import { ApiError, invalidArgument, itemNotFound } from './errors.ts'
import { clearFormats } from './formats.ts'
import { fullAddress } from './range-areas.ts'
import { deleteCells, hideRows, insertCells, merge, unmerge } from './range-shape.ts'
import { rulesOver } from './rules-over.ts'
import { range, rangeAreas, type Thing, tableThing, worksheet } from './things.ts'
import { mergesIn } from './worksheet.ts'

export const rangeClass: Faked<'Range'> = {
  tracked: true,
  get: {
    Address: ({ sheet, area }) => fullAddress(sheet, area),
    AddressLocal: ({ sheet, area }) => fullAddress(sheet, area),
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowsIn(area),
    ColumnCount: ({ area }) => columnsIn(area),
    CellCount: ({ area }) => (cellsIn(area) > 2_147_483_647 ? -1 : cellsIn(area)),
    IsEntireColumn: ({ area }) => area.top === 0 && area.bottom === LAST_ROW,
    IsEntireRow: ({ area }) => area.left === 0 && area.right === LAST_COLUMN,
    Values: (thing, host) => readBlock(thing, host, (cell) => cell?.value ?? ''),
    Formulas: (thing, host) => readBlock(thing, host, (cell) => cell?.formula ?? cell?.value ?? ''),
    NumberFormat: (thing, host) => readBlock(thing, host, (cell) => cell?.numberFormat ?? 'General'),
    Text: (thing, host) =>
      readBlock(thing, host, (cell) =>
        cell ? shownText(cell.value, cell.numberFormat, host.book.date1904) : '',
      ),
    ValueTypes: (thing, host) => readBlock(thing, host, (cell) => valueType(cell ?? { value: '' })),
    RowHidden: ({ sheet, area }) => share(area.top, area.bottom, (row) => sheet.hiddenRows.has(row)),
    ColumnHidden: ({ sheet, area }) =>
      share(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
    Hidden: ({ sheet, area }) => {
      const rows = share(area.top, area.bottom, (row) => sheet.hiddenRows.has(row))
      const columns = share(area.left, area.right, (column) => sheet.hiddenColumns.has(column))
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null
    },
  },
  set: {
    Values: (thing, value, host) =>
      writeBlock(thing, value, host, (row, column, entered) => thing.sheet.write(row, column, entered)),
    Formulas: (thing, value, host) =>
      writeBlock(thing, value, host, (row, column, entered) => thing.sheet.write(row, column, entered)),
    NumberFormat: (thing, value, host) =>
      writeBlock(thing, value, host, (row, column, format) => {
        const cell = thing.sheet.cell(row, column)
        thing.sheet.put(row, column, { value: '', ...cell, numberFormat: asText(format) })
      }),
    RowHidden: ({ sheet, area }, value, host) => hideRows(sheet, area, asFlag(value), host),
    ColumnHidden: ({ sheet, area }, value) => {
      for (let column = area.left; column <= area.right; column++) {
        if (asFlag(value)) sheet.hiddenColumns.add(column)
        else sheet.hiddenColumns.delete(column)
      }
    },
  },
  nav: {
    Format: (of) => ({ t: 'RangeFormat', of }),
    Worksheet: ({ book, sheet }) => worksheet(book, sheet),
    DataValidation: (of) => ({ t: 'DataValidation', of }),
    Sort: (of) => ({ t: 'RangeSort', of }),
    ConditionalFormats: rulesOver,
  },
  call: {
    _KeepReference: () => {},
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      checkSize(area, rows, columns)
    },
    GetBoundingRect: (thing, [other]) => {
      const { sheet, area } = asRange(other, worksheet(thing.book, thing.sheet))
      if (sheet !== thing.sheet) throw invalidArgument('ranges of two sheets')
      return within(thing, around(thing.area, area))
    },
    GetCell: (thing, [row, column]) =>
      within(thing, oneCell(thing.area.top + asWhole(row), thing.area.left + asWhole(column))),
    GetRow: (thing, [row]) => {
      const top = thing.area.top + asWhole(row)
      return within(thing, { ...thing.area, top, bottom: top })
    },
    GetColumn: (thing, [column]) => {
      const left = thing.area.left + asWhole(column)
      return within(thing, { ...thing.area, left, right: left })
    },
    GetResizedRange: (thing, [rows, columns]) =>
      within(thing, {
        ...thing.area,
        bottom: thing.area.bottom + asWhole(rows),
        right: thing.area.right + asWhole(columns),
      }),
    GetAbsoluteResizedRange: (thing, [rows, columns]) =>
      within(thing, {
        ...thing.area,
        bottom: thing.area.top + asWhole(rows) - 1,
        right: thing.area.left + asWhole(columns) - 1,
      }),
    GetOffsetRange: (thing, [rows, columns]) =>
      within(thing, shifted(thing.area, asWhole(rows), asWhole(columns))),
    GetEntireRow: ({ book, sheet, area }) => range(book, sheet, { ...area, left: 0, right: LAST_COLUMN }),
    GetEntireColumn: ({ book, sheet, area }) => range(book, sheet, { ...area, top: 0, bottom: LAST_ROW }),
    GetLastRow: (thing) => within(thing, { ...thing.area, top: thing.area.bottom }),
    GetLastColumn: (thing) => within(thing, { ...thing.area, left: thing.area.right }),
    GetLastCell: (thing) => within(thing, oneCell(thing.area.bottom, thing.area.right)),
    GetRowsBelow: (thing, [count]) =>
      within(thing, {
        ...thing.area,
        top: thing.area.bottom + 1,
        bottom: thing.area.bottom + (count === undefined ? 1 : asWhole(count)),
      }),
    GetIntersection: (thing, [other]) => {
      const found = intersection(thing, other)
      if (found === null) throw itemNotFound('intersection')
      return found
    },
    GetIntersectionOrNullObject: (thing, [other]) => intersection(thing, other),
    GetUsedRange: (thing, [valuesOnly]) =>
      usedPart(thing, valuesOnly) ?? range(thing.book, thing.sheet, oneCell(thing.area.top, thing.area.left)),
    GetUsedRangeOrNullObject: (thing, [valuesOnly]) => usedPart(thing, valuesOnly),
    GetMergedAreasOrNullObject: ({ book, sheet, area }) => {
      const found = mergesIn(sheet.merges, area)
      if (found.length > MOST_MERGES) throw new ApiError('GeneralException', 'Too many merged areas.')
      return found.length === 0 ? null : rangeAreas(book, sheet, found)
    },
    GetTables: ({ book, sheet, area }) => ({
      t: 'TableScopedCollection',
      book,
      items: () =>
        sheet.tables
          .filter((table) => overlap(table.area, area))
          .map((table) => tableThing(book, sheet, table)),
    }),
    Select: ({ book, sheet, area }, _, host) => {
      const before = book.active
      book.active = sheet
      book.selection = { sheet, areas: [area] }
      if (before === sheet) return
      host.raise('DeactivatedEvent', before)
      host.raise('ActivatedEvent', sheet)
    },
    Clear: (thing, [what], host) => {
      const { sheet, area } = thing
      refuseProtected(sheet, area)
      if (what === 'Formats' || what === 'All' || what === undefined) clearFormats(thing)
      if (what === 'Formats' || what === 'Hyperlinks') return
      const part = filledPart(sheet, area)
      if (part === undefined) return
      for (let row = part.top; row <= part.bottom; row++) {
        for (let column = part.left; column <= part.right; column++) {
          const numberFormat = sheet.cell(row, column)?.numberFormat
          const kept = what === 'Contents' && numberFormat !== undefined
          sheet.put(row, column, kept ? { value: '', numberFormat } : undefined)
        }
      }
      host.changed(sheet, area)
    },
    Insert: (thing, [shift], host) => insertCells(thing, asText(shift), host),
    Delete: (thing, [shift], host) => {
      deleteCells(thing, asText(shift), host)
    },
    Merge: (thing, [across]) => {
      merge(thing, across === true)
    },
    Unmerge: (thing) => {
      unmerge(thing)
    },
  },
}

/** Excel tells no more merged areas than these at once. */
const MOST_MERGES = 512

/** True or false where all lines agree, else null: as Excel tells of mixed properties. */
function share(first: number, last: number, holds: (line: number) => boolean): boolean | null {
  const value = holds(first)
  for (let line = first + 1; line <= last; line++) if (holds(line) !== value) return null
  return value
}

function intersection(thing: Thing<'Range'>, other: unknown): Thing<'Range'> | null {
  const { sheet, area } = asRange(other, worksheet(thing.book, thing.sheet))
  const shared = sheet === thing.sheet ? overlap(thing.area, area) : undefined
  return shared ? range(thing.book, sheet, shared) : null
}

function usedPart({ book, sheet, area }: Thing<'Range'>, valuesOnly: unknown): Thing<'Range'> | null {
  const used = sheet.used(valuesOnly === true)
  const part = used && overlap(used, area)
  return part ? range(book, sheet, part) : null
}

const shifted = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
})

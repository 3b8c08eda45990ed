/** Sorting rows, by the add-in or by a person. */
import {
  type Area,
  addressOf,
  type Cell,
  type CellFormat,
  type CellValue,
  type TestSheet,
} from '../model/index.ts'
import { asWhole } from './arguments.ts'
import { refuseProtected } from './cell-blocks.ts'
import type { Faked } from './contract.ts'
import { invalidArgument } from './errors.ts'

export const rangeSort: Faked<'RangeSort'> = {
  call: {
    Apply: ({ of: { sheet, area } }, [fields, matchCase, hasHeaders, orientation], host) => {
      refuseProtected(sheet, area)
      if (matchCase === true || (orientation !== undefined && orientation !== 'Rows')) {
        throw new Error('The host sorts rows without case, nothing else yet')
      }
      if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('fields to sort by')
      const keys = fields.map((field: { key?: unknown; ascending?: unknown }) => ({
        column: area.left + asWhole(field.key),
        ascending: field.ascending !== false,
      }))
      const body = hasHeaders === true ? { ...area, top: area.top + 1 } : area
      sortRows(sheet, body, keys)
      host.raise('RowSortedEvent', sheet, { address: addressOf(body), source: 'Local' })
    },
  },
}

/** Sorts as Excel does: numbers, then texts, then false and true, empty cells last whatever the direction. */
export function sortRows(
  sheet: TestSheet,
  area: Area,
  keys: readonly { readonly column: number; readonly ascending: boolean }[],
): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i)
  const order = [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const by = compare(sheet.cell(a, column)?.value ?? '', sheet.cell(b, column)?.value ?? '', ascending)
      if (by !== 0) return by
    }
    return a - b
  })
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i)
  const taken = order.map((row) =>
    columns.map((column): [Cell | undefined, CellFormat | undefined] => [
      sheet.cell(row, column),
      sheet.formats.get(`${row},${column}`),
    ]),
  )
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of columns.entries()) {
      const [cell, format] = taken[i]?.[j] ?? []
      sheet.put(row, column, cell)
      if (format === undefined) sheet.formats.delete(`${row},${column}`)
      else sheet.formats.set(`${row},${column}`, format)
    }
  }
}

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
  const rank = (value: CellValue) => ['number', 'string', 'boolean'].indexOf(typeof value)
  const up =
    rank(a) - rank(b) ||
    (typeof a === 'string' && typeof b === 'string'
      ? a.toLowerCase() < b.toLowerCase()
        ? -1
        : a.toLowerCase() > b.toLowerCase()
          ? 1
          : 0
      : Number(a) - Number(b))
  return ascending ? up : -up
}

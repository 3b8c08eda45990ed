/** Tables and named ranges. */
import { columnsIn, overlap, parseAddress, rowsIn } from '../model/index.ts'
import { asFlag, asRange, asText } from './arguments.ts'
import type { Faked } from './contract.ts'
import { alreadyExists, invalidArgument } from './errors.ts'
import { range, type Thing, tableThing, worksheet } from './things.ts'

export const tableCollection: Faked<'TableCollection'> = {
  item: tableNamed,
  get: { Count: ({ items }) => items().length },
  call: {
    GetCount: ({ items }) => items().length,
    Add: ({ book, sheet: onSheet }, [address, headers]) => {
      const { sheet, area } = asRange(address, worksheet(book, onSheet ?? book.active))
      if (sheet.tables.some((other) => overlap(other.area, area)))
        throw invalidArgument('tables must not overlap')
      const number = book.sheets.reduce((count, { tables }) => count + tables.length, 1)
      const table = { id: String(number), name: `Table${number}`, area, headers: headers !== false }
      sheet.tables.push(table)
      return tableThing(book, sheet, table)
    },
  },
}

export const tableScopedCollection: Faked<'TableScopedCollection'> = {
  item: tableNamed,
  call: {
    GetCount: ({ items }) => items().length,
    GetFirst: ({ items }) => items()[0] ?? null,
  },
}

export const tableClass: Faked<'Table'> = {
  id: ({ table }) => table.id,
  get: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.headers,
    Style: ({ table }) => table.style ?? 'TableStyleMedium2',
    ShowBandedRows: ({ table }) => table.bandedRows ?? true,
    ShowFilterButton: ({ table }) => table.filterButton ?? true,
  },
  set: {
    Style: ({ table }, value) => {
      table.style = asText(value)
    },
    ShowBandedRows: ({ table }, value) => {
      table.bandedRows = asFlag(value)
    },
    ShowFilterButton: ({ table }, value) => {
      table.filterButton = asFlag(value)
    },
    Name: ({ table }, value) => {
      table.name = asText(value)
    },
  },
  nav: {
    Worksheet: ({ book, sheet }) => worksheet(book, sheet),
    Rows: ({ book, sheet, table }) => ({ t: 'TableRowCollection', book, sheet, table }),
    Columns: ({ book, sheet, table }) => ({
      t: 'TableColumnCollection',
      book,
      sheet,
      table,
      items: () =>
        Array.from(
          { length: columnsIn(table.area) },
          (_, index): Thing<'TableColumn'> => ({ t: 'TableColumn', book, sheet, table, index }),
        ),
    }),
  },
  call: {
    GetRange: ({ book, sheet, table }) => range(book, sheet, table.area),
    GetHeaderRowRange: ({ book, sheet, table }) =>
      range(book, sheet, { ...table.area, bottom: table.area.top }),
    GetDataBodyRange: ({ book, sheet, table }) =>
      range(book, sheet, { ...table.area, top: table.area.top + (table.headers ? 1 : 0) }),
    Delete: ({ sheet, table }) => {
      sheet.tables = sheet.tables.filter((other) => other !== table)
    },
  },
}

export const tableRowCollection: Faked<'TableRowCollection'> = {
  get: { Count: ({ table }) => rowsIn(table.area) - (table.headers ? 1 : 0) },
  call: { GetCount: ({ table }) => rowsIn(table.area) - (table.headers ? 1 : 0) },
}

export const tableColumnCollection: Faked<'TableColumnCollection'> = {
  get: { Count: ({ items }) => items().length },
  item: ({ items }, key) =>
    items().find((column) => nameOf(column) === key || column.index + 1 === key) ?? null,
  call: { GetCount: ({ items }) => items().length },
}

export const tableColumn: Faked<'TableColumn'> = {
  id: ({ index }) => index + 1,
  get: { Id: ({ index }) => index + 1, Index: ({ index }) => index, Name: nameOf },
  call: {
    GetDataBodyRange: ({ book, sheet, table, index }) => {
      const { top, left, bottom } = table.area
      const column = left + index
      return range(book, sheet, { top: top + (table.headers ? 1 : 0), left: column, bottom, right: column })
    },
  },
}

export const namedItemCollection: Faked<'NamedItemCollection'> = {
  item: ({ book }, key) => {
    const named = book.names.get(String(key).toLowerCase())
    return named ? { t: 'NamedItem', book, named } : null
  },
  call: {
    GetCount: ({ book }) => book.names.size,
    Add: ({ book }, [given, at]) => {
      const name = asText(given)
      if (book.names.has(name.toLowerCase())) throw alreadyExists()
      if (typeof at === 'string' && at.startsWith('=') && parseAddress(at.slice(1)) === undefined) {
        throw new Error('The host names ranges, not formulas yet')
      }
      const { sheet, area } = asRange(
        typeof at === 'string' ? at.replace(/^=/, '') : at,
        worksheet(book, book.active),
      )
      const named = { name, sheet, area }
      book.names.set(name.toLowerCase(), named)
      return { t: 'NamedItem', book, named }
    },
  },
}

export const namedItem: Faked<'NamedItem'> = {
  id: ({ named }) => named.name,
  get: { Name: ({ named }) => named.name, Type: () => 'Range', _Id: ({ named }) => named.name },
  call: {
    GetRange: ({ book, named }) => range(book, named.sheet, named.area),
    GetRangeOrNullObject: ({ book, named }) => range(book, named.sheet, named.area),
    Delete: ({ book, named }) => {
      book.names.delete(named.name.toLowerCase())
    },
  },
}

function tableNamed(
  { items }: Thing<'TableCollection' | 'TableScopedCollection'>,
  key: string | number,
): Thing<'Table'> | null {
  const wanted = String(key).toLowerCase()
  return items().find(({ table }) => table.name.toLowerCase() === wanted || table.id === wanted) ?? null
}

function nameOf({ sheet, table, index }: Thing<'TableColumn'>): string {
  const heading = sheet.cell(table.area.top, table.area.left + index)?.value
  return table.headers && heading !== undefined ? String(heading) : `Column${index + 1}`
}

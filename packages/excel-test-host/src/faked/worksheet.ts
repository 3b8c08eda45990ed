/** A sheet, its protection, its frozen panes and its filter. */
import { type Area, oneCell, overlap, parseAddress, type Visibility } from '../model/index.ts'
import { asRange, asText, asWhole, rangeAt, within } from './arguments.ts'
import type { Faked, Surroundings } from './contract.ts'
import { ApiError, alreadyExists, invalidArgument, itemNotFound, workbookProtected } from './errors.ts'
import { range, rangeAreas, type Thing, tableThing, worksheet } from './things.ts'

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden']

export const worksheetClass: Faked<'Worksheet'> = {
  id: ({ sheet }) => sheet.id,
  events: [
    'ActivatedEvent',
    'DeactivatedEvent',
    'DataChangedEvent',
    'SelectionChangedEvent',
    'CalculatedEvent',
    'FormatChangedEvent',
    'RowSortedEvent',
    'ColumnSortedEvent',
    'RowHiddenChangedEvent',
    'ProtectionChangedEvent',
    'EventNameChanged',
    'EventVisibilityChanged',
  ],
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.tabColor,
  },
  set: {
    Name: ({ book, sheet }, value, host) => {
      if (book.protected) throw workbookProtected()
      const name = asText(value)
      if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name))
        throw invalidArgument('name of a sheet')
      if (book.sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase())) {
        throw alreadyExists()
      }
      const nameBefore = sheet.name
      sheet.name = name
      host.raise('EventNameChanged', sheet, { nameBefore, nameAfter: name, source: 'Local' })
    },
    Position: ({ book, sheet }, value) => {
      book.sheets.splice(book.sheets.indexOf(sheet), 1)
      book.sheets.splice(asWhole(value), 0, sheet)
    },
    TabColor: ({ sheet }, value) => {
      sheet.tabColor = asText(value)
    },
    Visibility: ({ sheet }, value, host) => {
      const visibility = VISIBILITIES.find((one) => one === value)
      if (visibility === undefined) throw invalidArgument('visibility')
      const visibilityBefore = sheet.visibility
      sheet.visibility = visibility
      host.raise('EventVisibilityChanged', sheet, {
        visibilityBefore,
        visibilityAfter: visibility,
        source: 'Local',
      })
    },
  },
  nav: {
    Tables: ({ book, sheet }) => ({
      t: 'TableCollection',
      book,
      sheet,
      items: () => sheet.tables.map((table) => tableThing(book, sheet, table)),
    }),
    Protection: ({ book, sheet }) => ({ t: 'WorksheetProtection', book, sheet }),
    FreezePanes: ({ book, sheet }) => ({ t: 'WorksheetFreezePanes', book, sheet }),
    AutoFilter: ({ book, sheet }) => ({ t: 'AutoFilter', book, sheet }),
    Comments: ({ book, sheet }) => ({
      t: 'CommentCollection',
      book,
      items: () =>
        book.comments
          .filter((comment) => comment.sheet === sheet)
          .map((comment): Thing<'Comment'> => ({ t: 'Comment', book, comment })),
    }),
    CustomProperties: ({ sheet }) => ({
      t: 'WorksheetCustomPropertyCollection',
      sheet,
      items: () =>
        [...sheet.customProperties.keys()].map(
          (key): Thing<'WorksheetCustomProperty'> => ({ t: 'WorksheetCustomProperty', sheet, key }),
        ),
    }),
  },
  call: {
    GetRange: (thing, [address]) => rangeAt(thing, address),
    GetCell: (thing, [row, column]) => within(thing, oneCell(asWhole(row), asWhole(column))),
    GetRangeByIndexes: (thing, args) => {
      const [top = 0, left = 0, rows = 0, columns = 0] = args.map((arg) => asWhole(arg))
      return within(thing, { top, left, bottom: top + rows - 1, right: left + columns - 1 })
    },
    GetRanges: ({ book, sheet }, [address], host) => {
      const text = asText(address)
      if (text.length > host.limits.address) {
        throw invalidArgument(`the address has more than ${host.limits.address} characters`)
      }
      return rangeAreas(
        book,
        sheet,
        text.split(/[,;]/).map((part) => parsedArea(part.trim())),
      )
    },
    GetUsedRange: ({ book, sheet }, [valuesOnly]) =>
      range(book, sheet, sheet.used(valuesOnly === true) ?? oneCell(0, 0)),
    GetUsedRangeOrNullObject: ({ book, sheet }, [valuesOnly]) => {
      const area = sheet.used(valuesOnly === true)
      return area ? range(book, sheet, area) : null
    },
    Activate: ({ book, sheet }, _, host) => {
      if (sheet.visibility !== 'Visible') {
        throw new ApiError('InvalidOperation', 'A hidden worksheet cannot be activated.')
      }
      const before = book.active
      book.active = sheet
      if (before === sheet) return
      host.raise('DeactivatedEvent', before)
      host.raise('ActivatedEvent', sheet)
    },
    Delete: ({ book, sheet }, _, host) => {
      if (book.protected) throw workbookProtected()
      const others = book.sheets.some((other) => other !== sheet && other.visibility === 'Visible')
      if (!others) throw new ApiError('InvalidOperation', 'A workbook must keep one visible worksheet.')
      if (sheet.visibility === 'VeryHidden') {
        throw new ApiError('InvalidOperation', 'A very hidden worksheet cannot be deleted.')
      }
      book.remove(sheet)
      host.raise('DeletedEvent', sheet, { source: 'Local' })
    },
  },
}

export const worksheetProtection: Faked<'WorksheetProtection'> = {
  get: { Protected: ({ sheet }) => sheet.protected },
  call: {
    Protect: (thing, _, host) => {
      protect(thing, true, host)
    },
    Unprotect: (thing, _, host) => {
      protect(thing, false, host)
    },
  },
}

export const worksheetFreezePanes: Faked<'WorksheetFreezePanes'> = {
  call: {
    FreezeRows: ({ sheet }, [count]) => {
      sheet.frozenRows = asWhole(count)
    },
    FreezeColumns: ({ sheet }, [count]) => {
      sheet.frozenColumns = asWhole(count)
    },
    FreezeAt: ({ book, sheet }, [frozen]) => {
      const { area } = asRange(frozen, worksheet(book, sheet))
      sheet.frozenRows = area.bottom + 1
      sheet.frozenColumns = area.right + 1
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozenRows = 0
      sheet.frozenColumns = 0
    },
  },
}

/** Only what shows the state: people filter by the host's `userFilters`. */
export const autoFilter: Faked<'AutoFilter'> = {
  get: {
    Enabled: ({ sheet }) => sheet.filter !== undefined,
    IsDataFiltered: ({ sheet }) => (sheet.filter?.hidden.size ?? 0) > 0,
  },
  call: {
    GetRange: ({ book, sheet }) => {
      if (sheet.filter === undefined) throw itemNotFound('filter')
      return range(book, sheet, sheet.filter.area)
    },
    GetRangeOrNullObject: ({ book, sheet }) => (sheet.filter ? range(book, sheet, sheet.filter.area) : null),
  },
}

/** The merged areas that touch an area. */
export const mergesIn = (merges: readonly Area[], area: Area): readonly Area[] =>
  merges.filter((merge) => overlap(merge, area))

function protect({ sheet }: Thing<'WorksheetProtection'>, isProtected: boolean, host: Surroundings): void {
  sheet.protected = isProtected
  host.raise('ProtectionChangedEvent', sheet, { isProtected, source: 'Local' })
}

function parsedArea(text: string): Area {
  const parsed = parseAddress(text)
  if (parsed === undefined) throw invalidArgument(text)
  return parsed.area
}

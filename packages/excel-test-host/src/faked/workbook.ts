/** The workbook and what surrounds it. */
import { oneCell } from '../model/index.ts'
import { asFlag, asText } from './arguments.ts'
import type { Faked } from './contract.ts'
import { ApiError, alreadyExists, itemNotFound, workbookProtected } from './errors.ts'
import { range, rangeAreas, type Thing, tableThing, worksheet } from './things.ts'

export const workbook: Faked<'Workbook'> = {
  id: () => undefined,
  get: {
    Name: ({ book }) => book.name,
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => false,
  },
  nav: {
    Application: ({ book }) => ({ t: 'Application', book }),
    _Runtime: ({ book }) => ({ t: 'Runtime', book }),
    Protection: ({ book }) => ({ t: 'WorkbookProtection', book }),
    Worksheets: ({ book }) => ({
      t: 'WorksheetCollection',
      book,
      items: () => book.sheets.map((sheet) => worksheet(book, sheet)),
    }),
    Tables: ({ book }) => ({
      t: 'TableCollection',
      book,
      items: () =>
        book.sheets.flatMap((sheet) => sheet.tables.map((table) => tableThing(book, sheet, table))),
    }),
    Names: ({ book }) => ({
      t: 'NamedItemCollection',
      book,
      items: () =>
        [...book.names.values()].map((named): Thing<'NamedItem'> => ({ t: 'NamedItem', book, named })),
    }),
    Settings: ({ book }) => ({
      t: 'SettingCollection',
      book,
      items: () => [...book.settings.keys()].map((key): Thing<'Setting'> => ({ t: 'Setting', book, key })),
    }),
    Comments: ({ book }) => ({
      t: 'CommentCollection',
      book,
      items: () => book.comments.map((comment): Thing<'Comment'> => ({ t: 'Comment', book, comment })),
    }),
    CustomXmlParts: ({ book }) => ({
      t: 'CustomXmlPartCollection',
      book,
      items: () => book.xmlParts.map((part): Thing<'CustomXmlPart'> => ({ t: 'CustomXmlPart', book, part })),
    }),
  },
  call: {
    GetSelectedRange: ({ book }) => {
      const { sheet, areas } = book.selection
      const [area] = areas
      if (areas.length !== 1 || area === undefined) {
        throw new ApiError('InvalidSelection', 'The current selection is invalid for this operation.')
      }
      return range(book, sheet, area)
    },
    GetSelectedRanges: ({ book }) => rangeAreas(book, book.selection.sheet, book.selection.areas),
    GetActiveCell: ({ book }) => {
      const { sheet, areas } = book.selection
      return range(book, sheet, oneCell(areas[0]?.top ?? 0, areas[0]?.left ?? 0))
    },
    GetIsActiveCollabSession: ({ book }) => book.collaborating,
    _RemoveReference: (_, [id], host) => {
      host.releaseReference(asText(id))
    },
    _GetRangeForEventByReferenceId: (_, [id], host) => {
      const found = host.eventRange(asText(id))
      if (found === undefined) throw itemNotFound('the range of the event')
      return found
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => host.eventRange(asText(id)) ?? null,
  },
}

/** A protected workbook keeps its sheets: none may come, go or change its name. */
export const workbookProtection: Faked<'WorkbookProtection'> = {
  get: { Protected: ({ book }) => book.protected },
  call: {
    Protect: ({ book }) => {
      book.protected = true
    },
    Unprotect: ({ book }) => {
      book.protected = false
    },
  },
}

export const application: Faked<'Application'> = {
  get: {
    CalculationMode: ({ book }) => book.calculationMode,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
  },
  set: {
    CalculationMode: ({ book }, value) => {
      book.calculationMode = asText(value)
    },
  },
  call: {
    SuspendScreenUpdatingUntilNextSync: (_, __, host) => {
      host.note.suspended('screen')
    },
    SuspendApiCalculationUntilNextSync: (_, __, host) => {
      host.note.suspended('calculation')
    },
    Calculate: () => {},
  },
}

export const runtime: Faked<'Runtime'> = {
  get: { EnableEvents: ({ book }) => book.enableEvents },
  set: {
    EnableEvents: ({ book }, value) => {
      book.enableEvents = asFlag(value)
    },
  },
}

export const worksheetCollection: Faked<'WorksheetCollection'> = {
  events: [
    'ActivatedEvent',
    'DeactivatedEvent',
    'AddedEvent',
    'DeletedEvent',
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
  item: ({ book }, key) => {
    const sheet = book.find(String(key))
    return sheet ? worksheet(book, sheet) : null
  },
  call: {
    GetActiveWorksheet: ({ book }) => worksheet(book, book.active),
    GetCount: ({ book }, [visibleOnly]) =>
      book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    GetFirst: ({ book }, [visibleOnly]) => {
      const first = book.sheets.find(({ visibility }) => visibleOnly !== true || visibility === 'Visible')
      if (first === undefined) throw itemNotFound('first sheet')
      return worksheet(book, first)
    },
    Add: ({ book }, [name], host) => {
      if (name !== undefined && book.find(asText(name))) throw alreadyExists()
      if (book.protected) throw workbookProtected()
      const sheet = book.add(name === undefined ? undefined : asText(name))
      host.raise('AddedEvent', sheet, { source: 'Local' })
      return worksheet(book, sheet)
    },
  },
}

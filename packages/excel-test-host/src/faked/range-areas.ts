/** Several areas of one sheet at once. */
import { type Area, addressOf, cellsIn, quotedSheet, type TestSheet } from '../model/index.ts'
import type { Faked } from './contract.ts'
import { clearFormats } from './formats.ts'
import { rulesOver } from './rules-over.ts'
import { range, worksheet } from './things.ts'

export const rangeAreasClass: Faked<'RangeAreas'> = {
  tracked: true,
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(','),
    AddressLocal: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((count, area) => count + cellsIn(area), 0),
  },
  nav: {
    Format: (of) => ({ t: 'RangeFormat', of }),
    Worksheet: ({ book, sheet }) => worksheet(book, sheet),
    DataValidation: (of) => ({ t: 'DataValidation', of }),
    ConditionalFormats: rulesOver,
    Areas: ({ book, sheet, areas }) => ({
      t: 'RangeCollection',
      items: () => areas.map((area) => range(book, sheet, area)),
    }),
  },
  call: {
    _KeepReference: () => {},
    Clear: (thing, [what]) => {
      if (what !== 'Formats') throw new Error('The host clears formats of several areas, nothing else yet')
      clearFormats(thing)
    },
  },
}

export const rangeCollection: Faked<'RangeCollection'> = {
  call: { GetCount: ({ items }) => items().length },
}

/** The area with its sheet, such as `Plan!A1:C4`. */
export const fullAddress = (sheet: TestSheet, area: Area): string =>
  `${quotedSheet(sheet.name)}!${addressOf(area)}`

/** Conditional formats: only custom formulas, which is what the add-in lays over a sheet. */
import { asColour, asFlag, asText, asWhole } from './arguments.ts'
import type { Faked } from './contract.ts'
import { invalidArgument, itemNotFound, sheetProtected } from './errors.ts'
import { areasOf, range, rangeAreas, type Thing } from './things.ts'

export const conditionalFormatCollection: Faked<'ConditionalFormatCollection'> = {
  item: ({ items }, id) => items().find(({ rule }) => rule.id === id) ?? null,
  call: {
    GetCount: ({ items }) => items().length,
    ClearAll: ({ sheet, items }) => {
      const gone = new Set(items().map(({ rule }) => rule))
      sheet.conditionalRules = sheet.conditionalRules.filter((rule) => !gone.has(rule))
    },
    Add: ({ book, sheet, of }, [type]) => {
      if (sheet.protected) throw sheetProtected()
      if (type !== 'Custom') {
        throw new Error(`The host fakes conditional formats of type Custom, not ${String(type)} yet`)
      }
      const rule = {
        id: book.newId(),
        type,
        formula: '',
        stopIfTrue: false,
        format: {},
        areas: areasOf(of),
      }
      // A new rule comes first, as in Excel.
      sheet.conditionalRules.unshift(rule)
      return { t: 'ConditionalFormat', book, sheet, rule }
    },
  },
}

export const conditionalFormat: Faked<'ConditionalFormat'> = {
  id: ({ rule }) => rule.id,
  get: {
    Id: ({ rule }) => rule.id,
    Type: ({ rule }) => rule.type,
    StopIfTrue: ({ rule }) => rule.stopIfTrue,
    Priority: ({ sheet, rule }) => sheet.conditionalRules.indexOf(rule),
  },
  set: {
    StopIfTrue: ({ rule }, value) => {
      rule.stopIfTrue = asFlag(value)
    },
    Priority: ({ sheet, rule }, value) => {
      const others = sheet.conditionalRules.filter((other) => other !== rule)
      others.splice(asWhole(value), 0, rule)
      sheet.conditionalRules = others
    },
  },
  nav: {
    Custom: (thing) => {
      const custom = asCustom(thing)
      if (custom === null) throw itemNotFound('custom')
      return custom
    },
    CustomOrNullObject: asCustom,
  },
  call: {
    Delete: ({ sheet, rule }) => {
      if (sheet.protected) throw sheetProtected()
      sheet.conditionalRules = sheet.conditionalRules.filter((other) => other !== rule)
    },
    GetRange: ({ book, sheet, rule }) => {
      const [area] = rule.areas
      if (area === undefined || rule.areas.length > 1) throw invalidArgument('several areas')
      return range(book, sheet, area)
    },
    GetRanges: ({ book, sheet, rule }) => rangeAreas(book, sheet, rule.areas),
  },
}

export const customConditionalFormat: Faked<'CustomConditionalFormat'> = {
  nav: {
    Rule: ({ sheet, rule }) => ({ t: 'ConditionalFormatRule', sheet, rule }),
    Format: ({ sheet, rule }) => ({ t: 'ConditionalRangeFormat', sheet, rule }),
  },
}

export const conditionalFormatRule: Faked<'ConditionalFormatRule'> = {
  get: { Formula: ({ rule }) => rule.formula },
  set: {
    Formula: ({ rule }, value) => {
      rule.formula = asText(value)
    },
  },
}

export const conditionalRangeFormat: Faked<'ConditionalRangeFormat'> = {
  nav: {
    Fill: ({ sheet, rule }) => ({ t: 'ConditionalRangeFill', sheet, rule }),
    Font: ({ sheet, rule }) => ({ t: 'ConditionalRangeFont', sheet, rule }),
    Borders: ({ sheet, rule }) => ({ t: 'ConditionalRangeBorderCollection', sheet, rule }),
  },
}

export const conditionalRangeFill: Faked<'ConditionalRangeFill'> = {
  get: { Color: ({ rule }) => rule.format.fill ?? '' },
  set: {
    Color: ({ rule }, value) => {
      rule.format.fill = asColour(value)
    },
  },
  call: {
    Clear: ({ rule }) => {
      delete rule.format.fill
    },
  },
}

export const conditionalRangeFont: Faked<'ConditionalRangeFont'> = {
  get: {
    Color: ({ rule }) => rule.format.color ?? '',
    Bold: ({ rule }) => rule.format.bold ?? false,
    Italic: ({ rule }) => rule.format.italic ?? false,
    Underline: ({ rule }) => rule.format.underline ?? 'None',
  },
  set: {
    Color: ({ rule }, value) => {
      rule.format.color = asColour(value)
    },
    Bold: ({ rule }, value) => {
      rule.format.bold = asFlag(value)
    },
    Italic: ({ rule }, value) => {
      rule.format.italic = asFlag(value)
    },
    Underline: ({ rule }, value) => {
      rule.format.underline = asText(value)
    },
  },
}

function asCustom({ sheet, rule }: Thing<'ConditionalFormat'>): Thing<'CustomConditionalFormat'> | null {
  return rule.type === 'Custom' ? { t: 'CustomConditionalFormat', sheet, rule } : null
}

/** What a workbook keeps beside its cells: settings, properties of sheets, XML parts. */
import type { XmlPart } from '../model/index.ts'
import { asText } from './arguments.ts'
import type { Faked } from './contract.ts'
import { itemNotFound } from './errors.ts'
import type { Thing } from './things.ts'

export const settingCollection: Faked<'SettingCollection'> = {
  item: ({ book }, key) => (book.settings.has(String(key)) ? { t: 'Setting', book, key: String(key) } : null),
  call: {
    GetCount: ({ book }) => book.settings.size,
    Add: ({ book }, [given, value]) => {
      const key = asText(given)
      book.settings.set(key, value)
      return { t: 'Setting', book, key }
    },
  },
}

export const setting: Faked<'Setting'> = {
  id: ({ key }) => key,
  get: { Key: ({ key }) => key, Value: ({ book, key }) => book.settings.get(key), _Id: ({ key }) => key },
  set: {
    Value: ({ book, key }, value) => {
      book.settings.set(key, value)
    },
  },
  call: {
    Delete: ({ book, key }) => {
      book.settings.delete(key)
    },
  },
}

export const worksheetCustomPropertyCollection: Faked<'WorksheetCustomPropertyCollection'> = {
  item: ({ sheet }, key) =>
    sheet.customProperties.has(String(key))
      ? { t: 'WorksheetCustomProperty', sheet, key: String(key) }
      : null,
  call: {
    GetCount: ({ sheet }) => sheet.customProperties.size,
    Add: ({ sheet }, [given, value]) => {
      const key = asText(given)
      sheet.customProperties.set(key, asText(value))
      return { t: 'WorksheetCustomProperty', sheet, key }
    },
  },
}

export const worksheetCustomProperty: Faked<'WorksheetCustomProperty'> = {
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }) => sheet.customProperties.get(key),
    _Id: ({ key }) => key,
  },
  set: {
    Value: ({ sheet, key }, value) => {
      sheet.customProperties.set(key, asText(value))
    },
  },
  call: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key)
    },
  },
}

export const customXmlPartCollection: Faked<'CustomXmlPartCollection'> = {
  item: partById,
  call: {
    GetCount: ({ book }) => book.xmlParts.length,
    Add: ({ book }, [given]) => {
      const xml = asText(given)
      const part: XmlPart = { id: book.newId(), namespace: /xmlns="([^"]*)"/.exec(xml)?.[1] ?? '', xml }
      book.xmlParts.push(part)
      return { t: 'CustomXmlPart', book, part }
    },
    GetByNamespace: ({ book }, [namespace]) => ({
      t: 'CustomXmlPartScopedCollection',
      book,
      items: () =>
        book.xmlParts
          .filter((part) => part.namespace === namespace)
          .map((part): Thing<'CustomXmlPart'> => ({ t: 'CustomXmlPart', book, part })),
    }),
  },
}

export const customXmlPartScopedCollection: Faked<'CustomXmlPartScopedCollection'> = {
  item: partById,
  call: {
    GetCount: ({ items }) => items().length,
    GetOnlyItemOrNullObject: ({ items }) => onlyOf(items()) ?? null,
    GetOnlyItem: ({ items }) => {
      const only = onlyOf(items())
      if (only === undefined) throw itemNotFound('part')
      return only
    },
  },
}

export const customXmlPart: Faked<'CustomXmlPart'> = {
  id: ({ part }) => part.id,
  get: { Id: ({ part }) => part.id, NamespaceUri: ({ part }) => part.namespace },
  call: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      part.xml = asText(xml)
    },
    Delete: ({ book, part }) => {
      book.xmlParts = book.xmlParts.filter((other) => other !== part)
    },
  },
}

function partById(
  { items }: Thing<'CustomXmlPartCollection' | 'CustomXmlPartScopedCollection'>,
  id: string | number,
): Thing<'CustomXmlPart'> | null {
  return items().find(({ part }) => part.id === id) ?? null
}

const onlyOf = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined)

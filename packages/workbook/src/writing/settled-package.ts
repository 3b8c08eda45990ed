/** Edits the parts of a package that a library wrote and zips them so that the same parts give the same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { FONT_NAME } from './looks.ts'
import { BODY_SIZE } from './text-width.ts'

/** The zip's own time stamps have no zone; the first day they know, at noon, reads the same on every machine. */
const ZIP_TIME = new Date(1980, 0, 1, 12)

/** The package after `change`, which edits, adds and replaces parts by name; throws where there is no such part, or there is one already. */
export function editedPackage(
  bytes: Uint8Array,
  change: (
    edit: (name: string, change: (xml: string) => string) => void,
    parts: ReadonlyMap<string, Uint8Array>,
    add: (name: string, xml: string) => void,
    replace: (name: string, part: Uint8Array) => void,
  ) => void,
): Uint8Array {
  const parts = new Map<string, Uint8Array>(
    Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')),
  )
  change(
    (name, changed) => {
      const part = parts.get(name)
      if (part === undefined) throw new Error(`The package has no ${name}`)
      parts.set(name, strToU8(changed(strFromU8(part))))
    },
    parts,
    (name, xml) => {
      if (parts.has(name)) throw new Error(`The package has ${name} already`)
      parts.set(name, strToU8(xml))
    },
    (name, part) => {
      if (!parts.has(name)) throw new Error(`The package has no ${name}`)
      parts.set(name, part)
    },
  )
  return zipInOrder(parts)
}

/** A table without the English totals and the empty filters that exceljs gives it. */
export const plainTable = (table: string): string =>
  table
    .replace(/ totalsRow(?:Label="Total"|Function="none")/g, '')
    .replace(' totalsRowShown="1"', ' totalsRowShown="0"')
    .replace(/<autoFilter ref="([^"]*)">.*?<\/autoFilter>/s, '<autoFilter ref="$1"/>')

/** The Normal style in the body font, on which Excel bases column widths, and every font in the order of the schema. */
export function withBodyFont(styles: string): string {
  const font = `<font><sz val="${BODY_SIZE}"/><name val="${FONT_NAME}"/><family val="2"/></font>`
  const based = replaceOnce(styles, /<font>(?:(?!<\/font>).)*<scheme val="minor"\/>.*?<\/font>/, font)
  return based.replace(/<font>(.*?)<\/font>/gs, (_, parts: string) => {
    const ordered = [...parts.matchAll(/<(\w+)[^>]*\/>/g)].sort(
      ([, one = ''], [, other = '']) => FONT_ORDER.indexOf(one) - FONT_ORDER.indexOf(other),
    )
    return `<font>${ordered.map(([part]) => part).join('')}</font>`
  })
}

/** exceljs writes the size behind the colour. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

/** Replaces the first place; throws where there is none. */
export function replaceOnce(text: string, what: string | RegExp, by: string): string {
  const changed = text.replace(what, () => by)
  if (changed === text) throw new Error(`The part has no ${String(what)}`)
  return changed
}

function zipInOrder(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const types = '[Content_Types].xml'
  const names = [...parts.keys()].filter((name) => name !== types).sort()
  const entries: Zippable = {}
  for (const name of [types, ...names]) {
    entries[name] = [parts.get(name) ?? new Uint8Array(), { mtime: ZIP_TIME, level: 6 }]
  }
  return zipSync(entries)
}

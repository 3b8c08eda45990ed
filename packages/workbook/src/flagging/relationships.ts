/** Relationships and content types: what is added to them, and nothing else. */
import { appendTo, attributeOf, childrenOf, edited, escaped, placeFor, rootOf } from './xml-text.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const TYPES_PART = '[Content_Types].xml'
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The names by which a workbook knows its elements: those of most files, or those of "Strict Open XML". */
export interface Dialect {
  readonly main: string
  readonly office: string
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

/** The dialect of a workbook part. */
export const dialectOf = (workbook: string): Dialect =>
  rootOf(workbook, 'workbook').attributes.includes(STRICT.main) ? STRICT : TRANSITIONAL

export interface NewRelationship {
  readonly id: string
  /** The last word of its type. */
  readonly kind: string
  /** Name of a part in the zip, or an address where `external`. */
  readonly target: string
  readonly external?: boolean
}

/** The part that holds the relationships of another. */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`
}

/** The relationships of `owner` with some more; a part of its own where there were none. */
export function withRelationships(
  xml: string | undefined,
  owner: string,
  added: readonly NewRelationship[],
  { office }: Dialect,
): string {
  const text = xml ?? `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`
  const root = rootOf(text, 'Relationships')
  const elements = added.map(({ id, kind, target, external }) => {
    const to = external
      ? `${escaped(target)}" TargetMode="External`
      : escaped(encodeURI(pathTo(target, owner)))
    return `<${root.prefix}Relationship Id="${id}" Type="${office}/${kind}" Target="${to}"/>`
  })
  return edited(text, [appendTo(text, root, elements.join(''))])
}

/** From the folder of one part to another: not every program follows a path from the root. */
function pathTo(target: string, owner: string): string {
  const from = owner.split('/').slice(0, -1)
  const to = target.split('/')
  let common = 0
  while (common < from.length && from[common] === to[common]) common++
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}

/** An id that no relationship of the part has yet. */
export function freeId(taken: ReadonlySet<string>, word: string): string {
  for (let number = 1; ; number++) {
    const id = `${word}${number}`
    if (!taken.has(id)) return id
  }
}

/** The content types with those of some more parts; those already named stay as they are. */
export function withContentTypes(xml: string, added: ReadonlyMap<string, string>): string {
  const root = rootOf(xml, 'Types')
  const children = childrenOf(xml, root)
  const named = new Set(
    children.flatMap((child) => (attributeOf(child, 'PartName') ?? '').toLowerCase() || []),
  )
  const byExtension = new Map(
    children.flatMap((child) => {
      const extension = attributeOf(child, 'Extension')
      return extension === undefined
        ? []
        : [[extension.toLowerCase(), attributeOf(child, 'ContentType') ?? ''] as const]
    }),
  )
  const defaults: string[] = []
  const overrides: string[] = []
  for (const [part, type] of added) {
    const extension = part.slice(part.lastIndexOf('.') + 1)
    if (named.has(`/${part}`.toLowerCase()) || byExtension.get(extension) === type) continue
    const tag = `<${root.prefix}`
    // Excel expects drawings for notes to be known by their extension.
    if (extension === 'vml' && !byExtension.has(extension)) {
      defaults.push(`${tag}Default Extension="${extension}" ContentType="${type}"/>`)
      byExtension.set(extension, type)
    } else overrides.push(`${tag}Override PartName="/${escaped(part)}" ContentType="${type}"/>`)
  }
  const afterDefaults = placeFor(children, ['Default'], 'Default', root.contentStart)
  return edited(xml, [
    { at: afterDefaults, insert: defaults.join('') },
    appendTo(xml, root, overrides.join('')),
  ])
}

/** The relationships without the one of an id. */
export function withoutRelationship(xml: string, id: string): string {
  const found = childrenOf(xml, rootOf(xml, 'Relationships')).find((child) => attributeOf(child, 'Id') === id)
  return found ? edited(xml, [{ at: found.start, remove: found.end - found.start, insert: '' }]) : xml
}

/** The content types without a part that is gone. */
export function withoutContentType(xml: string, part: string): string {
  const found = childrenOf(xml, rootOf(xml, 'Types')).find(
    (child) => attributeOf(child, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  )
  return found ? edited(xml, [{ at: found.start, remove: found.end - found.start, insert: '' }]) : xml
}

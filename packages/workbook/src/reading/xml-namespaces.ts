/** Namespace prefixes in force at one point of an XML document, for the few namespaces a part asks about. */

export type XmlAttributes = Readonly<Record<string, string>>

export const SPREADSHEET: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
])
export const OFFICE_RELATIONSHIPS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
])
export const PACKAGE_RELATIONSHIPS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
])
export const CONTENT_TYPES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/content-types',
])

const MOST_REMEMBERED_NAMES = 1000

/**
 * saxes can do this itself, at the price of an object for every attribute of every cell. Here a name is looked up
 * once and then remembered until a declaration changes the prefixes.
 */
export class NamespaceScope {
  readonly #asked: ReadonlySet<string>
  #prefixes: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])
  #names = new Map<string, string>()
  #declared: [prefix: string, uri: string][] = []
  readonly #outer: {
    depth: number
    prefixes: ReadonlyMap<string, string>
    names: Map<string, string>
  }[] = []

  constructor(asked: ReadonlySet<string>) {
    this.#asked = asked
  }

  /** To be told every attribute before `enter`. */
  noteAttribute(name: string, value: string): void {
    if (name.charCodeAt(0) !== 120 || !name.startsWith('xmlns')) return
    if (name.length === 5) this.#declared.push(['', value])
    else if (name.charCodeAt(5) === 58) this.#declared.push([name.slice(6), value])
  }

  /** The local name of an element in the namespaces asked for, '' in any other, undefined for an unknown prefix. */
  enter(qualified: string, depth: number): string | undefined {
    if (this.#declared.length > 0) {
      this.#outer.push({ depth, prefixes: this.#prefixes, names: this.#names })
      this.#prefixes = new Map([...this.#prefixes, ...this.#declared])
      this.#names = new Map()
      this.#declared = []
    }
    return this.localName(qualified)
  }

  /** The same for an element that declares nothing. */
  localName(qualified: string): string | undefined {
    return this.#names.get(qualified) ?? this.#look(qualified)
  }

  /** To be told the depth of the element that ends. */
  leave(depth: number): void {
    if (this.#outer.length === 0 || this.#outer.at(-1)?.depth !== depth) return
    const outer = this.#outer.pop()
    if (!outer) return
    this.#prefixes = outer.prefixes
    this.#names = outer.names
  }

  /** The value of `local` in one of `namespaces`, whatever its prefix. */
  attribute(attributes: XmlAttributes, namespaces: ReadonlySet<string>, local: string): string | undefined {
    for (const name in attributes) {
      const colon = name.indexOf(':')
      if (colon < 0 || name.slice(colon + 1) !== local) continue
      if (namespaces.has(this.#prefixes.get(name.slice(0, colon)) ?? '')) return attributes[name]
    }
    return undefined
  }

  #look(qualified: string): string | undefined {
    const colon = qualified.indexOf(':')
    const uri = this.#prefixes.get(colon < 0 ? '' : qualified.slice(0, colon))
    if (uri === undefined && colon >= 0) return undefined
    const name = uri !== undefined && this.#asked.has(uri) ? qualified.slice(colon + 1) : ''
    if (this.#names.size < MOST_REMEMBERED_NAMES) this.#names.set(qualified, name)
    return name
  }
}

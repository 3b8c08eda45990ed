/**
 * XML that is changed without being written anew. A part is a text of bytes (one character a byte), so that whatever
 * is not touched keeps its bytes, and what is inserted is ASCII.
 */

/** An element: where it stands in the text, and what its start tag says. */
export interface Element {
  readonly name: string
  /** With the colon; '' where there is none. */
  readonly prefix: string
  readonly attributes: string
  readonly start: number
  /** After the start tag; for `<a/>` the same as `contentEnd` and `end`. */
  readonly contentStart: number
  /** Before the end tag. */
  readonly contentEnd: number
  readonly end: number
}

/** `remove` bytes at `at` give way to `insert`. */
export interface Edit {
  readonly at: number
  readonly remove?: number
  readonly insert: string
}

/** A part that is no XML as the software knows it. */
export class OddMarkup extends Error {}

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!|<(\/?)((?:[^\s/>:]+:)?)([^\s/>]+)((?:[^"'>/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/g

/** The elements directly inside an element whose content starts at `from`, up to its end tag. */
export function childrenFrom(xml: string, from: number): Element[] {
  const markup = new RegExp(MARKUP)
  markup.lastIndex = from
  const children: Element[] = []
  const open: string[] = []
  let child: Omit<Element, 'contentEnd' | 'end'> | undefined
  for (let found = markup.exec(xml); found; found = markup.exec(xml)) {
    if (found[0] === '<!') throw new OddMarkup('DOCTYPE')
    const [tag, slash, prefix = '', name, attributes = '', selfClosing] = found
    if (name === undefined) continue
    const contentStart = found.index + tag.length
    if (slash === '/') {
      if (open.length === 0) return children
      if (open.pop() !== prefix + name) throw new OddMarkup('end tag of another element')
      if (open.length === 0 && child) children.push({ ...child, contentEnd: found.index, end: contentStart })
    } else {
      if (open.length === 0) child = { name, prefix, attributes, start: found.index, contentStart }
      if (selfClosing === '') open.push(prefix + name)
      else if (open.length === 0 && child)
        children.push({ ...child, contentEnd: contentStart, end: contentStart })
    }
  }
  if (open.length > 0) throw new OddMarkup('end tag missing')
  return children
}

/** The elements directly inside an element. */
export const childrenOf = (xml: string, parent: Element): Element[] =>
  parent.contentStart === parent.end ? [] : childrenFrom(xml, parent.contentStart)

/** The outermost element of a part. */
export function rootOf(xml: string, name: string): Element {
  if (/^(?:\xff\xfe|\xfe\xff|.?\0)/s.test(xml)) throw new OddMarkup('UTF-16')
  const [root, second] = childrenFrom(xml, 0)
  if (root?.name !== name || second !== undefined) throw new OddMarkup(`no ${name}`)
  return root
}

/** The value of an attribute as it stands in the tag; of a name with a colon any prefix counts. */
export function attributeOf({ attributes }: Pick<Element, 'attributes'>, name: string): string | undefined {
  const pattern = name.startsWith(':') ? `\\s[^\\s=:]+${name}` : `\\s${name}`
  const found = new RegExp(`${pattern}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found?.[1] ?? found?.[2]
}

/** The text with all edits made; places count in the text as it was. */
export function edited(xml: string, edits: readonly Edit[]): string {
  const inOrder = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.at - b.at || (a.remove ?? 0) - (b.remove ?? 0) || a.index - b.index)
  let result = ''
  let done = 0
  for (const { at, remove = 0, insert } of inOrder) {
    if (at < done) throw new Error('Edits overlap')
    result += xml.slice(done, at) + insert
    done = at + remove
  }
  return result + xml.slice(done)
}

/** Adds at the end of the content of an element, also where it has none yet (`<a/>`). */
export function appendTo(xml: string, element: Element, content: string): Edit {
  if (content === '') return { at: element.contentEnd, insert: '' }
  if (element.contentStart !== element.end) return { at: element.contentEnd, insert: content }
  const slash = xml.lastIndexOf('/', element.end)
  return {
    at: slash,
    remove: element.end - slash,
    insert: `>${content}</${element.prefix}${element.name}>`,
  }
}

/** After the last child that the schema wants no later than the element named; the start of the content otherwise. */
export function placeFor(
  children: readonly Element[],
  order: readonly string[],
  name: string,
  contentStart: number,
): number {
  const before = new Set(order.slice(0, order.indexOf(name) + 1))
  return children.reduce((place, child) => (before.has(child.name) ? child.end : place), contentStart)
}

/** Text for an attribute or an element: printable ASCII, everything else as a character reference. */
export const escaped = (text: string): string =>
  text.replace(/[^ !#-%'-;=?-~]/gu, (character) => `&#${character.codePointAt(0) ?? 0xfffd};`)

/** The characters that a text of bytes stands for. */
export function decoded(xml: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
  return new TextDecoder()
    .decode(textAsBytes(xml))
    .replace(
      /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
      (whole, hex?: string, digits?: string, name?: string) => {
        if (name !== undefined) return named[name] ?? whole
        return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16))
      },
    )
}

/** Bytes as a text of bytes, and back; Node is much quicker at it than a browser's own means. */
export const bytesAsText = (bytes: Uint8Array): string =>
  typeof Buffer === 'function'
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    : charactersOf(bytes)

export const textAsBytes = (text: string): Uint8Array =>
  typeof Buffer === 'function' ? Buffer.from(text, 'latin1') : codesOf(text)

/** As many as a call takes arguments. */
const CHARACTERS_AT_ONCE = 2 ** 13

export function charactersOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHARACTERS_AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + CHARACTERS_AT_ONCE))
  return text
}

export function codesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

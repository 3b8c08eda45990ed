/** Strict, streaming XML over saxes: UTF-8 only, no DOCTYPE, bounded depth, names resolved through namespaces. */
import { SaxesParser } from 'saxes'
import type { Limits } from './limits.ts'
import type { FilePlace, Refuse, UnreadableFile } from './problems.ts'
import { Utf8Pieces } from './utf8-pieces.ts'
import { NamespaceScope, type XmlAttributes } from './xml-namespaces.ts'

export type { XmlAttributes } from './xml-namespaces.ts'

/**
 * What a part does with its elements. `name` is the local name in the namespaces asked for and '' in any other;
 * `text` may come in several pieces.
 */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes, scope: NamespaceScope): void
  close(name: string): void
  text?(text: string): void
}

export interface XmlContext {
  readonly limits: Limits
  readonly refuse: Refuse
  /** Where the parser is now, for the error. */
  place(): FilePlace
}

/** An element, a text or an attribute longer than this is refused before it fills the memory. */
const LONGEST_TOKEN = 2 ** 22

export class XmlFeed {
  readonly #context: XmlContext
  readonly #decoder = new Utf8Pieces()
  readonly #parser = new SaxesParser({ xmlns: false, position: false })
  #started = false
  #events = 0
  #lengthSinceEvent = 0

  constructor(namespaces: ReadonlySet<string>, handlers: XmlHandlers, context: XmlContext) {
    this.#context = context
    const { refuse, limits } = context
    const parser = this.#parser
    const scope = new NamespaceScope(namespaces)
    const names: string[] = []
    const text = handlers.text?.bind(handlers)
    parser.on('xmldecl', ({ version, encoding }) => {
      if (version !== '1.0') throw this.#malformed()
      if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
        throw refuse('unsupportedEncoding', context.place(), encoding.slice(0, 40))
      }
    })
    parser.on('doctype', () => {
      throw refuse('doctype', context.place())
    })
    parser.on('attribute', (attribute) => scope.noteAttribute(attribute.name, attribute.value))
    parser.on('opentag', (tag) => {
      this.#events++
      if (names.length >= limits.depth) throw refuse('nestedTooDeep', context.place(), String(limits.depth))
      const name = scope.enter(tag.name, names.length)
      if (name === undefined) throw this.#malformed()
      names.push(name)
      handlers.open(name, tag.attributes, scope)
    })
    parser.on('closetag', () => {
      this.#events++
      handlers.close(names.pop() ?? '')
      scope.leave(names.length)
    })
    if (text) {
      const onText = (piece: string) => {
        this.#events++
        text(piece)
      }
      parser.on('text', onText)
      parser.on('cdata', onText)
    }
  }

  write(bytes: Uint8Array): void {
    if (!this.#started) this.#refuseWideCharacters(bytes)
    this.#started = true
    const before = this.#events
    let text: string
    try {
      text = this.#decoder.decode(bytes)
    } catch (error) {
      throw this.#notUtf8(error)
    }
    this.#parse(text)
    this.#lengthSinceEvent = this.#events === before ? this.#lengthSinceEvent + text.length : 0
    if (this.#lengthSinceEvent > LONGEST_TOKEN) {
      throw this.#context.refuse('textTooLong', this.#context.place(), String(LONGEST_TOKEN))
    }
  }

  end(): void {
    try {
      this.#decoder.end()
    } catch (error) {
      throw this.#notUtf8(error)
    }
    this.#parse(null)
  }

  #parse(text: string | null): void {
    try {
      if (text === null) this.#parser.close()
      else this.#parser.write(text)
    } catch (error) {
      // saxes throws plain errors; anything else is ours.
      if (error instanceof Error && error.constructor === Error) throw this.#malformed(error)
      throw error
    }
  }

  #refuseWideCharacters(bytes: Uint8Array): void {
    const [first, second] = bytes
    const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    if (wide || first === 0 || second === 0) {
      throw this.#context.refuse('unsupportedEncoding', this.#context.place(), 'UTF-16')
    }
  }

  #malformed(cause?: unknown): UnreadableFile {
    return this.#context.refuse('malformedXml', this.#context.place(), undefined, cause)
  }

  #notUtf8(cause: unknown): UnreadableFile {
    return this.#context.refuse('unsupportedEncoding', this.#context.place(), 'not UTF-8', cause)
  }
}

/** Feeds a whole part. */
export async function parseXml(
  bytes: AsyncIterable<Uint8Array>,
  namespaces: ReadonlySet<string>,
  handlers: XmlHandlers,
  context: XmlContext,
): Promise<void> {
  const feed = new XmlFeed(namespaces, handlers, context)
  for await (const chunk of bytes) feed.write(chunk)
  feed.end()
}

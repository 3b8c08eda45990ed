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
  text(text: string): void
  close(name: string): void
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
  readonly #handlers: XmlHandlers
  readonly #scope: NamespaceScope
  readonly #names: string[] = []
  readonly #decoder = new Utf8Pieces()
  readonly #parser: SharedParser
  #started = false
  #events = 0
  #lengthSinceEvent = 0

  constructor(namespaces: ReadonlySet<string>, handlers: XmlHandlers, context: XmlContext) {
    this.#context = context
    this.#handlers = handlers
    this.#scope = new NamespaceScope(namespaces)
    this.#parser = idleParsers.pop() ?? new SharedParser()
    this.#parser.feed = this
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
    if (this.#lengthSinceEvent > LONGEST_TOKEN) throw this.#refusal('textTooLong', String(LONGEST_TOKEN))
  }

  end(): void {
    try {
      this.#decoder.end()
    } catch (error) {
      throw this.#notUtf8(error)
    }
    this.#parse(null)
  }

  /** To be called once after the last use, also after an error: the parser goes on to another part. */
  release(): void {
    this.#parser.feed = undefined
    this.#parser.saxes._init()
    idleParsers.push(this.#parser)
  }

  /** What an element of this name would be called at this place. */
  localName(qualifiedName: string): string | undefined {
    return this.#scope.localName(qualifiedName)
  }

  onDeclaration(version: string | undefined, encoding: string | undefined): void {
    if (version !== '1.0') throw this.#refusal('malformedXml')
    if (encoding === undefined || /^(utf-?8|us-ascii)$/i.test(encoding)) return
    throw this.#refusal('unsupportedEncoding', encoding.slice(0, 40))
  }

  onDoctype(): void {
    throw this.#refusal('doctype')
  }

  onAttribute(name: string, value: string): void {
    this.#scope.noteAttribute(name, value)
  }

  onOpen(qualifiedName: string, attributes: XmlAttributes): void {
    this.#events++
    const depth = this.#names.length
    const { depth: deepest } = this.#context.limits
    if (depth >= deepest) throw this.#refusal('nestedTooDeep', String(deepest))
    const name = this.#scope.enter(qualifiedName, depth)
    if (name === undefined) throw this.#refusal('malformedXml')
    this.#names.push(name)
    this.#handlers.open(name, attributes, this.#scope)
  }

  onText(text: string): void {
    this.#events++
    this.#handlers.text(text)
  }

  onClose(): void {
    this.#events++
    this.#handlers.close(this.#names.pop() ?? '')
    this.#scope.leave(this.#names.length)
  }

  #parse(text: string | null): void {
    try {
      if (text === null) this.#parser.saxes.close()
      else this.#parser.saxes.write(text)
    } catch (error) {
      // saxes throws plain errors; anything else is ours.
      if (error instanceof Error && error.constructor === Error)
        throw this.#refusal('malformedXml', undefined, error)
      throw error
    }
  }

  #refuseWideCharacters(bytes: Uint8Array): void {
    const [first, second] = bytes
    const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    if (wide || first === 0 || second === 0) throw this.#refusal('unsupportedEncoding', 'UTF-16')
  }

  #notUtf8(cause: unknown): UnreadableFile {
    return this.#refusal('unsupportedEncoding', 'not UTF-8', cause)
  }

  #refusal(...[problem, detail, cause]: RefusalArguments): UnreadableFile {
    return this.#context.refuse(problem, this.#context.place(), detail, cause)
  }
}

type RefusalArguments = [problem: Parameters<Refuse>[0], detail?: string, cause?: unknown]

/**
 * A parser that serves one part after another. V8 compiles saxes for the shape of its first few parsers; each new
 * parser after a garbage collection has a shape of its own, and after some of them parsing is four times slower.
 */
class SharedParser {
  readonly saxes = new SaxesParser({ xmlns: false, position: false })
  feed: XmlFeed | undefined

  constructor() {
    this.saxes.on('xmldecl', ({ version, encoding }) => this.feed?.onDeclaration(version, encoding))
    this.saxes.on('doctype', () => this.feed?.onDoctype())
    this.saxes.on('attribute', ({ name, value }) => this.feed?.onAttribute(name, value))
    this.saxes.on('opentag', ({ name, attributes }) => this.feed?.onOpen(name, attributes))
    this.saxes.on('text', (text) => this.feed?.onText(text))
    this.saxes.on('cdata', (text) => this.feed?.onText(text))
    this.saxes.on('closetag', () => this.feed?.onClose())
  }
}

const idleParsers: SharedParser[] = []

/** Feeds a whole part. */
export async function parseXml(
  bytes: AsyncIterable<Uint8Array>,
  namespaces: ReadonlySet<string>,
  handlers: XmlHandlers,
  context: XmlContext,
): Promise<void> {
  const feed = new XmlFeed(namespaces, handlers, context)
  try {
    for await (const chunk of bytes) feed.write(chunk)
    feed.end()
  } finally {
    feed.release()
  }
}

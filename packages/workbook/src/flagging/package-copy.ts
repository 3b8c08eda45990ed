/** A copy of a package: what is not written anew keeps its packed bytes. */
import type { WorkbookPackage } from '../reading/index.ts'
import { concatenated } from '../zipping/index.ts'
import { bytesAsText, OddMarkup, textAsBytes } from './xml-text.ts'
import { type PackedEntry, type Packing, ZipTooLarge, zipOf } from './zip-output.ts'

export class PackageCopy {
  readonly #source: WorkbookPackage
  readonly #names: Set<string>
  readonly #written = new Map<string, PackedEntry>()
  readonly #removed = new Set<string>()
  readonly packing: Packing

  constructor(source: WorkbookPackage, packing: Packing) {
    this.#source = source
    this.packing = packing
    this.#names = new Set(source.parts.names())
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase())
  }

  /** A part of the source as a text of bytes; undefined where there is none. */
  async read(part: string): Promise<string | undefined> {
    if (!this.#source.parts.has(part)) return undefined
    const pieces: Uint8Array[] = []
    for await (const piece of this.#source.parts.bytes(part)) pieces.push(piece)
    return bytesAsText(concatenated(pieces))
  }

  /** Puts a part in the place of one of that name, or adds it. */
  async write(part: string, xml: string): Promise<void> {
    this.put(await this.packing.pack(part, textAsBytes(xml)))
  }

  put(entry: PackedEntry): void {
    this.#names.add(entry.name.toLowerCase())
    this.#written.set(entry.name.toLowerCase(), entry)
  }

  /** Leaves a part out of the copy; what names it is for the caller to change. */
  remove(part: string): void {
    this.#names.delete(part.toLowerCase())
    this.#removed.add(part.toLowerCase())
  }

  /** A name that no part has yet: `start`, a number, `end`. */
  freeName(start: string, end: string): string {
    for (let number = 1; ; number++) {
      const name = `${start}${number}${end}`
      if (!this.has(name)) return name
    }
  }

  /** Does something with a part, and refuses the file where that part is not what it should be. */
  async on<T>(part: string, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof OddMarkup) throw this.#source.refuse('malformedXml', { part }, undefined, error)
      throw error
    }
  }

  /** The zip: parts in their old order, new ones after them. */
  async bytes(): Promise<Uint8Array> {
    const { parts, refuse } = this.#source
    const entries: PackedEntry[] = []
    const left = new Map(this.#written)
    for (const entry of parts.entries()) {
      const key = entry.name.toLowerCase()
      if (this.#removed.has(key)) continue
      const written = left.get(key)
      left.delete(key)
      if (written) entries.push({ ...written, name: entry.name })
      else {
        const pieces: Uint8Array[] = []
        for await (const piece of parts.packed(entry)) pieces.push(piece)
        entries.push({ ...entry, pieces })
      }
    }
    entries.push(...left.values())
    await this.#source.checkUnchanged()
    try {
      return zipOf(entries)
    } catch (error) {
      if (error instanceof ZipTooLarge) throw refuse('tooLarge', undefined, '4 GiB', error)
      throw error
    }
  }
}

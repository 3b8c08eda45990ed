/** The entries of a zip, whoever unpacks them: yauzl in Node, another unpacker in a browser. */
import { describeBytes, type Limits } from './limits.ts'
import type { Refuse } from './problems.ts'

export interface ZipEntry {
  readonly name: string
  readonly packedBytes: number
  /** What the directory of the zip declares; it may lie. */
  readonly unpackedBytes: number
  /** Of the unpacked bytes, as declared. */
  readonly checksum: number
  /** How the bytes are packed: 0 not at all, 8 deflated. */
  readonly method: number
}

/** `unpack` must refuse damaged content (checksum) itself; sizes are checked by `ZipParts`. */
export interface ZipEntries {
  readonly entries: readonly ZipEntry[]
  unpack(entry: ZipEntry): AsyncIterable<Uint8Array>
  /** The bytes as they stand in the zip. */
  packed(entry: ZipEntry): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** Below this size no ratio is suspicious. */
const RATIO_FREE_BYTES = 2 ** 20

/** The parts of a package by name (case-blind, as OPC has it), with names, number and sizes checked. */
export class ZipParts {
  readonly #zip: ZipEntries
  readonly #limits: Limits
  readonly #refuse: Refuse
  readonly #byName = new Map<string, ZipEntry>()

  constructor(zip: ZipEntries, limits: Limits, refuse: Refuse) {
    this.#zip = zip
    this.#limits = limits
    this.#refuse = refuse
    if (zip.entries.length > limits.entries) throw refuse('tooManyEntries', undefined, String(limits.entries))
    for (const entry of zip.entries) {
      if (isUnsafeName(entry.name)) throw refuse('unsafeEntryName', { part: printable(entry.name) })
      const key = entry.name.toLowerCase()
      if (this.#byName.has(key)) throw refuse('duplicateEntry', { part: printable(entry.name) })
      this.#byName.set(key, entry)
    }
  }

  names(): string[] {
    return [...this.#byName.keys()]
  }

  has(name: string): boolean {
    return this.#byName.has(name.toLowerCase())
  }

  /** The entries in the order of the zip. */
  entries(): readonly ZipEntry[] {
    return this.#zip.entries
  }

  /** The bytes of an entry as they stand in the zip: unchecked, for who copies them. */
  packed(entry: ZipEntry): AsyncIterable<Uint8Array> {
    return this.#zip.packed(entry)
  }

  /** Declared bytes of the named parts together; refused when they pass the limit for the file. */
  checkTotal(names: readonly string[]): void {
    let total = 0
    for (const name of names) total += this.#byName.get(name.toLowerCase())?.unpackedBytes ?? 0
    if (total > this.#limits.fileBytes)
      throw this.#refuse('tooLarge', undefined, describeBytes(this.#limits.fileBytes))
  }

  /** The bytes of a part, refused as soon as there are more than declared or allowed. */
  async *bytes(name: string): AsyncGenerator<Uint8Array, void> {
    const entry = this.#byName.get(name.toLowerCase())
    if (!entry) throw this.#refuse('missingPart', { part: name })
    const { packedBytes, unpackedBytes } = entry
    if (unpackedBytes > this.#limits.partBytes) {
      throw this.#refuse('tooLarge', { part: name }, describeBytes(this.#limits.partBytes))
    }
    if (unpackedBytes > RATIO_FREE_BYTES && unpackedBytes > packedBytes * this.#limits.ratio) {
      throw this.#refuse('suspiciousRatio', { part: name }, String(this.#limits.ratio))
    }
    let count = 0
    for await (const chunk of this.#zip.unpack(entry)) {
      count += chunk.length
      if (count > unpackedBytes) throw this.#refuse('wrongSize', { part: name })
      yield chunk
    }
    if (count !== unpackedBytes) throw this.#refuse('wrongSize', { part: name })
  }
}

function isUnsafeName(name: string): boolean {
  if (name === '' || name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name)) return true
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) < 32) return true
  return name.split('/').some((segment) => segment === '..' || segment === '.')
}

/** A name that is safe to print: no control or direction characters, no endless length. */
function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '?').slice(0, 100)
}

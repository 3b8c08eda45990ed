/** Zip entries of bytes in memory, for a browser: this file reads the directory, fflate unpacks. */
import { Inflate } from 'fflate'
import { crc32 } from '../zipping/index.ts'
import type { Limits } from './limits.ts'
import type { Refuse } from './problems.ts'
import type { ZipEntries, ZipEntry } from './zip-entries.ts'

const STORED = 0
const DEFLATED = 8
const ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END = 0x06054b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_ENTRY_BYTES = 30
/** A comment may stand behind the end of the directory. */
const LONGEST_COMMENT = 65_535
/** A size that stands elsewhere, because it does not fit. */
const BEYOND_4_GIBIBYTE = 0xffffffff
const PACKED_PIECE_BYTES = 2 ** 14

interface MemoryZipEntry extends ZipEntry {
  readonly rawName: Uint8Array
  readonly method: number
  readonly checksum: number
  readonly start: number
}

/**
 * As strict as `openNodeZip`, with the same reasons, but for bytes behind the packed content of a part: fflate does not
 * tell of them, and they are never read.
 */
export function openMemoryZip(bytes: Uint8Array, limits: Limits, refuse: Refuse): ZipEntries {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view, limits, refuse)
  const known = new Map<ZipEntry, MemoryZipEntry>(entries.map((entry) => [entry, entry]))
  return {
    entries: entries.filter(({ name }) => !name.endsWith('/')),
    unpack: (entry) => {
      const found = known.get(entry)
      if (!found) throw refuse('missingPart', { part: entry.name })
      return unpackEntry(bytes, view, found, refuse)
    },
    packed: async function* (entry) {
      const found = known.get(entry)
      if (!found) throw refuse('missingPart', { part: entry.name })
      yield packedBytesOf(bytes, view, found, refuse)
    },
    close: async () => {},
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: Limits, refuse: Refuse): MemoryZipEntry[] {
  const end = findEnd(view)
  if (end === undefined) throw refuse('truncated')
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw refuse('tooManyEntries', undefined, String(limits.entries))
  const directoryEnd = view.getUint32(end + 16, true) + view.getUint32(end + 12, true)
  const entries: MemoryZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) throw refuse('damagedZip')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw refuse('damagedZip')
    const rawName = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength)
    const name = new TextDecoder().decode(rawName)
    const encrypted = (view.getUint16(at + 8, true) & 1) !== 0
    if (encrypted) throw refuse('passwordProtected')
    const isLink = ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000
    if (isLink) throw refuse('unsafeEntryName', { part: name })
    const [packedBytes, unpackedBytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    if (packedBytes === BEYOND_4_GIBIBYTE || unpackedBytes === BEYOND_4_GIBIBYTE) throw refuse('damagedZip')
    entries.push({
      name,
      rawName,
      packedBytes,
      unpackedBytes,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      start: view.getUint32(at + 42, true),
    })
    at = next
  }
  // The count may lie: a further entry would go unseen.
  if (at !== directoryEnd) throw refuse('damagedZip')
  return entries
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}

async function* unpackEntry(
  bytes: Uint8Array,
  view: DataView,
  entry: MemoryZipEntry,
  refuse: Refuse,
): AsyncGenerator<Uint8Array, void> {
  const { name: part, method, checksum } = entry
  if (method !== STORED && method !== DEFLATED)
    throw refuse('unsupportedCompression', { part }, String(method))
  const packed = packedBytesOf(bytes, view, entry, refuse)
  let found = 0
  for (const chunk of method === STORED ? [packed] : inflated(packed, part, refuse)) {
    found = crc32(chunk, found)
    yield chunk
  }
  if (found !== checksum) throw refuse('damagedZip', { part })
}

/** The bytes of an entry as they stand in the zip; its own header must say the same name. */
function packedBytesOf(
  bytes: Uint8Array,
  view: DataView,
  { name: part, rawName, packedBytes, start }: MemoryZipEntry,
  refuse: Refuse,
): Uint8Array {
  if (start + LOCAL_ENTRY_BYTES > bytes.length || view.getUint32(start, true) !== LOCAL_ENTRY) {
    throw refuse('damagedZip', { part })
  }
  const nameEnd = start + LOCAL_ENTRY_BYTES + view.getUint16(start + 26, true)
  const localName = bytes.subarray(start + LOCAL_ENTRY_BYTES, nameEnd)
  const sameName = localName.length === rawName.length && localName.every((byte, i) => byte === rawName[i])
  if (!sameName) throw refuse('damagedZip', { part })
  const from = nameEnd + view.getUint16(start + 28, true)
  if (from + packedBytes > bytes.length) throw refuse('truncated', { part })
  return bytes.subarray(from, from + packedBytes)
}

/** In small pieces, so that a part that grows beyond its bounds is stopped early. */
function* inflated(packed: Uint8Array, part: string, refuse: Refuse): Generator<Uint8Array, void> {
  let ready: Uint8Array[] = []
  const inflate = new Inflate((chunk) => {
    ready.push(chunk)
  })
  for (let at = 0; at < packed.length; at += PACKED_PIECE_BYTES) {
    try {
      inflate.push(packed.subarray(at, at + PACKED_PIECE_BYTES), at + PACKED_PIECE_BYTES >= packed.length)
    } catch (error) {
      throw refuse('damagedZip', { part }, undefined, error)
    }
    const chunks = ready
    ready = []
    yield* chunks
  }
}

/** Writes a zip whose entries may come as they were packed before: no installed library takes such bytes. */
import { promisify } from 'node:util'
import { crc32, createDeflateRaw, type DeflateRaw, deflateRaw } from 'node:zlib'

/** One entry, packed. */
export interface PackedEntry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly unpackedBytes: number
  readonly pieces: readonly Uint8Array[]
}

/** The first day that a zip knows, at midnight: the same bytes whenever they are written. */
const FIXED_DATE = 33
const UTF8_NAME = 0x800
const VERSION = 20
const MOST_BYTES = 0xffffffff

/** Thrown where the result would be larger than a plain zip can be. */
export class ZipTooLarge extends Error {}

/** The entries as one zip. */
export function zipOf(entries: readonly PackedEntry[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const packedBytes = lengthOf(entry.pieces)
    const name = Buffer.from(entry.name)
    const fixed = fixedFields(entry, packedBytes, name.length)
    const local = Buffer.concat([signature(0x04034b50), fixed, name])
    const central = Buffer.alloc(46)
    signature(0x02014b50).copy(central)
    central.writeUInt16LE(VERSION, 4)
    fixed.copy(central, 6)
    central.writeUInt32LE(offset, 42)
    directory.push(central, name)
    pieces.push(local, ...entry.pieces)
    offset += local.length + packedBytes
    if (offset > MOST_BYTES || entry.unpackedBytes > MOST_BYTES) throw new ZipTooLarge()
  }
  const end = Buffer.alloc(22)
  signature(0x06054b50).copy(end)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(lengthOf(directory), 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, ...directory, end])
}

/** What the local header and the directory say alike, from the version to the length of the extra field. */
function fixedFields({ name, method, checksum, unpackedBytes }: PackedEntry, packed: number, length: number) {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(VERSION, 0)
  fields.writeUInt16LE(/^[\0-\x7f]*$/.test(name) ? 0 : UTF8_NAME, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt16LE(FIXED_DATE, 8)
  fields.writeUInt32LE(checksum, 10)
  fields.writeUInt32LE(packed, 14)
  fields.writeUInt32LE(unpackedBytes, 18)
  fields.writeUInt16LE(length, 22)
  return fields
}

const deflateWhole = promisify(deflateRaw)

/** Packs a part that is at hand as a whole. */
export async function pack(name: string, content: Uint8Array): Promise<PackedEntry> {
  const packed = await deflateWhole(content)
  return { name, method: 8, checksum: crc32(content), unpackedBytes: content.length, pieces: [packed] }
}

/** Packs a part of any size while it comes. */
export async function packPieces(name: string, content: AsyncIterable<Uint8Array>): Promise<PackedEntry> {
  const deflate = createDeflateRaw()
  const pieces: Uint8Array[] = []
  deflate.on('data', (piece: Uint8Array) => pieces.push(piece))
  let checksum = 0
  let unpackedBytes = 0
  try {
    for await (const piece of content) {
      checksum = crc32(piece, checksum)
      unpackedBytes += piece.length
      await written(deflate, piece)
    }
    await ended(deflate)
  } finally {
    deflate.destroy()
  }
  return { name, method: 8, checksum, unpackedBytes, pieces }
}

/** Goes on at once while the packer has room, so that packing and making the next piece overlap. */
const written = (deflate: DeflateRaw, piece: Uint8Array): Promise<void> | undefined =>
  deflate.write(piece) ? undefined : new Promise((resolve) => deflate.once('drain', resolve))

const ended = (deflate: DeflateRaw): Promise<void> =>
  new Promise((resolve, reject) => {
    deflate.once('end', resolve)
    deflate.once('error', reject)
    deflate.end()
  })

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((total, piece) => total + piece.length, 0)

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

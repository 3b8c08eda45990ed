/** Writes a zip whose entries may come as they were packed before: no installed library takes such bytes. */
import { concatenated } from '../zipping/index.ts'

/** One entry, packed. */
export interface PackedEntry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly unpackedBytes: number
  readonly pieces: readonly Uint8Array[]
}

/** Packs a part that is at hand as a whole, or one of any size while it comes. */
export interface Packing {
  readonly pack: (name: string, content: Uint8Array) => Promise<PackedEntry>
  readonly packPieces: (name: string, content: AsyncIterable<Uint8Array>) => Promise<PackedEntry>
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
    const name = new TextEncoder().encode(entry.name)
    const fixed = fixedFields(entry, packedBytes, name.length)
    pieces.push(numbers([0x04034b50, 4]), fixed, name, ...entry.pieces)
    // Of a comment, of disks and of attributes there is nothing to say.
    directory.push(
      numbers([0x02014b50, 4], [VERSION, 2]),
      fixed,
      numbers([0, 4], [0, 4], [0, 2], [offset, 4]),
      name,
    )
    offset += LOCAL_BYTES + name.length + packedBytes
    if (offset > MOST_BYTES || entry.unpackedBytes > MOST_BYTES) throw new ZipTooLarge()
  }
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [lengthOf(directory), 4],
    [offset, 4],
    [0, 2],
  )
  return concatenated([...pieces, ...directory, end])
}

const LOCAL_BYTES = 30

/** What the local header and the directory say alike, from the version to the length of the extra field. */
const fixedFields = (
  { name, method, checksum, unpackedBytes }: PackedEntry,
  packed: number,
  length: number,
): Uint8Array =>
  numbers(
    [VERSION, 2],
    [/^[\0-\x7f]*$/.test(name) ? 0 : UTF8_NAME, 2],
    [method, 2],
    [0, 2],
    [FIXED_DATE, 2],
    [checksum, 4],
    [packed, 4],
    [unpackedBytes, 4],
    [length, 2],
    [0, 2],
  )

/** Numbers of so many bytes each, the least first. */
function numbers(...given: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(given.reduce((sum, [, bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [value, bytes] of given) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((total, piece) => total + piece.length, 0)

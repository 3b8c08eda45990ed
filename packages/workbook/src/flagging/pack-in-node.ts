/** Packs parts by the packer that comes with Node. */
import { promisify } from 'node:util'
import { crc32, createDeflateRaw, type DeflateRaw, deflateRaw } from 'node:zlib'
import type { PackedEntry, Packing } from './zip-output.ts'

export const packInNode: Packing = { pack, packPieces }

const deflateWhole = promisify(deflateRaw)

/** Packs a part that is at hand as a whole. */
async function pack(name: string, content: Uint8Array): Promise<PackedEntry> {
  const packed = await deflateWhole(content)
  return { name, method: 8, checksum: crc32(content), unpackedBytes: content.length, pieces: [packed] }
}

/** Packs a part of any size while it comes. */
async function packPieces(name: string, content: AsyncIterable<Uint8Array>): Promise<PackedEntry> {
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

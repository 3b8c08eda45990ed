/** Packs parts without Node. */
import { deflateSync } from 'fflate'
import { concatenated, crc32 } from '../zipping/index.ts'
import type { PackedEntry, Packing } from './zip-output.ts'

export const packInBrowser: Packing = {
  pack,
  // What a page holds in memory anyway is packed as a whole.
  packPieces: async (name, content) => {
    const pieces: Uint8Array[] = []
    for await (const piece of content) pieces.push(piece)
    return pack(name, concatenated(pieces))
  },
}

async function pack(name: string, content: Uint8Array): Promise<PackedEntry> {
  return {
    name,
    method: 8,
    checksum: crc32(content),
    unpackedBytes: content.length,
    pieces: [deflateSync(content)],
  }
}

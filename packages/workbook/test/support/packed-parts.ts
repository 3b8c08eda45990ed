/** Looks into the zip of a workbook: the bytes of its parts as packed, and as text. */
import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

export interface PackedPart {
  readonly packed: Buffer
  readonly text: string
}

/** The parts of a zip by name, in its order, by way of its directory. */
export function packedParts(zip: Uint8Array): Map<string, PackedPart> {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'))
  const parts = new Map<string, PackedPart>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    const content = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    parts.set(name, { packed, text: content.toString('latin1') })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

export const packedPartsOf = (path: string): Map<string, PackedPart> => packedParts(readFileSync(path))

/** The text of a part that must be there. */
export function textOf(parts: ReadonlyMap<string, PackedPart>, name: string): string {
  const part = parts.get(name)
  if (!part) throw new Error(`No ${name} among ${[...parts.keys()].join(', ')}`)
  return part.text
}

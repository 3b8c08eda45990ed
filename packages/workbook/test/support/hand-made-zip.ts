/** Writes zips byte by byte, so that a test can lie in them. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface HandMadeEntry {
  readonly name: string
  readonly content: string | Uint8Array
  /** Unpacked size to declare instead of the true one. */
  readonly declaredSize?: number
  readonly declaredChecksum?: number
  /** Name in the local header instead of the one in the directory. */
  readonly localName?: string
  readonly method?: number
  readonly flags?: number
  /** Upper half of the external attributes: a Unix mode. */
  readonly unixMode?: number
  /** Bytes behind the packed content that belong to nothing. */
  readonly trailing?: number
}

export interface DirectoryLies {
  /** Entries that the end of the directory admits to. */
  readonly admittedEntries?: number
}

export function handMadeZip(entries: readonly HandMadeEntry[], lies: DirectoryLies = {}): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content)
    const method = entry.method ?? 8
    const packed = method === 8 ? deflateRawSync(content, { level: 9 }) : content
    const body = Buffer.concat([packed, Buffer.alloc(entry.trailing ?? 0)])
    const name = Buffer.from(entry.name)
    const localName = Buffer.from(entry.localName ?? entry.name)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt16LE(entry.flags ?? 0x800, 2)
    fixed.writeUInt16LE(method, 4)
    fixed.writeUInt16LE(33, 8)
    fixed.writeUInt32LE(entry.declaredChecksum ?? crc32(content), 10)
    fixed.writeUInt32LE(body.length, 14)
    fixed.writeUInt32LE(entry.declaredSize ?? content.length, 18)
    const local = Buffer.concat([signature(0x04034b50), fixed, localName, body])
    local.writeUInt16LE(localName.length, 26)
    const central = Buffer.concat([
      signature(0x02014b50),
      Buffer.from([20, 3]),
      fixed,
      Buffer.alloc(14),
      name,
    ])
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(((entry.unixMode ?? 0o100644) << 16) >>> 0, 38)
    central.writeUInt32LE(offset, 42)
    bodies.push(local)
    directory.push(central)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(lies.admittedEntries ?? entries.length, 8)
  end.writeUInt16LE(lies.admittedEntries ?? entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listed, end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

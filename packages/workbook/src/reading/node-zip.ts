/** Zip entries through yauzl: it reads the directory, this file unpacks and verifies checksums. */
import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import * as yauzl from 'yauzl'
import type { FileBytes } from './file-bytes.ts'
import type { Limits } from './limits.ts'
import type { Refuse } from './problems.ts'
import { UnreadableFile } from './problems.ts'
import type { ZipEntries, ZipEntry } from './zip-entries.ts'

const STORED = 0
const DEFLATED = 8
const UNPACKED_PIECE_BYTES = 2 ** 16

interface NodeZipEntry extends ZipEntry {
  readonly source: yauzl.Entry
}

/** Reads the directory of the zip in `file`; `file` stays open until the caller closes it. */
export async function openNodeZip(file: FileBytes, limits: Limits, refuse: Refuse): Promise<ZipEntries> {
  const options = { autoClose: false, decodeStrings: false, lazyEntries: true }
  const zip = await yauzl
    .fromRandomAccessReaderPromise(new FileReader(file), file.size, options)
    .catch((error: unknown) => {
      throw directoryRefusal(error, refuse)
    })
  if (zip.entryCount > limits.entries) throw refuse('tooManyEntries', undefined, String(limits.entries))
  const entries: NodeZipEntry[] = []
  try {
    for await (const source of zip.eachEntry()) {
      const name = entryName(source)
      if (source.isEncrypted()) throw refuse('passwordProtected')
      if (isSymbolicLink(source)) throw refuse('unsafeEntryName', { part: name })
      const { compressedSize: packedBytes, uncompressedSize: unpackedBytes } = source
      const { crc32: checksum, compressionMethod: method } = source
      if (!name.endsWith('/')) entries.push({ name, packedBytes, unpackedBytes, checksum, method, source })
    }
  } catch (error) {
    throw directoryRefusal(error, refuse)
  }
  await refuseHiddenEntries(zip, file, refuse)
  const bySource = new Map<ZipEntry, yauzl.Entry>(entries.map((entry) => [entry, entry.source]))
  const sourceOf = (entry: ZipEntry): yauzl.Entry => {
    const source = bySource.get(entry)
    if (!source) throw refuse('missingPart', { part: entry.name })
    return source
  }
  return {
    entries,
    unpack: (entry) => unpackEntry(zip, file, sourceOf(entry), entry.name, refuse),
    packed: (entry) => packedEntry(zip, file, sourceOf(entry), entry.name, refuse),
    close: async () => zip.close(),
  }
}

/** Lets yauzl read through the one descriptor that is open. */
class FileReader extends yauzl.RandomAccessReader {
  readonly #file: FileBytes

  constructor(file: FileBytes) {
    super()
    this.#file = file
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#file.read(buffer.subarray(offset, offset + length), position).then(
      (count) => callback(null, count),
      (error: Error) => callback(error),
    )
  }
}

async function* unpackEntry(
  zip: yauzl.ZipFile,
  file: FileBytes,
  source: yauzl.Entry,
  part: string,
  refuse: Refuse,
): AsyncGenerator<Uint8Array, void> {
  const method = source.compressionMethod
  if (method !== STORED && method !== DEFLATED)
    throw refuse('unsupportedCompression', { part }, String(method))
  const packed = packedEntry(zip, file, source, part, refuse)
  let checksum = 0
  for await (const chunk of method === STORED
    ? packed
    : inflated(packed, source.compressedSize, part, refuse)) {
    checksum = crc32(chunk, checksum)
    yield chunk
  }
  if (checksum !== source.crc32) throw refuse('damagedZip', { part })
}

async function* packedEntry(
  zip: yauzl.ZipFile,
  file: FileBytes,
  source: yauzl.Entry,
  part: string,
  refuse: Refuse,
): AsyncGenerator<Uint8Array, void> {
  const header = await zip.readLocalFileHeaderPromise(source).catch((error: unknown) => {
    throw refuse('damagedZip', { part }, undefined, error)
  })
  if (!header.fileName.equals(source.fileNameRaw)) throw refuse('damagedZip', { part })
  const end = header.fileDataStart + source.compressedSize
  if (end > file.size) throw refuse('truncated', { part })
  yield* file.pieces(header.fileDataStart, end)
}

async function* inflated(
  packed: AsyncIterable<Uint8Array>,
  packedBytes: number,
  part: string,
  refuse: Refuse,
): AsyncGenerator<Uint8Array, void> {
  const inflate = createInflateRaw({ chunkSize: UNPACKED_PIECE_BYTES })
  // The iteration below meets the same error; the callback only keeps it from being thrown twice.
  pipeline(
    Readable.from(packed, { objectMode: false, highWaterMark: UNPACKED_PIECE_BYTES }),
    inflate,
    () => {},
  )
  try {
    yield* inflate
  } catch (error) {
    throw error instanceof UnreadableFile ? error : refuse('damagedZip', { part }, undefined, error)
  } finally {
    inflate.destroy()
  }
  if (inflate.bytesWritten !== packedBytes) throw refuse('damagedZip', { part })
}

/** yauzl believes the count at the end of the zip; a further entry behind it would go unseen. */
async function refuseHiddenEntries(zip: yauzl.ZipFile, file: FileBytes, refuse: Refuse): Promise<void> {
  const next = new Uint8Array(4)
  // @types/yauzl calls this position a boolean.
  await file.read(next, Number(zip.readEntryCursor))
  if (next[0] === 0x50 && next[1] === 0x4b && next[2] === 1 && next[3] === 2) throw refuse('damagedZip')
}

/** Strict: backslashes stay as they are, to be refused, instead of turning into slashes. */
function entryName(entry: yauzl.Entry): string {
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
}

function isSymbolicLink(entry: yauzl.Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000
}

function directoryRefusal(error: unknown, refuse: Refuse): UnreadableFile {
  if (error instanceof UnreadableFile) return error
  const message = error instanceof Error ? error.message : ''
  if (/strong encryption/i.test(message)) return refuse('passwordProtected', undefined, undefined, error)
  const cut = /end of central directory record signature not found|unexpected EOF/i.test(message)
  return refuse(cut ? 'truncated' : 'damagedZip', undefined, undefined, error)
}

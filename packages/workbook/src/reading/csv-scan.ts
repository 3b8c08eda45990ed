/** One pass over the bytes of a text file that finds its encoding and refuses what is no table of text. */
import type { FileBytes } from './file-bytes.ts'
import { describeBytes, type Limits } from './limits.ts'
import type { Refuse } from './problems.ts'

const NUL = 0
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
/** Bytes to which windows-1252 gives no character. */
const UNASSIGNED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** UTF-8 when every byte agrees, otherwise windows-1252 when every byte has a meaning there. */
export async function scanBytes(
  file: FileBytes,
  start: number,
  limits: Limits,
  refuse: Refuse,
): Promise<'utf-8' | 'windows-1252'> {
  if (file.size > limits.fileBytes) throw refuse('tooLarge', undefined, describeBytes(limits.fileBytes))
  const utf8 = new Utf8Check()
  let unassigned = false
  let filled = false
  let line = 1
  let length = 0
  let previous = 0
  for await (const piece of file.pieces(start)) {
    for (const byte of piece) {
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
        if (byte === CARRIAGE_RETURN || previous !== CARRIAGE_RETURN) line++
        length = 0
      } else {
        length++
        if (byte > SPACE) filled = true
        if (byte > 127 && UNASSIGNED.has(byte)) unassigned = true
        if (byte === NUL) throw refuse('csvNul', { line })
        if (length > limits.recordBytes) throw refuse('csvLineTooLong', { line }, String(limits.recordBytes))
      }
      previous = byte
    }
    utf8.add(piece)
  }
  if (!filled) throw refuse('empty')
  if (utf8.holds()) return 'utf-8'
  if (unassigned) throw refuse('unsupportedEncoding', undefined, 'UTF-8 / windows-1252')
  return 'windows-1252'
}

class Utf8Check {
  #decoder: InstanceType<typeof TextDecoder> | undefined = new TextDecoder('utf-8', { fatal: true })

  add(piece: Uint8Array): void {
    this.#try(() => this.#decoder?.decode(piece, { stream: true }))
  }

  /** Also false when the last character is cut off. */
  holds(): boolean {
    this.#try(() => this.#decoder?.decode())
    return this.#decoder !== undefined
  }

  #try(decode: () => void): void {
    try {
      decode()
    } catch {
      this.#decoder = undefined
    }
  }
}

/** One pass over the bytes of a text file that finds its encoding and refuses what is no table of text. */
import { isAscii, isUtf8 } from 'node:buffer'
import type { FileBytes } from './file-bytes.ts'
import { describeBytes, type Limits } from './limits.ts'
import type { Refuse } from './problems.ts'
import { unfinishedBytes } from './utf8-pieces.ts'

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
  let position = start
  /** Of the line that is not yet ended. */
  let length = 0
  for await (const piece of file.pieces(start)) {
    // No part is longer than a line may be, so that only the line that enters it can be too long there.
    for (let at = 0; at < piece.length; at += limits.recordBytes) {
      const part = piece.subarray(at, at + limits.recordBytes)
      const nul = part.indexOf(NUL)
      if (nul >= 0) throw refuse('csvNul', { line: await lineAt(file, start, position + nul) })
      const [first, last] = lineEndings(part)
      if (length + first > limits.recordBytes) {
        const line = await lineAt(file, start, position)
        throw refuse('csvLineTooLong', { line }, String(limits.recordBytes))
      }
      length = last < 0 ? length + part.length : part.length - 1 - last
      position += part.length
      filled ||= part.some((byte) => byte > SPACE)
      unassigned ||= !isAscii(part) && part.some((byte) => UNASSIGNED.has(byte))
      utf8.add(part)
    }
  }
  if (!filled) throw refuse('empty')
  if (utf8.holds()) return 'utf-8'
  if (unassigned) throw refuse('unsupportedEncoding', undefined, 'UTF-8 / windows-1252')
  return 'windows-1252'
}

/** Where the first line ends, or the length where none does; and where the last one ends, or -1. */
function lineEndings(bytes: Uint8Array): readonly [first: number, last: number] {
  const firsts = [bytes.indexOf(LINE_FEED), bytes.indexOf(CARRIAGE_RETURN)].filter((at) => at >= 0)
  const last = Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(CARRIAGE_RETURN))
  return [Math.min(bytes.length, ...firsts), last]
}

/** The number of the line in which the byte at `position` stands. */
async function lineAt(file: FileBytes, start: number, position: number): Promise<number> {
  let line = 1
  let previous = 0
  for await (const piece of file.pieces(start, position)) {
    for (const byte of piece) {
      if (byte === CARRIAGE_RETURN || (byte === LINE_FEED && previous !== CARRIAGE_RETURN)) line++
      previous = byte
    }
  }
  return line
}

class Utf8Check {
  #holds = true
  /** A character that the next bytes have to finish. */
  #rest: Uint8Array = new Uint8Array(0)

  add(bytes: Uint8Array): void {
    if (!this.#holds || (this.#rest.length === 0 && isAscii(bytes))) return
    const joined = Buffer.concat([this.#rest, bytes])
    const end = joined.length - unfinishedBytes(joined)
    this.#holds = isUtf8(joined.subarray(0, end))
    this.#rest = joined.subarray(end)
  }

  /** Also false when the last character is cut off. */
  holds(): boolean {
    return this.#holds && this.#rest.length === 0
  }
}

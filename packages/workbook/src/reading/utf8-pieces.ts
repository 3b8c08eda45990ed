/** UTF-8 in pieces to text, strictly. */

/**
 * A character cut by the end of a piece waits for the next one, so that each piece is decoded at once: the
 * streaming mode of TextDecoder makes two-byte strings, which are several times slower to parse.
 */
export class Utf8Pieces {
  // A mark at the start of a later piece is a character like any other; the parser drops the first one.
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #rest = new Uint8Array(0)

  /** Throws a TypeError for bytes that are not UTF-8. */
  decode(piece: Uint8Array): string {
    let bytes = piece
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + piece.length)
      bytes.set(this.#rest)
      bytes.set(piece, this.#rest.length)
    }
    const end = bytes.length - unfinishedBytes(bytes)
    this.#rest = bytes.slice(end)
    return this.#decoder.decode(bytes.subarray(0, end))
  }

  /** Throws a TypeError when a character was never finished. */
  end(): void {
    this.#decoder.decode(this.#rest)
  }
}

/** How many bytes at the end begin a character that has more bytes than are there. */
export function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte < 0xc0) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return needed > back ? back : 0
  }
  return 0
}

/** The bytes of a file, wherever they are: on disk in Node, in memory in a browser. */
export interface Bytes {
  readonly size: number
  /** Fills `target` from `position`; gives the bytes read, fewer only at the end of the file. */
  read(target: Uint8Array, position: number): Promise<number>
  /** The bytes from `start` up to `end`, in pieces. */
  pieces(start?: number, end?: number): AsyncIterable<Uint8Array>
}

const PIECE_BYTES = 2 ** 17

export const bytesInMemory = (bytes: Uint8Array): Bytes => ({
  size: bytes.length,
  read: async (target, position) => {
    const part = bytes.subarray(position, position + target.length)
    target.set(part)
    return part.length
  },
  async *pieces(start = 0, end = bytes.length) {
    for (let position = start; position < end; position += PIECE_BYTES) {
      yield bytes.subarray(position, Math.min(end, position + PIECE_BYTES))
    }
  },
})

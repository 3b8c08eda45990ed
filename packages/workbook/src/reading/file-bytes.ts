/** A file that is opened once and read from that one descriptor, in pieces. */
import type { Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Bytes } from './bytes.ts'
import type { Refuse } from './problems.ts'

const PIECE_BYTES = 2 ** 16

export class FileBytes implements Bytes {
  readonly size: number
  readonly #handle: FileHandle
  readonly #opened: Stats
  readonly #refuse: Refuse

  private constructor(handle: FileHandle, opened: Stats, refuse: Refuse) {
    this.#handle = handle
    this.#opened = opened
    this.#refuse = refuse
    this.size = opened.size
  }

  /** Opens an ordinary file that is not empty; refuses anything else. */
  static async open(path: string, refuse: Refuse): Promise<FileBytes> {
    const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EISDIR') throw refuse('notAFile', undefined, undefined, error)
      const gone = error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG'
      throw refuse(gone ? 'missing' : 'notReadable', undefined, undefined, error)
    })
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) throw refuse('notAFile')
      if (stats.size === 0) throw refuse('empty')
      return new FileBytes(handle, stats, refuse)
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  /** Fills `target` from `position`; gives the bytes read, fewer only at the end of the file. */
  async read(target: Uint8Array, position: number): Promise<number> {
    let done = 0
    while (done < target.length && position + done < this.size) {
      const { bytesRead } = await this.#handle
        .read(target, done, target.length - done, position + done)
        .catch((error: unknown) => {
          throw this.#refuse('notReadable', undefined, undefined, error)
        })
      if (bytesRead === 0) break
      done += bytesRead
    }
    return done
  }

  /** The bytes from `start` up to `end`, in fresh pieces. */
  async *pieces(start = 0, end = this.size): AsyncGenerator<Uint8Array, void> {
    for (let position = start; position < end; ) {
      const piece = new Uint8Array(Math.min(PIECE_BYTES, end - position))
      const count = await this.read(piece, position)
      if (count === 0) return
      yield count === piece.length ? piece : piece.subarray(0, count)
      position += count
    }
  }

  /** Refuses the file when it is no longer the one that was opened. */
  async checkUnchanged(): Promise<void> {
    const now = await this.#handle.stat()
    if (now.size !== this.#opened.size || now.mtimeMs !== this.#opened.mtimeMs)
      throw this.#refuse('changedWhileRead')
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }
}

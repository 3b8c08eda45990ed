/** Rows one by one out of batches: waiting happens once a batch, not once a row. */
import type { RawRow } from '../cells/index.ts'

/** Every iteration starts `batches` afresh. */
export function rowStream(batches: () => AsyncIterator<readonly RawRow[]>): AsyncIterable<RawRow> {
  return { [Symbol.asyncIterator]: () => new RowIterator(batches()) }
}

const DONE: IteratorResult<RawRow> = { done: true, value: undefined }

class RowIterator implements AsyncIterator<RawRow> {
  readonly #batches: AsyncIterator<readonly RawRow[]>
  #batch: readonly RawRow[] = []
  #next = 0

  constructor(batches: AsyncIterator<readonly RawRow[]>) {
    this.#batches = batches
  }

  next(): Promise<IteratorResult<RawRow>> {
    const value = this.#batch[this.#next]
    if (value === undefined) return this.#nextBatch()
    this.#next++
    return Promise.resolve({ done: false, value })
  }

  async return(): Promise<IteratorResult<RawRow>> {
    this.#batch = []
    await this.#batches.return?.()
    return DONE
  }

  async #nextBatch(): Promise<IteratorResult<RawRow>> {
    for (;;) {
      const result = await this.#batches.next()
      if (result.done) return DONE
      const [value] = result.value
      if (value === undefined) continue
      this.#batch = result.value
      this.#next = 1
      return { done: false, value }
    }
  }
}

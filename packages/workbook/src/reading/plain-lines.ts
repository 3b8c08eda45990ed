/**
 * The lines of a text file up to the first quote, read from the bytes: a field is what stands between two delimiters.
 * From the line with that quote on, whatever it means, csv-parse reads.
 */
import type { CellBatchBuilder } from './cell-batch-builder.ts'
import type { CsvDialect } from './csv-dialect.ts'
import type { Limits } from './limits.ts'
import type { Refuse } from './problems.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = 34
/** No delimiter, quote or line ending is above it. */
const LAST_MARK = 59

export class PlainLines {
  /** Lines read, empty ones too. */
  lines = 0
  /** Fields of each line; 0 before the first. */
  fields = 0
  /** Whether a quote was met. */
  isOver = false
  readonly #batch: CellBatchBuilder
  readonly #delimiter: number
  readonly #linesBefore: number
  readonly #limits: Limits
  readonly #refuse: Refuse
  /** For each field of a line the place behind its last byte. */
  readonly #ends: number[] = []

  constructor(batch: CellBatchBuilder, dialect: CsvDialect, limits: Limits, refuse: Refuse) {
    this.#batch = batch
    this.#delimiter = dialect.delimiter.charCodeAt(0)
    this.#linesBefore = dialect.linesBefore
    this.#limits = limits
    this.#refuse = refuse
  }

  /** Reads whole lines of valid UTF-8; gives the place of the first that is unfinished or has a quote. */
  read(bytes: Buffer, isLast: boolean): number {
    let start = 0
    for (;;) {
      const count = this.#findFields(bytes, start)
      const end = this.#ends[count - 1] ?? start
      const isCut = end === bytes.length || (end + 1 === bytes.length && bytes[end] === CARRIAGE_RETURN)
      if (count === 0 || start === bytes.length || (isCut && !isLast)) return start
      this.lines++
      if (end > start) this.#addFields(bytes, start, count)
      const isPair = bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED
      start = Math.min(bytes.length, end + (isPair ? 2 : 1))
    }
  }

  /** The number of fields of the line at `start`; 0 where it has a quote. */
  #findFields(bytes: Buffer, start: number): number {
    let count = 0
    let i = start
    for (; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0
      if (byte > LAST_MARK) continue
      if (byte === this.#delimiter) this.#ends[count++] = i
      else if (byte === LINE_FEED || byte === CARRIAGE_RETURN) break
      else if (byte === QUOTE) {
        this.isOver = true
        return 0
      }
    }
    this.#ends[count++] = i
    return count
  }

  #addFields(bytes: Buffer, lineStart: number, count: number): void {
    const line = this.lines + this.#linesBefore
    if (this.fields === 0) this.fields = count
    if (count !== this.fields) throw this.#refuse('csvRagged', { line })
    if (count > this.#limits.columns) {
      throw this.#refuse('tooManyColumns', { line }, String(this.#limits.columns))
    }
    this.#batch.startRow()
    let start = lineStart
    for (let column = 0; column < count; column++) {
      const end = this.#ends[column] ?? start
      if (end > start) this.#addField(bytes, start, end, column, line)
      start = end + 1
    }
    this.#batch.endRow(this.lines)
  }

  #addField(bytes: Buffer, start: number, end: number, column: number, line: number): void {
    const { cellCharacters } = this.#limits
    if (end - start <= cellCharacters && this.#batch.addKnownText(column, bytes, start, end)) return
    const text = bytes.toString('utf8', start, end)
    if (text.length > cellCharacters) throw this.#refuse('textTooLong', { line }, String(cellCharacters))
    this.#batch.addText(column, text)
  }
}

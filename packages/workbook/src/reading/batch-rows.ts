/** A batch of cells as rows. */
import {
  BOOLEAN,
  type CellBatch,
  ERROR,
  ISO_DATE,
  NUMBER,
  NUMBER_AS_WRITTEN,
  SERIAL,
  SERIAL_1904,
  SHARED_TEXT,
  TEXT,
} from './cell-batch.ts'
import type { RawCell, RawRow, RowCells } from './raw-cells.ts'
import type { SheetOfBatches } from './workbook-of-batches.ts'

/** The rows of a batch; `strings` gathers the shared strings over the batches of a sheet. */
export function rowsOf(batch: CellBatch, strings: string[]): RawRow[] {
  for (const text of batch.newStrings) strings.push(text)
  const rows: RawRow[] = []
  let start = 0
  for (let i = 0; i < batch.rows.length; i++) {
    const end = batch.ends[i] ?? start
    rows.push({ row: batch.rows[i] ?? 0, cells: new BatchCells(batch, strings, start, end) })
    start = end
  }
  return rows
}

/** The rows of a sheet that is read in this process, batch by batch. */
export async function* rowBatchesOf(
  sheet: Pick<SheetOfBatches, 'batches'>,
): AsyncGenerator<readonly RawRow[], void> {
  const strings: string[] = []
  for await (const batch of sheet.batches()) yield rowsOf(batch, strings)
}

/** The cells of one row by column, made into objects only when they are asked for. */
class BatchCells implements RowCells {
  readonly #batch: CellBatch
  readonly #strings: readonly string[]
  readonly #start: number
  readonly #end: number

  constructor(batch: CellBatch, strings: readonly string[], start: number, end: number) {
    this.#batch = batch
    this.#strings = strings
    this.#start = start
    this.#end = end
  }

  get size(): number {
    return this.#end - this.#start
  }

  columnAt(index: number): number {
    return this.#batch.columns[this.#start + index] ?? 0
  }

  cellAt(index: number): RawCell {
    return this.#cellAt(this.#start + index)
  }

  get(column: number): RawCell | undefined {
    const index = this.#indexOf(column)
    return index < 0 ? undefined : this.#cellAt(index)
  }

  has(column: number): boolean {
    return this.#indexOf(column) >= 0
  }

  forEach(each: (cell: RawCell, column: number, cells: ReadonlyMap<number, RawCell>) => void): void {
    for (const [column, cell] of this.entries()) each(cell, column, this)
  }

  *entries(): MapIterator<[number, RawCell]> {
    for (let i = this.#start; i < this.#end; i++) yield [this.#batch.columns[i] ?? 0, this.#cellAt(i)]
  }

  *keys(): MapIterator<number> {
    for (let i = this.#start; i < this.#end; i++) yield this.#batch.columns[i] ?? 0
  }

  *values(): MapIterator<RawCell> {
    for (let i = this.#start; i < this.#end; i++) yield this.#cellAt(i)
  }

  [Symbol.iterator](): MapIterator<[number, RawCell]> {
    return this.entries()
  }

  /** Where nothing is empty to the left, a cell stands as far from the first as its column does. */
  #indexOf(column: number): number {
    const { columns } = this.#batch
    const first = columns[this.#start] ?? 0
    let high = Math.min(this.#start + column - first, this.#end - 1)
    if (columns[high] === column && high >= this.#start) return high
    let low = this.#start
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = columns[middle] ?? 0
      if (found === column) return middle
      if (found < column) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  #cellAt(index: number): RawCell {
    const { kinds, values, texts } = this.#batch
    const value = values[index] ?? 0
    switch (kinds[index]) {
      case SHARED_TEXT:
        return { kind: 'text', text: this.#strings[value] ?? '' }
      case TEXT:
        return { kind: 'text', text: texts[value] ?? '' }
      case NUMBER:
        return { kind: 'number', number: value, text: String(value) }
      case NUMBER_AS_WRITTEN: {
        const text = texts[value] ?? ''
        return { kind: 'number', number: Number(text), text }
      }
      case SERIAL:
      case SERIAL_1904:
        return { kind: 'serial', serial: value, date1904: kinds[index] === SERIAL_1904 }
      case ISO_DATE:
        return { kind: 'isoDate', text: texts[value] ?? '' }
      case BOOLEAN:
        return { kind: 'boolean', value: value === 1 }
      case ERROR:
        return { kind: 'error', code: texts[value] ?? '' }
      default:
        return { kind: 'formulaWithoutValue' }
    }
  }
}

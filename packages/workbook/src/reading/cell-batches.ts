/** Cells on their way from the process that parses to the one that asked: columns of numbers, not objects. */
import type { Limits } from './limits.ts'
import type { RawCell, RawRow, RowCells } from './raw-cells.ts'

/** Some whole rows. A cell is a column, a kind and a number, whose meaning its kind tells. */
export interface CellBatch {
  /** Row numbers as Excel shows them. */
  readonly rows: Uint32Array
  /** For each row the index behind its last cell. */
  readonly ends: Uint32Array
  readonly columns: Uint16Array
  readonly kinds: Uint8Array
  readonly values: Float64Array
  /** What cells of this batch say in letters, by index. */
  readonly texts: readonly string[]
  /** Shared strings that no earlier batch needed; cells count them from the first batch on. */
  readonly newStrings: readonly string[]
}

const CELLS_IN_A_BATCH = 16_384
const NOTHING: readonly CellBatch[] = []

const SHARED_TEXT = 0
const TEXT = 1
const NUMBER = 2
/** A number whose digits are not the shortest that say it: `0.10`, `1E3`. */
const NUMBER_AS_WRITTEN = 3
const SERIAL = 4
const SERIAL_1904 = 5
const ISO_DATE = 6
const BOOLEAN = 7
const ERROR = 8
const FORMULA_WITHOUT_VALUE = 9

/** Collects rows; a row that turns out to be no good is taken back with `startRow` once more. */
export class CellBatchBuilder {
  readonly #budget: CellBudget
  #rows = new Uint32Array(1024)
  #ends = new Uint32Array(1024)
  #columns = new Uint16Array(2 * CELLS_IN_A_BATCH)
  #kinds = new Uint8Array(2 * CELLS_IN_A_BATCH)
  #values = new Float64Array(2 * CELLS_IN_A_BATCH)
  #texts: string[] = []
  #newStrings: string[] = []
  /** By index in the workbook, the number under which a shared string was sent, from 1. */
  readonly #sent: Uint32Array
  #sentCount = 0
  #rowCount = 0
  #count = 0
  #textCount = 0
  #newCharacters = 0
  #sealed: CellBatch[] = []

  constructor(sharedStrings: number, budget: CellBudget) {
    this.#sent = new Uint32Array(sharedStrings)
    this.#budget = budget
  }

  /** Cells added since the last `endRow` are dropped. */
  startRow(): void {
    this.#count = this.#rowCount === 0 ? 0 : (this.#ends[this.#rowCount - 1] ?? 0)
    this.#texts.length = this.#textCount
  }

  /** A row without cells is no row. */
  endRow(row: number): void {
    const start = this.#rowCount === 0 ? 0 : (this.#ends[this.#rowCount - 1] ?? 0)
    if (this.#count === start) return
    if (this.#rowCount === this.#rows.length) {
      this.#rows = grown(this.#rows, new Uint32Array(this.#rowCount * 2))
      this.#ends = grown(this.#ends, new Uint32Array(this.#rowCount * 2))
    }
    this.#rows[this.#rowCount] = row
    this.#ends[this.#rowCount++] = this.#count
    let characters = this.#newCharacters
    this.#newCharacters = 0
    for (; this.#textCount < this.#texts.length; this.#textCount++) {
      characters += this.#texts[this.#textCount]?.length ?? 0
    }
    this.#budget.spend(this.#count - start, characters)
    if (this.#count >= CELLS_IN_A_BATCH) this.#seal()
  }

  addSharedText(column: number, index: number, text: string): void {
    let number = this.#sent[index] ?? 0
    if (number === 0) {
      this.#newStrings.push(text)
      this.#newCharacters += text.length
      number = ++this.#sentCount
      this.#sent[index] = number
    }
    this.#add(column, SHARED_TEXT, number - 1)
  }

  addText(column: number, text: string): void {
    this.#add(column, TEXT, this.#texts.length)
    this.#texts.push(text)
  }

  /** `written` when `String(number)` is not what the file says. */
  addNumber(column: number, number: number, written?: string): void {
    if (written === undefined) this.#add(column, NUMBER, number)
    else {
      this.#add(column, NUMBER_AS_WRITTEN, this.#texts.length)
      this.#texts.push(written)
    }
  }

  addSerial(column: number, serial: number, date1904: boolean): void {
    this.#add(column, date1904 ? SERIAL_1904 : SERIAL, serial)
  }

  addIsoDate(column: number, text: string): void {
    this.#add(column, ISO_DATE, this.#texts.length)
    this.#texts.push(text)
  }

  addBoolean(column: number, value: boolean): void {
    this.#add(column, BOOLEAN, value ? 1 : 0)
  }

  addError(column: number, code: string): void {
    this.#add(column, ERROR, this.#texts.length)
    this.#texts.push(code)
  }

  addFormulaWithoutValue(column: number): void {
    this.#add(column, FORMULA_WITHOUT_VALUE, 0)
  }

  /** The batches that are full; with `all`, to be asked for between two rows, also the last one. */
  take(all = false): readonly CellBatch[] {
    if (all) this.#seal()
    if (this.#sealed.length === 0) return NOTHING
    const batches = this.#sealed
    this.#sealed = []
    return batches
  }

  #seal(): void {
    if (this.#rowCount === 0) return
    this.#sealed.push({
      rows: this.#rows.slice(0, this.#rowCount),
      ends: this.#ends.slice(0, this.#rowCount),
      columns: this.#columns.slice(0, this.#count),
      kinds: this.#kinds.slice(0, this.#count),
      values: this.#values.slice(0, this.#count),
      texts: this.#texts,
      newStrings: this.#newStrings,
    })
    this.#texts = []
    this.#newStrings = []
    this.#rowCount = 0
    this.#count = 0
    this.#textCount = 0
  }

  #add(column: number, kind: number, value: number): void {
    const index = this.#count++
    if (index === this.#kinds.length) {
      this.#columns = grown(this.#columns, new Uint16Array(index * 2))
      this.#kinds = grown(this.#kinds, new Uint8Array(index * 2))
      this.#values = grown(this.#values, new Float64Array(index * 2))
    }
    this.#columns[index] = column
    this.#kinds[index] = kind
    this.#values[index] = value
  }
}

function grown<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from)
  return to
}

/** What all sheets of a file together may still send to the caller, who keeps it; read twice counts twice. */
export class CellBudget {
  readonly #limits: Limits
  readonly #refuse: (problem: 'tooManyCells' | 'tooMuchText', detail: string) => Error
  #cells = 0
  #characters = 0

  constructor(limits: Limits, refuse: (problem: 'tooManyCells' | 'tooMuchText', detail: string) => Error) {
    this.#limits = limits
    this.#refuse = refuse
  }

  spend(cells: number, characters: number): void {
    this.#cells += cells
    this.#characters += characters
    if (this.#cells > this.#limits.cells) throw this.#refuse('tooManyCells', String(this.#limits.cells))
    if (this.#characters > this.#limits.textCharacters)
      throw this.#refuse('tooMuchText', String(this.#limits.textCharacters))
  }
}

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

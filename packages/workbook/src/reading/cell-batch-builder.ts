/** Gathers the cells of a sheet into batches, within what the caller can keep. */
import {
  BOOLEAN,
  type CellBatch,
  ERROR,
  FORMULA_WITHOUT_VALUE,
  ISO_DATE,
  NUMBER,
  NUMBER_AS_WRITTEN,
  SERIAL,
  SERIAL_1904,
  SHARED_TEXT,
  TEXT,
} from './cell-batch.ts'
import type { Limits } from './limits.ts'
import { RepeatedTexts } from './repeated-texts.ts'

const CELLS_IN_A_BATCH = 8192
const NOTHING: readonly CellBatch[] = []

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
  readonly #repeated = new RepeatedTexts()
  #sentCount = 0
  #rowCount = 0
  #count = 0
  #textCount = 0
  #newCharacters = 0
  /** Of the row under way, in texts that were sent before: each counts as if it stood there for itself. */
  #repeatedCharacters = 0
  #sealed: CellBatch[] = []

  constructor(sharedStrings: number, budget: CellBudget) {
    this.#sent = new Uint32Array(sharedStrings)
    this.#budget = budget
  }

  /** Cells added since the last `endRow` are dropped. */
  startRow(): void {
    this.#count = this.#rowCount === 0 ? 0 : (this.#ends[this.#rowCount - 1] ?? 0)
    this.#texts.length = this.#textCount
    this.#repeatedCharacters = 0
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
    let characters = this.#newCharacters + this.#repeatedCharacters
    this.#newCharacters = 0
    this.#repeatedCharacters = 0
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
    const next = this.#sentCount + 1
    const number = this.#repeated.numberOf(text, next)
    if (number === 0) {
      this.#add(column, TEXT, this.#texts.length)
      this.#texts.push(text)
      return
    }
    if (number === next) {
      this.#newStrings.push(text)
      this.#sentCount = next
    }
    this.#addRepeated(column, number, text.length)
  }

  /** Adds a text that came before, from its bytes in UTF-8; false where it has to be made first. */
  addKnownText(column: number, bytes: Uint8Array, start: number, end: number): boolean {
    const number = this.#repeated.numberIn(bytes, start, end)
    if (number > 0) this.#addRepeated(column, number, end - start)
    return number > 0
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

  #addRepeated(column: number, number: number, length: number): void {
    this.#repeatedCharacters += length
    this.#add(column, SHARED_TEXT, number - 1)
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

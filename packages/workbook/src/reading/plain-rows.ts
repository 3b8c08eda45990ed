/**
 * The rows of a sheet as nearly every program writes them, read from the bytes. Long because it is one loop by hand.
 *
 * Whatever is not written in exactly this plain way, right or wrong, is left to the XML parser: this file refuses
 * nothing and guesses nothing.
 */
import { isUtf8 } from 'node:buffer'
import type { CellBatchBuilder } from './cell-batch-builder.ts'
import { unescapeText } from './escaped-text.ts'
import { isNumber } from './number-text.ts'
import type { SheetContext } from './sheet-cells.ts'

/** Bytes of zero that must follow the last byte, so that no look ahead leaves the array. */
export const SENTINEL_BYTES = 32

export class PlainRows {
  /** The number of the last row read. */
  row = 0
  readonly #context: SheetContext
  readonly #batch: CellBatchBuilder
  readonly #columns: number
  /** The end of the last start tag of a row that was found in order: most rows repeat it. */
  #tagEnd = Buffer.from('>')
  #bytes: Buffer = Buffer.alloc(0)
  #end = 0
  #at = 0
  #column = -1
  /** What `#readText` met: bytes outside ASCII, an underscore. */
  #wide = false
  #underscore = false

  constructor(context: SheetContext, batch: CellBatchBuilder) {
    this.#context = context
    this.#batch = batch
    this.#columns = context.limits.columns
  }

  /** Reads whole rows from `at` on; gives the place of the first that is unfinished, not plain, or no row. */
  read(bytes: Buffer, at: number, end: number): number {
    this.#bytes = bytes
    this.#end = end
    let rowStart = at
    for (;;) {
      while (isSpace(bytes[rowStart])) rowStart++
      this.#at = rowStart
      const row = this.#readRow()
      if (row === 0) break
      this.row = row
      rowStart = this.#at
    }
    this.#batch.startRow()
    return rowStart
  }

  /** The number of the row read; 0 when it is not plain. */
  #readRow(): number {
    const bytes = this.#bytes
    let i = this.#at
    if (bytes[i] !== 60 || bytes[i + 1] !== 114 || bytes[i + 2] !== 111 || bytes[i + 3] !== 119) return 0
    i += 4
    let row = this.row + 1
    if (bytes[i] === 32 && bytes[i + 1] === 114 && bytes[i + 2] === 61 && bytes[i + 3] === 34) {
      i += 4
      if (bytes[i] === 48) return 0
      let number = 0
      for (let digit = digitAt(bytes, i); digit >= 0 && number < 1e9; digit = digitAt(bytes, ++i)) {
        number = number * 10 + digit
      }
      if (bytes[i++] !== 34 || number < row) return 0
      row = number
    }
    if (row > this.#context.limits.rows) return 0
    this.#at = i
    if (!this.#readTagEnd()) return 0
    i = this.#at
    this.#batch.startRow()
    if (bytes[i - 2] === 47) return row
    this.#column = -1
    while (bytes[i] === 60 && bytes[i + 1] === 99) {
      this.#at = i + 2
      if (!this.#readCell(row)) return 0
      i = this.#at
    }
    if (!isRowEnd(bytes, i)) return 0
    this.#at = i + 6
    this.#batch.endRow(row)
    return row
  }

  /** The other attributes of a row mean nothing here, but they have to be well formed. */
  #readTagEnd(): boolean {
    const start = this.#at
    const known = this.#tagEnd
    let same = 0
    while (same < known.length && this.#bytes[start + same] === known[same]) same++
    if (same < known.length) {
      const end = this.#bytes.indexOf(62, start) + 1
      if (end === 0 || end > this.#end || !isTagEnd(this.#written(start, end))) return false
      this.#tagEnd = Buffer.from(this.#bytes.subarray(start, end))
    }
    this.#at = start + this.#tagEnd.length
    return true
  }

  /** From behind `<c` to behind `</c>`. */
  #readCell(row: number): boolean {
    const bytes = this.#bytes
    let i = this.#at
    let column = this.#column + 1
    let style = 0
    let type = 0
    let seen = 0
    while (bytes[i] === 32) {
      const name = bytes[i + 1]
      if (bytes[i + 2] !== 61 || bytes[i + 3] !== 34) return false
      i += 4
      if (name === 114 && (seen & 1) === 0) {
        seen |= 1
        let letters = 0
        let named = 0
        for (; letters < 4; letters++) {
          const letter = bytes[i + letters] ?? 0
          if (letter < 65 || letter > 90) break
          named = named * 26 + letter - 64
        }
        i += letters
        if (letters === 0 || letters === 4 || bytes[i] === 48) return false
        let number = 0
        for (let digit = digitAt(bytes, i); digit >= 0 && number < 1e9; digit = digitAt(bytes, ++i)) {
          number = number * 10 + digit
        }
        if (number !== row || named - 1 < column) return false
        column = named - 1
      } else if (name === 115 && (seen & 2) === 0) {
        seen |= 2
        if (digitAt(bytes, i) < 0 || (bytes[i] === 48 && bytes[i + 1] !== 34)) return false
        for (let digit = digitAt(bytes, i); digit >= 0 && style < 1e6; digit = digitAt(bytes, ++i)) {
          style = style * 10 + digit
        }
      } else if (name === 116 && (seen & 4) === 0) {
        seen |= 4
        type = this.#typeAt(i)
        if (type === 0) return false
        i += type === INLINE ? 9 : type === FORMULA_TEXT ? 3 : 1
      } else return false
      if (bytes[i++] !== 34) return false
    }
    if (column >= this.#columns) return false
    this.#column = column
    if (bytes[i] === 47 && bytes[i + 1] === 62) {
      this.#at = i + 2
      return true
    }
    if (bytes[i] !== 62) return false
    this.#at = i + 1
    return this.#readContent(row, column, type === 0 ? NUMBER : type, style)
  }

  #typeAt(i: number): number {
    const bytes = this.#bytes
    const first = bytes[i]
    if (bytes[i + 1] === 34) {
      if (first === 115) return SHARED
      if (first === 110) return NUMBER
      return first === 98 ? BOOLEAN : 0
    }
    if (first === 115 && bytes[i + 1] === 116 && bytes[i + 2] === 114) return FORMULA_TEXT
    return first === 105 && this.#says(INLINE_TYPE, i) ? INLINE : 0
  }

  /** From behind the start tag of a cell to behind its end tag. */
  #readContent(row: number, column: number, type: number, style: number): boolean {
    const bytes = this.#bytes
    let i = this.#at
    if (bytes[i] !== 60) return false
    let hasFormula = false
    if (bytes[i + 1] === 102 && (bytes[i + 2] === 62 || this.#says(NOT_ALWAYS, i + 2))) {
      this.#at = bytes[i + 2] === 62 ? i + 3 : i + 15
      if (!this.#readText() || this.#wide) return false
      i = this.#at
      if (bytes[i + 1] !== 47 || bytes[i + 2] !== 102 || bytes[i + 3] !== 62) return false
      i += 4
      hasFormula = true
    }
    let isInline = false
    if (bytes[i] === 60 && bytes[i + 1] === 118 && bytes[i + 2] === 62) i += 3
    else if (type === INLINE && this.#says(INLINE_START, i)) {
      i += 6
      if (bytes[i] === 62) i++
      else if (this.#says(SPACE_KEPT, i)) i += 22
      else return false
      isInline = true
    } else if (isCellEnd(bytes, i)) {
      this.#at = i + 4
      if (hasFormula && type !== FORMULA_TEXT) this.#addWithoutValue(row, column)
      return true
    } else return false

    const start = i
    this.#at = i
    if (type === NUMBER && !isInline) {
      const added = this.#readNumber(row, column, style)
      if (added || bytes[this.#at] !== 60 || this.#at > start) {
        return added && this.#readValueEnd()
      }
    } else if (!this.#readText()) return false
    i = this.#at
    if (isInline) {
      if (!this.#says(INLINE_END, i)) return false
      this.#at = i + 13
    } else if (!this.#readValueEnd()) return false
    if (i === start) {
      if (hasFormula && type !== FORMULA_TEXT) this.#addWithoutValue(row, column)
      return true
    }
    return this.#addValue(row, column, type, start, i)
  }

  #readValueEnd(): boolean {
    const i = this.#at
    const bytes = this.#bytes
    if (bytes[i] !== 60 || bytes[i + 1] !== 47 || bytes[i + 2] !== 118 || bytes[i + 3] !== 62) return false
    if (!isCellEnd(bytes, i + 4)) return false
    this.#at = i + 8
    return true
  }

  /** Up to the next `<`; false for characters that need a parser. */
  #readText(): boolean {
    const bytes = this.#bytes
    let i = this.#at
    this.#wide = false
    this.#underscore = false
    for (let byte = bytes[i] ?? 0; byte !== 60; byte = bytes[++i] ?? 0) {
      // Controls and the end of the bytes, &, >, and the lead byte of U+FFFE and U+FFFF.
      if (byte < 32 || byte === 38 || byte === 62 || byte === 0xef) return false
      if (byte === 95) this.#underscore = true
      else if (byte > 126) this.#wide = true
    }
    this.#at = i
    return true
  }

  #addValue(row: number, column: number, type: number, start: number, end: number): boolean {
    const hidden = this.#context.cover?.hides(row, column) ?? false
    if (type === SHARED) {
      let index = 0
      for (let i = start; i < end; i++) {
        const digit = digitAt(this.#bytes, i)
        if (digit < 0 || index > 1e9) return false
        index = index * 10 + digit
      }
      const text = this.#context.sharedStrings[index]
      if (text === undefined) return false
      if (text !== '' && !hidden) this.#batch.addSharedText(column, index, text)
      return true
    }
    if (type === BOOLEAN) {
      const byte = this.#bytes[start]
      if (end !== start + 1 || (byte !== 48 && byte !== 49)) return false
      if (!hidden) this.#batch.addBoolean(column, byte === 49)
      return true
    }
    let text: string
    if (this.#wide) {
      const bytes = this.#bytes.subarray(start, end)
      if (!isUtf8(bytes)) return false
      text = utf8.decode(bytes)
    } else if (this.#underscore || hidden || end - start > this.#context.limits.cellCharacters) {
      text = this.#written(start, end)
    } else {
      if (!this.#batch.addKnownText(column, this.#bytes, start, end)) {
        this.#batch.addText(column, this.#written(start, end))
      }
      return true
    }
    if (this.#underscore) text = unescapeText(text)
    if (text.length > this.#context.limits.cellCharacters) return false
    if (!hidden) this.#batch.addText(column, text)
    return true
  }

  /** Up to fifteen digits with or without a point are exact by one division; other numbers go by their text. */
  #readNumber(row: number, column: number, style: number): boolean {
    const bytes = this.#bytes
    const start = this.#at
    let i = start
    const isNegative = bytes[i] === 45
    if (isNegative) i++
    const first = i
    let mantissa = 0
    for (let digit = digitAt(bytes, i); digit >= 0; digit = digitAt(bytes, ++i))
      mantissa = mantissa * 10 + digit
    const whole = i - first
    let decimals = 0
    if (bytes[i] === 46) {
      const point = i++
      for (let digit = digitAt(bytes, i); digit >= 0; digit = digitAt(bytes, ++i))
        mantissa = mantissa * 10 + digit
      decimals = i - point - 1
    }
    let number: number
    let written: string | undefined
    if (bytes[i] === 60 && whole > 0 && whole + decimals <= 15 && (bytes[i - 1] !== 46 || decimals > 0)) {
      const size = decimals === 0 ? mantissa : mantissa / (POWERS_OF_TEN[decimals] ?? 1)
      number = isNegative ? -size : size
      const padded = (whole > 1 && bytes[first] === 48) || (decimals > 0 && bytes[i - 1] === 48)
      if (padded || mantissa === 0 ? String(number) !== this.#written(start, i) : size < 1e-6) {
        written = this.#written(start, i)
      }
    } else {
      this.#at = start
      if (!this.#readText()) return false
      i = this.#at
      const text = this.#written(start, i)
      if (!isNumber(text)) return false
      number = Number(text)
      if (!Number.isFinite(number)) return false
      if (String(number) !== text) written = text
    }
    this.#at = i
    const isDate = this.#isDate(style)
    if (isDate === undefined) return false
    if (this.#context.cover?.hides(row, column)) return true
    if (isDate) this.#batch.addSerial(column, number, this.#context.date1904)
    else this.#batch.addNumber(column, number, written)
    return true
  }

  #isDate(style: number): boolean | undefined {
    const { dateStyles } = this.#context
    return dateStyles[style] ?? (style === 0 ? false : undefined)
  }

  /** One letter for each byte. */
  #written(start: number, end: number): string {
    return this.#bytes.toString('latin1', start, end)
  }

  #says(words: Uint8Array, at: number): boolean {
    for (let i = 0; i < words.length; i++) if (this.#bytes[at + i] !== words[i]) return false
    return true
  }

  #addWithoutValue(row: number, column: number): void {
    if (!this.#context.cover?.hides(row, column)) this.#batch.addFormulaWithoutValue(column)
  }
}

const SHARED = 1
const NUMBER = 2
const BOOLEAN = 3
const FORMULA_TEXT = 4
const INLINE = 5

const INLINE_TYPE = Buffer.from('inlineStr')
const NOT_ALWAYS = Buffer.from(' aca="false">')
const INLINE_START = Buffer.from('<is><t')
const SPACE_KEPT = Buffer.from(' xml:space="preserve">')
const INLINE_END = Buffer.from('</t></is></c>')

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)
const ATTRIBUTES = /^(?: [A-Za-z][A-Za-z0-9:.]*="[ !#-%'-;=?-~]*")*\/?>$/
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Whether this may end the start tag of a row: well formed, no attribute twice, no row number, no namespaces. */
function isTagEnd(text: string): boolean {
  if (!ATTRIBUTES.test(text)) return false
  const names = Array.from(text.matchAll(/ ([A-Za-z][A-Za-z0-9:.]*)="/g), ([, name]) => name ?? '')
  return new Set(names).size === names.length && !names.some((name) => name === 'r' || /^xml/i.test(name))
}

/** -1 for what is no digit. */
function digitAt(bytes: Uint8Array, at: number): number {
  const digit = (bytes[at] ?? 0) - 48
  return digit >= 0 && digit <= 9 ? digit : -1
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9
}

function isRowEnd(bytes: Uint8Array, i: number): boolean {
  return (
    bytes[i] === 60 &&
    bytes[i + 1] === 47 &&
    bytes[i + 2] === 114 &&
    bytes[i + 3] === 111 &&
    bytes[i + 4] === 119 &&
    bytes[i + 5] === 62
  )
}

function isCellEnd(bytes: Uint8Array, i: number): boolean {
  return bytes[i] === 60 && bytes[i + 1] === 47 && bytes[i + 2] === 99 && bytes[i + 3] === 62
}

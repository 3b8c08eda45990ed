/** The rows and cells of one sheet part, built while its XML streams by. Long because one cell has many ways to be written. */

import { cellName, parseCell, parsedCell, parseRowNumber } from '../cells/index.ts'
import type { CellBatchBuilder } from './cell-batch-builder.ts'
import { unescapeText } from './escaped-text.ts'
import type { Limits } from './limits.ts'
import { addMerge, type MergeCover } from './merged-ranges.ts'
import { isNumber } from './number-text.ts'
import type { FilePlace, FileProblem, Refuse, UnreadableFile } from './problems.ts'
import type { MergedRange } from './raw-cells.ts'
import type { XmlAttributes, XmlHandlers } from './xml-feed.ts'

export interface SheetContext {
  readonly sheet: string
  readonly part: string
  readonly sharedStrings: readonly string[]
  /** By cell style: is a number under it a date or time? */
  readonly dateStyles: readonly boolean[]
  readonly date1904: boolean
  /** Undefined when nothing is merged. */
  readonly cover: MergeCover | undefined
  readonly limits: Limits
  readonly refuse: Refuse
}

/** Where in the tree the parser stands: outside the root, or inside the element named. */
const OUTSIDE = 0
const WORKSHEET = 1
const SHEET_DATA = 2
const ROW = 3
const CELL = 4
const VALUE = 5
const FORMULA = 6
const INLINE = 7
const RUN = 8
const INLINE_TEXT = 9
const RUN_TEXT = 10
const MERGES = 11

const ERROR_CODE = /^#[A-Z][A-Z0-9_/]*[!?]?$/

export class SheetCells implements XmlHandlers {
  readonly #context: SheetContext
  readonly #batch: CellBatchBuilder
  readonly #dateByStyle = new Map<string, boolean>()
  #state = OUTSIDE
  /** Elements open inside one that carries no cells. */
  #skipping = 0
  #sawSheetData = false
  #row = 0
  #column = -1
  #type = ''
  #style: string | undefined
  #value = ''
  #hasFormula = false
  #hasInline = false

  constructor(context: SheetContext, batch: CellBatchBuilder) {
    this.#context = context
    this.#batch = batch
  }

  /** The merged ranges met so far; they stand below the rows. */
  readonly merges: MergedRange[] = []

  /** True between two rows, as far as elements tell. */
  get isBetweenRows(): boolean {
    return this.#state === SHEET_DATA && this.#skipping === 0
  }

  /** True where the sheetData may begin. */
  get isBeforeRows(): boolean {
    return this.#state === WORKSHEET && this.#skipping === 0 && !this.#sawSheetData
  }

  /** The number of the last row, also where another reader of the same sheet read it. */
  get row(): number {
    return this.#row
  }

  set row(row: number) {
    this.#row = row
  }

  /** To be called after the last byte. */
  end(): void {
    if (!this.#sawSheetData) throw this.#refusal('unexpectedContent')
  }

  place(): FilePlace {
    const { sheet, part } = this.#context
    if (this.#state < ROW || this.#state === MERGES) return { sheet, part }
    return { sheet, part, cell: cellName(Math.max(this.#row, 1), Math.max(this.#column, 0)) }
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#skipping > 0) {
      this.#skipping++
      return
    }
    switch (this.#state) {
      case ROW:
        if (name === 'c') this.#openCell(attributes)
        else this.#skipExtension(name)
        return
      case CELL:
        this.#openCellContent(name)
        return
      case SHEET_DATA:
        if (name === 'row') this.#openRow(attributes)
        else this.#skipExtension(name)
        return
      case INLINE:
        if (name === 't') this.#state = INLINE_TEXT
        else if (name === 'r') this.#state = RUN
        else this.#skipping = 1
        return
      case RUN:
        if (name === 't') this.#state = RUN_TEXT
        else this.#skipping = 1
        return
      case WORKSHEET:
        if (name === 'sheetData') this.#openSheetData()
        else if (name === 'mergeCells') this.#state = MERGES
        else this.#skipping = 1
        return
      case MERGES:
        if (name === 'mergeCell') this.#addMerge(attributes)
        this.#skipping = 1
        return
      case OUTSIDE:
        if (name !== 'worksheet') throw this.#refusal('unexpectedContent')
        this.#state = WORKSHEET
        return
      default:
        throw this.#refusal('unexpectedContent')
    }
  }

  text(text: string): void {
    const state = this.#state
    if (this.#skipping > 0 || (state !== VALUE && state !== INLINE_TEXT && state !== RUN_TEXT)) return
    this.#value += text
  }

  close(): void {
    if (this.#skipping > 0) {
      this.#skipping--
      return
    }
    switch (this.#state) {
      case VALUE:
      case FORMULA:
      case INLINE:
        this.#state = CELL
        return
      case CELL:
        this.#closeCell()
        this.#state = ROW
        return
      case ROW:
        this.#batch.endRow(this.#row)
        this.#state = SHEET_DATA
        return
      case RUN_TEXT:
        this.#state = RUN
        return
      case INLINE_TEXT:
      case RUN:
        this.#state = INLINE
        return
      default:
        this.#state = this.#state === WORKSHEET ? OUTSIDE : WORKSHEET
    }
  }

  #openSheetData(): void {
    if (this.#sawSheetData) throw this.#refusal('unexpectedContent')
    this.#sawSheetData = true
    this.#state = SHEET_DATA
  }

  #addMerge(attributes: XmlAttributes): void {
    const { sheet, part, limits, refuse } = this.#context
    addMerge(this.merges, attributes, { sheet, part }, limits, refuse)
  }

  #openRow({ r }: XmlAttributes): void {
    const row = r === undefined ? this.#row + 1 : parseRowNumber(r)
    const { limits, sheet, part } = this.#context
    if (Number.isNaN(row)) throw this.#context.refuse('badCellReference', { sheet, part })
    if (row > limits.rows) {
      throw this.#context.refuse('tooManyRows', { sheet, part }, String(limits.rows))
    }
    if (row <= this.#row)
      throw this.#context.refuse('rowsOutOfOrder', { sheet, part, cell: cellName(row, 0) })
    this.#row = row
    this.#batch.startRow()
    this.#column = -1
    this.#state = ROW
  }

  #openCell({ r, t, s }: XmlAttributes): void {
    let column = this.#column + 1
    if (r !== undefined) {
      if (!parseCell(r) || parsedCell.row !== this.#row) throw this.#refusalOf(r, 'badCellReference')
      column = parsedCell.column
    }
    const { columns } = this.#context.limits
    if (column >= columns) throw this.#refusalOf(r, 'tooManyColumns', String(columns))
    if (column <= this.#column) throw this.#refusalOf(r, 'cellsOutOfOrder')
    this.#column = column
    this.#type = t ?? 'n'
    this.#style = s
    this.#value = ''
    this.#hasFormula = false
    this.#hasInline = false
    this.#state = CELL
  }

  #openCellContent(name: string): void {
    if (name === 'v') {
      if (this.#value !== '' || this.#hasInline) throw this.#refusal('unexpectedContent')
      this.#state = VALUE
    } else if (name === 'f') {
      this.#hasFormula = true
      this.#state = FORMULA
    } else if (name === 'is') {
      if (this.#value !== '' || this.#type !== 'inlineStr') throw this.#refusal('badCellValue')
      this.#hasInline = true
      this.#state = INLINE
    } else this.#skipExtension(name)
  }

  /** Between rows and cells nothing but extensions may stand: what is not understood is not passed over. */
  #skipExtension(name: string): void {
    if (name !== 'extLst') throw this.#refusal('unexpectedContent')
    this.#skipping = 1
  }

  #closeCell(): void {
    const hidden = this.#context.cover?.hides(this.#row, this.#column) ?? false
    const value = this.#value
    const type = this.#type
    const column = this.#column
    if (value === '') {
      if (!isCellType(type)) throw this.#refusal('badCellValue')
      if (this.#hasFormula && type !== 'str' && !hidden) this.#batch.addFormulaWithoutValue(column)
      return
    }
    switch (type) {
      case 's': {
        const text = this.#sharedString(value)
        if (text !== '' && !hidden) this.#batch.addSharedText(column, Number(value), text)
        return
      }
      case 'n':
        this.#addNumber(value, hidden)
        return
      case 'inlineStr':
      case 'str': {
        const text = this.#text(value)
        if (!hidden) this.#batch.addText(column, text)
        return
      }
      case 'b': {
        const isTrue = value === '1' || value === 'true'
        if (!isTrue && value !== '0' && value !== 'false') throw this.#refusal('badCellValue')
        if (!hidden) this.#batch.addBoolean(column, isTrue)
        return
      }
      case 'e':
        if (!ERROR_CODE.test(value)) throw this.#refusal('badCellValue')
        if (!hidden) this.#batch.addError(column, value)
        return
      case 'd':
        if (value.length > 40) throw this.#refusal('badCellValue')
        if (!hidden) this.#batch.addIsoDate(column, value)
        return
      default:
        throw this.#refusal('badCellValue')
    }
  }

  #sharedString(value: string): string {
    const text = /^\d+$/.test(value) ? this.#context.sharedStrings[Number(value)] : undefined
    if (text === undefined) throw this.#refusal('sharedStringOutOfRange')
    return text
  }

  #text(value: string): string {
    const text = unescapeText(value)
    const { cellCharacters } = this.#context.limits
    if (text.length > cellCharacters) throw this.#refusal('textTooLong', String(cellCharacters))
    return text
  }

  #addNumber(value: string, hidden: boolean): void {
    const text = isNumber(value) ? value : value.trim()
    if (!isNumber(text)) throw this.#refusal('badNumber')
    const number = Number(text)
    if (!Number.isFinite(number)) throw this.#refusal('badNumber')
    const isDate = this.#isDate()
    if (hidden) return
    if (isDate) this.#batch.addSerial(this.#column, number, this.#context.date1904)
    else this.#batch.addNumber(this.#column, number, String(number) === text ? undefined : text)
  }

  #isDate(): boolean {
    const style = this.#style ?? '0'
    let isDate = this.#dateByStyle.get(style)
    if (isDate !== undefined) return isDate
    const { dateStyles } = this.#context
    if (/^\d+$/.test(style)) isDate = dateStyles[Number(style)]
    // A workbook without styles has only the default style, which is no date.
    if (style === '0') isDate ??= false
    if (isDate === undefined) throw this.#refusal('styleOutOfRange')
    this.#dateByStyle.set(style, isDate)
    return isDate
  }

  /** For a cell that is not entered; its name as stated, as far as it looks like one. */
  #refusalOf(stated: string | undefined, problem: FileProblem, detail?: string): UnreadableFile {
    const { refuse, sheet, part } = this.#context
    const cell = stated !== undefined && /^[A-Z]{1,8}\d{1,10}$/.test(stated) ? stated : cellName(this.#row, 0)
    return refuse(problem, { sheet, part, cell }, detail)
  }

  #refusal(problem: FileProblem, detail?: string): UnreadableFile {
    return this.#context.refuse(problem, this.place(), detail)
  }
}

function isCellType(type: string): boolean {
  return /^(?:n|s|str|inlineStr|b|e|d)$/.test(type)
}

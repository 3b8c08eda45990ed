/** How wide the columns and how high the rows of a sheet are, in pixels: a note is placed by cells. */
import { attributeOf } from './xml-text.ts'

/** Of the body font of Excel's default workbook: no more exact answer stands in the file. */
const DIGIT_PIXELS = 7
const DEFAULT_CHARACTERS = 8.43
const DEFAULT_ROW_POINTS = 15

export class SheetGrid {
  #columnPixels = pixelsOfColumn(DEFAULT_CHARACTERS)
  #rowPixels = pixelsOfRow(DEFAULT_ROW_POINTS)
  readonly #columns: { readonly first: number; readonly last: number; readonly pixels: number }[] = []
  readonly #rows = new Map<number, number>()

  /** Takes in `sheetFormatPr`, `col` and `row`, by the text of their attributes. */
  note(name: string, attributes: string): void {
    const element = { attributes }
    const number = (attribute: string) => {
      const text = attributeOf(element, attribute)
      return text === undefined ? undefined : Number(text)
    }
    const is = (attribute: string) => /^(?:1|true)$/.test(attributeOf(element, attribute) ?? '')
    if (name === 'row') {
      if (!/\b(?:ht|hidden)=/.test(attributes)) return
      const height = number('ht')
      const row = number('r')
      if (row === undefined) return
      if (is('hidden')) this.#rows.set(row, 0)
      else if (height !== undefined) this.#rows.set(row, pixelsOfRow(height))
    } else if (name === 'col') {
      const width = number('width')
      const pixels = is('hidden') ? 0 : width === undefined ? this.#columnPixels : pixelsOfColumn(width)
      this.#columns.push({ first: (number('min') ?? 1) - 1, last: (number('max') ?? 1) - 1, pixels })
    } else {
      const width = number('defaultColWidth')
      if (width !== undefined) this.#columnPixels = pixelsOfColumn(width)
      this.#rowPixels = is('zeroHeight') ? 0 : pixelsOfRow(number('defaultRowHeight') ?? DEFAULT_ROW_POINTS)
    }
  }

  /** `column` counts from 0. */
  columnPixels(column: number): number {
    const found = this.#columns.find(({ first, last }) => column >= first && column <= last)
    return found?.pixels ?? this.#columnPixels
  }

  /** `row` as Excel shows it. */
  rowPixels(row: number): number {
    return this.#rows.get(row) ?? this.#rowPixels
  }
}

function pixelsOfColumn(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS)
}

function pixelsOfRow(points: number): number {
  return Math.round((points * 4) / 3)
}

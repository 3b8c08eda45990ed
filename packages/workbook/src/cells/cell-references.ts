/** Cell names as Excel writes them, to and from a 1-based row and a 0-based column. */
import type { MergedRange } from './raw-cells.ts'

/** `A`, `Z`, `AA` … for column 0, 25, 26 … */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** `B7` for row 7 and column 1, as Excel shows it. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

/** A row number in decimal digits without a leading zero; NaN for anything else. */
export function parseRowNumber(text: string): number {
  return digitsFrom(text, 0)
}

/** The result of the last `parseCell`, in place of an object for each of many millions of cells. */
export const parsedCell = { row: 0, column: 0 }

/** Fills `parsedCell` from `B7`; false when the text is no cell name. More letters than XFD has give Infinity. */
export function parseCell(text: string): boolean {
  let column = 0
  let i = 0
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 65 || code > 90) break
    column = i < 3 ? column * 26 + code - 64 : Number.POSITIVE_INFINITY
  }
  if (i === 0) return false
  parsedCell.column = column - 1
  parsedCell.row = digitsFrom(text, i)
  return !Number.isNaN(parsedCell.row)
}

/** `A1:B2`, or `A1` for a range of one cell; undefined when it is no range or its ends are the wrong way round. */
export function parseRange(text: string): MergedRange | undefined {
  const colon = text.indexOf(':')
  if (!parseCell(colon < 0 ? text : text.slice(0, colon))) return undefined
  const { row: firstRow, column: firstColumn } = parsedCell
  if (colon >= 0 && !parseCell(text.slice(colon + 1))) return undefined
  const { row: lastRow, column: lastColumn } = parsedCell
  if (lastRow < firstRow || lastColumn < firstColumn) return undefined
  return { firstRow, lastRow, firstColumn, lastColumn }
}

function digitsFrom(text: string, start: number): number {
  if (start >= text.length || text.charCodeAt(start) === 48) return Number.NaN
  let value = 0
  for (let i = start; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

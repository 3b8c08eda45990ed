/** Cells as Excel names them, and as numbers that count from 0 at A1. */

export interface Area {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The areas of an address without its sheet; nothing where it names whole rows or columns, or no cells at all. */
export function areasOf(address: string): readonly Area[] | undefined {
  const areas = address.split(/[,;]/).map((part) => {
    const match = CELLS.exec(part.trim())
    if (!match) return undefined
    const [, column = '', row = '', lastColumn = column, lastRow = row] = match
    return {
      firstRow: Number(row) - 1,
      lastRow: Number(lastRow) - 1,
      firstColumn: columnIndex(column),
      lastColumn: columnIndex(lastColumn),
    }
  })
  return areas.every((area) => area !== undefined) ? areas : undefined
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Excel cuts an address for `getRanges` silently at 8 192 characters. */
const LONGEST_ADDRESS = 8000

/** Addresses of all these cells, cells below each other as one block, each text short enough for `getRanges`. */
export function addressesOf(cells: Iterable<Pick<Area, 'firstRow' | 'firstColumn'>>): readonly string[] {
  const byColumn = new Map<number, Set<number>>()
  for (const { firstRow, firstColumn } of cells) {
    const rows = byColumn.get(firstColumn) ?? new Set()
    byColumn.set(firstColumn, rows.add(firstRow))
  }
  const texts: string[] = []
  let text = ''
  for (const [column, rows] of [...byColumn].sort(([a], [b]) => a - b)) {
    for (const block of blocksOf(
      column,
      [...rows].sort((a, b) => a - b),
    )) {
      if (text !== '' && text.length + block.length + 1 > LONGEST_ADDRESS) {
        texts.push(text)
        text = ''
      }
      text += text === '' ? block : `,${block}`
    }
  }
  return text === '' ? texts : [...texts, text]
}

function* blocksOf(column: number, rows: readonly number[]): Generator<string> {
  const letters = columnLetters(column)
  for (let index = 0; index < rows.length; ) {
    const first = rows[index] ?? 0
    let last = first
    while (rows[index + 1] === last + 1) {
      index += 1
      last += 1
    }
    index += 1
    yield first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`
  }
}

/** Reading and writing the cells of a range as the arrays that Excel's API speaks. */
import {
  type Area,
  type Cell,
  type CellValue,
  cellsIn,
  columnsIn,
  overlap,
  rowsIn,
  type TestSheet,
} from '../model/index.ts'
import type { Surroundings } from './contract.ts'
import { ApiError, invalidArgument, sheetProtected } from './errors.ts'
import type { Thing } from './things.ts'

/** What `pick` says of every cell, row by row. */
export function readBlock<Picked>(
  { sheet, area }: Thing<'Range'>,
  host: Surroundings,
  pick: (cell: Cell | undefined) => Picked,
): Picked[][] | null {
  const count = cellsIn(area)
  if (count > host.limits.rangeCells) {
    throw new ApiError('InvalidOperation', 'The range has too many cells to read.')
  }
  if (count > host.limits.nullAbove) return null
  host.note.cellsRead(count)
  return Array.from({ length: rowsIn(area) }, (_, i) => {
    const line = sheet.rows[area.top + i]
    return Array.from({ length: columnsIn(area) }, (__, j) => pick(line?.[area.left + j]))
  })
}

/** Puts one value in every cell, or an array of the range's own size; null leaves a cell as it is. */
export function writeBlock(
  { sheet, area }: Thing<'Range'>,
  given: unknown,
  host: Surroundings,
  put: (row: number, column: number, value: CellValue) => void,
): void {
  refuseProtected(sheet, area)
  const lines = Array.isArray(given) ? sizedLines(given, area) : undefined
  const before = cellsIn(area) === 1 ? (sheet.cell(area.top, area.left)?.value ?? '') : undefined
  eachCell(area, (row, column) => {
    const value = lines ? lines[row - area.top]?.[column - area.left] : given
    if (value === null || value === undefined) return
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw invalidArgument('a cell takes a text, a number or true or false')
    }
    put(row, column, value)
  })
  host.note.cellsWritten(cellsIn(area))
  host.changed(sheet, area, before === undefined ? {} : { before })
}

export function checkSize(area: Area, rows: unknown, columns: unknown): void {
  if (rows !== rowsIn(area) || columns !== columnsIn(area)) throw wrongSize()
}

/** A protected sheet keeps its cells, but for those that were unlocked. */
export function refuseProtected(sheet: TestSheet, area: Area): void {
  if (!sheet.protected) return
  if (cellsIn(area) > 10_000) throw sheetProtected()
  eachCell(area, (row, column) => {
    if (sheet.formatOf(row, column).locked !== false) throw sheetProtected()
  })
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column)
  }
}

/** The part of an area that has rows or cells at all, for work that visits every cell. */
export function filledPart(sheet: TestSheet, area: Area): Area | undefined {
  const used = sheet.used(false)
  return used && overlap(used, area)
}

function sizedLines(given: readonly unknown[], area: Area): readonly (readonly unknown[])[] {
  if (given.length !== rowsIn(area)) throw wrongSize()
  return given.map((line: unknown) => {
    if (!Array.isArray(line) || line.length !== columnsIn(area)) throw wrongSize()
    return line
  })
}

const wrongSize = () => invalidArgument('the array does not match the size of the range')

/** The sheets of files as grids of values, as Excel would hand them out. */
import { cellName, openWorkbook, type RawCell } from '@werkplekleren/workbook'
import type { GridValue, SheetGrid } from '../../../apps/excel-addin/src/core/index.ts'

/** All sheets of the files, in order; the id tells the file too. */
export async function gridsOf(files: readonly string[]): Promise<readonly SheetGrid[]> {
  const grids: SheetGrid[] = []
  for (const file of files) {
    const workbook = await openWorkbook(file)
    try {
      for (const sheet of workbook.sheets) {
        const cells: (readonly [row: number, column: number, cell: RawCell])[] = []
        for await (const { row, cells: found } of sheet.rows())
          for (const [column, cell] of found) cells.push([row, column, cell])
        const merges = sheet.merges.map(
          ({ firstRow, firstColumn, lastRow, lastColumn }) =>
            `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`,
        )
        grids.push({ id: `${file}|${sheet.name}`, name: sheet.name, merges, ...gridOf(cells) })
      }
    } finally {
      await workbook.close()
    }
  }
  return grids
}

function gridOf(
  cells: readonly (readonly [row: number, column: number, cell: RawCell])[],
): Pick<SheetGrid, 'firstRow' | 'firstColumn' | 'values' | 'date1904' | 'dates' | 'typed'> {
  const span = (numbers: readonly number[]) =>
    numbers.reduce<readonly [number, number]>(
      ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    )
  const [top, bottom] = span(cells.map(([row]) => row))
  const [left, right] = span(cells.map(([, column]) => column))
  const values: GridValue[][] =
    cells.length === 0
      ? []
      : Array.from({ length: bottom - top + 1 }, () => new Array<GridValue>(right - left + 1).fill(''))
  const dates: string[] = []
  const typed: string[] = []
  let date1904 = false
  for (const [row, column, cell] of cells) {
    const line = values[row - top]
    if (line) line[column - left] = shownValue(cell)
    if (cell.kind === 'serial') {
      dates.push(cellName(row, column))
      date1904 ||= cell.date1904
    }
    if (cell.kind === 'text' && cell.text.startsWith('#')) typed.push(cellName(row, column))
  }
  return {
    firstRow: cells.length === 0 ? 0 : top - 1,
    firstColumn: cells.length === 0 ? 0 : left,
    values,
    date1904,
    dates,
    typed,
  }
}

function shownValue(cell: RawCell): GridValue {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'number':
      return cell.number
    case 'serial':
      return cell.serial
    case 'boolean':
      return cell.value
    case 'error':
      return cell.code
    case 'isoDate':
    case 'formulaWithoutValue':
      throw new Error(`Excel would have turned ${cell.kind} into something else`)
  }
}

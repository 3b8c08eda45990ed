/** The cells of a row that does not come out of a file. */
import type { RawCell, RowCells } from './raw-cells.ts'

/** Cells by column, given from left to right. */
export const rowCellsOf = (cells: Iterable<readonly [column: number, cell: RawCell]>): RowCells =>
  new ListedCells(cells)

class ListedCells extends Map<number, RawCell> implements RowCells {
  readonly #listed: readonly (readonly [number, RawCell])[]

  constructor(cells: Iterable<readonly [number, RawCell]>) {
    const listed = [...cells]
    super(listed)
    this.#listed = listed
  }

  columnAt(index: number): number {
    return this.#at(index)[0]
  }

  cellAt(index: number): RawCell {
    return this.#at(index)[1]
  }

  #at(index: number): readonly [number, RawCell] {
    const found = this.#listed[index]
    if (!found) throw new RangeError(`No cell ${index} in a row of ${this.#listed.length}`)
    return found
  }
}

/** Rows on their way into a table: the right number of cells, each of the kind of its column. */
import { MUST_BE } from './exact-values.ts'
import { StatisticsError } from './statistics-error.ts'
import type { StatsColumnType, StatsTable, StatsValue } from './stats-engine.ts'

/** The cells as a database takes them; `stored` answers undefined for a cell that is not of its column's kind. */
export function storedCells<Cell>(
  { name, columns }: StatsTable,
  row: readonly StatsValue[],
  rowNumber: number,
  stored: (value: StatsValue, type: StatsColumnType) => Cell | undefined,
): Cell[] {
  if (row.length !== columns.length) {
    throw new StatisticsError(
      `Table ${name}, row ${rowNumber}: ${row.length} cells for ${columns.length} columns.`,
    )
  }
  return columns.map((column, index) => {
    const value = row[index]
    const cell = value === undefined ? undefined : stored(value, column.type)
    if (cell === undefined) {
      throw new StatisticsError(
        `Table ${name}, row ${rowNumber}, column ${column.name}: the cell must be ${MUST_BE[column.type]}.`,
      )
    }
    return cell
  })
}

/** An identifier between quotes; only our own constants come here, and only in this form. */
export function quotedName(identifier: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(identifier)) {
    throw new StatisticsError('A table or column name must be a constant in snake_case.')
  }
  return `"${identifier}"`
}

/** The columns of all tables that a rule about cells judges, chosen by what they hold. */
import type { CellSelector } from '../../engine/index.ts'
import { type Column, type TableId, tableIds, tableOf } from '../../tables/index.ts'

/** Every column of every table of which `holds` is true, in the order of the tables. */
export const columnCells = (holds: (column: Column, table: TableId, key: string) => boolean) =>
  tableIds.flatMap((table): readonly CellSelector[] =>
    Object.entries(tableOf(table).columns)
      .filter(([key, column]) => holds(column, table, key))
      .map(([column]) => ({ table, column })),
  )

/** The columns of all tables that hold an identifier, found by its form, its name or what it refers to. */
import type { CellSelector } from '../../engine/index.ts'
import {
  type Column,
  columnOf,
  type IdentifierForm,
  type TableId,
  tableIds,
  tableOf,
} from '../../tables/index.ts'

/** Columns whose cells hold identifiers of a form. */
export const columnsOfForm = (form: IdentifierForm): readonly CellSelector[] =>
  columnsWhere((column) => formOf(column) === form)

/** Columns of one name, in whatever table, alone or after a word such as `hired`, and then those that repeat one. */
export const columnsNamed = (name: string): readonly CellSelector[] => {
  const ending = name.charAt(0).toUpperCase() + name.slice(1)
  return columnsWhere(
    (column, key) => key === name || key.endsWith(ending) || column.borrowed?.column === name,
  )
}

/** Columns that say who the learner is: numbers of persons, and keys of learners. */
export const learnerColumns: readonly CellSelector[] = [
  ...columnsOfForm('national'),
  { table: 'learners', column: 'id' },
  ...columnsWhere(({ references }) => references === 'learners'),
]

/** Columns that say which company or establishment it is. */
export const companyColumns: readonly CellSelector[] = [
  ...columnsOfForm('enterprise'),
  ...columnsOfForm('establishment'),
]

/** Whether a cell stands in a column with identifiers of a form. */
export function hasForm({ table, column }: CellSelector, form: IdentifierForm): boolean {
  const found = columnOf(table, column)
  return found !== undefined && formOf(found) === form
}

function formOf(column: Column): IdentifierForm | undefined {
  return column.kind === 'identifier' ? column.form : undefined
}

/** A table's own columns come before those that repeat a column of another table. */
function columnsWhere(
  holds: (column: Column, key: string, table: TableId) => boolean,
): readonly CellSelector[] {
  const cells = tableIds.flatMap((table) =>
    Object.entries(tableOf(table).columns)
      .filter(([key, column]) => holds(column, key, table))
      .map(([column]) => ({ table, column })),
  )
  const repeats = ({ table, column }: CellSelector) => columnOf(table, column)?.borrowed !== undefined
  return [...cells.filter((cell) => !repeats(cell)), ...cells.filter(repeats)]
}

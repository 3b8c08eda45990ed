/** What a query gave back, held against the columns that it must give. */
import type { ExpectedColumn, ExpectedColumns } from './expected-columns.ts'
import { StatisticsError } from './statistics-error.ts'
import type { StatsColumnType, StatsValue } from './stats-engine.ts'

/** A column of an answer: the kinds it may be taken as, and its type in the words of its database. */
export interface FoundColumn {
  readonly name: string
  readonly kinds: readonly StatsColumnType[]
  readonly type: string
}

/** `read` answers undefined for a cell that cannot be given exactly. */
export function checkedRows<Row, Cell>(
  found: readonly FoundColumn[],
  rows: readonly (readonly Cell[])[],
  read: (cell: Cell, type: StatsColumnType) => StatsValue | undefined,
  expected: ExpectedColumns<Row>,
  place: string,
): readonly Row[] {
  const wanted: readonly [string, ExpectedColumn<unknown>][] = Object.entries(expected)
  const [wantedNames, foundNames] = [wanted.map(([name]) => name), found.map(({ name }) => name)]
  if (foundNames.toSorted().join() !== wantedNames.toSorted().join()) {
    throw new StatisticsError(
      `Expected columns ${wantedNames.join(', ')}, found ${foundNames.join(', ')} in ${place}.`,
    )
  }
  const positions = wanted.map(([name, { type, schema }]) => {
    const position = foundNames.indexOf(name)
    const column = found[position]
    if (!column?.kinds.includes(type)) {
      throw new StatisticsError(`Column ${name} must be ${type} and is ${column?.type} in ${place}.`)
    }
    return { name, type, schema, position }
  })
  return rows.map((cells, row) => {
    const values = positions.map(({ name, type, schema, position }) => {
      // Every row has a cell for every column.
      const value = read(cells[position] as Cell, type)
      if (value === undefined) {
        throw new StatisticsError(`Column ${name}, row ${row + 1}: no exact safe value in ${place}.`)
      }
      // Column by column: one schema of the whole row would have to be compiled for every query.
      const parsed = schema.safeParse(value)
      if (!parsed.success) {
        throw new StatisticsError(
          `Column ${name}, row ${row + 1}: ${parsed.error.issues[0]?.message} in ${place}.`,
        )
      }
      return [name, parsed.data] as const
    })
    // These are the very columns that ExpectedColumns<Row> names, each as its schema gave it.
    return Object.fromEntries(values) as Row
  })
}

/** A query in the words of an error: its beginning, on one line. */
export const placeOf = (sql: string): string => `query “${sql.replace(/\s+/g, ' ').trim().slice(0, 80)}”`

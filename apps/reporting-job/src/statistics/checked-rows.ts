/** What a query gave back, held against the columns that it must give. */
import { z } from 'zod'
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
  const positions = wanted.map(([name, { type }]) => {
    const position = foundNames.indexOf(name)
    const column = found[position]
    if (!column?.kinds.includes(type)) {
      throw new StatisticsError(`Column ${name} must be ${type} and is ${column?.type} in ${place}.`)
    }
    return { name, type, position }
  })
  const schema = z.object(Object.fromEntries(wanted.map(([name, column]) => [name, column.schema])))
  return rows.map((cells, row) => {
    const values = positions.map(({ name, type, position }) => {
      // Every row has a cell for every column.
      const value = read(cells[position] as Cell, type)
      if (value === undefined) {
        throw new StatisticsError(`Column ${name}, row ${row + 1}: no exact safe value in ${place}.`)
      }
      return [name, value] as const
    })
    const parsed = schema.safeParse(Object.fromEntries(values))
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw new StatisticsError(
        `Column ${issue?.path.join('.')}, row ${row + 1}: ${issue?.message} in ${place}.`,
      )
    }
    // The schema was built from the very columns that ExpectedColumns<Row> names.
    return parsed.data as Row
  })
}

/** A query in the words of an error: its beginning, on one line. */
export const placeOf = (sql: string): string => `query “${sql.replace(/\s+/g, ' ').trim().slice(0, 80)}”`

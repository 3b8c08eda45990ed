/** Random small sheets: few different values, so that groups, conflicts, gaps and boundaries are common. */
import fc from 'fast-check'
import {
  type Column,
  type Day,
  day,
  type InputRow,
  type InputSheet,
  type TableId,
  tableOf,
  type Unreadable,
  type Value,
} from '../../src/index.ts'

const daysOfTheLaw: readonly Day[] = [
  day(2016, 12, 31),
  day(2017, 1, 1),
  day(2022, 7, 1),
  day(2022, 12, 31),
  day(2023, 1, 1),
  day(2023, 6, 30),
  day(2023, 7, 1),
  day(2023, 8, 31),
  day(2024, 2, 29),
  day(2024, 9, 1),
  day(2025, 2, 3),
  day(2008, 2, 29),
  day(2009, 9, 1),
]

function valueIn(key: string, column: Column, days: readonly Day[]): fc.Arbitrary<Value> {
  switch (column.kind) {
    case 'day':
      return fc.constantFrom(...days)
    case 'code':
      return fc.constantFrom(...favoured(key, Object.keys(column.codes)))
    case 'yesNo':
      return fc.boolean()
    case 'hours':
      return fc.constantFrom(0, 10, 19.5, 20, 38, 60, 61)
    case 'integer':
      return fc.constantFrom(0, 1, 4, 9, 40)
    case 'money':
      return fc.constantFrom(0, 10000, 20000)
    case 'identifier':
      return fc.constantFrom('1', '2', '0403019261', '0403019262', '2147812701', '85073099734', '9000', '124')
    case 'text':
      return fc.constantFrom('a', 'b')
  }
}

/** Half of all agreements are work experience internships, so that their rules are well exercised. */
const favoured = (key: string, codes: readonly string[]): readonly string[] =>
  key === 'scheme' ? [...codes, ...codes.map(() => 'WES')] : codes

const unreadableCell: Unreadable = { problem: 'impossibleDate', text: '31/02/2025' }

/** A sheet of one table with a random choice of columns and up to `most` rows, on any of some days. */
export function randomSheet(
  table: TableId,
  most: number,
  days: readonly Day[] = daysOfTheLaw,
): fc.Arbitrary<InputSheet> {
  const all = Object.entries(tableOf(table).columns)
  const choice = fc.oneof(
    { weight: 3, arbitrary: fc.constant(all) },
    { weight: 1, arbitrary: fc.subarray(all, { minLength: 1 }) },
  )
  return choice.chain((columns) => {
    const cells = Object.fromEntries(
      columns.map(([key, column]) => [
        key,
        fc.oneof(
          { weight: 12, arbitrary: valueIn(key, column, days) },
          { weight: 3, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.constant(unreadableCell) },
        ),
      ]),
    )
    return fc.array(fc.record(cells), { maxLength: most }).map((rows) => ({
      table,
      name: table,
      columns: columns.map(([key]) => key),
      rows: rows.map((row, index) => inputRow(row, index + 2)),
    }))
  })
}

function inputRow(cells: Readonly<Record<string, Value | null | Unreadable>>, row: number): InputRow {
  const values: Record<string, Value | null> = {}
  const unreadable: Record<string, Unreadable> = {}
  for (const [key, cell] of Object.entries(cells)) {
    if (cell !== null && typeof cell === 'object') {
      values[key] = null
      unreadable[key] = cell
    } else values[key] = cell
  }
  return Object.keys(unreadable).length > 0 ? { row, values, unreadable } : { row, values }
}

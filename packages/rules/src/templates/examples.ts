/** Example rows, valid under the rules; every person, company and number in them is invented. */
import {
  type Column,
  columnOf,
  readCell,
  type TableId,
  tableOf,
  tables,
  type Value,
} from '../tables/index.ts'
import { agreementExamples } from './agreement-examples.ts'
import { recordExamples } from './record-examples.ts'
import type { TemplateScope } from './rules-concerned.ts'

/** Cells as a person types them: days as 2025-01-31, codes by key, empty where nothing is said. */
export type ExampleRow = Readonly<Record<string, string>>

/** The example rows of a table; of agreements those of the scheme and contract type, each with its own number. */
export function exampleRows(
  table: TableId,
  { scheme, contractType }: TemplateScope,
): readonly Readonly<Record<string, Value>>[] {
  const agreements = agreementExamples
    .filter(
      (row) =>
        (scheme === undefined ? shownForAll.includes(row.scheme ?? '') : row.scheme === scheme) &&
        (contractType === undefined || row.contractType === contractType),
    )
    .map((row, index) => numbered(row, index + 1))
  const rows =
    table === 'agreements'
      ? agreements
      : (recordExamples[table] ?? []).flatMap((record) => recordsFor(table, record, agreements))
  return rows.map((row) => read(table, row))
}

/** The record as every agreement that refers to its table says it is; the record itself where none does. */
function recordsFor(
  table: TableId,
  record: ExampleRow,
  agreements: readonly ExampleRow[],
): readonly ExampleRow[] {
  const { key } = tableOf(table)
  const found = new Map<string, ExampleRow>()
  const columns = Object.entries(tables.agreements.columns)
  for (const agreement of agreements) {
    const reference = columns.find(([own, column]) => referenceOf(column) === table && agreement[own])
    const id = reference && agreement[reference[0]]
    if (!id || found.has(id)) continue
    const said = columns.flatMap(([own, column]) => {
      const borrowed = borrowedOf(column)
      const cell = agreement[own]
      return borrowed?.table === table && cell ? [[borrowed.column, cell] as const] : []
    })
    found.set(id, { ...record, ...Object.fromEntries(said), [key]: id })
  }
  return found.size === 0 ? [record] : [...found.values()]
}

const referenceOf = ({ references }: Column): string | undefined => references
const borrowedOf = ({ borrowed }: Column) => borrowed

/** On a sheet for all schemes: those that most agreements belong to. */
const shownForAll: readonly string[] = ['DUAAL', 'WES', 'BIS']

/** Rows of different people, so that no two stand for one agreement or overlap. */
const numbered = (row: ExampleRow, number: number): ExampleRow => ({
  ...row,
  id: `OVK-00${number}`,
  learnerId: `LER-00${number}`,
  mentorId: `MEN-00${number}`,
})

function read(table: TableId, cells: ExampleRow): Readonly<Record<string, Value>> {
  const row: Record<string, Value> = {}
  for (const [key, text] of Object.entries(cells)) {
    if (text === '') continue
    const column = columnOf(table, key)
    const cell = column && readCell(column, { kind: 'text', text })
    if (!cell || !('value' in cell)) throw new Error(`Example of ${table}: ${key} cannot be read`)
    row[key] = cell.value
  }
  return row
}

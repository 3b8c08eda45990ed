/** Checks before anything is written: tables of one population agree, and partnerships add up to Flanders. */
import type { FilledTable, Unassigned } from '../indicators/index.ts'
import type { BuiltWorkbook } from './build-workbook.ts'

/** Tables that count the same learners. */
const samePopulation = ['1_3', '1_4', '1_5', '1_6', '1_14'] as const

/** Tables in which every unit belongs to one sector at most, with the units that belong to none. */
const additive: readonly (readonly [id: string, unit: keyof Unassigned])[] = [
  ...samePopulation.map((id) => [id, 'learners'] as const),
  ['2_1', 'accreditations'],
  ['2_7', 'mentors'],
  ['4_1', 'agreements'],
]

/** Throws, naming the table, where totals disagree; `unassigned` units are in no partnership's workbook. */
export function verifyTotals(
  flanders: Pick<BuiltWorkbook, 'tables' | 'headlines'>,
  partnerships: readonly Pick<BuiltWorkbook, 'tables' | 'headlines'>[],
  unassigned: Unassigned,
): void {
  for (const { tables, headlines } of [flanders, ...partnerships]) {
    for (const id of samePopulation) {
      const table = tables.get(id)
      if (table && totalOf(table) !== headlines.learners) {
        throw new Error(`Table ${id} counts ${totalOf(table)} learners, the headline ${headlines.learners}`)
      }
    }
  }
  for (const [id, unit] of additive) {
    const whole = flanders.tables.get(id)
    if (!whole) continue
    const parts = partnerships.reduce((sum, { tables }) => sum + totalOf(tables.get(id)), 0)
    if (parts + unassigned[unit] !== totalOf(whole)) {
      throw new Error(
        `Table ${id}: the partnerships count ${parts} and ${unassigned[unit]} belong to none, Flanders counts ${totalOf(whole)}`,
      )
    }
  }
}

/** The grand total of a table: the last cell of its last row. */
export function totalOf(table: FilledTable | undefined): number {
  const value = table?.rows.at(-1)?.at(-1)
  return typeof value === 'number' ? value : 0
}

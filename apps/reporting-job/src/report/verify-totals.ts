/** Checks before anything is written: tables of one population agree, and partnerships add up to Flanders. */
import type { FilledTable } from '../indicators/index.ts'
import type { BuiltWorkbook } from './build-workbook.ts'

/** Tables that count the same learners. */
const samePopulation = ['1_3', '1_4', '1_5', '1_6', '1_14']
/** Tables in which every unit belongs to one sector. */
const additive = [...samePopulation, '2_1', '2_7', '4_1']

/** Throws, naming the table, where totals disagree; `unassigned` units have no partnership of the extract. */
export function verifyTotals(flanders: BuiltWorkbook, partnerships: readonly BuiltWorkbook[]): void {
  for (const { tables, headlines } of [flanders, ...partnerships]) {
    for (const id of samePopulation) {
      const table = tables.get(id)
      if (table && totalOf(table) !== headlines.learners) {
        throw new Error(`Table ${id} counts ${totalOf(table)} learners, the headline ${headlines.learners}`)
      }
    }
  }
  for (const id of additive) {
    const whole = flanders.tables.get(id)
    if (!whole) continue
    const parts = partnerships.reduce((sum, { tables }) => sum + totalOf(tables.get(id)), 0)
    const unassigned = totalOf(whole) - parts
    if (unassigned < 0)
      throw new Error(`Table ${id}: the partnerships count ${-unassigned} more than Flanders`)
    if (unassigned !== unassignedIn(whole, id)) {
      throw new Error(`Table ${id}: ${unassigned} units are in no partnership's workbook`)
    }
  }
}

/** The grand total of a table: the last cell of its last row. */
export function totalOf(table: FilledTable | undefined): number {
  const value = table?.rows.at(-1)?.at(-1)
  return typeof value === 'number' ? value : 0
}

/** Units of a table by sector whose sector is unknown; other tables cannot tell, their parts must add up all the same. */
function unassignedIn(table: FilledTable, id: string): number {
  const bySector = ['1_4', '2_1', '2_7', '4_1'].includes(id)
  const unknown = table.rows.find((row) => ['Onbekend', 'Unknown', 'Inconnu'].includes(String(row[0])))
  const value = unknown?.at(-1)
  return bySector && typeof value === 'number' ? value : 0
}

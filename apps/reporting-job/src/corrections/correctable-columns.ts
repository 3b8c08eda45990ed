/** Which cells of a row may be corrected: those that a finding names, and never the key by which the row is known. */
import { tableOf } from '@werkplekleren/rules'
import type { CheckedFiles } from '../checking/index.ts'

/**
 * Keys of the correctable columns of a row; `sheet` counts the checked sheets. A form of rows to correct opens these
 * cells, and `werkplek collect` takes changes in no others.
 */
export function correctableColumns(
  checked: CheckedFiles,
): (sheet: number, row: number) => ReadonlySet<string> {
  const rows = checked.sheets.map(() => new Map<number, Set<string>>())
  for (const { result } of checked.sheets)
    for (const { places, severity } of result.findings) {
      if (severity === 'info') continue
      for (const { sheet, row, column } of places) {
        const held = checked.sheets[sheet]?.sheet.input
        if (!held?.columns.includes(column) || tableOf(held.table).key === column) continue
        const columns = rows[sheet]?.get(row) ?? new Set()
        rows[sheet]?.set(row, columns.add(column))
      }
    }
  return (sheet, row) => rows[sheet]?.get(row) ?? new Set()
}

/** Opens a file that we wrote a moment ago. */
import { rowBatchesOf } from './batch-rows.ts'
import { openBatches } from './open-batches.ts'
import type { OnePassWorkbook } from './raw-cells.ts'
import { mergeRemarks } from './remarks.ts'

/**
 * As `openForOnePass`, in this process: a file of our own needs none that may die of it, and starting one takes longer
 * than reading the file.
 */
export async function openWrittenFile(path: string): Promise<OnePassWorkbook> {
  const { format, sheets, remarks, close } = await openBatches(path, {}, true)
  return {
    format,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      state: sheet.state,
      merges: () => sheet.merges ?? [],
      batches: () => rowBatchesOf(sheet),
    })),
    remarks: () => [...remarks, ...sheets.flatMap(({ name, merges = [] }) => mergeRemarks(name, merges))],
    close,
  }
}

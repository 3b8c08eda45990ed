/** Opens an .xlsx that is in memory, such as one that was dropped on a page. */
import { rowBatchesOf } from './batch-rows.ts'
import { bytesInMemory } from './bytes.ts'
import { CellBudget } from './cell-batch-builder.ts'
import { recogniseContent } from './file-content.ts'
import { DEFAULT_LIMITS, type Limits, type ReadLimits } from './limits.ts'
import { openMemoryZip } from './memory-zip.ts'
import { parsedSheet } from './parsed-sheet.ts'
import { type Refuse, UnreadableFile } from './problems.ts'
import type { RawSheet, RawWorkbook } from './raw-cells.ts'
import { mergeRemarks } from './remarks.ts'
import { rowStream } from './row-stream.ts'
import type { SheetOfBatches } from './workbook-of-batches.ts'
import { readXlsx } from './xlsx-workbook.ts'
import { ZipParts } from './zip-entries.ts'

/**
 * As `openWorkbook` reads an .xlsx, without a file system; `name` is what the person calls the file. Text files
 * (.csv) are refused as no workbook.
 */
export async function openWorkbookInMemory(
  name: string,
  bytes: Uint8Array,
  options: ReadLimits = {},
): Promise<RawWorkbook> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options }
  const refuse: Refuse = (problem, place, detail, cause) =>
    new UnreadableFile(problem, name, place, detail, cause)
  if (bytes.length === 0) throw refuse('empty')
  const extension = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? ''
  const content = await recogniseContent(bytesInMemory(bytes), extension)
  if (content === 'text') throw refuse('notAWorkbook')
  if (content !== 'zip') throw refuse(content.problem, undefined, content.detail)
  const parts = new ZipParts(openMemoryZip(bytes, limits, refuse), limits, refuse)
  // Bytes in memory do not change under the reader.
  const budget = new CellBudget(limits, (problem, detail) => refuse(problem, undefined, detail))
  const checkUnchanged = async () => {}
  const how = { allowMacros: false, inOnePass: false, checkUnchanged, budget, sheetReader: parsedSheet }
  const { sheets, remarks } = await readXlsx({ parts, limits, refuse, ...how })
  if (!/^\.xl[st]x$/.test(extension)) remarks.unshift({ code: 'workbookUnderOtherName' })
  const rows = sheets.map(sheetOfRows)
  return {
    format: 'xlsx',
    sheets: rows,
    remarks: [...remarks, ...rows.flatMap(({ name, merges }) => mergeRemarks(name, merges))],
    close: async () => {},
  }
}

const sheetOfRows = (sheet: SheetOfBatches): RawSheet => ({
  name: sheet.name,
  state: sheet.state,
  merges: sheet.merges ?? [],
  rows: () => rowStream(() => rowBatchesOf(sheet)),
})

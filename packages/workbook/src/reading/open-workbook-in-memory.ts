/** Opens an .xlsx that is in memory, such as one that was dropped on a page. */
import { bytesInMemory } from './bytes.ts'
import { recogniseContent } from './file-content.ts'
import { DEFAULT_LIMITS, type Limits, type ReadLimits } from './limits.ts'
import { openMemoryZip } from './memory-zip.ts'
import { type Refuse, UnreadableFile } from './problems.ts'
import type { RawWorkbook } from './raw-cells.ts'
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
  const { sheets, remarks } = await readXlsx({ parts, limits, refuse, checkUnchanged: async () => {} })
  if (!/^\.xl[st]x$/.test(extension)) remarks.unshift({ code: 'workbookUnderOtherName' })
  return { format: 'xlsx', sheets, remarks, close: async () => {} }
}

/** Opens a file of unknown origin as sheets of cells. */
import { basename, extname } from 'node:path'
import { findDialect } from './csv-dialect.ts'
import { csvSheet } from './csv-sheet.ts'
import { FileBytes } from './file-bytes.ts'
import { recogniseContent } from './file-content.ts'
import { DEFAULT_LIMITS, type Limits, type ReadLimits } from './limits.ts'
import { openNodeZip } from './node-zip.ts'
import { type Refuse, UnreadableFile } from './problems.ts'
import type { RawWorkbook } from './raw-cells.ts'
import type { Remark } from './remarks.ts'
import { readXlsx } from './xlsx-workbook.ts'
import { ZipParts } from './zip-entries.ts'

/**
 * Opens an .xlsx or .csv, judged by its content, once; close it when done. Rejects with `UnreadableFile` for
 * anything that cannot be read completely and without a guess. Nothing is written to disk, no formula evaluated,
 * no link followed.
 */
export async function openWorkbook(path: string, options: ReadLimits = {}): Promise<RawWorkbook> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options }
  const refuse: Refuse = (problem, place, detail, cause) =>
    new UnreadableFile(problem, path, place, detail, cause)
  const file = await FileBytes.open(path, refuse)
  try {
    const extension = extname(path).toLowerCase()
    const content = await recogniseContent(file, extension)
    if (content === 'zip') return await openXlsx(file, extension, limits, refuse)
    if (content === 'text') return await openCsv(file, path, limits, refuse)
    throw refuse(content.problem, undefined, content.detail)
  } catch (error) {
    await file.close()
    throw error
  }
}

async function openXlsx(
  file: FileBytes,
  extension: string,
  limits: Limits,
  refuse: Refuse,
): Promise<RawWorkbook> {
  const zip = await openNodeZip(file, limits, refuse)
  const checkUnchanged = () => file.checkUnchanged()
  const parts = new ZipParts(zip, limits, refuse)
  const { sheets, remarks } = await readXlsx({ parts, limits, refuse, checkUnchanged })
  if (!/^\.xl[st]x$/.test(extension)) remarks.unshift({ code: 'workbookUnderOtherName' })
  const close = async () => {
    await zip.close()
    await file.close()
  }
  return { format: 'xlsx', sheets, remarks, close }
}

async function openCsv(file: FileBytes, path: string, limits: Limits, refuse: Refuse): Promise<RawWorkbook> {
  const dialect = await findDialect(file, limits, refuse)
  const sheet = csvSheet(file, basename(path, extname(path)), dialect, limits, refuse)
  const remarks: Remark[] = dialect.encoding === 'utf-8' ? [] : [{ code: 'decodedAsWindows1252' }]
  return { format: 'csv', sheets: [sheet], remarks, close: () => file.close() }
}

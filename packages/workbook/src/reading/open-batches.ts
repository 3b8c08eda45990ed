/** Opens a file of unknown origin, in the process that may die of it. */
import { basename, extname } from 'node:path'
import { CellBudget } from './cell-batch-builder.ts'
import { findDialect } from './csv-dialect.ts'
import { csvSheet } from './csv-sheet.ts'
import { FileBytes } from './file-bytes.ts'
import { recogniseContent } from './file-content.ts'
import { DEFAULT_LIMITS, type Limits, type ReadOptions } from './limits.ts'
import { openNodeZip } from './node-zip.ts'
import { type Refuse, UnreadableFile } from './problems.ts'
import type { Remark } from './remarks.ts'
import { SheetFeed } from './sheet-feed.ts'
import type { WorkbookOfBatches } from './workbook-of-batches.ts'
import { readXlsx } from './xlsx-workbook.ts'
import { ZipParts } from './zip-entries.ts'

/** Opens an .xlsx or .csv, judged by its content; `openWorkbook` says what holds of it. */
export async function openBatches(
  path: string,
  options: ReadOptions,
  inOnePass: boolean,
): Promise<WorkbookOfBatches> {
  const { allowMacros = false, ...stated } = options
  const limits: Limits = { ...DEFAULT_LIMITS, ...stated }
  const refuse: Refuse = (problem, place, detail, cause) =>
    new UnreadableFile(problem, path, place, detail, cause)
  const file = await FileBytes.open(path, refuse)
  try {
    const extension = extname(path).toLowerCase()
    const content = await recogniseContent(file, extension)
    if (content === 'zip') return await openXlsx(file, { extension, allowMacros, inOnePass }, limits, refuse)
    if (content === 'text') return await openCsv(file, path, limits, refuse)
    throw refuse(content.problem, undefined, content.detail)
  } catch (error) {
    await file.close()
    throw error
  }
}

async function openXlsx(
  file: FileBytes,
  {
    extension,
    ...how
  }: { readonly extension: string; readonly allowMacros: boolean; readonly inOnePass: boolean },
  limits: Limits,
  refuse: Refuse,
): Promise<WorkbookOfBatches> {
  const zip = await openNodeZip(file, limits, refuse)
  const checkUnchanged = () => file.checkUnchanged()
  const parts = new ZipParts(zip, limits, refuse)
  const budget = budgetFor(limits, refuse)
  const { sheets, remarks } = await readXlsx({
    parts,
    limits,
    refuse,
    checkUnchanged,
    ...how,
    budget,
    sheetReader: (context, batch) => new SheetFeed(context, batch),
  })
  if (!(how.allowMacros ? /^\.xl[st][xm]$/ : /^\.xl[st]x$/).test(extension))
    remarks.unshift({ code: 'workbookUnderOtherName' })
  const close = async () => {
    await zip.close()
    await file.close()
  }
  return { format: 'xlsx', sheets, remarks, close }
}

async function openCsv(
  file: FileBytes,
  path: string,
  limits: Limits,
  refuse: Refuse,
): Promise<WorkbookOfBatches> {
  const dialect = await findDialect(file, limits, refuse)
  const sheet = csvSheet(
    file,
    basename(path, extname(path)),
    dialect,
    limits,
    refuse,
    budgetFor(limits, refuse),
  )
  const remarks: Remark[] = dialect.encoding === 'utf-8' ? [] : [{ code: 'decodedAsWindows1252' }]
  return { format: 'csv', sheets: [sheet], remarks, close: () => file.close() }
}

const budgetFor = (limits: Limits, refuse: Refuse) =>
  new CellBudget(limits, (problem, detail) => refuse(problem, undefined, detail))

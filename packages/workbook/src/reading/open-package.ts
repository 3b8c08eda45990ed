/** Opens an .xlsx file as the package of parts that it is, for whoever copies it with changes. */
import { extname } from 'node:path'
import { FileBytes } from './file-bytes.ts'
import { recogniseContent } from './file-content.ts'
import { DEFAULT_LIMITS, type Limits, type ReadLimits } from './limits.ts'
import { openNodeZip } from './node-zip.ts'
import { type Refuse, UnreadableFile } from './problems.ts'
import { packageOf, type WorkbookPackage } from './workbook-package.ts'

/**
 * Opens the package in one descriptor; close it when done. Undefined for text, which may be CSV; rejects with
 * `UnreadableFile` for anything else.
 */
export async function openPackage(
  path: string,
  options: ReadLimits = {},
): Promise<WorkbookPackage | undefined> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options }
  const refuse: Refuse = (problem, place, detail, cause) =>
    new UnreadableFile(problem, path, place, detail, cause)
  const file = await FileBytes.open(path, refuse)
  try {
    const content = await recogniseContent(file, extname(path).toLowerCase())
    if (content === 'text') {
      await file.close()
      return undefined
    }
    if (content !== 'zip') throw refuse(content.problem, undefined, content.detail)
    const zip = await openNodeZip(file, limits, refuse)
    const close = async () => {
      await zip.close()
      await file.close()
    }
    const source = await packageOf({ ...zip, close }, path, options)
    return { ...source, checkUnchanged: () => file.checkUnchanged() }
  } catch (error) {
    await file.close()
    throw error
  }
}

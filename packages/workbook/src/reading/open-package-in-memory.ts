/** Opens an .xlsx that is in memory as the package of parts that it is, for whoever copies it with changes. */
import { bytesInMemory } from './bytes.ts'
import { recogniseContent } from './file-content.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { openMemoryZip } from './memory-zip.ts'
import { UnreadableFile } from './problems.ts'
import { packageOf, type WorkbookPackage } from './workbook-package.ts'

/** `name` is what the person calls the file; rejects with `UnreadableFile` for anything that is no .xlsx. */
export async function openPackageInMemory(name: string, bytes: Uint8Array): Promise<WorkbookPackage> {
  const refuse: WorkbookPackage['refuse'] = (problem, place, detail, cause) =>
    new UnreadableFile(problem, name, place, detail, cause)
  const content = await recogniseContent(bytesInMemory(bytes), '.xlsx')
  if (content === 'text') throw refuse('notAWorkbook')
  if (content !== 'zip') throw refuse(content.problem, undefined, content.detail)
  return packageOf(openMemoryZip(bytes, DEFAULT_LIMITS, refuse), name)
}

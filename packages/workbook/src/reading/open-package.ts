/** Opens an .xlsx as the package of parts that it is, for whoever copies it with changes. */
import { extname } from 'node:path'
import { FileBytes } from './file-bytes.ts'
import { recogniseContent } from './file-content.ts'
import { DEFAULT_LIMITS, type Limits, type ReadLimits } from './limits.ts'
import { openNodeZip } from './node-zip.ts'
import { type Relationship, readRelationships, readWorkbookPart } from './package-parts.ts'
import { type Refuse, UnreadableFile } from './problems.ts'
import { type ZipEntries, ZipParts } from './zip-entries.ts'

/** A sheet with cells. */
export interface WorksheetPart {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  /** Name of its part in the zip. */
  readonly part: string
}

export interface WorkbookPackage {
  readonly parts: ZipParts
  /** Name of the workbook's own part. */
  readonly workbook: string
  /** Names of all sheets, those without cells too, in the order of their tabs. */
  readonly sheetNames: readonly string[]
  /** The sheets with cells, in the order of their tabs. */
  readonly worksheets: readonly WorksheetPart[]
  /** The relationships of a part, by id; none where it has none. */
  relationshipsOf(part: string): Promise<ReadonlyMap<string, Relationship>>
  readonly refuse: Refuse
  /** Refuses the file when it is no longer the one that was opened. */
  checkUnchanged(): Promise<void>
  close(): Promise<void>
}

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

/** The package in a zip, wherever that is; `path` names it in refusals. */
export async function packageOf(
  zip: ZipEntries,
  path: string,
  options: ReadLimits = {},
): Promise<WorkbookPackage> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options }
  const refuse: Refuse = (problem, place, detail, cause) =>
    new UnreadableFile(problem, path, place, detail, cause)
  const parts = new ZipParts(zip, limits, refuse)
  const relationshipsOf = (part: string) => readRelationships(parts, part, limits, refuse)
  const root = [...(await relationshipsOf('')).values()].find(({ kind }) => kind === 'officeDocument')
  const workbook = root?.part
  if (workbook === undefined || !parts.has(workbook)) throw refuse('notAWorkbook')
  const relationships = await relationshipsOf(workbook)
  const { sheets } = await readWorkbookPart(parts, workbook, limits, refuse)
  const worksheets = sheets.flatMap(({ name, state, relationship }): WorksheetPart[] => {
    const { kind, part } = relationships.get(relationship) ?? {}
    return kind === 'worksheet' && part !== undefined && parts.has(part) ? [{ name, state, part }] : []
  })
  const sheetNames = sheets.map(({ name }) => name)
  const checkUnchanged = async () => {}
  return {
    parts,
    workbook,
    sheetNames,
    worksheets,
    relationshipsOf,
    refuse,
    checkUnchanged,
    close: zip.close,
  }
}

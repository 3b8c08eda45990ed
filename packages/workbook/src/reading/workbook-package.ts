/** An .xlsx as the package of parts that it is, wherever its bytes are. */
import { DEFAULT_LIMITS, type Limits, type ReadLimits } from './limits.ts'
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

/** An .xlsx package as sheets and rows. */
import type { MergedRange, RawRow } from '../cells/index.ts'
import type { Limits } from './limits.ts'
import { MergeCover, verifySheetPart } from './merged-ranges.ts'
import {
  declaresMacros,
  MACRO_SHEET,
  type Relationship,
  readRelationships,
  readWorkbookPart,
  type SheetEntry,
} from './package-parts.ts'
import type { Refuse } from './problems.ts'
import type { RawSheet } from './raw-cells.ts'
import type { Remark } from './remarks.ts'
import { rowStream } from './row-stream.ts'
import { readSharedStrings } from './shared-strings.ts'
import { SheetCells } from './sheet-cells.ts'
import { readDateStyles } from './styles.ts'
import { XmlFeed } from './xml-feed.ts'
import { SPREADSHEET } from './xml-namespaces.ts'
import type { ZipParts } from './zip-entries.ts'

export interface XlsxContext {
  readonly parts: ZipParts
  readonly limits: Limits
  readonly refuse: Refuse
  /** Refuses the file when it is no longer the one that was opened. */
  checkUnchanged(): Promise<void>
}

/** What all sheets of a workbook share. */
interface SharedContent {
  readonly sharedStrings: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly date1904: boolean
}

/**
 * Reads everything but the cells, and unpacks every sheet once: a damaged or oversized part is refused here,
 * before the first row.
 */
export async function readXlsx(context: XlsxContext): Promise<{ sheets: RawSheet[]; remarks: Remark[] }> {
  const { parts, limits, refuse } = context
  refuseOtherPackages(parts, refuse)
  if (await declaresMacros(parts, limits, refuse)) throw refuse('macroWorkbook')
  const workbook = await workbookPart(context)
  const relationships = await readRelationships(parts, workbook, limits, refuse)
  const { sheets: entries, date1904 } = await readWorkbookPart(parts, workbook, limits, refuse)
  const remarks = contentRemarks(parts)
  const worksheets = sheetParts(entries, relationships, context, remarks)
  if (worksheets.length === 0) throw refuse('noSheets', { part: workbook })

  const stringsPart = onlyPart(relationships, 'sharedStrings', context)
  const stylesPart = onlyPart(relationships, 'styles', context)
  const needed = [stringsPart, stylesPart].filter((part) => part !== undefined)
  parts.checkTotal([workbook, ...needed, ...worksheets.map(({ part }) => part)])
  const shared: SharedContent = {
    date1904,
    sharedStrings:
      stringsPart === undefined ? [] : await readSharedStrings(parts, stringsPart, limits, refuse),
    dateStyles: stylesPart === undefined ? [] : await readDateStyles(parts, stylesPart, limits, refuse),
  }
  const sheets: RawSheet[] = []
  for (const { entry, part } of worksheets) {
    const merges = await verifySheetPart(parts, { sheet: entry.name, part }, limits, refuse)
    newCover(merges, entry, part, refuse)
    if (entry.state !== 'visible') {
      remarks.push({ code: entry.state === 'hidden' ? 'hiddenSheet' : 'veryHiddenSheet', sheet: entry.name })
    }
    if (merges.length > 0) remarks.push({ code: 'mergedCells', sheet: entry.name, count: merges.length })
    const rows = () => rowStream(() => rowBatches(entry, part, merges, shared, context))
    sheets.push({ name: entry.name, state: entry.state, merges, rows })
  }
  return { sheets, remarks }
}

async function* rowBatches(
  entry: SheetEntry,
  part: string,
  merges: readonly MergedRange[],
  shared: SharedContent,
  context: XlsxContext,
): AsyncGenerator<readonly RawRow[], void> {
  const { parts, limits, refuse } = context
  const cover = newCover(merges, entry, part, refuse)
  const cells = new SheetCells({ ...shared, sheet: entry.name, part, cover, limits, refuse })
  const feed = new XmlFeed(SPREADSHEET, cells, { limits, refuse, place: () => cells.place() })
  try {
    for await (const chunk of parts.bytes(part)) {
      feed.write(chunk)
      yield cells.takeRows()
    }
    feed.end()
  } finally {
    feed.release()
  }
  cells.end()
  await context.checkUnchanged()
}

function newCover(
  merges: readonly MergedRange[],
  { name: sheet }: SheetEntry,
  part: string,
  refuse: Refuse,
): MergeCover | undefined {
  if (merges.length === 0) return undefined
  return new MergeCover(merges, (cell) => refuse('overlappingMerges', { sheet, part, cell }))
}

/** Sheets with cells; sheets without are remarked upon, macro sheets refused. */
function sheetParts(
  entries: readonly SheetEntry[],
  relationships: ReadonlyMap<string, Relationship>,
  { parts, refuse }: XlsxContext,
  remarks: Remark[],
): { entry: SheetEntry; part: string }[] {
  const found: { entry: SheetEntry; part: string }[] = []
  for (const entry of entries) {
    const sheet = entry.name
    const relationship = relationships.get(entry.relationship)
    if (relationship?.kind === MACRO_SHEET) throw refuse('macroWorkbook', { sheet })
    if (relationship?.kind === 'chartsheet' || relationship?.kind === 'dialogsheet') {
      remarks.push({ code: 'sheetWithoutCells', sheet })
      continue
    }
    const part = relationship?.kind === 'worksheet' ? relationship.part : undefined
    if (part === undefined || !parts.has(part)) {
      throw refuse('missingSheetPart', part === undefined ? { sheet } : { sheet, part })
    }
    found.push({ entry, part })
  }
  return found
}

/** The part of a kind that a workbook has at most once; a part that is named must exist. */
function onlyPart(
  relationships: ReadonlyMap<string, Relationship>,
  kind: string,
  { parts, refuse }: XlsxContext,
): string | undefined {
  for (const relationship of relationships.values()) {
    if (relationship.kind !== kind) continue
    const { part } = relationship
    if (part === undefined || !parts.has(part)) throw refuse('missingPart', { part: part ?? kind })
    return part
  }
  return undefined
}

async function workbookPart({ parts, limits, refuse }: XlsxContext): Promise<string> {
  const relationships = await readRelationships(parts, '', limits, refuse)
  for (const { kind, part } of relationships.values()) {
    if (kind !== 'officeDocument' || part === undefined) continue
    if (!parts.has(part)) throw refuse('missingPart', { part })
    return part
  }
  throw parts.has('xl/workbook.xml') ? refuse('missingPart', { part: '_rels/.rels' }) : refuse('notAWorkbook')
}

/** Zips that are something else than an .xlsx, by the parts they hold. */
function refuseOtherPackages(parts: ZipParts, refuse: Refuse): void {
  if (parts.has('mimetype') || parts.has('META-INF/manifest.xml')) {
    throw refuse(parts.has('content.xml') ? 'openDocument' : 'notAWorkbook')
  }
  if (parts.has('xl/workbook.bin')) throw refuse('binaryWorkbook')
  if (parts.names().some((name) => name.endsWith('/vbaproject.bin'))) throw refuse('macroWorkbook')
  if (!parts.has('[Content_Types].xml') && !parts.has('xl/workbook.xml')) throw refuse('notAWorkbook')
}

function contentRemarks(parts: ZipParts): Remark[] {
  const names = parts.names()
  const links = names.filter((name) => /\/externallinks\/[^/]+\.xml$/.test(name)).length
  const objects = names.filter((name) => /\/(embeddings|activex)\/[^/]+$/.test(name)).length
  const remarks: Remark[] = []
  if (links > 0) remarks.push({ code: 'externalLinks', count: links })
  if (objects > 0) remarks.push({ code: 'embeddedObjects', count: objects })
  if (parts.has('xl/connections.xml')) remarks.push({ code: 'connections' })
  return remarks
}

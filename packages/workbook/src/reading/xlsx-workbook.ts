/** An .xlsx package as sheets and rows. */
import type { CellBatch } from './cell-batch.ts'
import { CellBatchBuilder, type CellBudget } from './cell-batch-builder.ts'
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
import type { SheetReaderFor } from './parsed-sheet.ts'
import type { Refuse } from './problems.ts'
import type { MergedRange } from './raw-cells.ts'
import type { Remark } from './remarks.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readDateStyles } from './styles.ts'
import type { SheetOfBatches } from './workbook-of-batches.ts'
import type { ZipParts } from './zip-entries.ts'

export interface XlsxContext {
  readonly parts: ZipParts
  readonly limits: Limits
  readonly refuse: Refuse
  /** Refuses the file when it is no longer the one that was opened. */
  checkUnchanged(): Promise<void>
  /** Read the cells of a workbook with macros too; no macro is ever run or looked at. */
  readonly allowMacros: boolean
  /** Sheets are first unpacked when they are read: their faults and merged ranges show only then. */
  readonly inOnePass: boolean
  readonly budget: CellBudget
  readonly sheetReader: SheetReaderFor
}

/** What all sheets of a workbook share. */
interface SharedContent {
  readonly sharedStrings: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly date1904: boolean
}

/** Reads everything but the cells, and unpacks every sheet once unless that is left to its reading. */
export async function readXlsx(
  context: XlsxContext,
): Promise<{ sheets: SheetOfBatches[]; remarks: Remark[] }> {
  const { parts, limits, refuse } = context
  refuseOtherPackages(parts, refuse)
  const hasMacros = parts.names().some((name) => name.endsWith('/vbaproject.bin'))
  const mayHaveMacros = (await declaresMacros(parts, limits, refuse)) || hasMacros
  if (mayHaveMacros && !context.allowMacros) throw refuse('macroWorkbook')
  const workbook = await workbookPart(context)
  const relationships = await readRelationships(parts, workbook, limits, refuse)
  const { sheets: entries, date1904 } = await readWorkbookPart(parts, workbook, limits, refuse)
  const remarks: Remark[] = [...(hasMacros ? [{ code: 'macros' } as const] : []), ...contentRemarks(parts)]
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
  const sheets: SheetOfBatches[] = []
  for (const { entry, part } of worksheets) {
    const sheet = new XlsxSheet(entry, part, shared, context)
    if (!context.inOnePass) await sheet.verify()
    if (entry.state !== 'visible') {
      remarks.push({ code: entry.state === 'hidden' ? 'hiddenSheet' : 'veryHiddenSheet', sheet: entry.name })
    }
    sheets.push(sheet)
  }
  return { sheets, remarks }
}

class XlsxSheet implements SheetOfBatches {
  readonly name: string
  readonly state: SheetEntry['state']
  merges: readonly MergedRange[] | undefined
  readonly #part: string
  readonly #shared: SharedContent
  readonly #context: XlsxContext

  constructor({ name, state }: SheetEntry, part: string, shared: SharedContent, context: XlsxContext) {
    this.name = name
    this.state = state
    this.#part = part
    this.#shared = shared
    this.#context = context
  }

  /** Unpacks the whole part, so that its faults and its merged ranges are known before the first row. */
  async verify(): Promise<void> {
    const { parts, limits, refuse } = this.#context
    const merges = await verifySheetPart(parts, { sheet: this.name, part: this.#part }, limits, refuse)
    this.#cover(merges)
    this.merges = merges
  }

  async *batches(): AsyncGenerator<CellBatch, void> {
    const { parts, limits, refuse, budget, checkUnchanged, sheetReader } = this.#context
    const cover = this.#cover(this.merges ?? [])
    const batch = new CellBatchBuilder(this.#shared.sharedStrings.length, budget)
    const place = { sheet: this.name, part: this.#part }
    const feed = sheetReader({ ...this.#shared, ...place, cover, limits, refuse }, batch)
    try {
      for await (const chunk of parts.bytes(this.#part)) {
        feed.write(chunk)
        yield* batch.take()
      }
      feed.end()
    } finally {
      feed.release()
    }
    if (!this.merges) {
      this.#cover(feed.merges)
      this.merges = feed.merges
    }
    yield* batch.take(true)
    await checkUnchanged()
  }

  /** Refuses ranges that overlap. */
  #cover(merges: readonly MergedRange[]): MergeCover | undefined {
    if (merges.length === 0) return undefined
    const { refuse } = this.#context
    const place = { sheet: this.name, part: this.#part }
    return new MergeCover(merges, (cell) => refuse('overlappingMerges', { ...place, cell }))
  }
}

/** Sheets with cells; sheets without are remarked upon, macro sheets refused. */
function sheetParts(
  entries: readonly SheetEntry[],
  relationships: ReadonlyMap<string, Relationship>,
  { parts, refuse, allowMacros }: XlsxContext,
  remarks: Remark[],
): { entry: SheetEntry; part: string }[] {
  const found: { entry: SheetEntry; part: string }[] = []
  for (const entry of entries) {
    const sheet = entry.name
    const relationship = relationships.get(entry.relationship)
    if (relationship?.kind === MACRO_SHEET) {
      if (!allowMacros) throw refuse('macroWorkbook', { sheet })
      remarks.push({ code: 'macroSheet', sheet })
      continue
    }
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
  if (parts.names().some((name) => name.endsWith('.iwa') || name === 'index.zip'))
    throw refuse('numbersWorkbook')
  if (!parts.has('[Content_Types].xml') && !parts.has('xl/workbook.xml')) throw refuse('zipArchive')
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

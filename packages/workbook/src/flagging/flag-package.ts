/** A copy of a package with marks, notes and a sheet of findings; nothing else of it changes. */
import type { WorkbookPackage } from '../reading/index.ts'
import { findingsSheet } from './findings-sheet.ts'
import { type CopyInProgress, flagSheet } from './flag-sheet.ts'
import type { Flags } from './flags.ts'
import { blocksOf } from './note-boxes.ts'
import { PackageCopy } from './package-copy.ts'
import {
  type Dialect,
  dialectOf,
  freeId,
  type NewRelationship,
  relationshipsPart,
  TYPES_PART,
  withContentTypes,
  withRelationships,
} from './relationships.ts'
import { type AddedStyles, withStyles } from './styles.ts'
import { textPieces } from './text-pieces.ts'
import { wordsOf } from './words.ts'
import { findListedSheet, wasFlagged, withListedSheet } from './workbook-part.ts'
import type { Packing } from './zip-output.ts'

/** The bytes of the copy; the package stays open. Rejects with `UnreadableFile` for one that cannot be copied so. */
export async function flagPackage(
  source: WorkbookPackage,
  flags: Flags,
  { packing, isMadeOfCsv = false }: { readonly packing: Packing; readonly isMadeOfCsv?: boolean },
): Promise<Uint8Array> {
  refuseUnfit(source)
  const copy = new PackageCopy(source, packing)
  await copy.on(source.workbook, () => writeFlags(source, copy, flags, isMadeOfCsv))
  return copy.bytes()
}

/** Workbooks whose other parts speak of the ones that change. */
export function refuseUnfit({ parts, refuse }: WorkbookPackage): void {
  const names = parts.names()
  if (names.some((name) => name.startsWith('_xmlsignatures/'))) throw refuse('signedWorkbook')
  if (names.some((name) => name.startsWith('xl/revisions/'))) throw refuse('sharedWorkbook')
}

async function writeFlags(
  source: WorkbookPackage,
  copy: PackageCopy,
  flags: Flags,
  isMadeOfCsv: boolean,
): Promise<void> {
  const workbook = (await copy.read(source.workbook)) ?? ''
  const dialect = dialectOf(workbook)
  const words = wordsOf(flags.language)
  const contentTypes = new Map<string, string>()
  const newRelationships: NewRelationship[] = []
  const styles = await writeStyles(source, copy, dialect, contentTypes, newRelationships)
  const relationships = await source.relationshipsOf(source.workbook)
  const listed = findListedSheet(workbook, source.sheetNames, words.sheet, new Set(relationships.keys()))

  const remarks = isMadeOfCsv ? [words.madeOfCsv] : []
  const { language } = flags
  const progress: CopyInProgress = {
    source,
    copy,
    dialect,
    marks: styles.marks,
    language,
    findingsName: listed.name,
    contentTypes,
    blocks: await usedBlocks(source, copy),
  }
  const wasThere = wasFlagged(workbook)
  for (const [position, sheet] of source.worksheets.entries()) {
    const cells = flags.sheets.filter((each) => each.position === position).flatMap((each) => each.cells)
    if (listed.earlier && sheet.name === listed.name) continue
    if (cells.length > 0 || wasThere) remarks.push(...(await flagSheet(sheet, cells, progress)))
  }

  const known = relationships.get(listed.relationship)?.part
  const part = known ?? copy.freeName('xl/worksheets/sheet', '.xml')
  if (known === undefined) {
    newRelationships.push({ id: listed.relationship, kind: 'worksheet', target: part })
    contentTypes.set(part, WORKSHEET_TYPE)
  }
  const sheet = findingsSheet({
    flags,
    name: listed.name,
    lists: [{ title: words.remarks, lines: remarks }, ...flags.lists],
    styles,
    dialect,
    sheetNames: source.worksheets.map(({ name }) => name),
  })
  copy.put(await copy.packing.packPieces(part, textPieces(sheet.pieces)))
  if (sheet.relationships.length > 0 || copy.has(relationshipsPart(part)))
    await copy.write(
      relationshipsPart(part),
      withRelationships(undefined, part, sheet.relationships, dialect),
    )

  await copy.write(source.workbook, withListedSheet(workbook, listed, sheet, dialect))
  await addTo(copy, relationshipsPart(source.workbook), (xml) =>
    withRelationships(xml, source.workbook, newRelationships, dialect),
  )
  await addTo(copy, TYPES_PART, (xml) => withContentTypes(xml ?? '', contentTypes))
}

/** Blocks of shape numbers in use by the drawings of all sheets. */
async function usedBlocks({ parts }: WorkbookPackage, copy: PackageCopy): Promise<number[]> {
  const blocks: number[] = []
  for (const name of parts.names())
    if (name.endsWith('.vml')) blocks.push(...blocksOf((await copy.read(name)) ?? ''))
  return blocks
}

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'

async function writeStyles(
  source: WorkbookPackage,
  copy: PackageCopy,
  dialect: Dialect,
  contentTypes: Map<string, string>,
  newRelationships: NewRelationship[],
): Promise<AddedStyles> {
  const relationships = await source.relationshipsOf(source.workbook)
  const known = [...relationships.values()].find(({ kind }) => kind === 'styles')?.part
  const part = known ?? (copy.has('xl/styles.xml') ? copy.freeName('xl/styles', '.xml') : 'xl/styles.xml')
  const given = known && (await copy.read(known))
  const styles = await copy.on(part, () => withStyles(given, dialect))
  if (styles.xml !== given) await copy.write(part, styles.xml)
  if (known === undefined) {
    newRelationships.push({
      id: freeId(new Set(relationships.keys()), 'rIdStijlen'),
      kind: 'styles',
      target: part,
    })
    contentTypes.set(part, STYLES_TYPE)
  }
  return styles
}

/** Changes a part only where something is added to it. */
async function addTo(
  copy: PackageCopy,
  part: string,
  change: (xml: string | undefined) => string,
): Promise<void> {
  const given = await copy.read(part)
  const changed = await copy.on(part, () => change(given))
  if (changed !== given) await copy.write(part, changed)
}

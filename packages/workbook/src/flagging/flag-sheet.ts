/** One sheet of the copy: its marks, its notes, and what must be said about them. */
import type { Language } from '@werkplekleren/rules'
import type { Relationship, WorkbookPackage, WorksheetPart } from '../reading/index.ts'
import type { FlaggedCell } from './flags.ts'
import type { MarkStyles } from './marks.ts'
import { blocksOf, withBoxes } from './note-boxes.ts'
import {
  earlierNotes,
  MOST_NOTES,
  type Note,
  type NotesPlan,
  type NoteWords,
  planNotes,
  withNotes,
} from './notes.ts'
import type { PackageCopy } from './package-copy.ts'
import {
  type Dialect,
  freeId,
  type NewRelationship,
  relationshipsPart,
  withRelationships,
} from './relationships.ts'
import type { SheetGrid } from './sheet-grid.ts'
import { withNewTail } from './sheet-stream.ts'
import { type ChangedTail, changedTail } from './sheet-tail.ts'
import { wordsOf } from './words.ts'

/** What the sheets of one copy share. */
export interface CopyInProgress extends NoteWords {
  readonly source: WorkbookPackage
  readonly copy: PackageCopy
  readonly dialect: Dialect
  readonly marks: MarkStyles
  /** Content types of the parts that are added, by part. */
  readonly contentTypes: Map<string, string>
  /** Blocks of shape numbers in use by the drawings with notes. */
  readonly blocks: number[]
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** Flags a sheet, in place of the flags of an earlier run; gives the remarks for the sheet of findings. */
export async function flagSheet(
  sheet: WorksheetPart,
  cells: readonly FlaggedCell[],
  progress: CopyInProgress,
): Promise<string[]> {
  const { source, copy, dialect, marks, language } = progress
  const relationships = await source.relationshipsOf(sheet.part)
  const commentsPart = [...relationships.values()].find(({ kind }) => kind === 'comments')?.part
  const comments = commentsPart === undefined ? undefined : await copy.read(commentsPart)
  const earlier = await copy.on(commentsPart ?? '', () => earlierNotes(comments))
  const notes = planNotes(cells, earlier.taken, progress)
  const newDrawing = freeId(new Set(relationships.keys()), 'rIdWerkplekleren')

  let passed: (ChangedTail & { readonly grid: SheetGrid }) | undefined
  const packed = await copy.on(sheet.part, () =>
    copy.packing.packPieces(
      sheet.part,
      withNewTail(source.parts.bytes(sheet.part), (end) => {
        const drawing = notes.notes.length > 0 ? newDrawing : undefined
        passed = { ...changedTail(end, { cells, marks, drawing, dialect }), grid: end.grid }
        return passed.tail
      }),
    ),
  )
  if (!passed) throw new Error('A sheet without an end was packed')
  if (passed.changed) copy.put(packed)
  if (notes.notes.length > 0 || earlier.own.size > 0) {
    const drawing = passed.drawing ?? newDrawing
    await writeNotes({ sheet, relationships, drawing, grid: passed.grid }, notes.notes, earlier.own, progress)
  }
  return cells.length === 0 ? [] : remarksOn(sheet.name, notes, passed, language)
}

interface NotedSheet {
  readonly sheet: WorksheetPart
  readonly relationships: ReadonlyMap<string, Relationship>
  /** The relationship of the drawing with the boxes of the notes, old or new. */
  readonly drawing: string
  readonly grid: SheetGrid
}

/** Writes the notes and their boxes, and relates them to the sheet where they are new. */
async function writeNotes(
  { sheet, relationships, drawing, grid }: NotedSheet,
  notes: readonly Note[],
  gone: ReadonlySet<string>,
  { copy, dialect, contentTypes, blocks }: CopyInProgress,
): Promise<void> {
  const added: NewRelationship[] = []
  const known = [...relationships.values()].find(({ kind }) => kind === 'comments')?.part
  const comments = known ?? copy.freeName('xl/comments', '.xml')
  await copy.on(comments, async () => {
    await copy.write(comments, withNotes(known && (await copy.read(known)), notes, dialect))
  })
  if (known === undefined) {
    added.push({
      id: freeId(new Set(relationships.keys()), 'rIdNotities'),
      kind: 'comments',
      target: comments,
    })
    contentTypes.set(comments, COMMENTS_TYPE)
  }
  const knownBoxes = relationships.get(drawing)?.part
  if (knownBoxes === undefined && notes.length === 0) return
  const boxes = knownBoxes ?? copy.freeName('xl/drawings/vmlDrawing', '.vml')
  await copy.on(boxes, async () => {
    const freeBlock = 1 + Math.max(0, ...blocks)
    const vml = withBoxes(knownBoxes && (await copy.read(knownBoxes)), { notes, gone, grid, freeBlock })
    blocks.push(...blocksOf(vml))
    await copy.write(boxes, vml)
  })
  if (knownBoxes === undefined) {
    added.push({ id: drawing, kind: 'vmlDrawing', target: boxes })
    contentTypes.set(boxes, VML_TYPE)
  }
  if (added.length === 0) return
  const part = relationshipsPart(sheet.part)
  await copy.on(part, async () => {
    await copy.write(part, withRelationships(await copy.read(part), sheet.part, added, dialect))
  })
}

function remarksOn(
  sheet: string,
  notes: NotesPlan,
  { isProtected, stops }: ChangedTail,
  language: Language,
): string[] {
  const words = wordsOf(language)
  return [
    ...(isProtected ? [words.protectedSheet(sheet)] : []),
    ...(stops ? [words.hiddenMarks(sheet)] : []),
    ...(notes.occupied > 0 ? [words.occupied(sheet, notes.occupied)] : []),
    ...(notes.tooMany > 0 ? [words.tooManyNotes(sheet, notes.tooMany, MOST_NOTES)] : []),
  ]
}

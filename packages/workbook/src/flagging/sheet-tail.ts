/** What follows the cells of a sheet, with the marks of this run instead of an earlier one. */
import type { FlaggedCell } from './flags.ts'
import { earlierMarks, type MarkStyles, markRules } from './marks.ts'
import type { Dialect } from './relationships.ts'
import type { SheetEnd } from './sheet-stream.ts'
import { attributeOf, childrenFrom, type Edit, edited, placeFor } from './xml-text.ts'

export interface WantedTail {
  readonly cells: readonly FlaggedCell[]
  readonly marks: MarkStyles
  /** The relationship of a drawing for notes, where the sheet should have one. */
  readonly drawing: string | undefined
  readonly dialect: Dialect
}

export interface ChangedTail {
  readonly tail: string
  readonly changed: boolean
  /** The relationship of the drawing that was there before. */
  readonly drawing: string | undefined
  readonly isProtected: boolean
  /** Whether a rule of the user may hide a mark. */
  readonly stops: boolean
}

/** Takes away and puts in; everything else stays byte by byte. */
export function changedTail({ tail, prefix }: SheetEnd, wanted: WantedTail): ChangedTail {
  const children = childrenFrom(tail, 0)
  const { removals, lastPriority, stops } = earlierMarks(tail, children)
  const edits: Edit[] = [...removals]
  if (wanted.cells.length > 0) {
    const at = placeFor(children, ORDER, 'conditionalFormatting', 0)
    edits.push({ at, insert: markRules(wanted.cells, wanted.marks, lastPriority, prefix) })
  }
  const legacy = children.find(({ name }) => name === 'legacyDrawing')
  const drawing = legacy && attributeOf(legacy, ':id')
  if (drawing === undefined && wanted.drawing !== undefined) {
    const at = placeFor(children, ORDER, 'legacyDrawing', 0)
    const declared = `xmlns:r="${wanted.dialect.office}"`
    edits.push({ at, insert: `<${prefix}legacyDrawing ${declared} r:id="${wanted.drawing}"/>` })
  }
  const protection = children.find(({ name }) => name === 'sheetProtection')
  const isProtected = /^(?:1|true)$/.test((protection && attributeOf(protection, 'sheet')) ?? '')
  return { tail: edited(tail, edits), changed: edits.length > 0, drawing, isProtected, stops }
}

/** Children of a worksheet from its cells on, in the order of the schema. */
const ORDER = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
]

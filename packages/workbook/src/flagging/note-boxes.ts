/** The boxes in which Excel shows notes: shapes in the old drawing part (VML) of a sheet. */
import { cellName } from '../cells/index.ts'
import type { Note } from './notes.ts'
import type { SheetGrid } from './sheet-grid.ts'
import { OddMarkup } from './xml-text.ts'

const WIDTH = 330
const LINE_HEIGHT = 15
const CHARACTERS_ON_A_LINE = 48
const PADDING = 12
/** Excel counts the shapes of all sheets in blocks. */
const BLOCK = 1024

const LAST_COLUMN = 16_383
const LAST_ROW = 1_048_576

/** Blocks of shape numbers that a drawing part uses. */
export const blocksOf = (vml: string): number[] =>
  [...vml.matchAll(/<o:idmap\b[^>]*\bdata=["']([\d, ]+)["']/g)].flatMap(([, numbers = '']) =>
    numbers.split(/[, ]+/).map(Number),
  )

export interface BoxesPlan {
  readonly notes: readonly Note[]
  /** Cells whose boxes are of an earlier run. */
  readonly gone: ReadonlySet<string>
  readonly grid: SheetGrid
  /** The first block that no drawing of the workbook uses. */
  readonly freeBlock: number
}

/** The drawing with a box for each note, and without those of an earlier run. */
export function withBoxes(given: string | undefined, { notes, gone, grid, freeBlock }: BoxesPlan): string {
  const vml = withoutBoxes(given ?? newDrawing(notes.length, freeBlock), gone)
  if (notes.length === 0) return vml
  const end = vml.lastIndexOf('</xml>')
  if (end < 0) throw new OddMarkup('no xml')
  const type = vml.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE
  const first = Math.max((blocksOf(vml)[0] ?? freeBlock) * BLOCK, lastShape(vml)) + 1
  const boxes = notes.map((note, index) => boxOf(note, first + index, grid))
  return vml.slice(0, end) + type + boxes.join('') + vml.slice(end)
}

function withoutBoxes(vml: string, gone: ReadonlySet<string>): string {
  if (gone.size === 0) return vml
  return vml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    if (!/ObjectType=["']Note["']/.test(shape)) return shape
    const row = /<x:Row>\s*(\d+)/.exec(shape)?.[1]
    const column = /<x:Column>\s*(\d+)/.exec(shape)?.[1]
    if (row === undefined || column === undefined) return shape
    return gone.has(cellName(Number(row) + 1, Number(column))) ? '' : shape
  })
}

const lastShape = (vml: string): number => {
  let last = 0
  for (const [, number] of vml.matchAll(/_x0000_s(\d+)/g)) last = Math.max(last, Number(number))
  return last
}

function boxOf(note: Note, number: number, grid: SheetGrid): string {
  const { row, column } = note
  const anchor = anchorOf(note, grid)
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:${WIDTH * 0.75}pt;` +
    `height:${heightOf(note) * 0.75}pt;z-index:${number % BLOCK};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  )
}

/** The room that the text of a note takes, generously. */
function heightOf({ runs }: Note): number {
  const lines = runs
    .map(({ text }) => text)
    .join('')
    .replace(/\n$/, '')
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(line.length / CHARACTERS_ON_A_LINE)), 0)
  return lines * LINE_HEIGHT + PADDING
}

/** Left column and pixels in it, top row and pixels, right column and pixels, bottom row and pixels; all from 0. */
function anchorOf(note: Note, grid: SheetGrid): number[] {
  const height = heightOf(note)
  const left = note.column >= LAST_COLUMN - 4 ? note.column - 8 : note.column + 1
  const [right, rightPixels] = walk(left, LAST_COLUMN, WIDTH, (column) => grid.columnPixels(column))
  const top = Math.max(0, note.row >= LAST_ROW - 60 ? note.row - 60 : note.row - 2)
  const [bottom, bottomPixels] = walk(top, LAST_ROW - 1, height, (row) => grid.rowPixels(row + 1))
  return [left, 0, top, 0, right, rightPixels, bottom, bottomPixels]
}

/** How far a length reaches over columns or rows of given sizes, those of no size included. */
function walk(
  from: number,
  last: number,
  length: number,
  sizeOf: (index: number) => number,
): [number, number] {
  let rest = length
  for (let index = from; index < last; index++) {
    const size = sizeOf(index)
    if (rest <= size) return [index, rest]
    rest -= size
  }
  return [last, 0]
}

function newDrawing(boxes: number, freeBlock: number): string {
  const blocks = Array.from({ length: Math.max(1, Math.ceil((boxes + 1) / BLOCK)) }, (_, i) => freeBlock + i)
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
    `<o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>${SHAPE_TYPE}</xml>`
  )
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

/** A worksheet part with some cells holding other values; their formats and everything else stay. */
import { cellName } from '../cells/index.ts'
import { writableCell } from './writable.ts'
import {
  appendTo,
  attributeOf,
  childrenOf,
  type Edit,
  type Element,
  edited,
  escaped,
  OddMarkup,
  rootOf,
} from './xml-text.ts'

/** A cell as it is to be: `row` as Excel shows it, `column` from 0; an empty text empties it. */
export interface EditedCell {
  readonly row: number
  readonly column: number
  readonly value: string | number | boolean
}

export interface EditedSheet {
  readonly xml: string
  /** Cells that stayed as they were: other cells share their formula. */
  readonly left: readonly string[]
  /** Whether a formula gave way to a value. */
  readonly lostFormula: boolean
}

export function withEditedCells(xml: string, cells: readonly EditedCell[]): EditedSheet {
  const data = childrenOf(xml, rootOf(xml, 'worksheet')).find(({ name }) => name === 'sheetData')
  if (!data) throw new OddMarkup('no sheetData')
  const known = rowsIn(xml, data)
  const edits: Edit[] = []
  const left: string[] = []
  let lostFormula = false
  for (const [row, wanted] of byRow(cells)) {
    const element = known.get(row)
    if (!element) {
      edits.push(newRow(xml, data, known, row, wanted))
      continue
    }
    const there = cellsIn(xml, element, row)
    const added: Edit[] = []
    for (const cell of wanted) {
      const name = cellName(row, cell.column)
      const old = there.get(cell.column)
      const formula = old && childrenOf(xml, old).find((child) => child.name === 'f')
      if (formula && /\b(?:ref|t)=["'](?:array|dataTable|[A-Z])/.test(formula.attributes)) {
        left.push(name)
        continue
      }
      lostFormula ||= formula !== undefined
      const made = cellXml(element.prefix, name, cell.value, old && attributeOf(old, 's'))
      if (old) edits.push({ at: old.start, remove: old.end - old.start, insert: made })
      else {
        const before = [...there].filter(([column]) => column < cell.column).at(-1)?.[1]
        if (element.contentStart !== element.end)
          added.push({ at: before?.end ?? element.contentStart, insert: made })
        else added.push(appendTo(xml, element, made))
      }
    }
    edits.push(...added)
  }
  return { xml: edited(xml, joined(edits)), left, lostFormula }
}

/** What goes into an empty element goes into it together. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const whole = new Map<string, Edit>()
  for (const edit of edits) {
    const key = `${edit.at} ${edit.remove ?? 0} ${edit.insert.startsWith('>')}`
    const other = edit.insert.startsWith('>') ? whole.get(key) : undefined
    if (!other) whole.set(edit.insert.startsWith('>') ? key : `${key} ${whole.size}`, edit)
    else {
      const end = other.insert.lastIndexOf('</')
      const content = edit.insert.slice(1, edit.insert.lastIndexOf('</'))
      whole.set(key, { ...other, insert: other.insert.slice(0, end) + content + other.insert.slice(end) })
    }
  }
  return [...whole.values()]
}

function byRow(cells: readonly EditedCell[]): ReadonlyMap<number, readonly EditedCell[]> {
  const rows = new Map<number, EditedCell[]>()
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return rows
}

/** A row or cell that does not say where it stands follows the one before. */
function rowsIn(xml: string, data: Element): ReadonlyMap<number, Element> {
  const rows = new Map<number, Element>()
  let last = 0
  for (const row of childrenOf(xml, data)) {
    last = Number(attributeOf(row, 'r') ?? last + 1)
    rows.set(last, row)
  }
  return rows
}

function cellsIn(xml: string, row: Element, number: number): ReadonlyMap<number, Element> {
  const cells = new Map<number, Element>()
  let last = -1
  for (const cell of childrenOf(xml, row)) {
    const letters = attributeOf(cell, 'r')?.slice(0, -String(number).length)
    last = letters === undefined ? last + 1 : columnAt(letters)
    cells.set(last, cell)
  }
  return cells
}

const columnAt = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1

function newRow(
  xml: string,
  data: Element,
  known: ReadonlyMap<number, Element>,
  row: number,
  cells: readonly EditedCell[],
): Edit {
  const p = data.prefix
  const made = cells.map(({ column, value }) => cellXml(p, cellName(row, column), value, undefined)).join('')
  const content = `<${p}row r="${row}">${made}</${p}row>`
  const before = [...known].filter(([number]) => number < row).at(-1)?.[1]
  if (before) return { at: before.end, insert: content }
  return data.contentStart === data.end
    ? appendTo(xml, data, content)
    : { at: data.contentStart, insert: content }
}

function cellXml(p: string, name: string, value: EditedCell['value'], style: string | undefined): string {
  const start = `<${p}c r="${name}"${style === undefined ? '' : ` s="${style}"`}`
  if (value === '') return `${start}/>`
  if (typeof value === 'number') return `${start}><${p}v>${value}</${p}v></${p}c>`
  if (typeof value === 'boolean') return `${start} t="b"><${p}v>${value ? 1 : 0}</${p}v></${p}c>`
  const text = escaped(writableCell(value))
  return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is></${p}c>`
}

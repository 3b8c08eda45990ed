/** A sheet with heading lines and one table from column A: the shape that contents, notes, tables and lists share. */
import type { LaidOutCell, LaidOutRow, LaidOutSheet } from './laid-out.ts'
import {
  INDENT,
  lineHeight,
  lineRoom,
  pagesFor,
  paperFor,
  rowHeight,
  sharedWidths,
  type WantedWidth,
} from './page-fit.ts'
import { brokenLines, textWidth } from './text-width.ts'

export const TITLE_SIZE = 14
const GAP_BEFORE_TABLE = 10

export interface PlacedColumn {
  readonly header: string
  readonly width: WantedWidth
  readonly align: 'left' | 'right'
}

export interface TableToPlace {
  readonly name: string
  readonly title: string
  readonly lines: readonly { readonly value: string; readonly link?: string }[]
  readonly columns: readonly PlacedColumn[]
  readonly rows: readonly (readonly (LaidOutCell | undefined)[])[]
  /** Without it no table stands under the lines. */
  readonly tableName?: string
  readonly filterButtons: boolean
  /** Printed over several pages beside each other, every column as wide as it wants. */
  readonly overPages?: boolean
  readonly mendedCells: number
}

export function placeTable(source: TableToPlace): LaidOutSheet {
  const wantedWidths = source.columns.map(({ width: { wanted, least } }, column) => {
    const indent = setOff(source.columns, column) ? INDENT : 0
    return { wanted: wanted + indent, least: least + indent }
  })
  const widths = source.overPages
    ? wantedWidths.map(({ wanted }) => Math.ceil(wanted))
    : sharedWidths(wantedWidths)
  const paper = source.overPages ? 'landscape' : paperFor(widths)
  const room = source.overPages ? lineRoom([], paper) : lineRoom(widths, paper)
  const pages = source.overPages ? { pagesWide: pagesFor(widths) } : {}
  const rows: LaidOutRow[] = brokenLines(source.title, room, { bold: true, size: TITLE_SIZE }).map(
    (line) => ({
      cells: [{ value: line, role: 'title' }],
      height: lineHeight(1, TITLE_SIZE),
    }),
  )
  for (const { value, link } of source.lines) {
    for (const line of fittedLines(value, room)) {
      const cell: LaidOutCell =
        link === undefined ? { value: line, role: 'line' } : { value: line, role: 'link', link }
      rows.push({ cells: [cell], height: lineHeight(1) })
    }
  }
  const { tableName } = source
  const last = rows.pop()
  if (last) rows.push({ ...last, height: last.height + (tableName === undefined ? 0 : GAP_BEFORE_TABLE) })
  if (tableName === undefined) {
    return { name: source.name, widths, rows, paper, mendedCells: source.mendedCells }
  }

  const headerRow = rows.length + 1
  const headers = source.columns.map(({ header, align }, column): LaidOutCell => {
    return {
      value: header,
      role: 'header',
      align,
      wrap: true,
      indent: setOff(source.columns, column),
    }
  })
  const headerWidths = source.filterButtons ? widths.map((width) => width - FILTER_BUTTON) : widths
  rows.push({ cells: headers, height: rowHeight(headers, headerWidths, { bold: true }) + 4 })
  for (const row of source.rows) {
    const cells = row.map((cell, column) => cell && { ...cell, indent: setOff(source.columns, column) })
    rows.push({ cells, height: rowHeight(cells, widths) })
  }
  if (source.rows.length === 0) {
    const empty = source.columns.map(({ align }): LaidOutCell => ({ value: '', role: 'body', align }))
    rows.push({ cells: empty, height: lineHeight(1) })
  }
  const table = {
    name: tableName,
    headerRow,
    headers: source.columns.map((column) => column.header),
    rows: Math.max(1, source.rows.length),
    filterButtons: source.filterButtons,
  }
  return { name: source.name, widths, rows, table, paper, ...pages, mendedCells: source.mendedCells }
}

/** Texts right of another column are set off from it; numbers stand against their right edge. */
function setOff(columns: readonly PlacedColumn[], column: number): boolean {
  return column > 0 && columns[column]?.align === 'left'
}

/** Room that a filter button takes from a heading. */
export const FILTER_BUTTON = 2.5

/** One line per text if it fits; otherwise as many whole sentences as fit, and only a sentence that is too long is broken. */
function fittedLines(text: string, room: number): string[] {
  const lines: string[] = []
  for (const sentence of text.split(/(?<=\.) (?=\p{Lu})/u)) {
    const longer = `${lines.at(-1) ?? ''} ${sentence}`
    if (lines.length > 0 && textWidth(longer) <= room) lines[lines.length - 1] = longer
    else lines.push(...brokenLines(sentence, room))
  }
  return lines
}

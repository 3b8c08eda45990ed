/** The drop-down lists: one below the other on a sheet of their own, so that no row of it looks like headings. */
import type { PlanningTemplate } from '@werkplekleren/rules'
import type { Workbook } from 'exceljs'
import { ACCENT, FONT_NAME, lineHeight, linesInColumn } from '../writing/index.ts'
import type { TemplateWords } from './words.ts'

/** The values of a list with the name under which cells refer to it. */
export interface NamedList {
  readonly name: string
  readonly title: string
  readonly values: readonly string[]
  readonly firstRow: number
}

/** Lists by their values: columns that accept the same words share one. */
export type Lists = ReadonlyMap<string, NamedList>

const TITLE_ROW = 1
const WIDTH = 90

/** Every list that stands on the sheet of lists; a list of yes and no is short enough to stand in the cell itself. */
export function listsOf(templates: readonly PlanningTemplate[], words: TemplateWords): Lists {
  const columnsByList = new Map<string, { key: string; headings: string[]; values: readonly string[] }>()
  for (const { table, columns } of templates) {
    for (const { key, label, kind, accepted } of columns) {
      if (accepted.accepts !== 'list' || kind !== 'code') continue
      const list = columnsByList.get(listKey(accepted.values))
      if (list === undefined)
        columnsByList.set(listKey(accepted.values), {
          key: `${table}_${key}`,
          headings: [label],
          values: accepted.values,
        })
      else if (!list.headings.includes(label)) list.headings.push(label)
    }
  }
  let row = TITLE_ROW + 2
  const lists = new Map<string, NamedList>()
  for (const [id, { key, headings, values }] of columnsByList) {
    lists.set(id, { name: `list_${key}`, title: words.listOf(headings), values, firstRow: row + 1 })
    row += values.length + 2
  }
  return lists
}

export const listKey = (values: readonly string[]): string => values.join('\n')

export function drawLists(book: Workbook, lists: Lists, words: TemplateWords): void {
  if (lists.size === 0) return
  const drawn = book.addWorksheet(words.listsSheet, {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  drawn.getColumn(1).width = WIDTH
  const write = (row: number, value: string, bold: boolean) => {
    const cell = drawn.getCell(row, 1)
    cell.value = value
    cell.numFmt = '@'
    cell.font = { name: FONT_NAME, family: 2, size: 10, bold, ...(bold ? { color: ACCENT } : {}) }
    cell.alignment = { wrapText: true, vertical: 'top' }
    const lines = linesInColumn(value, WIDTH, { bold })
    if (lines > 1) drawn.getRow(row).height = lineHeight(lines)
  }
  write(TITLE_ROW, words.listsTitle, true)
  for (const { name, title, values, firstRow } of lists.values()) {
    write(firstRow - 1, title, true)
    values.forEach((value, index) => {
      write(firstRow + index, value, false)
    })
    const last = firstRow + values.length - 1
    book.definedNames.add(`'${words.listsSheet}'!$A$${firstRow}:$A$${last}`, name)
  }
}

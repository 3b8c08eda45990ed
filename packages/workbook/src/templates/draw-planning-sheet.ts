/** Draws one planning sheet: headings, table, lists, limits, marks and print layout. */
import {
  columnOf,
  type PlanningTemplate,
  placedFormula,
  serialOf,
  type TemplateColumn,
  type Value,
} from '@werkplekleren/rules'
import type { DataValidation, Workbook, Worksheet } from 'exceljs'
import { columnName } from '../reading/index.ts'
import {
  ACCENT,
  entryLimits,
  entryTitle,
  FONT_NAME,
  lineHeight,
  linesInColumn,
  QUIET,
  RULE,
} from '../writing/index.ts'
import { type Lists, listKey } from './draw-lists.ts'
import { BAND_ROW, FIRST_ROW, HEADING_ROW, LAST_ROW } from './sheet-rows.ts'
import { templateWords } from './words.ts'

export function drawPlanningSheet(
  book: Workbook,
  template: PlanningTemplate,
  lists: Lists,
  withExamples: boolean,
): void {
  const { columns, sheet, examples, options } = template
  const pages = Math.max(1, Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH))
  const drawn = book.addWorksheet(sheet, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEADING_ROW, activeCell: `A${FIRST_ROW}` }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pages,
      fitToHeight: 0,
      printTitlesRow: `${BAND_ROW}:${HEADING_ROW}`,
      ...(pages > 1 ? { printTitlesColumn: 'A:A' } : {}),
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddFooter: `&L&"${FONT_NAME},Regular"&8${sheet.replaceAll('&', '&&')}&R&"${FONT_NAME},Regular"&8${templateWords[options.language].page}`,
    },
  })
  drawHeadings(drawn, columns)
  const rows = withExamples ? examples : []
  rows.forEach((row, index) => {
    const lines = columns.map(({ key, kind, width }) =>
      kind === 'text' ? linesInColumn(String(row[key] ?? ''), width) : 1,
    )
    // LibreOffice finds no height by itself.
    if (Math.max(...lines) > 1) drawn.getRow(FIRST_ROW + index).height = lineHeight(Math.max(...lines))
  })
  const height = Math.max(EMPTY_ROWS, rows.length)
  for (let index = 0; index < height; index++) {
    for (const [position, { key }] of columns.entries()) {
      const cell = drawn.getCell(FIRST_ROW + index, position + 1)
      cell.border = { bottom: { style: 'thin', color: RULE } }
      const value = rows[index]?.[key]
      if (value !== undefined) cell.value = stored(template, key, value)
    }
  }
  drawn.addTable({
    name: `Tabel_${template.table}`,
    ref: `A${HEADING_ROW}`,
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    // exceljs stores what is in `rows` over the cells; rows without cells only tell it how high the table is.
    rows: Array.from({ length: height }, () => []),
  })
  drawAccepted(drawn, template, lists)
  drawMarks(drawn, template)
}

/** Characters of 8 points that a lying A4 page takes. */
const PAGE_WIDTH = 175

/** Rows of the table at first; Excel lets it grow with what is typed or pasted below. */
const EMPTY_ROWS = 20

function drawHeadings(drawn: Worksheet, columns: readonly TemplateColumn[]): void {
  let band = ''
  let lines = 1
  for (const [index, column] of columns.entries()) {
    const body = drawn.getColumn(index + 1)
    body.width = column.width
    body.numFmt = column.format
    body.font = { name: FONT_NAME, family: 2, size: 10 }
    body.alignment = { vertical: 'top', wrapText: column.kind === 'text' }
    const title = drawn.getCell(BAND_ROW, index + 1)
    const starts = column.band !== band
    if (starts) title.value = column.band
    band = column.band
    title.numFmt = 'General'
    title.font = { name: FONT_NAME, family: 2, size: 10, bold: true, color: ACCENT }
    title.alignment = { vertical: 'middle', wrapText: false }
    title.border = starts ? { left: { style: 'medium', color: ACCENT } } : {}
    const heading = drawn.getCell(HEADING_ROW, index + 1)
    heading.value = column.heading
    heading.numFmt = 'General'
    heading.font = {
      name: FONT_NAME,
      family: 2,
      size: 10,
      bold: column.required,
      color: column.required ? BLACK : QUIET,
    }
    heading.alignment = { vertical: 'bottom', wrapText: true }
    heading.fill = { type: 'pattern', pattern: 'solid', fgColor: column.required ? REQUIRED : OPTIONAL }
    heading.border = {
      bottom: { style: 'medium', color: ACCENT },
      left: starts ? { style: 'medium', color: ACCENT } : { style: 'thin', color: RULE },
    }
    const room = column.width - FILTER_BUTTON
    lines = Math.max(lines, linesInColumn(column.heading, room, { bold: column.required }))
  }
  drawn.getRow(BAND_ROW).height = lineHeight(1) + 4
  drawn.getRow(HEADING_ROW).height = lineHeight(lines) + 4
}

const BLACK = { argb: 'FF000000' }
const REQUIRED = { argb: 'FFDCE8F2' }
const OPTIONAL = { argb: 'FFF7F8F9' }
const FILTER_BUTTON = 2

/** A value as its cell stores it; examples hold codes and yes and no as words already. */
function stored({ table }: PlanningTemplate, key: string, value: Value): string | number {
  switch (columnOf(table, key)?.kind) {
    case 'day':
      // A value of a day column is a day.
      return serialOf(value as Parameters<typeof serialOf>[0])
    case 'money':
      return Number(value) / 100
    default:
      return typeof value === 'boolean' ? String(value) : value
  }
}

function drawAccepted(drawn: Worksheet, { columns, options }: PlanningTemplate, lists: Lists): void {
  const words = templateWords[options.language]
  for (const [index, column] of columns.entries()) {
    const letter = columnName(index)
    // The declared types leave out that ranges are accepted, which keeps the file and its reading small.
    const { dataValidations } = drawn as Worksheet & {
      readonly dataValidations: { readonly add: (range: string, validation: DataValidation) => void }
    }
    dataValidations.add(`${letter}${FIRST_ROW}:${letter}${LAST_ROW}`, {
      ...entryLimits(column.accepted, listName(column, lists), column),
      showInputMessage: true,
      promptTitle: entryTitle(column.heading),
      prompt: column.required ? `${column.help} ${words.requiredHelp}` : column.help,
    })
  }
}

const listName = ({ accepted }: TemplateColumn, lists: Lists): string | undefined =>
  accepted.accepts === 'list' ? lists.get(listKey(accepted.values))?.name : undefined

/** A marked cell is bold and framed besides coloured, for who sees or prints no colours. */
function drawMarks(drawn: Worksheet, { columns, marks }: PlanningTemplate): void {
  const letters = new Map(columns.map(({ key }, index) => [key, columnName(index)]))
  marks.forEach(({ columns: marked, formula }, index) => {
    const ref = marked.flatMap((key) => {
      const letter = letters.get(key)
      return letter === undefined ? [] : [`${letter}${FIRST_ROW}:${letter}${LAST_ROW}`]
    })
    drawn.addConditionalFormatting({
      ref: ref.join(' '),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [
            placedFormula(
              formula,
              (key) => `$${letters.get(key)}${FIRST_ROW}`,
              (key) => `$${letters.get(key)}$${FIRST_ROW}:$${letters.get(key)}$${LAST_ROW}`,
            ),
          ],
          style: {
            font: { bold: true, color: MARK },
            fill: { type: 'pattern', pattern: 'solid', bgColor: MARK_FILL },
            border: { top: MARK_LINE, bottom: MARK_LINE, left: MARK_LINE, right: MARK_LINE },
          },
        },
      ],
    })
  })
}

const MARK = { argb: 'FF9C1C1C' }
const MARK_FILL = { argb: 'FFFBE3E1' }
const MARK_LINE = { style: 'thin', color: MARK } as const

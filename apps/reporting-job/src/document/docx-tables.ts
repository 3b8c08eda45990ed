/** Tables of the Word document: figures with a heading row that repeats, pairs of words, a frame to write in. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { ACCENT_COLOUR, QUIET_COLOUR, RULE_COLOUR } from './palette.ts'
import type { TableBlock } from './report-document.ts'

/** Between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9_638

export function figuresTable({ columns, rows, totalRow }: TableBlock): Table {
  const [usual, small] = [17, 15].map((size) => ({ size, widths: widthsOf(columns, size) }))
  const isTight = columns.some(({ number }, index) => !number && (usual?.widths[index] ?? 0) < READABLE)
  const { size, widths } = (isTight ? small : usual) ?? { size: 17, widths: [] }
  const row = (cells: readonly string[], look: 'heading' | 'total' | 'row') =>
    new TableRow({
      cantSplit: true,
      tableHeader: look === 'heading',
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: look === 'heading' ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
            margins: { top: 35, bottom: 35, left: 50, right: 50 },
            borders: {
              ...NO_BORDERS,
              bottom:
                look === 'heading'
                  ? { style: BorderStyle.SINGLE, size: 10, color: ACCENT_COLOUR }
                  : { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOUR },
            },
            children: [
              new Paragraph({
                alignment: columns[index]?.number ? AlignmentType.RIGHT : AlignmentType.LEFT,
                spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
                children: [new TextRun({ text, size, bold: look !== 'row' })],
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_TABLE_BORDERS,
    rows: [
      row(
        columns.map(({ header }) => header),
        'heading',
      ),
      ...rows.map((cells, index) => row(cells, totalRow && index === rows.length - 1 ? 'total' : 'row')),
    ],
  })
}

/** Columns of numbers are as wide as the longest word of their heading; those of words share what is left. */
function widthsOf(columns: TableBlock['columns'], size: number): readonly number[] {
  const wanted = columns.map(({ header, number }) => {
    const longest = Math.max(...header.split(/[ -]/).map(({ length }) => length))
    return number ? Math.max(NARROWEST, Math.round(longest * size * LETTER) + CELL_MARGINS) : 0
  })
  const words = columns.filter(({ number }) => !number).length
  const left = TEXT_WIDTH - wanted.reduce((sum, width) => sum + width, 0)
  if (words === 0 || left < words * NARROWEST) {
    const each = Math.floor(TEXT_WIDTH / columns.length)
    return columns.map(() => each)
  }
  const ofWords = Math.min(WIDEST, Math.floor(left / words))
  const spare = Math.floor((left - ofWords * words) / Math.max(1, columns.length - words))
  return wanted.map((width) => (width === 0 ? ofWords : width + spare))
}

const NARROWEST = 800
/** Below this a column of words wants smaller letters. */
const READABLE = 2_600
const WIDEST = 4_400
const CELL_MARGINS = 110
/** The width of a bold letter in twentieths of a point, of a size in half points. */
const LETTER = 5.8

/** Two columns of words, the first in bold: facts, or main figures writ large. */
export function pairsTable(
  pairs: readonly { readonly label: string; readonly value: string }[],
  look: 'fact' | 'figure',
): Table {
  const widths = look === 'fact' ? [2_900, TEXT_WIDTH - 2_900] : [3_300, TEXT_WIDTH - 3_300]
  const cell = (index: number, run: TextRun) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: look === 'fact' ? VerticalAlign.TOP : VerticalAlign.CENTER,
      margins: { top: 60, bottom: 60, left: 50, right: 50 },
      borders: { ...NO_BORDERS, bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOUR } },
      children: [
        new Paragraph({ spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO }, children: [run] }),
      ],
    })
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_TABLE_BORDERS,
    rows: pairs.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(
              0,
              new TextRun({
                text: label,
                bold: true,
                ...(look === 'figure' ? { size: 32, color: ACCENT_COLOUR } : { size: 19 }),
              }),
            ),
            cell(1, new TextRun({ text: value, size: 19 })),
          ],
        }),
    ),
  })
}

/** A frame with room to write; it grows with what is written. */
export const adviceTable = (title: string, prompt: string): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: { ...NO_TABLE_BORDERS, ...DASHED },
    rows: [
      new TableRow({
        height: { value: 1_700, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: { size: TEXT_WIDTH, type: WidthType.DXA },
            margins: { top: 100, bottom: 100, left: 160, right: 160 },
            borders: DASHED,
            children: [
              new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: title, bold: true })] }),
              new Paragraph({ children: [new TextRun({ text: prompt, color: QUIET_COLOUR })] }),
            ],
          }),
        ],
      }),
    ],
  })

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const dashed = { style: BorderStyle.DASHED, size: 8, color: RULE_COLOUR } as const
const NO_BORDERS = { top: none, bottom: none, left: none, right: none }
const DASHED = { top: dashed, bottom: dashed, left: dashed, right: dashed }
const NO_TABLE_BORDERS = { ...NO_BORDERS, insideHorizontal: none, insideVertical: none }

/** The look of every kind of cell: one sans serif, one accent colour, thin rules, no fills. */
import type { Alignment, Border, Fill, Font, Style } from 'exceljs'
import type { CellRole, LaidOutCell } from './laid-out.ts'
import { TITLE_SIZE } from './place-table.ts'
import { BODY_SIZE } from './text-width.ts'

export const FONT_NAME = 'Arial'
export const ACCENT = { argb: 'FF1B4B73' }
export const QUIET = { argb: 'FF555F69' }
export const RULE = { argb: 'FFD3D9DF' }

/** Cells of a form that may be filled in; the frame says it too. */
const OPEN = { argb: 'FFFFF8E1' }

/** The style of a cell as exceljs takes it. */
export function lookOf(cell: LaidOutCell): Partial<Style> {
  const { font, border, fill, vertical } = LOOKS[cell.role]
  const alignment: Partial<Alignment> = { horizontal: cell.align ?? 'left', vertical: vertical ?? 'top' }
  if (cell.wrap) alignment.wrapText = true
  if (cell.indent) alignment.indent = 1
  return {
    font: fontOf(font),
    alignment,
    ...(border ? { border } : {}),
    ...(fill ? { fill } : {}),
    ...(cell.unlocked ? { protection: { locked: false } } : {}),
    ...(cell.format ? { numFmt: cell.format } : {}),
  }
}

/** The fonts of a text whose start is bold. */
export const BOLD_START: Partial<Font> = fontOf({ bold: true, size: 11 })
export const QUIET_REST: Partial<Font> = fontOf({ color: QUIET })

function fontOf(font: Partial<Font> = {}): Partial<Font> {
  return { name: FONT_NAME, family: 2, size: BODY_SIZE, ...font }
}

interface Look {
  readonly font?: Partial<Font>
  readonly border?: Partial<Record<'top' | 'bottom' | 'left' | 'right', Partial<Border>>>
  readonly fill?: Fill
  readonly vertical?: 'top' | 'middle' | 'bottom'
}

const rule: Partial<Border> = { style: 'thin', color: RULE }
const accentRule: Partial<Border> = { style: 'thin', color: ACCENT }
const strongRule: Partial<Border> = { style: 'medium', color: ACCENT }

const LOOKS: Record<CellRole, Look> = {
  coverTitle: { font: { size: 20, bold: true, color: ACCENT }, vertical: 'middle' },
  coverSubtitle: { font: { size: 12, color: QUIET }, vertical: 'middle' },
  coverHeading: {
    font: { size: 12, bold: true, color: ACCENT },
    border: { bottom: accentRule },
    vertical: 'middle',
  },
  coverFigure: {
    font: { size: 18, bold: true, color: ACCENT },
    border: { bottom: rule },
    vertical: 'middle',
  },
  coverHeadline: { border: { bottom: rule }, vertical: 'middle' },
  coverLabel: { font: { bold: true } },
  coverText: {},
  title: { font: { size: TITLE_SIZE, bold: true, color: ACCENT }, vertical: 'middle' },
  line: {},
  link: { font: { underline: true, color: ACCENT } },
  header: {
    font: { bold: true },
    border: { top: accentRule, bottom: strongRule },
    vertical: 'bottom',
  },
  body: { border: { bottom: rule }, vertical: 'middle' },
  linkInTable: { font: { underline: true, color: ACCENT }, border: { bottom: rule }, vertical: 'middle' },
  open: {
    border: { top: accentRule, bottom: accentRule, left: accentRule, right: accentRule },
    fill: { type: 'pattern', pattern: 'solid', fgColor: OPEN },
    vertical: 'middle',
  },
  total: { font: { bold: true }, border: { top: accentRule, bottom: accentRule }, vertical: 'middle' },
}

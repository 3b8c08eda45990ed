/** Formats of cells: fill, font, alignment, width. */
import { type CellFormat, cellsIn, overlap, type TestSheet } from '../model/index.ts'
import { asColour } from './arguments.ts'
import { eachCell } from './cell-blocks.ts'
import type { Faked } from './contract.ts'
import { invalidArgument, sheetProtected } from './errors.ts'
import { areasOf, type Thing } from './things.ts'

type Ranges = Thing<'Range' | 'RangeAreas'>

/** Areas above this size are kept as one format, not cell by cell. */
const WIDE = 1_000_000

export const rangeFormat: Faked<'RangeFormat'> = {
  nav: {
    Fill: ({ of }) => ({ t: 'RangeFill', of }),
    Font: ({ of }) => ({ t: 'RangeFont', of }),
    Protection: ({ of }) => ({ t: 'FormatProtection', of }),
  },
  get: {
    WrapText: ({ of }) => read(of, 'wrapText', false),
    HorizontalAlignment: ({ of }) => read(of, 'horizontal', 'General'),
    VerticalAlignment: ({ of }) => read(of, 'vertical', 'Bottom'),
    ColumnWidth: ({ of }) => of.sheet.columnWidths.get(areasOf(of)[0]?.left ?? 0) ?? 64,
  },
  set: {
    WrapText: ({ of }, value) => write(of, 'wrapText', value, 'boolean'),
    HorizontalAlignment: ({ of }, value) => write(of, 'horizontal', value, 'string'),
    VerticalAlignment: ({ of }, value) => write(of, 'vertical', value, 'string'),
    ColumnWidth: ({ of }, value) => {
      if (typeof value !== 'number') throw invalidArgument('column width')
      for (const { left, right } of areasOf(of)) {
        for (let column = left; column <= right; column++) of.sheet.columnWidths.set(column, value)
      }
    },
  },
  call: { AutofitColumns: () => {}, AutofitRows: () => {} },
}

export const rangeFill: Faked<'RangeFill'> = {
  get: { Color: ({ of }) => read(of, 'fill', '') },
  set: { Color: ({ of }, value) => write(of, 'fill', asColour(value), 'string') },
  call: {
    Clear: ({ of }) => {
      write(of, 'fill', undefined, 'undefined')
    },
  },
}

export const rangeFont: Faked<'RangeFont'> = {
  get: {
    Color: ({ of }) => read(of, 'color', '#000000'),
    Bold: ({ of }) => read(of, 'bold', false),
    Italic: ({ of }) => read(of, 'italic', false),
    Name: ({ of }) => read(of, 'font', 'Calibri'),
    Size: ({ of }) => read(of, 'size', 11),
  },
  set: {
    Color: ({ of }, value) => write(of, 'color', asColour(value), 'string'),
    Bold: ({ of }, value) => write(of, 'bold', value, 'boolean'),
    Italic: ({ of }, value) => write(of, 'italic', value, 'boolean'),
    Name: ({ of }, value) => write(of, 'font', value, 'string'),
    Size: ({ of }, value) => write(of, 'size', value, 'number'),
  },
}

export const formatProtection: Faked<'FormatProtection'> = {
  get: { Locked: ({ of }) => read(of, 'locked', true) },
  set: { Locked: ({ of }, value) => write(of, 'locked', value, 'boolean') },
}

/** Formats go, values stay; conditional formats go with them, as in Excel. */
export function clearFormats(of: Ranges): void {
  const { sheet } = of
  refuseOnProtected(sheet)
  const cleared = areasOf(of)
  for (const key of [...sheet.formats.keys()]) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    const at = { top: row, bottom: row, left: column, right: column }
    if (cleared.some((area) => overlap(area, at))) sheet.formats.delete(key)
  }
  sheet.wideFormats = sheet.wideFormats.filter(({ area }) => !cleared.some((mine) => overlap(mine, area)))
  sheet.conditionalRules = sheet.conditionalRules.filter(
    (rule) => !rule.areas.every((area) => cleared.some((mine) => overlap(mine, area))),
  )
}

/** One value for all cells, or null where they differ. */
function read(of: Ranges, what: keyof CellFormat, absent: string | number | boolean): unknown {
  const { sheet } = of
  let found: unknown
  let first = true
  let mixed = false
  for (const area of areasOf(of)) {
    const part = cellsIn(area) > WIDE ? { ...area, bottom: area.top, right: area.left } : area
    eachCell(part, (row, column) => {
      const value = sheet.formatOf(row, column)[what] ?? absent
      if (first) found = value
      else if (value !== found) mixed = true
      first = false
    })
  }
  return mixed ? null : found
}

function write(of: Ranges, what: keyof CellFormat, value: unknown, type: string): void {
  const { sheet } = of
  refuseOnProtected(sheet)
  if (typeof value !== type) throw invalidArgument(`a format takes a ${type}`)
  for (const area of areasOf(of)) {
    if (cellsIn(area) > WIDE) {
      sheet.wideFormats.push({ area, format: { [what]: value } })
      continue
    }
    eachCell(area, (row, column) => setFormat(sheet, row, column, { [what]: value }))
  }
}

function setFormat(sheet: TestSheet, row: number, column: number, change: CellFormat): void {
  const key = `${row},${column}`
  const format = { ...sheet.formats.get(key), ...change }
  const kept = Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined))
  if (Object.keys(kept).length === 0) sheet.formats.delete(key)
  else sheet.formats.set(key, kept)
}

function refuseOnProtected(sheet: TestSheet): void {
  if (sheet.protected) throw sheetProtected()
}

/** Tables and lists: values checked and placed, symbols explained, notes marked, columns as wide as their contents. */
import type { Language } from '@werkplekleren/rules'
import type { LaidOutCell, LaidOutSheet } from './laid-out.ts'
import type { NoteMarkers } from './note-numbers.ts'
import type { WantedWidth } from './page-fit.ts'
import { PHRASES } from './phrases.ts'
import { FILTER_BUTTON, placeTable } from './place-table.ts'
import { type ReportPlace, UnwritableReport } from './problems.ts'
import type {
  CellValue,
  ColumnKind,
  ListSheet,
  NumberKind,
  ReportColumn,
  ReportSymbol,
  TableSheet,
} from './report-workbook.ts'
import { folded } from './sheet-names.ts'
import { symbolLegend } from './symbol-legend.ts'
import { authoredText, headingText, writableText } from './text-gate.ts'
import { brokenLines, CELL_PADDING, SCREEN_SLACK, textWidth, widestWord } from './text-width.ts'
import { formatOf, storedNumber } from './value-gate.ts'

const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576 - 100
const WIDEST_TEXT = { table: 46, list: 52 }
const NARROWEST = 9
const MOST_HEADER_LINES = 3

type RowsSheet = TableSheet | ListSheet

export function layOutTable(
  sheet: RowsSheet,
  markers: NoteMarkers,
  tableName: string,
  language: Language,
): LaidOutSheet {
  checkShape(sheet)
  const phrases = PHRASES[language]
  const place = { sheet: sheet.name }
  const met: Met = { symbols: new Set(), emptyCells: false, mendedCells: 0 }
  const rows = sheet.rows.map((row, index) => {
    const role = sheet.totalRow && index === sheet.rows.length - 1 ? 'total' : 'body'
    return row.map((value, column) => {
      const described = sheet.columns[column]
      // The length of every row was checked, so there is a column.
      if (described === undefined) throw new UnwritableReport('rowLength', { ...place, row: index + 1 })
      const marker = column === 0 ? markers.row(index) : ''
      const at = { ...place, row: index + 1, column: described.header }
      return { role, ...placedValue(value, described, marker, met, at, language) } satisfies LaidOutCell
    })
  })
  const headers = sheet.columns.map(({ header }) =>
    headingText(header + markers.header(header), { ...place, field: 'columns' }),
  )
  checkHeaders(headers, sheet.name)
  const lines = [
    { value: phrases.oneTable },
    { value: phrases.toContents, link: phrases.sheetNames.contents },
    ...sheet.intro.map((line) => ({ value: authoredText(line, { ...place, field: 'intro' }) })),
    ...(met.symbols.size > 0 ? [{ value: symbolLegend(met.symbols, language) }] : []),
    ...(met.emptyCells ? [{ value: reasonForEmpty(sheet, language) }] : []),
    ...(markers.any ? [{ value: phrases.markersExplained(phrases.sheetNames.notes) }] : []),
    ...(met.mendedCells > 0 ? [{ value: phrases.replaced(met.mendedCells) }] : []),
    ...(rows.length === 0 ? [{ value: phrases.noRows }] : []),
  ]
  return placeTable({
    name: sheet.name,
    title: authoredText(sheet.title, { ...place, field: 'title' }) + markers.title,
    lines,
    columns: sheet.columns.map((column, index) => ({
      header: headers[index] ?? '',
      align: alignOf(column),
      width: widthOf(column, headers[index] ?? '', columnOf(rows, index), sheet.kind),
    })),
    rows,
    tableName,
    filterButtons: sheet.kind === 'list' && rows.length > 0,
    mendedCells: met.mendedCells,
  })
}

/** What the rows turned out to hold. */
interface Met {
  readonly symbols: Set<ReportSymbol>
  emptyCells: boolean
  mendedCells: number
}

function checkShape(sheet: RowsSheet): void {
  const place = { sheet: sheet.name }
  if (sheet.columns.length === 0 || sheet.columns.length > MOST_COLUMNS) {
    throw new UnwritableReport('noColumns', place)
  }
  if (sheet.rows.length > MOST_ROWS) throw new UnwritableReport('tooManyRows', place)
  const ragged = sheet.rows.findIndex((row) => row.length !== sheet.columns.length)
  if (ragged !== -1) throw new UnwritableReport('rowLength', { ...place, row: ragged + 1 })
}

function checkHeaders(headers: readonly string[], sheet: string): void {
  const seen = new Set<string>()
  for (const header of headers) {
    if (seen.has(folded(header))) throw new UnwritableReport('duplicateHeader', { sheet, column: header })
    seen.add(folded(header))
  }
}

const isNumberKind = (kind: ColumnKind): kind is NumberKind =>
  kind !== 'text' && kind !== 'code' && kind !== 'status'

const isText = ({ kind }: ReportColumn) => !isNumberKind(kind)

/** Days are all equally long and read best from the left; other numbers stand under each other by their last digit. */
const alignOf = ({ kind }: ReportColumn) => (!isNumberKind(kind) || kind === 'day' ? 'left' : 'right')

function placedValue(
  value: CellValue,
  column: ReportColumn,
  marker: string,
  met: Met,
  place: ReportPlace,
  language: Language,
): Omit<LaidOutCell, 'role'> {
  const align = alignOf(column)
  if (value === '') {
    met.emptyCells = true
    return { value: '', align }
  }
  if (typeof value === 'object' && 'status' in value) {
    if (column.kind !== 'status' || marker !== '') throw new UnwritableReport('wrongKind', place)
    for (const mark of value.status) met.symbols.add(mark)
    const marks = [...new Set(value.status)].sort().map((mark) => `[${mark}]`)
    return { value: marks.join(' ') || PHRASES[language].final, align }
  }
  if (column.kind === 'status') throw new UnwritableReport('wrongKind', place)
  if (typeof value === 'object' && 'symbol' in value) {
    met.symbols.add(value.symbol)
    return { value: `[${value.symbol}]${marker}`, align }
  }
  if (typeof value === 'string') {
    if (column.kind !== 'text' && column.kind !== 'code') throw new UnwritableReport('wrongKind', place)
    const { text, replaced } = writableText(value + marker, place)
    if (replaced) met.mendedCells += 1
    return {
      value: text,
      align,
      wrap: true,
      ...(staysText(text, column) ? { format: '@' } : {}),
    }
  }
  const { number, kind, decimals } =
    typeof value === 'object' ? value : { number: value, kind: column.kind, decimals: column.decimals }
  // A number has no room for a marker, and a text column has no room for a number.
  if (!isNumberKind(kind) || isText(column) || marker !== '') {
    throw new UnwritableReport('wrongKind', place)
  }
  return { value: storedNumber(number, kind, place), align, format: formatOf(kind, decimals) }
}

/** The Text format keeps a code or a text with a leading `=` inert even when somebody edits the cell. */
function staysText(text: string, column: ReportColumn): boolean {
  return text.length <= 255 && (column.kind === 'code' || /^[=+\-@\t]/.test(text))
}

function reasonForEmpty(sheet: RowsSheet, language: Language): string {
  if (sheet.emptyCells !== undefined) {
    return authoredText(sheet.emptyCells, { sheet: sheet.name, field: 'emptyCells' })
  }
  if (sheet.kind === 'list') return PHRASES[language].emptyInList
  const row = sheet.rows.findIndex((cells) => cells.includes(''))
  throw new UnwritableReport('emptyCell', { sheet: sheet.name, row: row + 1 })
}

function columnOf(rows: readonly (readonly LaidOutCell[])[], index: number): LaidOutCell[] {
  return rows.flatMap((row) => row[index] ?? [])
}

/** As wide as the widest value, within reason for texts, and at least as wide as the longest word of all. */
function widthOf(
  column: ReportColumn,
  header: string,
  cells: readonly LaidOutCell[],
  kind: RowsSheet['kind'],
): WantedWidth {
  const air = CELL_PADDING + 1
  const button = kind === 'list' ? FILTER_BUTTON : 0
  const heading = headerWidth(header) + button + air
  if (column.width !== undefined) {
    const least = Math.max(column.width, widestWord(header, { bold: true }) * SCREEN_SLACK + button + air)
    return { wanted: least, least }
  }
  let widest = 0
  let word = 0
  for (const { value, format, role } of cells) {
    const shown = typeof value === 'number' ? shownNumber(value, format) : value
    const lettering = { bold: role === 'total' }
    for (const line of shown.split('\n')) {
      widest = Math.max(widest, textWidth(line, lettering) * SCREEN_SLACK)
      word = Math.max(word, widestWord(line, lettering) * SCREEN_SLACK)
    }
  }
  if (column.kind !== 'text') {
    const width = Math.max(NARROWEST, heading, Math.min(widest, 60) + air)
    return { wanted: width, least: width }
  }
  const most = WIDEST_TEXT[kind]
  const least = Math.max(NARROWEST, heading, Math.min(word, most) + air)
  return { wanted: Math.max(least, Math.min(widest, most) + air), least }
}

/** The narrowest width in which a heading takes at most three lines. */
function headerWidth(header: string): number {
  const lettering = { bold: true }
  let width = widestWord(header, lettering)
  while (brokenLines(header, width, lettering).length > MOST_HEADER_LINES) width += 0.5
  return width * SCREEN_SLACK
}

/** A number about as long as Excel shows it. */
function shownNumber(value: number, format = ''): string {
  if (format === 'yyyy-mm-dd') return '0000-00-00'
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0
  const shown = (format.endsWith('%') ? value * 100 : value).toFixed(digits)
  const separators = format.startsWith('#,##') ? Math.floor((shown.split('.')[0] ?? '').length / 3) : 0
  return shown + '.'.repeat(separators) + (format.endsWith('%') ? '%' : '')
}

/** The sheet of findings: what was found, by which rules, and what was not checked. */
import { cellName, columnName } from '../cells/index.ts'
import { lineHeight, linesInColumn } from '../writing/index.ts'
import { findingLinks } from './findings-links.ts'
import { type FindingLine, type Flags, markKinds, type PlainList } from './flags.ts'
import { type Dialect, type NewRelationship, XML_HEAD } from './relationships.ts'
import type { AddedStyles, Look } from './styles.ts'
import { wordsOf } from './words.ts'
import { writableCell } from './writable.ts'
import { escaped } from './xml-text.ts'

export interface FindingsSheetPlan {
  readonly flags: Flags
  /** Name of this sheet itself. */
  readonly name: string
  /** What stands under the findings. */
  readonly lists: readonly PlainList[]
  readonly styles: AddedStyles
  readonly dialect: Dialect
  /** Real names of the sheets with cells, by position. */
  readonly sheetNames: readonly string[]
}

export interface FindingsSheet {
  /** The part, in pieces of ASCII. */
  readonly pieces: Iterable<string>
  readonly relationships: readonly NewRelationship[]
  /** The headings, as Excel counts rows. */
  readonly headerRow: number
  /** The headings and the findings under them, as in `A7:H50`. */
  readonly table: string
}

const MOST_ROWS = 1_048_576
const WIDTHS = [14, 22, 15, 10, 15, 42, 32, 34]
/** Of the column that says how a finding stands. */
const STANDING_WIDTH = 12
/** Lines that are only needed where something does not fit, and empty ones. */
const SPARE_ROWS = 8

/** Lays out the sheet; what does not fit is said on it. */
export function findingsSheet(plan: FindingsSheetPlan, mostRows = MOST_ROWS): FindingsSheet {
  const { flags, name, dialect } = plan
  const words = wordsOf(flags.language)
  const headings = flags.isCompared ? [...words.headings, words.standing] : words.headings
  const headerRow = flags.facts.length + 5
  const wanted = plan.lists.filter(({ lines }) => lines.length > 0)
  const reserved = wanted.reduce((total, { lines }) => total + lines.length + 2, SPARE_ROWS)
  const shown = flags.findings.slice(0, Math.max(0, mostRows - headerRow - reserved))
  const links = findingLinks(shown, headerRow + 1, plan.sheetNames)
  const leftOut = flags.findings.length - shown.length
  const said = [
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(links.cellsWithout > 0 ? [words.withoutLink(links.cellsWithout)] : []),
  ]
  const lists = said.length > 0 ? [{ title: words.full, lines: said }, ...wanted] : wanted
  const lastRow = headerRow + shown.length
  const listsFrom = Math.max(lastRow, headerRow + 1) + 2
  const table = `A${headerRow}:${columnName(headings.length - 1)}${lastRow}`
  const write = (row: number, cells: readonly Cell[], height?: number) =>
    rowOf(row, cells, plan.styles, height)
  const heights = new RowHeights()

  function* pieces(): Generator<string, void> {
    yield startOf(dialect, headerRow, headings.length)
    yield write(1, [[words.sheet, 'title']], 26)
    for (const [index, fact] of flags.facts.entries()) yield write(index + 2, [[fact, 'text']])
    yield write(
      headerRow - 3,
      flags.counts.map(({ label }) => [label, 'label']),
      28,
    )
    yield write(
      headerRow - 2,
      flags.counts.map(({ count }) => [count, 'figure']),
      18,
    )
    if (lists.length > 0) {
      const titles = lists.map(({ title }) => title)
      yield write(headerRow - 1, [[words.below(titles, listsFrom), 'link']])
    }
    yield write(
      headerRow,
      headings.map((heading) => [heading, 'header']),
      20,
    )
    if (shown.length === 0) yield write(headerRow + 1, [[words.noFindings, 'text']])
    for (const [index, line] of shown.entries()) {
      const cells = cellsOf(line, flags, links.isLinked(index))
      yield write(headerRow + 1 + index, cells, heights.of(cells))
    }
    let row = listsFrom
    for (const { title, lines } of lists) {
      yield write(row++, [[title, 'heading']], 20)
      for (const line of lines) yield write(row++, [[line, 'text']])
      row++
    }
    yield `</sheetData><autoFilter ref="${table}"/>${markedKinds(plan, headerRow, lastRow)}`
    const toLists = lists.length > 0 ? linkWithin(name, headerRow - 1, listsFrom) : ''
    if (toLists !== '' || links.count > 0) {
      yield `<hyperlinks>${toLists}`
      yield* links.elements()
      yield '</hyperlinks>'
    }
    yield END
  }
  return { pieces: pieces(), relationships: links.relationships, headerRow, table }
}

type Cell = readonly [value: string | number, look: Look]

function cellsOf(
  line: FindingLine,
  { kinds, isCompared }: Flags,
  linked: { cell: boolean; law: boolean },
): Cell[] {
  // An address that cannot be a link is at least there to read.
  const law = linked.law || line.address === undefined ? line.law : `${line.law} ${line.address}`
  return [
    [line.label ?? kinds[line.kind], 'body'],
    [line.rule, 'body'],
    [line.sheet, 'body'],
    [line.cells, linked.cell ? 'bodyLink' : 'body'],
    [line.record, 'body'],
    [line.wrong, 'body'],
    [line.fix, 'body'],
    [law, linked.law ? 'bodyLink' : 'body'],
    ...(isCompared ? [[line.standing ?? '', 'body'] as const] : []),
  ]
}

/** A row of texts and numbers; a text stays a text, whatever it begins with. */
function rowOf(row: number, cells: readonly Cell[], { looks }: AddedStyles, height?: number): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  const written = cells.map(([value, look], column) => {
    const start = `<c r="${cellName(row, column)}" s="${looks[look]}"`
    return typeof value === 'number'
      ? `${start}><v>${value}</v></c>`
      : `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(writableCell(value))}</t></is></c>`
  })
  return `<row r="${row}"${high}>${written.join('')}</row>`
}

/** How high rows must be to show their texts: not every program finds out when it opens the sheet. */
class RowHeights {
  /** Most texts come back, and measuring them is slow. */
  readonly #lines = new Map<string, number>()

  of(cells: readonly Cell[]): number {
    const lines = cells.map(([value], column) => this.#linesOf(String(value), WIDTHS[column] ?? 0))
    return Math.min(MOST_POINTS, lineHeight(Math.max(...lines)))
  }

  #linesOf(text: string, width: number): number {
    if (text.length < width / 2 && !text.includes('\n')) return 1
    const key = `${width}|${text}`
    const known = this.#lines.get(key)
    if (known !== undefined) return known
    const lines = linesInColumn(text, width)
    if (this.#lines.size < MOST_REMEMBERED) this.#lines.set(key, lines)
    return lines
  }
}

/** Excel's bound for a row. */
const MOST_POINTS = 409
const MOST_REMEMBERED = 10_000

function startOf({ main, office }: Dialect, headerRow: number, count: number): string {
  const columns = [...WIDTHS, STANDING_WIDTH]
    .slice(0, count)
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
  return (
    `${XML_HEAD}<worksheet xmlns="${main}" xmlns:r="${office}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" ` +
    `activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${headerRow + 1}" sqref="A${headerRow + 1}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`
  )
}

/** A4 across, as wide as a page, with the number of the page at its foot. */
const END =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'

/** The words for the kinds carry the marks, above as a legend and in the first column, also once sorted. */
function markedKinds({ flags, styles }: FindingsSheetPlan, headerRow: number, lastRow: number): string {
  const labels = headerRow - 3
  const first = `A${labels}`
  const legend = `${first}:${columnName(Math.max(1, flags.counts.length) - 1)}${labels}`
  const column = lastRow > headerRow ? ` A${headerRow + 1}:A${lastRow}` : ''
  const rules = markKinds.map(
    (kind, index) =>
      `<cfRule type="expression" dxfId="${styles.marks[kind]}" priority="${index + 1}">` +
      `<formula>${escaped(`${first}="${flags.kinds[kind].replaceAll('"', '""')}"`)}</formula></cfRule>`,
  )
  return `<conditionalFormatting sqref="${legend}${column}">${rules.join('')}</conditionalFormatting>`
}

const linkWithin = (sheet: string, from: number, to: number): string =>
  `<hyperlink ref="A${from}" location="${escaped(`'${sheet.replaceAll("'", "''")}'!A${to}`)}"/>`

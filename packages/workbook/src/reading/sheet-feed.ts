/** Feeds a sheet to the quick reader of plain rows and, wherever a row is not plain, to the XML parser. */
import type { CellBatchBuilder } from './cell-batch-builder.ts'
import { PlainRows, SENTINEL_BYTES } from './plain-rows.ts'
import type { MergedRange } from './raw-cells.ts'
import { SheetCells, type SheetContext } from './sheet-cells.ts'
import { XmlFeed } from './xml-feed.ts'
import { SPREADSHEET } from './xml-namespaces.ts'

/** Before the rows; between rows, at a start tag or what else stands there; all that is left goes to the parser. */
type Stage = 'before' | 'plain' | 'strict'

/** A row longer than this is left to the parser. */
const LONGEST_PLAIN_ROW = 2 ** 20
/** `</sheetData>` and a little more: enough to tell what comes next. */
const LOOK_AHEAD = 16
/** sheetData, row, c, is, t below worksheet: fewer levels allowed than these are for the parser to refuse. */
const PLAIN_DEPTH = 6

/**
 * The parser sees everything but whole plain rows. Each stands between two tags that the parser could be stopped at,
 * so that leaving it out changes nothing for the parser: it neither opens nor closes anything.
 */
export class SheetFeed {
  readonly #cells: SheetCells
  readonly #xml: XmlFeed
  readonly #plain: PlainRows
  #stage: Stage
  #buffer = Buffer.alloc(2 ** 17 + SENTINEL_BYTES)
  #length = 0

  constructor(context: SheetContext, batch: CellBatchBuilder) {
    const { limits, refuse } = context
    this.#cells = new SheetCells(context, batch)
    this.#plain = new PlainRows(context, batch)
    this.#xml = new XmlFeed(SPREADSHEET, this.#cells, { limits, refuse, place: () => this.#cells.place() })
    this.#stage = limits.depth < PLAIN_DEPTH ? 'strict' : 'before'
  }

  /** The merged ranges of the sheet, complete after the last byte. */
  get merges(): readonly MergedRange[] {
    return this.#cells.merges
  }

  write(chunk: Uint8Array): void {
    if (this.#stage === 'strict') {
      this.#xml.write(chunk)
      return
    }
    this.#append(chunk)
    const at = this.#readOn()
    this.#buffer.copyWithin(0, at, this.#length)
    this.#length -= at
  }

  /** To be called after the last byte. */
  end(): void {
    this.#parse(0, this.#length)
    this.#xml.end()
    this.#cells.end()
  }

  /** To be called once after the last use, also after an error. */
  release(): void {
    this.#xml.release()
  }

  /** Gives the place up to which everything was read. */
  #readOn(): number {
    const start = this.#stage === 'before' ? this.#enterRows() : 0
    const at = this.#isPlain() ? this.#readRows(start) : start
    if (this.#stage !== 'strict') return at
    this.#parse(at, this.#length)
    return this.#length
  }

  #isPlain(): boolean {
    return this.#stage === 'plain'
  }

  #append(chunk: Uint8Array): void {
    const length = this.#length + chunk.length
    if (length + SENTINEL_BYTES > this.#buffer.length) {
      const larger = Buffer.alloc(2 * length + SENTINEL_BYTES)
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    this.#buffer.set(chunk, this.#length)
    this.#length = length
    this.#buffer.fill(0, length, length + SENTINEL_BYTES)
  }

  /** Only the first mention of the rows is tried; it may stand in a comment or belong to something else. */
  #enterRows(): number {
    const mention = this.#find('<sheetData', 0)
    if (mention < 0) {
      const at = Math.max(0, this.#length - LOOK_AHEAD)
      this.#parse(0, at)
      return at
    }
    this.#parse(0, mention)
    const end = this.#find('>', mention) + 1
    if (end === 0 && this.#length - mention < LONGEST_PLAIN_ROW) return mention
    const isOpening = this.#cells.isBeforeRows
    const tag = this.#buffer.toString('latin1', mention, end)
    this.#stage = 'strict'
    if (!isOpening || !/^<sheetData[^"'/<]*>$/.test(tag)) return mention
    this.#parse(mention, end)
    if (this.#cells.isBetweenRows && this.#xml.localName('row') === 'row') this.#stage = 'plain'
    return end
  }

  #readRows(start: number): number {
    let at = start
    for (;;) {
      this.#plain.row = this.#cells.row
      at = this.#plain.read(this.#buffer, at, this.#length)
      this.#cells.row = this.#plain.row
      if (this.#length - at < LOOK_AHEAD) return at
      const isRow = this.#buffer.toString('latin1', at, at + 4) === '<row'
      const end = isRow ? this.#find('</row>', at) + 6 : 0
      if (isRow && end < 6 && this.#length - at < LONGEST_PLAIN_ROW) return at
      if (end < 6 || this.#hasMarkup(at, end)) {
        this.#stage = 'strict'
        return at
      }
      // Only tags stand in these bytes, and the last one ends a row, unless something else is open: see below.
      this.#parse(at, end)
      at = end
      if (!this.#cells.isBetweenRows) {
        this.#stage = 'strict'
        return at
      }
    }
  }

  /** Comments, CDATA sections and instructions, in which tags are no tags. */
  #hasMarkup(start: number, end: number): boolean {
    for (const opening of ['<!', '<?']) {
      const at = this.#find(opening, start)
      if (at >= 0 && at < end) return true
    }
    return false
  }

  #find(text: string, start: number): number {
    const at = this.#buffer.indexOf(text, start, 'latin1')
    return at + text.length <= this.#length ? at : -1
  }

  #parse(start: number, end: number): void {
    if (end > start) this.#xml.write(this.#buffer.subarray(start, end))
  }
}

/** A worksheet part as it streams by: its cells pass unchanged, what follows them is handed over to be changed. */
import { SheetGrid } from './sheet-grid.ts'
import { bytesAsText, OddMarkup, textAsBytes } from './xml-text.ts'

/** What is known of a sheet once its cells have passed. */
export interface SheetEnd {
  /** Prefix of the sheet's own elements, with the colon. */
  readonly prefix: string
  readonly grid: SheetGrid
  /** Everything after the cells, up to the end of the part. */
  readonly tail: string
}

/** What follows the cells (merged cells, rules, links …) is kept as one text: more than this is no planning sheet. */
const LONGEST_TAIL = 2 ** 28
const LONGEST_TAG = 2 ** 20

/** The bytes of a sheet, of which only what follows the cells becomes what `change` makes of it. */
export async function* withNewTail(
  content: AsyncIterable<Uint8Array>,
  change: (end: SheetEnd) => string,
): AsyncGenerator<Uint8Array, void> {
  const head = new SheetHead()
  const tail: string[] = []
  let length = 0
  for await (const bytes of content) {
    const text = bytesAsText(bytes)
    if (!head.ended) {
      const { passed, rest } = head.take(text)
      if (passed !== '') yield textAsBytes(passed)
      if (rest === '') continue
      tail.push(rest)
      length += rest.length
    } else {
      tail.push(text)
      length += text.length
    }
    if (length > LONGEST_TAIL) throw new OddMarkup('too much after the cells')
  }
  if (!head.ended) throw new OddMarkup('no sheetData')
  yield textAsBytes(change({ prefix: head.prefix, grid: head.grid, tail: tail.join('') }))
}

/** Looks for the end of the cells, past comments and CDATA in which anything may stand. */
class SheetHead {
  readonly grid = new SheetGrid()
  prefix = ''
  ended = false
  #waiting = ''
  #markup: RegExp | undefined
  /** What ends the comment or the like in which the text so far stops. */
  #until: string | undefined

  /** What may pass, and what follows the cells. */
  take(piece: string): { passed: string; rest: string } {
    const text = this.#waiting + piece
    this.#markup ??= this.#markupOf(text)
    const safe = this.#markup ? this.#scan(text, this.#markup) : 0
    if (this.ended) return { passed: text.slice(0, safe), rest: text.slice(safe) }
    this.#waiting = text.slice(safe)
    if (this.#waiting.length > LONGEST_TAG && this.#until === undefined) throw new OddMarkup('endless tag')
    return { passed: text.slice(0, safe), rest: '' }
  }

  /** The place up to which the text has been looked at. */
  #scan(text: string, markup: RegExp): number {
    let at = 0
    for (;;) {
      if (this.#until !== undefined) {
        const end = text.indexOf(this.#until, at)
        if (end < 0) return Math.max(at, text.length - this.#until.length)
        at = end + this.#until.length
        this.#until = undefined
      }
      markup.lastIndex = at
      const found = markup.exec(text)
      if (!found) break
      const [tag, name, attributes = '', empty, end] = found
      at = found.index + tag.length
      if (name !== undefined) this.grid.note(name, attributes)
      else if (empty !== undefined || end !== undefined) {
        this.ended = true
        return at
      } else this.#until = tag === '<!--' ? '-->' : tag === '<?' ? '?>' : ']]>'
    }
    const last = text.lastIndexOf('<')
    return last >= at && text.indexOf('>', last) < 0 ? last : text.length
  }

  /** The tags that matter, once the root tag and thereby the prefix is known. */
  #markupOf(text: string): RegExp | undefined {
    const root = /<([^\s/>:?!]+:)?worksheet[\s>]/.exec(text)
    if (!root) {
      if (text.length > LONGEST_TAG) throw new OddMarkup('no worksheet')
      return undefined
    }
    this.prefix = root[1] ?? ''
    const prefix = this.prefix.replaceAll('.', '\\.')
    return new RegExp(
      `<${prefix}(row|col|sheetFormatPr)\\b([^>]*)>|<${prefix}(sheetData\\b[^>]*/)>|<(/${prefix}sheetData\\s*)>|<!--|<!\\[CDATA\\[|<\\?`,
      'g',
    )
  }
}

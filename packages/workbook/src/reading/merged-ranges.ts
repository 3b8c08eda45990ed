/** Merged ranges of a sheet: found before the rows are read, though the file states them after. */
import { cellName, type MergedRange, parseRange } from '../cells/index.ts'
import type { Limits } from './limits.ts'
import type { FilePlace, Refuse } from './problems.ts'
import { parseXml, type XmlAttributes } from './xml-feed.ts'
import { SPREADSHEET } from './xml-namespaces.ts'
import type { ZipParts } from './zip-entries.ts'

const MENTION = new TextEncoder().encode('mergeCell')

/**
 * Unpacks a sheet part once, which verifies its size and checksum before any row is given out, and reads its
 * merged ranges. The XML is parsed only where the bytes mention them.
 */
export async function verifySheetPart(
  parts: ZipParts,
  place: FilePlace & { readonly part: string },
  limits: Limits,
  refuse: Refuse,
): Promise<readonly MergedRange[]> {
  let mentioned = false
  let tail = new Uint8Array(0)
  for await (const chunk of parts.bytes(place.part)) {
    if (mentioned) continue
    const seam = new Uint8Array(tail.length + Math.min(chunk.length, MENTION.length))
    seam.set(tail)
    seam.set(chunk.subarray(0, MENTION.length), tail.length)
    mentioned = mentionsMerges(seam) || mentionsMerges(chunk)
    tail = chunk.slice(-MENTION.length)
  }
  return mentioned ? await readMerges(parts, place, limits, refuse) : []
}

/** Tells which cells of the row at hand lie under a merged range. To be asked about ascending rows. */
export class MergeCover {
  readonly #byStart: readonly MergedRange[]
  #next = 0
  #row = 0
  /** Ranges that cover the row at hand, by column; they never overlap. */
  #active: MergedRange[] = []
  /** The first row below the soonest end of an active range. */
  #nextEnd = Number.POSITIVE_INFINITY

  /** Refuses ranges that overlap, as Excel does. */
  constructor(merges: readonly MergedRange[], refuseOverlap: (cell: string) => Error) {
    this.#byStart = [...merges].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn)
    for (const merge of this.#byStart) {
      if (!this.#moveTo(merge.firstRow)) throw refuseOverlap(cellName(merge.firstRow, merge.firstColumn))
    }
    this.#next = 0
    this.#row = 0
    this.#active = []
    this.#nextEnd = Number.POSITIVE_INFINITY
  }

  hides(row: number, column: number): boolean {
    if (row !== this.#row) this.#moveTo(row)
    const merge = this.#active[this.#indexAfter(column) - 1]
    if (!merge || merge.lastColumn < column) return false
    return merge.firstRow !== row || merge.firstColumn !== column
  }

  /** False when two ranges overlap. */
  #moveTo(row: number): boolean {
    this.#row = row
    if (row >= this.#nextEnd) this.#dropEnded(row)
    for (let merge = this.#byStart[this.#next]; merge && merge.firstRow <= row; ) {
      this.#next++
      if (merge.lastRow >= row) {
        const index = this.#indexAfter(merge.firstColumn)
        const left = this.#active[index - 1]
        const right = this.#active[index]
        if (left && left.lastColumn >= merge.firstColumn) return false
        if (right && right.firstColumn <= merge.lastColumn) return false
        this.#active.splice(index, 0, merge)
        this.#nextEnd = Math.min(this.#nextEnd, merge.lastRow + 1)
      }
      merge = this.#byStart[this.#next]
    }
    return true
  }

  #dropEnded(row: number): void {
    this.#active = this.#active.filter((merge) => merge.lastRow >= row)
    this.#nextEnd = this.#active.reduce(
      (soonest, merge) => Math.min(soonest, merge.lastRow + 1),
      Number.POSITIVE_INFINITY,
    )
  }

  /** The number of active ranges that start at `column` or left of it. */
  #indexAfter(column: number): number {
    let low = 0
    let high = this.#active.length
    while (low < high) {
      const middle = (low + high) >> 1
      const merge = this.#active[middle]
      if (merge && merge.firstColumn <= column) low = middle + 1
      else high = middle
    }
    return low
  }
}

async function readMerges(
  parts: ZipParts,
  place: FilePlace & { readonly part: string },
  limits: Limits,
  refuse: Refuse,
): Promise<readonly MergedRange[]> {
  const merges: MergedRange[] = []
  const path: string[] = []
  await parseXml(
    parts.bytes(place.part),
    SPREADSHEET,
    {
      open(name, attributes) {
        path.push(name)
        if (path.length !== 3 || name !== 'mergeCell' || path[1] !== 'mergeCells') return
        addMerge(merges, attributes, place, limits, refuse)
      },
      text() {},
      close() {
        path.pop()
      },
    },
    { limits, refuse, place: () => place },
  )
  return merges
}

/** Adds the range of a `mergeCell` element. */
export function addMerge(
  merges: MergedRange[],
  { ref = '' }: XmlAttributes,
  place: FilePlace,
  limits: Limits,
  refuse: Refuse,
): void {
  const merge = parseRange(ref)
  if (!merge || merge.lastRow > limits.rows || merge.lastColumn >= limits.columns) {
    throw refuse('badCellReference', place)
  }
  if (merges.length === limits.merges) throw refuse('tooManyMerges', place, String(limits.merges))
  merges.push(merge)
}

function mentionsMerges(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(109); at >= 0; at = bytes.indexOf(109, at + 1)) {
    if (MENTION.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

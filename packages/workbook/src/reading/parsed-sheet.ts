/** A sheet read by the XML parser alone, for programs without Node's buffers. */
import type { CellBatchBuilder } from './cell-batch-builder.ts'
import type { MergedRange } from './raw-cells.ts'
import { SheetCells, type SheetContext } from './sheet-cells.ts'
import { XmlFeed } from './xml-feed.ts'
import { SPREADSHEET } from './xml-namespaces.ts'

/** What takes the bytes of a sheet and fills batches of cells. */
export interface SheetReader {
  /** The merged ranges of the sheet, complete after the last byte. */
  readonly merges: readonly MergedRange[]
  readonly write: (chunk: Uint8Array) => void
  /** To be called after the last byte. */
  readonly end: () => void
  /** To be called once after the last use, also after an error. */
  readonly release: () => void
}

export type SheetReaderFor = (context: SheetContext, batch: CellBatchBuilder) => SheetReader

export const parsedSheet: SheetReaderFor = (context, batch) => {
  const { limits, refuse } = context
  const cells = new SheetCells(context, batch)
  const xml = new XmlFeed(SPREADSHEET, cells, { limits, refuse, place: () => cells.place() })
  return {
    get merges() {
      return cells.merges
    },
    write: (chunk) => xml.write(chunk),
    end: () => {
      xml.end()
      cells.end()
    },
    release: () => xml.release(),
  }
}

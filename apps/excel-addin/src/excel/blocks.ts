/** The cells of rectangles, a block at a time; the size of a block follows what Excel answered so far. */
import type { GridValue } from '../core/index.ts'
import { hasCode } from './errors.ts'

/** A rectangle of one sheet. */
export interface Block {
  readonly sheetId: string
  readonly firstRow: number
  readonly rows: number
  readonly firstColumn: number
  readonly columns: number
}

export interface BlockOptions {
  /** What is read of each cell: its value by default. */
  readonly what?: 'values' | 'numberFormat' | 'valueTypes'
  /** Measured on cells that were read before. */
  readonly bytesPerCell?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly progress?: ((share: number) => void) | undefined
  /** What their sheets hold: tell when that changes while they are read. */
  readonly unchanged?: readonly Block[]
}

type Rows = readonly (readonly GridValue[])[]

const CELLS_UNMEASURED = 50_000
const MOST_CELLS = 150_000
const MOST_BYTES = 1_500_000

/**
 * The rows of each block, in the order of the blocks. `changed` names a sheet whose used range became another one
 * meanwhile: nothing read of it holds.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { what = 'values', bytesPerCell, signal, progress, unchanged = [] }: BlockOptions,
): Promise<{ readonly read: readonly Rows[] } | { readonly changed: string }> {
  const read: (readonly GridValue[])[][] = blocks.map(() => [])
  const extents = new Map(unchanged.map((extent) => [extent.sheetId, extent]))
  const all = cellsOf(blocks)
  let ceiling = MOST_CELLS
  let most = cellsFor(bytesPerCell)
  let left: readonly Part[] = blocks.map((block, of) => ({ ...block, of }))
  while (left.length > 0) {
    signal?.throwIfAborted()
    const { batch, rest } = cut(left, Math.min(most, ceiling))
    try {
      const answer = await ask(context, batch, what, extents)
      if ('changed' in answer) return answer
      answer.forEach((rows, index) => {
        const into = read[batch[index]?.of ?? -1]
        for (const row of rows) into?.push(row)
      })
      most = cellsFor(JSON.stringify(answer).length / cellsOf(batch))
      left = rest
      progress?.(1 - cellsOf(left) / all)
    } catch (error) {
      if (!isTooMuch(error) || batch.reduce((rows, block) => rows + block.rows, 0) === 1) throw error
      ceiling = Math.floor(cellsOf(batch) / 2)
    }
  }
  return { read }
}

/** Some rows of one of the blocks. */
interface Part extends Block {
  readonly of: number
}

/** Whether Excel would answer if it were asked for less. */
export const isTooMuch = (error: unknown): boolean =>
  hasCode(error, TOO_MUCH, 'RequestPayloadSizeLimitExceeded', 'ResourceLimitReached')

const TOO_MUCH = 'ResponsePayloadSizeLimitExceeded'

const cellsFor = (bytesPerCell: number | undefined): number =>
  bytesPerCell === undefined ? CELLS_UNMEASURED : Math.min(MOST_CELLS, Math.floor(MOST_BYTES / bytesPerCell))

const cellsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0)

/** The first blocks that together stay within so many cells, at least one row; and what is left. */
function cut(blocks: readonly Part[], cells: number): { batch: readonly Part[]; rest: readonly Part[] } {
  const batch: Part[] = []
  let room = cells
  for (const [index, block] of blocks.entries()) {
    // Of a first row that is too long nothing is left for the next block.
    const fitting = Math.max(0, Math.min(block.rows, Math.floor(room / block.columns)))
    const rows = index === 0 ? Math.max(1, fitting) : fitting
    if (rows > 0) batch.push({ ...block, rows })
    if (rows < block.rows) {
      const remainder = { ...block, firstRow: block.firstRow + rows, rows: block.rows - rows }
      return { batch, rest: [remainder, ...blocks.slice(index + 1)] }
    }
    room -= rows * block.columns
  }
  return { batch, rest: [] }
}

/** One question to Excel. */
async function ask(
  context: Excel.RequestContext,
  batch: readonly Block[],
  what: 'values' | 'numberFormat' | 'valueTypes',
  extents: ReadonlyMap<string, Block>,
): Promise<readonly Rows[] | { readonly changed: string }> {
  const sheetOf = (id: string) => context.workbook.worksheets.getItem(id)
  const used = [...new Set(batch.map(({ sheetId }) => sheetId))].flatMap((sheetId) => {
    const extent = extents.get(sheetId)
    if (extent === undefined) return []
    const now = sheetOf(sheetId).getUsedRangeOrNullObject(true)
    now.load('rowIndex,columnIndex,rowCount,columnCount')
    return [{ sheetId, extent, now }]
  })
  const asked = batch.map(({ sheetId, firstRow, firstColumn, rows, columns }) => {
    const range = sheetOf(sheetId).getRangeByIndexes(firstRow, firstColumn, rows, columns)
    range.load(what)
    return range
  })
  await context.sync()
  const changed = used.find(({ now, extent }) => !isSame(now, extent))
  if (changed) return { changed: changed.sheetId }
  return asked.map((range) => {
    // The declared type hides that Excel answers null where a range is too large for it.
    const rows = range[what] as Rows | null
    if (rows === null) throw Object.assign(new Error('no values'), { code: TOO_MUCH })
    return rows
  })
}

const isSame = (used: Excel.Range, extent: Block): boolean =>
  !used.isNullObject &&
  used.rowIndex === extent.firstRow &&
  used.columnIndex === extent.firstColumn &&
  used.rowCount === extent.rows &&
  used.columnCount === extent.columns

/** The values of rectangles, a block at a time; the size of a block follows what Excel answered so far. */
import type { GridValue } from '../core/index.ts'
import { hasCode } from './errors.ts'

/** Rows of one sheet; a sheet has at most one block. */
export interface Block {
  readonly sheetId: string
  readonly firstRow: number
  readonly rows: number
  readonly firstColumn: number
  readonly columns: number
}

export interface BlockOptions {
  /** Measured on cells that were read before. */
  readonly bytesPerCell?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly progress?: ((share: number) => void) | undefined
  /** Instead of values: the codes of number formats. */
  readonly formats?: boolean
  /** What their sheets hold: tell when that changes while they are read. */
  readonly unchanged?: readonly Block[]
}

type Rows = readonly (readonly GridValue[])[]

const CELLS_UNMEASURED = 50_000
const MOST_CELLS = 150_000
const MOST_BYTES = 1_500_000

/** `changed` names a sheet whose used range became another one meanwhile: nothing read of it holds. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { bytesPerCell, signal, progress, formats = false, unchanged = [] }: BlockOptions,
): Promise<{ readonly values: ReadonlyMap<string, Rows> } | { readonly changed: string }> {
  const values = new Map<string, (readonly GridValue[])[]>(blocks.map(({ sheetId }) => [sheetId, []]))
  const extents = new Map(unchanged.map((extent) => [extent.sheetId, extent]))
  const all = cellsOf(blocks)
  let ceiling = MOST_CELLS
  let most = cellsFor(bytesPerCell)
  let left: readonly Block[] = blocks
  while (left.length > 0) {
    signal?.throwIfAborted()
    const { batch, rest } = cut(left, Math.min(most, ceiling))
    try {
      const answer = await ask(context, batch, formats ? 'numberFormat' : 'values', extents)
      if ('changed' in answer) return answer
      answer.forEach((rows, index) => {
        const read = values.get(batch[index]?.sheetId ?? '')
        for (const row of rows) read?.push(row)
      })
      most = cellsFor(JSON.stringify(answer).length / cellsOf(batch))
      left = rest
      progress?.(1 - cellsOf(left) / all)
    } catch (error) {
      if (!isTooMuch(error) || batch.reduce((rows, block) => rows + block.rows, 0) === 1) throw error
      ceiling = Math.floor(cellsOf(batch) / 2)
    }
  }
  return { values }
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
function cut(blocks: readonly Block[], cells: number): { batch: readonly Block[]; rest: readonly Block[] } {
  const batch: Block[] = []
  let room = cells
  for (const [index, block] of blocks.entries()) {
    const fitting = Math.min(block.rows, Math.floor(room / block.columns))
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
  what: 'values' | 'numberFormat',
  extents: ReadonlyMap<string, Block>,
): Promise<readonly Rows[] | { readonly changed: string }> {
  const asked = batch.map(({ sheetId, firstRow, firstColumn, rows, columns }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId)
    const range = sheet.getRangeByIndexes(firstRow, firstColumn, rows, columns)
    range.load(what)
    const extent = extents.get(sheetId)
    const used = extent && sheet.getUsedRangeOrNullObject(true)
    used?.load('rowIndex,columnIndex,rowCount,columnCount')
    return { sheetId, range, extent, used }
  })
  await context.sync()
  const answer: Rows[] = []
  let changed: string | undefined
  for (const { sheetId, range, extent, used } of asked) {
    if (used !== undefined && extent !== undefined && !isSame(used, extent)) changed ??= sheetId
    // The declared type hides that Excel answers null where a range is too large for it.
    const values = range[what] as Rows | null
    if (values === null) throw Object.assign(new Error('no values'), { code: TOO_MUCH })
    answer.push(values)
  }
  return changed === undefined ? answer : { changed }
}

const isSame = (used: Excel.Range, extent: Block): boolean =>
  !used.isNullObject &&
  used.rowIndex === extent.firstRow &&
  used.columnIndex === extent.firstColumn &&
  used.rowCount === extent.rows &&
  used.columnCount === extent.columns

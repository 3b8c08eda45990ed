/** Merged ranges, where this Excel and this client can tell them without a change. */
import type { Block } from './blocks.ts'
import { excelHas } from './client.ts'
import type { AsRead } from './requests.ts'

/**
 * By sheet, as "A3:A5". Undefined where Excel is too old or keeps its requests to itself, and a sheet is absent where
 * Excel would not answer: then nobody knows.
 */
export async function readMerges(
  context: Excel.RequestContext,
  asRead: AsRead,
  blocks: readonly Block[],
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  if (!excelHas('1.13') || typeof Excel.Range.prototype.getMergedAreasOrNullObject !== 'function')
    return undefined
  const together = await mergesIn(context, asRead, blocks)
  if (together) return together
  // One sheet with too many must not hide those of the others.
  const found = new Map<string, readonly string[]>()
  for (const block of blocks) {
    const ranges = await inParts(context, asRead, block)
    if (ranges) found.set(block.sheetId, ranges)
  }
  return found
}

/** Excel tells at most 512 ranges at once. */
const FEWEST_ROWS = 250

async function inParts(
  context: Excel.RequestContext,
  asRead: AsRead,
  block: Block,
): Promise<readonly string[] | undefined> {
  const whole = await mergesIn(context, asRead, [block])
  if (whole) return whole.get(block.sheetId)
  if (block.rows <= FEWEST_ROWS) return undefined
  const half = Math.floor(block.rows / 2)
  const upper = await inParts(context, asRead, { ...block, rows: half })
  const lower =
    upper &&
    (await inParts(context, asRead, { ...block, firstRow: block.firstRow + half, rows: block.rows - half }))
  return lower && [...new Set([...upper, ...lower])]
}

/** Undefined where Excel refuses. */
async function mergesIn(
  context: Excel.RequestContext,
  asRead: AsRead,
  blocks: readonly Block[],
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  // The client marks this question as a change, which it is not, and which could cost the person's undo.
  if (blocks.length > 0 && !asRead()) return undefined
  const asked = blocks.map(({ sheetId, firstRow, firstColumn, rows, columns }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId)
    const merged = sheet.getRangeByIndexes(firstRow, firstColumn, rows, columns).getMergedAreasOrNullObject()
    merged.load('address,areaCount')
    return { sheetId, merged }
  })
  try {
    if (blocks.length > 0) await context.sync()
  } catch {
    return undefined
  }
  const found = asked.map(({ sheetId, merged }) => ({
    sheetId,
    ranges: merged.isNullObject ? [] : rangesIn(merged.address),
    // A long address may come cut.
    isWhole: merged.isNullObject || rangesIn(merged.address).length === merged.areaCount,
  }))
  if (found.some(({ isWhole }) => !isWhole)) return undefined
  return new Map(found.map(({ sheetId, ranges }) => [sheetId, ranges]))
}

/** Each part of the address names the sheet, between quotes where its name needs them. */
const rangesIn = (address: string): readonly string[] =>
  (address.replace(/'(?:[^']|'')*'!|[^',!]+!/g, '').match(/[A-Z]+\d+:[A-Z]+\d+/g) ?? []).map(String)

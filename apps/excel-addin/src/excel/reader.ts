/** Reads sheets in blocks that Excel on the web can answer; it only reads, never writes. */
import type { Language } from '@werkplekleren/rules'
import type { RowsEdited, SheetGrid, Traffic } from '../core/index.ts'
import { type Block, isTooMuch, readBlocks } from './blocks.ts'
import { choicesOf } from './choices.ts'
import { meaningsOfRows, readMeanings } from './meanings.ts'
import { readMerges } from './merges.ts'
import { keepsChanging } from './own-problems.ts'
import type { Requests } from './requests.ts'

/** The rectangle of a sheet that was read. */
export interface Extent {
  readonly firstRow: number
  readonly firstColumn: number
  readonly rows: number
  readonly columns: number
}

export interface ReadOptions {
  readonly signal?: AbortSignal
  readonly progress?: (share: number) => void
}

/** A sheet with its values, before it is known which of its numbers are days. */
export interface SheetValues {
  readonly id: string
  readonly name: string
  readonly extent: Extent | undefined
  readonly choices: string | undefined
  readonly values: SheetGrid['values']
  /** What the top rows show: a day beside its number tells how days are counted. */
  readonly sample: Sample
}

export interface Sample {
  readonly values: SheetGrid['values']
  readonly texts: readonly (readonly string[])[]
}

/** How often a sheet is read anew because it changed while it was read. */
const ATTEMPTS = 3

/** Values come first and weigh the most. */
const VALUES = 0.7

export async function readSheets(
  excel: Requests,
  sheetIds: readonly string[],
  { signal, progress }: ReadOptions,
  language: Language,
): Promise<{ readonly grids: readonly SheetGrid[]; readonly traffic: Traffic }> {
  signal?.throwIfAborted()
  const { value: grids, traffic } = await excel.ask(async (context, asRead) => {
    for (let attempt = 1; ; attempt += 1) {
      const found = await look(context, sheetIds)
      signal?.throwIfAborted()
      const blocks = blocksOf(found)
      const read = await readBlocks(context, blocks, {
        bytesPerCell: measured(found),
        signal,
        progress: (share) => progress?.(share * VALUES),
        unchanged: blocks,
      })
      const sheets = withValues(found, blocks, 'read' in read ? read.read : [])
      const meanings =
        'changed' in read
          ? read
          : await readMeanings(context, sheets, {
              signal,
              progress: (share) => progress?.(VALUES + share * (1 - VALUES)),
            })
      if ('changed' in meanings) {
        const name = found.find(({ id }) => id === meanings.changed)?.name ?? ''
        if (attempt === ATTEMPTS) throw keepsChanging(name, language)
        continue
      }
      const merges = await readMerges(context, asRead, blocks)
      return sheets.map((sheet): SheetGrid => {
        const merged = merges?.get(sheet.id)
        return {
          id: sheet.id,
          name: sheet.name,
          firstRow: sheet.extent?.firstRow ?? 0,
          firstColumn: sheet.extent?.firstColumn ?? 0,
          values: sheet.values,
          ...meanings.of(sheet.id),
          ...(sheet.choices !== undefined && { choices: sheet.choices }),
          ...(sheet.extent === undefined ? { merges: [] } : merged && { merges: merged }),
        }
      })
    }
  })
  progress?.(1)
  return { grids, traffic }
}

/** Rows as they are now, in the columns of the sheet when it was last read: one question to Excel. */
export async function readRows(
  excel: Requests,
  sheetId: string,
  from: number,
  count: number,
  extent: Extent | undefined,
): Promise<RowsEdited> {
  const { value } = await excel.ask(async (context) => {
    const columns = extent ?? (await look(context, [sheetId]))[0]?.extent
    if (columns === undefined) return { values: Array.from({ length: count }, () => []) }
    return meaningsOfRows(context, { sheetId, ...columns, firstRow: from, rows: count })
  })
  return { sheetId, from, ...value }
}

type Found = Omit<SheetValues, 'values'>

const blocksOf = (found: readonly Found[]): readonly Block[] =>
  found.flatMap(({ id, extent }) => (extent ? [{ sheetId: id, ...extent }] : []))

const withValues = (
  found: readonly Found[],
  blocks: readonly Block[],
  read: readonly SheetGrid['values'][],
): readonly SheetValues[] =>
  found.map((sheet) => ({
    ...sheet,
    values: read[blocks.findIndex(({ sheetId }) => sheetId === sheet.id)] ?? [],
  }))

/** Rows at the top that show how many bytes a cell takes, and how days are counted. */
const SAMPLE = '1:20'

/** Where each sheet is used, and its top rows: one question, or two where those rows are too long to answer. */
async function look(
  context: Excel.RequestContext,
  ids: readonly string[],
  withSample = true,
): Promise<readonly Found[]> {
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id)
    sheet.load('name')
    const choices = choicesOf(sheet)
    const used = sheet.getUsedRangeOrNullObject(true)
    used.load('rowIndex,columnIndex,rowCount,columnCount')
    const top = withSample ? used.getIntersectionOrNullObject(SAMPLE) : undefined
    top?.load('values,text')
    return { id, sheet, choices, used, top }
  })
  try {
    await context.sync()
  } catch (error) {
    if (withSample && isTooMuch(error)) return look(context, ids, false)
    throw error
  }
  return asked.map(({ id, sheet, choices, used, top }) => {
    const answered = top !== undefined && !top.isNullObject && top.values !== null && top.text !== null
    return {
      id,
      name: sheet.name,
      choices: choices(),
      extent: used.isNullObject
        ? undefined
        : {
            firstRow: used.rowIndex,
            firstColumn: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
      sample: { values: answered ? top.values : [], texts: answered ? top.text : [] },
    }
  })
}

/** Bytes that a cell of the samples takes. */
function measured(found: readonly Found[]): number | undefined {
  const rows = found.flatMap(({ sample }) => sample.values)
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  return cells === 0 ? undefined : JSON.stringify(rows).length / cells
}

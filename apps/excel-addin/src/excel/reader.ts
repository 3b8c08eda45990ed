/** Reads sheets in blocks that Excel on the web can answer; it only reads, never writes. */
import type { Language } from '@werkplekleren/rules'
import type { RowsEdited, SheetGrid, Traffic } from '../core/index.ts'
import { isTooMuch, readBlocks } from './blocks.ts'
import { countsFrom1904, type Sample } from './date-system.ts'
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

/** How often a sheet is read anew because it changed while it was read. */
const ATTEMPTS = 3

export async function readSheets(
  excel: Requests,
  sheetIds: readonly string[],
  { signal, progress }: ReadOptions,
  language: Language,
): Promise<{ readonly grids: readonly SheetGrid[]; readonly traffic: Traffic }> {
  signal?.throwIfAborted()
  const { value: grids, traffic } = await excel.ask(async (context) => {
    for (let attempt = 1; ; attempt += 1) {
      const found = await look(context, sheetIds)
      signal?.throwIfAborted()
      const blocks = found.flatMap(({ id, extent }) => (extent ? [{ sheetId: id, ...extent }] : []))
      const bytesPerCell = measured(found)
      const read = await readBlocks(context, blocks, { bytesPerCell, signal, progress, unchanged: blocks })
      if (!('changed' in read)) {
        const date1904 = countsFrom1904(found.map(({ sample }) => sample))
        return found.map((sheet) => gridOf(sheet, read.values.get(sheet.id) ?? [], date1904))
      }
      const name = found.find(({ id }) => id === read.changed)?.name ?? ''
      if (attempt === ATTEMPTS) throw keepsChanging(name, language)
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
    if (columns === undefined) return Array.from({ length: count }, () => [])
    const read = await readBlocks(context, [{ sheetId, ...columns, firstRow: from, rows: count }], {})
    return 'changed' in read ? [] : (read.values.get(sheetId) ?? [])
  })
  return { sheetId, from, values: value }
}

interface Found {
  readonly id: string
  readonly name: string
  readonly extent: Extent | undefined
  readonly sample: Sample
}

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
    const used = sheet.getUsedRangeOrNullObject(true)
    used.load('rowIndex,columnIndex,rowCount,columnCount')
    const top = withSample ? used.getIntersectionOrNullObject(SAMPLE) : undefined
    top?.load('values,text')
    return { id, sheet, used, top }
  })
  try {
    await context.sync()
  } catch (error) {
    if (withSample && isTooMuch(error)) return look(context, ids, false)
    throw error
  }
  return asked.map(({ id, sheet, used, top }) => {
    const answered = top !== undefined && !top.isNullObject && top.values !== null && top.text !== null
    return {
      id,
      name: sheet.name,
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

const gridOf = ({ id, name, extent }: Found, values: SheetGrid['values'], date1904: boolean): SheetGrid => ({
  id,
  name,
  firstRow: extent?.firstRow ?? 0,
  firstColumn: extent?.firstColumn ?? 0,
  values,
  date1904,
})

/** Which numbers stand under a format of days or times: read for the columns asked for, never by default. */
import type { Language } from '@werkplekleren/rules'
import { dateRanges, type GridValue, type Traffic } from '../core/index.ts'
import { columnLetters } from './addresses.ts'
import { readBlocks } from './blocks.ts'
import { keepsChanging } from './own-problems.ts'
import type { Extent, ReadOptions } from './reader.ts'
import type { Requests } from './requests.ts'

/** A sheet as it was read; its formats are those of the same rows, or the reading fails. */
export interface SheetRead {
  readonly sheetId: string
  readonly name: string
  readonly extent: Extent
}

export async function readDates(
  excel: Requests,
  { sheetId, name, extent }: SheetRead,
  columns: readonly string[],
  { signal, progress }: ReadOptions,
  language: Language,
): Promise<{ readonly dates: readonly string[]; readonly traffic: Traffic }> {
  const wanted = new Set(columns)
  const groups = adjacent(extent, wanted)
  const { value, traffic } = await excel.ask(async (context) => {
    const dates: string[] = []
    for (const [index, { firstColumn, columns: count }] of groups.entries()) {
      const read = await readBlocks(context, [{ sheetId, ...extent, firstColumn, columns: count }], {
        signal,
        formats: true,
        unchanged: [{ sheetId, ...extent }],
        progress: (share) => progress?.((index + share) / groups.length),
      })
      if ('changed' in read) throw keepsChanging(name, language)
      dates.push(...rangesOf(read.values.get(sheetId) ?? [], extent.firstRow, firstColumn))
    }
    return dates
  })
  return { dates: value, traffic }
}

/** The same for rows that were read again. */
export async function datesOfRows(
  excel: Requests,
  { sheetId, extent }: SheetRead,
  columns: readonly string[],
  from: number,
  count: number,
): Promise<readonly string[]> {
  const groups = adjacent(extent, new Set(columns))
  const { value } = await excel.ask(async (context) => {
    const dates: string[] = []
    for (const { firstColumn, columns: width } of groups) {
      const block = { sheetId, firstRow: from, rows: count, firstColumn, columns: width }
      const read = await readBlocks(context, [block], { formats: true })
      if ('values' in read) dates.push(...rangesOf(read.values.get(sheetId) ?? [], from, firstColumn))
    }
    return dates
  })
  return value
}

/** Columns beside each other are one block. */
function adjacent(
  extent: Extent,
  wanted: ReadonlySet<string>,
): readonly Pick<Extent, 'firstColumn' | 'columns'>[] {
  const groups: { firstColumn: number; columns: number }[] = []
  for (let column = extent.firstColumn; column < extent.firstColumn + extent.columns; column += 1) {
    if (!wanted.has(columnLetters(column))) continue
    const before = groups.at(-1)
    if (before !== undefined && before.firstColumn + before.columns === column) before.columns += 1
    else groups.push({ firstColumn: column, columns: 1 })
  }
  return groups
}

const rangesOf = (
  formats: readonly (readonly GridValue[])[],
  firstRow: number,
  firstColumn: number,
): readonly string[] =>
  dateRanges(
    formats.map((row) => row.map(String)),
    firstRow,
    firstColumn,
  )

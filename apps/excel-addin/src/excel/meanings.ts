/** What numbers and texts mean that a grid of values leaves open: which numbers are days, from which year, which errors. */
import { dateRanges, type GridValue, type RowsEdited, type SheetGrid } from '../core/index.ts'
import { columnLetters } from './addresses.ts'
import { type Block, type BlockOptions, readBlocks } from './blocks.ts'
import { dateSystemOf, type ShownDay, showsYear } from './date-system.ts'
import type { SheetValues } from './reader.ts'

type Meaning = Pick<SheetGrid, 'date1904' | 'date1904Assumed' | 'dates' | 'typed'>
type Rows = readonly (readonly GridValue[])[]

/** Number formats take about as many bytes as values; more are measured while they come. */
const BYTES_A_FORMAT = 10

/** Formats are asked for the columns with numbers only, kinds of value for those with texts that look like errors. */
export async function readMeanings(
  context: Excel.RequestContext,
  sheets: readonly SheetValues[],
  { signal, progress }: Pick<BlockOptions, 'signal' | 'progress'>,
): Promise<{ readonly of: (sheetId: string) => Meaning } | { readonly changed: string }> {
  const unchanged = sheets.flatMap(({ id, extent }) => (extent ? [{ sheetId: id, ...extent }] : []))
  const numbers = columnBlocks(sheets, (value) => typeof value === 'number')
  const options = { signal, unchanged, bytesPerCell: BYTES_A_FORMAT }
  const formats = await readBlocks(context, numbers, { ...options, what: 'numberFormat', progress })
  if ('changed' in formats) return formats
  const doubtful = columnBlocks(sheets, looksLikeError)
  const kinds = await readBlocks(context, doubtful, { ...options, what: 'valueTypes' })
  if ('changed' in kinds) return kinds
  const days = shownDays(sheets, numbers, formats.read)
  const system = dateSystemOf(days.flatMap(({ shown }) => shown)) ?? (await askDays(context, days))
  const of = (sheetId: string): Meaning => {
    const ofSheet = <T>(blocks: readonly Block[], make: (block: Block, index: number) => readonly T[]) =>
      blocks.flatMap((block, index) => (block.sheetId === sheetId ? make(block, index) : []))
    const typed = ofSheet(doubtful, (block, index) =>
      typedIn(kinds.read[index] ?? [], block, valuesAt(sheets, block)),
    )
    return {
      date1904: system === 1904,
      ...(system === undefined && days.length > 0 && { date1904Assumed: true }),
      dates: ofSheet(numbers, (block, index) => datesIn(formats.read[index] ?? [], block)),
      ...(typed.length > 0 && { typed }),
    }
  }
  return { of }
}

/** Rows of one sheet with their formats and kinds: in one question where they are few. */
export async function meaningsOfRows(
  context: Excel.RequestContext,
  block: Block,
): Promise<Pick<RowsEdited, 'values' | 'dates' | 'typed'>> {
  const read: Rows[] = []
  if (block.rows * block.columns <= FEW_CELLS) {
    const { sheetId, firstRow, firstColumn, rows, columns } = block
    const range = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(firstRow, firstColumn, rows, columns)
    range.load('values,numberFormat,valueTypes')
    await context.sync()
    read.push(range.values, range.numberFormat, range.valueTypes)
  } else {
    for (const what of ['values', 'numberFormat', 'valueTypes'] as const) {
      const answer = await readBlocks(context, [block], { what })
      read.push('read' in answer ? (answer.read[0] ?? []) : [])
    }
  }
  const [values = [], formats = [], kinds = []] = read
  const typed = typedIn(kinds, block, values)
  return { values, dates: datesIn(formats, block), ...(typed.length > 0 && { typed }) }
}

const FEW_CELLS = 5000

/** The columns in which any value is of interest; those beside each other are one block. */
function columnBlocks(
  sheets: readonly SheetValues[],
  isOfInterest: (value: GridValue) => boolean,
): readonly Block[] {
  return sheets.flatMap(({ id: sheetId, extent, values }) => {
    if (extent === undefined) return []
    const wanted = new Set<number>()
    for (const row of values)
      for (let column = 0; column < row.length; column++) {
        const value = row[column]
        if (value !== undefined && !wanted.has(column) && isOfInterest(value)) wanted.add(column)
      }
    const blocks: { firstColumn: number; columns: number }[] = []
    for (const column of [...wanted].sort((a, b) => a - b)) {
      const before = blocks.at(-1)
      const firstColumn = extent.firstColumn + column
      if (before !== undefined && before.firstColumn + before.columns === firstColumn) before.columns += 1
      else blocks.push({ firstColumn, columns: 1 })
    }
    return blocks.map((block) => ({ ...extent, ...block, sheetId }))
  })
}

/** Errors of Excel come as their text, as does such a text that was typed. */
const looksLikeError = (value: GridValue | undefined): boolean =>
  typeof value === 'string' && value.startsWith('#')

const datesIn = (formats: Rows, { firstRow, firstColumn }: Block): readonly string[] =>
  dateRanges(
    formats.map((row) => row.map(String)),
    firstRow,
    firstColumn,
  )

/** Cells of texts among those that look like errors. */
const typedIn = (kinds: Rows, { firstRow, firstColumn }: Block, values: Rows): readonly string[] =>
  kinds.flatMap((row, r) =>
    row.flatMap((kind, c) =>
      kind === 'String' && looksLikeError(values[r]?.[c])
        ? [`${columnLetters(firstColumn + c)}${firstRow + r + 1}`]
        : [],
    ),
  )

/** The values of a block, as they were read with its sheet. */
function valuesAt(sheets: readonly SheetValues[], { sheetId, firstColumn, columns }: Block): Rows {
  const sheet = sheets.find(({ id }) => id === sheetId)
  const from = firstColumn - (sheet?.extent?.firstColumn ?? 0)
  return sheet?.values.map((row) => row.slice(from, from + columns)) ?? []
}

/** A day that shows its year; in the top rows its text is known already. */
interface FoundDay {
  readonly sheetId: string
  readonly row: number
  readonly column: number
  readonly shown: readonly ShownDay[]
}

/** So many days are looked at, of each block of columns. */
const DAYS_LOOKED_AT = 6

function shownDays(
  sheets: readonly SheetValues[],
  blocks: readonly Block[],
  formats: readonly Rows[],
): readonly FoundDay[] {
  return blocks.flatMap((block, index) => {
    const sheet = sheets.find(({ id }) => id === block.sheetId)
    const from = block.firstColumn - (sheet?.extent?.firstColumn ?? 0)
    const found: FoundDay[] = []
    for (const [r, row] of (formats[index] ?? []).entries()) {
      for (const [c, format] of row.entries()) {
        const value = sheet?.values[r]?.[from + c]
        if (typeof value !== 'number' || !showsYear(String(format))) continue
        const text = sheet?.sample.texts[r]?.[from + c]
        const shown = text === undefined ? [] : [{ value, text }]
        const { sheetId, firstRow, firstColumn } = block
        found.push({ sheetId, row: firstRow + r, column: firstColumn + c, shown })
        if (found.length === DAYS_LOOKED_AT) return found
      }
    }
    return found
  })
}

/** Where the top rows show no day, some are looked at where they stand. */
async function askDays(
  context: Excel.RequestContext,
  days: readonly FoundDay[],
): Promise<1900 | 1904 | undefined> {
  const asked = days
    .filter(({ shown }) => shown.length === 0)
    .map(({ sheetId, row, column }) => {
      const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column)
      cell.load('values,text')
      return cell
    })
  if (asked.length === 0) return undefined
  await context.sync()
  return dateSystemOf(
    asked.flatMap(({ values, text }) => {
      const value: unknown = values[0]?.[0]
      return typeof value === 'number' ? { value, text: text[0]?.[0] ?? '' } : []
    }),
  )
}

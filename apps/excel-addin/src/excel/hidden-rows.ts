/**
 * Hides the rows without findings, and shows again exactly those: rows that the person hid stay hidden. Row numbers are all
 * that is kept: where rows came or went since, those numbers name other rows, and every row of the sheet is shown.
 */
import type { Language } from '@werkplekleren/rules'
import type { RowsWithFindings, Traffic } from '../core/index.ts'
import { protectedSheet } from './own-problems.ts'
import type { Requests } from './requests.ts'

/** In the sheet itself, so that it moves with the sheet. */
const KEPT_AS = 'werkplekleren.hidden'

/** Rows of a sheet below each other, as Excel numbers them. */
interface Span {
  readonly first: number
  readonly last: number
}

/** What a sheet keeps while rows are hidden: our rows, and those among them that were hidden before. */
interface Kept {
  readonly hidden: readonly Span[]
  /** Rows that stayed in sight, those just around the table among them. */
  readonly inSight: readonly Span[]
}

/** Excel refuses all the rows of a sheet at once; nobody plans in the very last one. */
const anyRow: Span = { first: 1, last: 1_048_575 }

/** More questions than these are not asked at once. */
const SPANS_A_BATCH = 300

export async function hideOtherRows(
  excel: Requests,
  sheets: readonly RowsWithFindings[],
  language: Language,
): Promise<Traffic> {
  const { traffic } = await excel.change(async (context) => {
    const asked = sheets.map((rows) => ({ rows, sheet: context.workbook.worksheets.getItem(rows.sheetId) }))
    for (const { sheet } of asked) sheet.load('name,protection/protected')
    await context.sync()
    const refusing = asked.find(({ sheet }) => sheet.protection.protected)
    if (refusing) throw protectedSheet(refusing.sheet.name, language)
    for (const { rows, sheet } of asked) {
      const hidden = await visibleAmong(context, sheet, spansBetween(rows))
      const inSight = await visibleAmong(context, sheet, spansOf(rowsInSight(rows)))
      // Kept first: what is hidden can be shown again whatever happens next.
      sheet.customProperties.add(KEPT_AS, textOf({ hidden, inSight }))
      await inBatches(context, hidden, (span) => {
        rowsOf(sheet, span).rowHidden = true
      })
    }
  })
  return traffic
}

/** Does nothing where no sheet holds rows that we hid; `moved` where a sheet had to be shown whole. */
export async function showHiddenRows(
  excel: Requests,
  language: Language,
): Promise<{ readonly traffic: Traffic; readonly moved: boolean }> {
  const { traffic, value } = await excel.change(async (context) => {
    const sheets = await sheetsWithHidden(context)
    const refusing = sheets.find(({ isProtected }) => isProtected)
    if (refusing) throw protectedSheet(refusing.name, language)
    let moved = false
    for (const { id, kept } of sheets) {
      const sheet = context.workbook.worksheets.getItem(id)
      if (kept !== undefined && (await isAsKept(context, sheet, kept))) {
        await inBatches(context, kept.hidden, (span) => {
          rowsOf(sheet, span).rowHidden = false
        })
      } else {
        moved = true
        rowsOf(sheet, anyRow).rowHidden = false
      }
      sheet.customProperties.getItem(KEPT_AS).delete()
      await context.sync()
    }
    return moved
  })
  return { traffic, moved: value }
}

export async function hasHiddenRows(excel: Requests): Promise<boolean> {
  const { value } = await excel.ask(async (context) => (await sheetsWithHidden(context)).length > 0)
  return value
}

async function sheetsWithHidden(context: Excel.RequestContext) {
  const { worksheets } = context.workbook
  worksheets.load(
    'items/id,items/name,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value',
  )
  await context.sync()
  return worksheets.items.flatMap(({ id, name, protection, customProperties }) => {
    const text = customProperties.items.find(({ key }) => key === KEPT_AS)
    return text ? [{ id, name, isProtected: protection.protected, kept: keptIn(text.value) }] : []
  })
}

const textOf = ({ hidden, inSight }: Kept): string => {
  const pairs = (spans: readonly Span[]) => spans.map(({ first, last }) => [first, last])
  return JSON.stringify({ hidden: pairs(hidden), inSight: pairs(inSight) })
}

/** Nothing where the text is not one of ours. */
function keptIn(text: string): Kept | undefined {
  try {
    const { hidden, inSight } = JSON.parse(text) as { readonly hidden?: unknown; readonly inSight?: unknown }
    const [ours, seen] = [spansIn(hidden), spansIn(inSight)]
    return ours && seen && { hidden: ours, inSight: seen }
  } catch {
    return undefined
  }
}

function spansIn(pairs: unknown): readonly Span[] | undefined {
  if (!Array.isArray(pairs)) return undefined
  const spans = pairs.flatMap((pair: unknown) =>
    Array.isArray(pair) && Number.isInteger(pair[0]) && Number.isInteger(pair[1])
      ? [{ first: Number(pair[0]), last: Number(pair[1]) }]
      : [],
  )
  return spans.length === pairs.length ? spans : undefined
}

/** The rows with findings, and those just above and below the table. */
const rowsInSight = ({ first, last, rows }: RowsWithFindings): readonly number[] => [
  ...new Set([...(first > 1 ? [first - 1] : []), ...rows, last + 1]),
]

/** Rows below each other, together. */
function spansOf(rows: Iterable<number>): readonly Span[] {
  const spans: { first: number; last: number }[] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const before = spans.at(-1)
    if (before && row <= before.last + 1) before.last = row
    else spans.push({ first: row, last: row })
  }
  return spans
}

/** Whether all rows that were hidden are, and all that stayed in sight are: elsewhere rows came, went, or were hidden or shown. */
async function isAsKept(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { hidden, inSight }: Kept,
): Promise<boolean> {
  const asked = [
    ...hidden.map((span) => ({ range: rowsOf(sheet, span), expected: true })),
    ...inSight.map((span) => ({ range: rowsOf(sheet, span), expected: false })),
  ]
  await inBatches(context, asked, ({ range }) => range.load('rowHidden'))
  const isSame = asked.every(({ range, expected }) => range.rowHidden === expected)
  for (const { range } of asked) range.untrack()
  return isSame
}

/** The rows from the first to the last that are not among those with findings. */
function spansBetween({ first, last, rows }: RowsWithFindings): readonly Span[] {
  const spans: Span[] = []
  let from = first
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (row > from) spans.push({ first: from, last: Math.min(row - 1, last) })
    from = Math.max(from, row + 1)
  }
  if (from <= last) spans.push({ first: from, last })
  return spans
}

/** Of rows of which some are hidden, the others: Excel says of a range only whether all, none or some are. */
async function visibleAmong(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spans: readonly Span[],
): Promise<readonly Span[]> {
  const visible: Span[] = []
  let left = spans
  while (left.length > 0) {
    const asked = left.map((span) => ({ span, range: rowsOf(sheet, span) }))
    await inBatches(context, asked, ({ range }) => range.load('rowHidden'))
    const mixed: Span[] = []
    for (const { span, range } of asked) {
      // The declared type hides that Excel answers null where some rows are hidden and others are not.
      const hidden = range.rowHidden as boolean | null
      if (hidden === false) visible.push(span)
      else if (hidden === null) mixed.push(...halves(span))
      range.untrack()
    }
    left = mixed
  }
  return visible.sort((a, b) => a.first - b.first)
}

function halves({ first, last }: Span): readonly Span[] {
  const middle = Math.floor((first + last) / 2)
  return [
    { first, last: middle },
    { first: middle + 1, last },
  ]
}

const rowsOf = (sheet: Excel.Worksheet, { first, last }: Span): Excel.Range =>
  sheet.getRange(`${first}:${last}`)

async function inBatches<T>(
  context: Excel.RequestContext,
  items: readonly T[],
  act: (item: T) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += SPANS_A_BATCH) {
    for (const item of items.slice(from, from + SPANS_A_BATCH)) act(item)
    await context.sync()
  }
}

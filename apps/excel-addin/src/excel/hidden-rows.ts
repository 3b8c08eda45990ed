/** Hides the rows without findings, and shows again exactly those: rows that the person hid stay hidden. */
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
      // Kept first: what is hidden can be shown again whatever happens next.
      sheet.customProperties.add(KEPT_AS, JSON.stringify(hidden.map(({ first, last }) => [first, last])))
      await inBatches(context, hidden, (span) => {
        rowsOf(sheet, span).rowHidden = true
      })
    }
  })
  return traffic
}

/** Answers nothing where no sheet holds rows that we hid. */
export async function showHiddenRows(excel: Requests, language: Language): Promise<Traffic> {
  const { traffic } = await excel.change(async (context) => {
    const kept = await keptSpans(context)
    const refusing = kept.find(({ isProtected }) => isProtected)
    if (refusing) throw protectedSheet(refusing.name, language)
    for (const { id, spans } of kept) {
      const sheet = context.workbook.worksheets.getItem(id)
      await inBatches(context, spans, (span) => {
        rowsOf(sheet, span).rowHidden = false
      })
      sheet.customProperties.getItem(KEPT_AS).delete()
      await context.sync()
    }
  })
  return traffic
}

export async function hasHiddenRows(excel: Requests): Promise<boolean> {
  const { value } = await excel.ask(async (context) => (await keptSpans(context)).length > 0)
  return value
}

async function keptSpans(context: Excel.RequestContext) {
  const { worksheets } = context.workbook
  worksheets.load(
    'items/id,items/name,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value',
  )
  await context.sync()
  return worksheets.items.flatMap(({ id, name, protection, customProperties }) => {
    const kept = customProperties.items.find(({ key }) => key === KEPT_AS)
    return kept ? [{ id, name, isProtected: protection.protected, spans: spansIn(kept.value) }] : []
  })
}

function spansIn(text: string): readonly Span[] {
  try {
    const spans: unknown = JSON.parse(text)
    if (!Array.isArray(spans)) return []
    return spans.flatMap((span: unknown) =>
      Array.isArray(span) && Number.isInteger(span[0]) && Number.isInteger(span[1])
        ? [{ first: Number(span[0]), last: Number(span[1]) }]
        : [],
    )
  } catch {
    return []
  }
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

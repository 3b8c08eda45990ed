/** Marks cells by conditional formats laid over what is there, and takes them away without a trace. */
import type { Language } from '@werkplekleren/rules'
import type { Mark, Traffic } from '../core/index.ts'
import { addressesOf, areasOf } from './addresses.ts'
import { hasCode } from './errors.ts'
import { draw, isOurs, looks } from './mark-looks.ts'
import { protectedSheet } from './own-problems.ts'
import type { Requests } from './requests.ts'

/** Replaces all marks by these. */
export const mark = (excel: Requests, marks: readonly Mark[], language: Language): Promise<Traffic> =>
  overlay(excel, marks, language)

export const clearMarks = (excel: Requests, language: Language): Promise<Traffic> =>
  overlay(excel, [], language)

export async function hasMarks(excel: Requests): Promise<boolean> {
  const { value } = await excel.ask(async (context) => (await look(context)).some(isMarked))
  return value
}

async function overlay(excel: Requests, marks: readonly Mark[], language: Language): Promise<Traffic> {
  const marked = new Set(marks.map(({ place }) => place.sheetId))
  const { traffic } = await excel.change(async (context) => {
    const sheets = await look(context)
    const touched = sheets.filter((sheet) => marked.has(sheet.id) || isMarked(sheet))
    // Somebody sees marks that no sheet knows of: only then are the formats of the sheets gone through.
    if (touched.length === 0) return removeByText(context, sheets, language)
    refuseProtected(touched, language)
    for (const { id, ids } of touched) removeById(context, id, ids)
    let made = layOver(context, touched, marks)
    try {
      await context.sync()
    } catch (error) {
      if (!hasCode(error, 'ItemNotFound')) throw error
      await removeByText(context, touched, language)
      made = layOver(context, touched, marks)
      await context.sync()
    }
    if (made.length === 0) return
    for (const sheet of made) keepIds(context, sheet)
    await context.sync()
  })
  return traffic
}

interface Sheet {
  readonly id: string
  readonly name: string
  readonly isProtected: boolean
  /** The formats that it says are ours. */
  readonly ids: readonly string[]
}

const isMarked = ({ ids }: Sheet): boolean => ids.length > 0

/** In the sheet itself, so that it moves with the sheet. */
const KEPT_AS = 'werkplekleren.marks'

/** All sheets and what they keep of our marks: one question. */
async function look(context: Excel.RequestContext): Promise<readonly Sheet[]> {
  const { worksheets } = context.workbook
  worksheets.load(
    'items/id,items/name,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value',
  )
  await context.sync()
  return worksheets.items.map(({ id, name, protection, customProperties }) => {
    const own = customProperties.items.find(({ key }) => key === KEPT_AS)
    return { id, name, isProtected: protection.protected, ids: idsIn(own?.value) }
  })
}

function idsIn(text: string | undefined): readonly string[] {
  try {
    const ids: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Before anything is written: a batch that fails halfway keeps what it did. */
function refuseProtected(sheets: readonly Sheet[], language: Language): void {
  const refusing = sheets.find(({ isProtected }) => isProtected)
  if (refusing) throw protectedSheet(refusing.name, language)
}

const formatsOf = (context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats

function removeById(context: Excel.RequestContext, sheetId: string, ids: readonly string[]): void {
  const formats = formatsOf(context, sheetId)
  for (const id of ids) formats.getItem(id).delete()
}

/** A co-author's mark or a copied sheet has other ids than those kept; the text of our formula tells them. */
async function removeByText(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  language: Language,
): Promise<void> {
  const asked = sheets.map((sheet) => {
    const formats = formatsOf(context, sheet.id)
    formats.load('items/id,items/type')
    return { sheet, formats }
  })
  await context.sync()
  const custom = asked.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ sheet, format })),
  )
  if (custom.length === 0) return
  for (const { format } of custom) format.custom.rule.load('formula')
  await context.sync()
  const ours = custom.filter(({ format }) => isOurs(format.custom.rule.formula))
  refuseProtected(
    ours.map(({ sheet }) => sheet),
    language,
  )
  for (const { format } of ours) format.delete()
  await context.sync()
}

interface Made {
  readonly sheet: Sheet
  readonly formats: readonly Excel.ConditionalFormat[]
  /** What the sheet keeps now: a co-author may have marked meanwhile. */
  readonly now: Excel.WorksheetCustomProperty
}

/** Formats for the marks of each sheet; a sheet without marks forgets that it ever had any. */
function layOver(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  marks: readonly Mark[],
): readonly Made[] {
  context.application.suspendScreenUpdatingUntilNextSync()
  return sheets.flatMap((kept) => {
    const sheet = context.workbook.worksheets.getItem(kept.id)
    const here = marks.filter(({ place }) => place.sheetId === kept.id)
    if (here.length === 0) {
      // Added first, as a batch that failed before may have taken it away already.
      sheet.customProperties.add(KEPT_AS, '[]').delete()
      return []
    }
    const now = sheet.customProperties.getItemOrNullObject(KEPT_AS)
    now.load('value')
    return [{ sheet: kept, formats: formatsFor(sheet, here), now }]
  })
}

function formatsFor(sheet: Excel.Worksheet, marks: readonly Mark[]): readonly Excel.ConditionalFormat[] {
  const taken = new Set<string>()
  return looks.flatMap((look) => {
    const cells = marks
      .filter(({ severity, verdict }) => severity === look.severity && verdict === look.verdict)
      .map(({ place }) => place.address)
      .filter((address) => !taken.has(address))
    for (const address of cells) taken.add(address)
    return addressesOf(cells.flatMap((address) => areasOf(address) ?? [])).map((address) => {
      const areas = sheet.getRanges(address)
      const format = areas.conditionalFormats.add('Custom')
      draw(format, look)
      format.load('id')
      areas.untrack()
      return format
    })
  })
}

function keepIds(context: Excel.RequestContext, { sheet, formats, now }: Made): void {
  const others = now.isNullObject ? [] : idsIn(now.value).filter((id) => !sheet.ids.includes(id))
  const ids = [...formats.map(({ id }) => id), ...others]
  context.workbook.worksheets.getItem(sheet.id).customProperties.add(KEPT_AS, JSON.stringify(ids))
}

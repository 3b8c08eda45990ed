/** Adds an empty planning sheet: headings, table, lists, limits, formats and marks, as the template describes them. */
import {
  currentRuleset,
  type Language,
  type PlanningTemplate,
  parseDay,
  planningTemplate,
  type TableId,
} from '@werkplekleren/rules'
import { drawPlanningSheet } from './draw-planning-sheet.ts'
import { drawLists, listsOf } from './planning-lists.ts'
import type { Requests } from './requests.ts'
import { freeName, LONGEST_SHEET_NAME, takeBack } from './sheet-names.ts'

/** Answers the id of the new sheet, which is then in front. */
export async function newPlanningSheet(
  excel: Requests,
  table: TableId,
  scheme: string | undefined,
  language: Language,
  today: string,
): Promise<string> {
  const asOf = parseDay(today)
  if (asOf === undefined) throw new RangeError(`${today} is no day`)
  const template = planningTemplate(currentRuleset, table, {
    language,
    asOf,
    ...(scheme === undefined ? {} : { scheme }),
  })
  const { value } = await excel.change((context) => add(context, template, language))
  return value
}

async function add(
  context: Excel.RequestContext,
  template: PlanningTemplate,
  language: Language,
): Promise<string> {
  const { worksheets, tables } = context.workbook
  worksheets.load('items/name')
  tables.load('items/name')
  await context.sync()
  const taken = worksheets.items.map(({ name }) => name)
  const name = freeName(template.sheet, taken, LONGEST_SHEET_NAME)
  const listsName = freeName(LISTS[language], taken, LONGEST_SHEET_NAME)
  const tableName = freeName(
    `Tabel_${template.table}`,
    tables.items.map((one) => one.name),
  )
  const lists = listsOf(template, listsName)
  const made: Excel.Worksheet[] = []
  try {
    const sheet = worksheets.add(name)
    made.push(sheet)
    if (lists.size > 0) {
      const beside = worksheets.add(listsName)
      made.push(beside)
      drawLists(beside, lists)
    }
    drawPlanningSheet(sheet, template, { lists, tableName, language })
    sheet.activate()
    sheet.load('id')
    await context.sync()
    return sheet.id
  } catch (error) {
    await takeBack(context, lists.size > 0 ? [name, listsName] : [name])
    throw error
  }
}

const LISTS: Readonly<Record<Language, string>> = { nl: 'Keuzelijsten', en: 'Lists', fr: 'Listes' }

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
  const name = free(template.sheet, taken, LONGEST_SHEET_NAME)
  const listsName = free(LISTS[language], taken, LONGEST_SHEET_NAME)
  const tableName = free(
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

const LONGEST_SHEET_NAME = 31

/** The name, or the name with a number where the workbook has it already; Excel sees no difference of case. */
function free(name: string, taken: readonly string[], longest = 255): string {
  const used = new Set(taken.map((other) => other.toLowerCase()))
  if (!used.has(name.toLowerCase())) return name
  for (let number = 2; ; number += 1) {
    const other = `${name.slice(0, longest - 4)}_${number}`
    if (!used.has(other.toLowerCase())) return other
  }
}

/** A sheet that Excel could not finish is nobody's: a batch that fails halfway keeps what it did. */
async function takeBack(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook
  const left = names.map((name) => worksheets.getItemOrNullObject(name))
  for (const sheet of left) sheet.load('name')
  await context.sync()
  for (const sheet of left) if (!sheet.isNullObject) sheet.delete()
  await context.sync()
}

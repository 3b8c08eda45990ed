/** Goes to a cell and makes sure that Excel did. */
import type { Language } from '@werkplekleren/rules'
import type { CellPlace } from '../core/index.ts'
import { areasOf } from './addresses.ts'
import { activationOf, type OwnActions } from './own-actions.ts'
import { hiddenRow, hiddenSheet, notReached } from './own-problems.ts'
import type { Requests } from './requests.ts'

export async function goTo(
  excel: Requests,
  { sheetId, address, row }: CellPlace,
  own: OwnActions,
  language: Language,
): Promise<void> {
  await excel.ask(async (context) => {
    const { worksheets } = context.workbook
    const sheet = worksheets.getItem(sheetId)
    sheet.load('name,visibility')
    const before = worksheets.getActiveWorksheet()
    before.load('id')
    sheet.activate()
    try {
      await context.sync()
    } catch (error) {
      throw isHidden(sheet) ? hiddenSheet(sheet.name, language) : error
    }
    if (isHidden(sheet)) throw hiddenSheet(sheet.name, language)
    if (before.id !== sheetId) own.expect(activationOf(sheetId))
    // Selecting across sheets in one batch goes astray at times: only now that the sheet is in front.
    const cell = sheet.getRange(address)
    cell.load('rowHidden')
    cell.select()
    const selected = context.workbook.getSelectedRange()
    selected.load('address,worksheet/id')
    await context.sync()
    const reached = selected.worksheet.id === sheetId && holds(selected.address, address)
    if (!reached) throw notReached(sheet.name, address, language)
    if (cell.rowHidden) throw hiddenRow(sheet.name, row, address, language)
  })
}

/** What Excel answered before it refused is there; where it answered nothing, nothing is known. */
function isHidden(sheet: Excel.Worksheet): boolean {
  try {
    return sheet.visibility !== 'Visible'
  } catch {
    return false
  }
}

/** Of merged cells Excel selects all. */
function holds(selected: string, address: string): boolean {
  const [outer] = areasOf(selected.slice(selected.lastIndexOf('!') + 1)) ?? []
  const [inner] = areasOf(address) ?? []
  return (
    outer !== undefined &&
    inner !== undefined &&
    outer.firstRow <= inner.firstRow &&
    outer.lastRow >= inner.lastRow &&
    outer.firstColumn <= inner.firstColumn &&
    outer.lastColumn >= inner.lastColumn
  )
}

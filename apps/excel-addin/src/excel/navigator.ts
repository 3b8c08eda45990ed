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
    const sheet = context.workbook.worksheets.getItem(sheetId)
    sheet.load('name,visibility')
    sheet.activate()
    try {
      await context.sync()
    } catch (error) {
      throw isHidden(sheet) ? hiddenSheet(sheet.name, language) : error
    }
    if (isHidden(sheet)) throw hiddenSheet(sheet.name, language)
    own.expect(activationOf(sheetId))
    // Selecting across sheets in one batch goes astray at times: only now that the sheet is in front.
    const cell = sheet.getRange(address)
    cell.load('rowHidden')
    cell.select()
    const selected = context.workbook.getSelectedRange()
    selected.load('address')
    await context.sync()
    const reached = holds(selected.address, sheet.name, address)
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
function holds(selected: string, sheet: string, address: string): boolean {
  const bang = selected.lastIndexOf('!')
  const name = selected.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'")
  const [outer] = areasOf(selected.slice(bang + 1)) ?? []
  const [inner] = areasOf(address) ?? []
  return (
    name === sheet &&
    outer !== undefined &&
    inner !== undefined &&
    outer.firstRow <= inner.firstRow &&
    outer.lastRow >= inner.lastRow &&
    outer.firstColumn <= inner.firstColumn &&
    outer.lastColumn >= inner.lastColumn
  )
}

/** What the person chose for a sheet, kept in the sheet itself, so that it moves with it. */
import type { Requests } from './requests.ts'

const KEPT_AS = 'werkplekleren.columns'

/** To be read with the next batch: asking for one property by its key counts as a change, asking for all does not. */
export function choicesOf(sheet: Excel.Worksheet): () => string | undefined {
  const kept = sheet.customProperties
  kept.load('items/key,items/value')
  return () => kept.items.find(({ key }) => key === KEPT_AS)?.value
}

export async function keepChoices(excel: Requests, sheetId: string, text: string): Promise<void> {
  await excel.change(async (context) => {
    context.workbook.worksheets.getItem(sheetId).customProperties.add(KEPT_AS, text)
    await context.sync()
  })
}

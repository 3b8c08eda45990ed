/** The drop-down lists of a new planning sheet, one below the other on a sheet beside it. */
import type { PlanningTemplate } from '@werkplekleren/rules'

/** Where the values of a list stand, by those values: columns that accept the same words share a list. */
export type Lists = ReadonlyMap<string, PlacedList>

export interface PlacedList {
  readonly title: string
  readonly values: readonly string[]
  /** 1-based row of its title, in column A. */
  readonly row: number
  /** The formula of a validation that takes its values. */
  readonly source: string
}

export const listKey = (values: readonly string[]): string => values.join('\n')

/** Yes and no are short enough to stand in the validation itself. */
export function listsOf({ columns }: PlanningTemplate, sheet: string): Lists {
  const lists = new Map<string, PlacedList>()
  let row = 1
  for (const { accepted, kind, label } of columns) {
    if (accepted.accepts !== 'list' || kind !== 'code' || lists.has(listKey(accepted.values))) continue
    const { values } = accepted
    const source = `='${sheet.replaceAll("'", "''")}'!$A$${row + 1}:$A$${row + values.length}`
    lists.set(listKey(values), { title: label, values, row, source })
    row += values.length + 2
  }
  return lists
}

export function drawLists(sheet: Excel.Worksheet, lists: Lists): void {
  for (const { title, values, row } of lists.values()) {
    const range = sheet.getRange(`A${row}:A${row + values.length}`)
    range.numberFormat = [title, ...values].map(() => ['@'])
    range.values = [title, ...values].map((value) => [value])
    sheet.getRange(`A${row}`).format.font.bold = true
  }
  sheet.getRange('A:A').format.columnWidth = 360
}

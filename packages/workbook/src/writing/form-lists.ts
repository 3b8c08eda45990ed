/** The values that columns of forms accept, on a sheet of their own where they are too long for a cell's own list. */
import type { Day, Language } from '@werkplekleren/rules'
import { formColumns, formListKey } from './form-columns.ts'
import type { LaidOutSheet } from './laid-out.ts'
import { PHRASES } from './phrases.ts'
import type { ListSheet, ReportSheet } from './report-workbook.ts'

/** Where the values of a list stand, as a formula, by `formListKey`. */
export type ListPlaces = ReadonlyMap<string, string>

/** What fits in the cell's own list; a comma would split a value in two. */
const LONGEST_OWN_LIST = 255
export const fitsInCell = (values: readonly string[]): boolean =>
  values.join(',').length <= LONGEST_OWN_LIST && !values.some((value) => value.includes(','))

/** The sheet with the long lists of all forms; undefined where there are none. */
export function formListsSheet(
  sheets: readonly ReportSheet[],
  asOf: Day,
  language: Language,
): ListSheet | undefined {
  const lists = new Map<string, { headings: string[]; values: readonly string[] }>()
  for (const sheet of sheets) {
    if (sheet.kind !== 'corrections') continue
    const columns = formColumns(sheet.table, asOf, language)
    for (const key of sheet.columns) {
      const { accepted, label } = columns.get(key) ?? {}
      if (accepted?.accepts !== 'list' || label === undefined || fitsInCell(accepted.values)) continue
      const list = lists.get(formListKey(accepted.values)) ?? { headings: [], values: accepted.values }
      lists.set(formListKey(accepted.values), list)
      if (!list.headings.includes(label)) list.headings.push(label)
    }
  }
  if (lists.size === 0) return undefined
  const { lists: words } = PHRASES[language]
  return {
    kind: 'list',
    name: words.name,
    title: words.title,
    intro: [words.intro],
    columns: [
      { header: words.column, kind: 'text' },
      { header: words.value, kind: 'text', width: 60 },
    ],
    rows: [...lists.values()].flatMap(({ headings, values }) =>
      values.map((value) => [headings.join(', '), value]),
    ),
  }
}

/** Where each list stands on that sheet, in the order in which `formListsSheet` put them. */
export function listPlaces(sheet: ListSheet | undefined, laidOut: LaidOutSheet | undefined): ListPlaces {
  const places = new Map<string, string>()
  if (sheet === undefined || laidOut?.table === undefined) return places
  const first = laidOut.table.headerRow + 1
  let start = 0
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    if (sheet.rows[row]?.[0] === sheet.rows[start]?.[0]) continue
    const values = sheet.rows.slice(start, row).map(([, value]) => String(value))
    places.set(formListKey(values), `'${laidOut.name}'!$B$${first + start}:$B$${first + row - 1}`)
    start = row
  }
  return places
}

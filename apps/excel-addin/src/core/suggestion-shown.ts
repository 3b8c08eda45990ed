/** A suggested value as the pane shows it and as Excel is to hold it. */
import { columnOf, type Day, day, renderValue, type Suggestion, serialOf } from '@werkplekleren/rules'
import type { Checked } from './check-task.ts'
import type { GridValue, SuggestionShown } from './contract.ts'

/** What a serial of the 1904 system lacks to that of the 1900 system. */
const FROM_1904_TO_1900 = 1462

/** Before it programs disagree about serials. */
const FIRST_CERTAIN_DAY = /* @__PURE__ */ day(1900, 3, 1)

/** Nothing where Excel has no certain value for it. */
export function suggestionShown(
  { place, value, safe }: Suggestion,
  { kept, task, sheets, shower }: Checked,
): SuggestionShown | undefined {
  const { table, column } = place
  const { language } = task
  const shown = renderValue(table, column, value, language)
  const made = (held: GridValue): SuggestionShown => ({
    place: shower.placeOf(place),
    value: held,
    shown,
    safe,
  })
  switch (columnOf(table, column)?.kind) {
    case 'day': {
      const grid = task.grids.find(({ id }) => id === sheets[place.sheet]?.id)
      // A value of a day column is a day.
      const serial = Number(value) < FIRST_CERTAIN_DAY ? -1 : serialOf(value as Day)
      const held = serial - (grid?.date1904 ? FROM_1904_TO_1900 : 0)
      return held < 0 ? undefined : made(held)
    }
    case 'money':
      return made(Number(value) / 100)
    case 'yesNo':
      return made(shown)
    case 'code': {
      const row = kept.sheets()[place.sheet]?.rows.find(({ row }) => row === place.row)
      const asCode = row?.values[column] != null && row.written?.[column] === undefined
      return made(asCode ? String(value) : shown)
    }
    default:
      return made(value)
  }
}

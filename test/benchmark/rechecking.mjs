/** One edited cell in many rows: a recheck against a full check of the same sheets, in turn. */
import { check, currentRuleset, day, keepCheck } from '@werkplekleren/rules'
import { race } from './stopwatch.mjs'
import { wideRows } from './wide-rows.mjs'

const asOf = day(2025, 6, 30)

/** Milliseconds of a full check and of one edit of a day column, by name; the edits walk through the rows. */
export function timeRecheck(count, column, rounds, edits) {
  const sheet = wideRows(count)
  const kept = keepCheck(currentRuleset, [sheet], { asOf })
  let at = 0
  const editTwice = () => {
    at = (at + 97) % count
    const row = sheet.rows[at]
    const values = { ...row.values, [column]: (row.values[column] ?? asOf) + 1 }
    kept.recheck([{ sheet: 0, at, removed: 1, inserted: [{ ...row, values }] }])
    kept.recheck([{ sheet: 0, at, removed: 1, inserted: [row] }])
    return 2
  }
  editTwice()
  const full = () => check(currentRuleset, [sheet], { asOf }).sheets[0].findings
  return race(
    [
      { name: 'full check', iterations: 1, onlyRounds: 2, run: full },
      { name: 'two rechecks', iterations: edits, run: editTwice },
    ],
    rounds,
  )
}

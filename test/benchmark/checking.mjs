/** Checking: the row workload by every contestant, and the whole current ruleset by our engine. */
import { check, currentRuleset, day } from '@werkplekleren/rules'
import { contestants, mustAgree } from './contestants.mjs'
import { race } from './stopwatch.mjs'
import { wideRows } from './wide-rows.mjs'
import { agreementRows } from './workload.mjs'

/** Milliseconds of each contestant on the same rows; throws where they do not find the same violations. */
export async function raceOnRows(count, rounds, iterationsOf, roundsOf = () => rounds) {
  const rows = agreementRows(count)
  const violations = await mustAgree(rows)
  const entries = contestants.map(({ name, prepare, check }) => {
    const prepared = prepare(rows)
    return {
      name,
      iterations: iterationsOf(name),
      onlyRounds: roundsOf(name),
      run: () => check(prepared),
    }
  })
  return { violations, milliseconds: await race(entries, rounds) }
}

/** The whole current ruleset over agreement rows with every column of the table. */
export async function timeWholeRuleset(count, rounds, iterations) {
  const sheets = [wideRows(count)]
  const run = () => check(currentRuleset, sheets, { asOf: day(2026, 11, 22) })
  const [sheet] = run().sheets
  const judged = sheet.rules.filter(({ notCheckable }) => !notCheckable).length
  const notCheckable = sheet.rules.length - judged
  const milliseconds = (await race([{ name: 'check', iterations, run }], rounds)).get('check')
  return { judged, notCheckable, findings: sheet.findings.length, milliseconds }
}

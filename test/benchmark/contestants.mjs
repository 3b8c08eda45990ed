/** Everyone who checks the row workload, and whether they agree. */
import { ours } from './ours.mjs'
import { plain } from './plain.mjs'
import { rivalAjv } from './rival-ajv.mjs'
import { rivalJsonRulesEngine } from './rival-json-rules-engine.mjs'
import { rivalZod } from './rival-zod.mjs'
import { rulesInWords } from './workload.mjs'

export const contestants = [ours, plain, rivalAjv, rivalZod, rivalJsonRulesEngine]

/** How often each rule is violated in the rows, as one contestant finds it. */
export async function violationsByRule({ name, prepare, check, tally }, rows) {
  const counts = Object.fromEntries(Object.keys(rulesInWords).map((rule) => [rule, 0]))
  tally(await check(prepare(rows)), (rule, times) => {
    if (!Object.hasOwn(counts, rule)) throw new Error(`${name} reports something that is no rule: ${rule}`)
    counts[rule] += times
  })
  return counts
}

/** Throws where a contestant finds other violations than ours; returns how many there are. */
export async function mustAgree(rows) {
  const [first, ...others] = contestants
  const expected = await violationsByRule(first, rows)
  for (const other of others) {
    const found = await violationsByRule(other, rows)
    for (const [rule, times] of Object.entries(expected)) {
      if (found[rule] !== times) {
        throw new Error(`${rule}: ${first.name} finds ${times} violations, ${other.name} ${found[rule]}`)
      }
    }
  }
  return Object.values(expected).reduce((sum, times) => sum + times, 0)
}

/** What lies ahead is what a check on each later day would say first. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addDays,
  check,
  currentRuleset,
  type Day,
  day,
  type Finding,
  tableIds,
  turnsAhead,
} from '../../src/index.ts'
import { randomSheet } from '../support/random-sheets.ts'

const asOf = day(2022, 12, 20)
const until = addDays(asOf, 20)

const input = fc
  .tuple(
    randomSheet('agreements', 10),
    randomSheet('mentors', 6),
    ...tableIds.map((table) => fc.option(randomSheet(table, 4), { nil: undefined })),
  )
  .map((sheets) => sheets.filter((sheet) => sheet !== undefined))

it('each violation is told on the first day on which a check finds it, and none of today', () => {
  let told = 0
  fc.assert(
    fc.property(input, (sheets) => {
      const findingsOn = (on: Day) =>
        check(currentRuleset, sheets, { asOf: on }).sheets.flatMap(({ findings }) => findings)
      const today = new Set(findingsOn(asOf).map(textOf))
      const seen = new Set(today)
      for (const { on, findings } of turnsAhead(currentRuleset, sheets, { asOf, until })) {
        const fresh = findingsOn(on).filter(
          (finding) => finding.verdict === 'violated' && !seen.has(textOf(finding)),
        )
        for (const finding of fresh) seen.add(textOf(finding))
        expect(findings).toEqual(fresh)
        told += fresh.length
      }
    }),
    { numRuns: 40, seed: 1 },
  )
  expect(told).toBeGreaterThan(0)
})

const textOf = (finding: Finding): string =>
  JSON.stringify([
    finding.rule,
    finding.verdict === 'violated' ? (finding.variant ?? '') : 'undecided',
    finding.places.map(({ sheet, row, column }) => [sheet, row, column]),
  ])

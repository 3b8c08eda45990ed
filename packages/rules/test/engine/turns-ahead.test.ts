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

/** Terms of two weeks, six months and a year run from some of these to a day that is looked at. */
const daysAround = [-400, -190, -181, -60, -30, -12, -10, -5, 0, 5, 9, 12, 200].map((days) =>
  addDays(asOf, days),
)

const input = fc
  .tuple(
    randomSheet('agreements', 10, daysAround),
    randomSheet('mentors', 6, daysAround),
    randomSheet('accreditations', 6, daysAround),
    ...tableIds.map((table) => fc.option(randomSheet(table, 4, daysAround), { nil: undefined })),
  )
  .map((sheets) => sheets.filter((sheet) => sheet !== undefined))

it('each violation is told on the first day on which a check finds it, and none of today', () => {
  const told = new Map<string, number>()
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
        for (const { rule } of fresh) told.set(rule, (told.get(rule) ?? 0) + 1)
      }
    }),
    { numRuns: 40, seed: 1 },
  )
  expect(told.size).toBeGreaterThan(1)
})

const textOf = (finding: Finding): string =>
  JSON.stringify([
    finding.rule,
    finding.verdict === 'violated' ? (finding.variant ?? '') : 'undecided',
    finding.places.map(({ sheet, row, column }) => [sheet, row, column]),
  ])

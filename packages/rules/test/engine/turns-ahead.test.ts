/** What lies ahead is what a check on each later day would say first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  allRules,
  check,
  compileRuleset,
  currentRuleset,
  type Day,
  day,
  type Finding,
  formatDay,
  tableIds,
  turnsAhead,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
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

describe('what lies ahead of mentors', () => {
  const mentor = { companyNo: '0403019261', sectorCode: 'BOUW', trainingExempt: 'nee', trainedOn: null }
  const sheets = [
    caseSheet('mentors', [
      { ...mentor, id: 'M1', accreditedOn: '2024-01-15' },
      { ...mentor, id: 'M2', accreditedOn: '2024-01-15' },
      { ...mentor, id: 'M3', accreditedOn: '2024-01-16' },
      { ...mentor, id: 'M4', accreditedOn: '2023-01-15' },
      { ...mentor, id: 'M5', accreditedOn: null },
    ]),
    caseSheet('sectors', [{ code: 'BOUW', trainingMonths: '6' }]),
  ]
  const inTime = compileRuleset(allRules.filter(({ id }) => id === 'mentor-trained-in-time'))
  const told = (last: Day) =>
    [...turnsAhead(inTime, sheets, { asOf: day(2024, 7, 10), until: last })].map(({ on, findings }) => [
      formatDay(on),
      ...findings.map(({ places }) => places[0].record),
    ])

  it('is told for each of them on its own day, once, and not for what is wrong or unknown today', () => {
    expect(told(day(2024, 7, 20)).filter(({ length }) => length > 1)).toEqual([
      ['2024-07-16', 'M1', 'M2'],
      ['2024-07-17', 'M3'],
    ])
  })

  it('has an entry for every day up to the last, that day too', () => {
    expect(told(day(2024, 7, 12))).toEqual([['2024-07-11'], ['2024-07-12']])
    expect(told(day(2024, 7, 16)).at(-1)).toEqual(['2024-07-16', 'M1', 'M2'])
    expect(told(day(2024, 7, 10))).toEqual([])
  })
})

const textOf = (finding: Finding): string =>
  JSON.stringify([
    finding.rule,
    finding.verdict === 'violated' ? (finding.variant ?? '') : 'undecided',
    finding.places.map(({ sheet, row, column }) => [sheet, row, column]),
  ])

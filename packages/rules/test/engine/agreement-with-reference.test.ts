/** The engine and the reference interpreter give the same verdicts and findings on random tables. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRules, type CheckResult, check, currentRuleset, day, tableIds } from '../../src/index.ts'
import { randomSheet } from '../support/random-sheets.ts'
import { interpret } from '../support/reference-interpreter.ts'

const asOf = day(2025, 6, 30)

const sheets = fc
  .tuple(
    randomSheet('agreements', 10),
    fc.option(randomSheet('agreements', 4), { nil: undefined }),
    ...tableIds
      .filter((table) => table !== 'agreements')
      .map((table) => fc.option(randomSheet(table, 4), { nil: undefined })),
  )
  .map((list) => list.filter((sheet) => sheet !== undefined))

/** A result in the shape of the reference: findings as a sorted list of places. */
const shapeOf = (result: CheckResult) =>
  result.sheets
    .flatMap((sheet, index) =>
      sheet.rules.map(({ rule, applies, valid, violated, undecided, notCheckable }) => ({
        rule,
        sheet: index,
        applies: notCheckable ? 0 : applies,
        valid,
        violated,
        undecided,
        findings: sheet.findings
          .filter((finding) => finding.rule === rule)
          .map(
            ({ verdict, places }) =>
              `${verdict} ${places.map(({ row, column }) => `${row}.${column}`).join(' ')}`,
          )
          .sort(),
      })),
    )
    .sort(byRuleAndSheet)

const byRuleAndSheet = (a: { rule: string; sheet: number }, b: { rule: string; sheet: number }) =>
  a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.sheet - b.sheet

describe('the engine', () => {
  it('agrees with the reference interpreter on every rule', () => {
    fc.assert(
      fc.property(sheets, (input) => {
        const expected = interpret(allRules, input, asOf)
          .map(({ notCheckable: _, ...verdict }) => verdict)
          .sort(byRuleAndSheet)
        expect(shapeOf(check(currentRuleset, input, { asOf }))).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })

  it('says of every row it concerns that it is valid, violated or undecided', () => {
    fc.assert(
      fc.property(sheets, (input) => {
        for (const { rules } of check(currentRuleset, input, { asOf }).sheets) {
          for (const { applies, valid, violated, undecided, notCheckable } of rules) {
            expect(valid + violated + undecided).toBe(notCheckable ? 0 : applies)
          }
        }
      }),
    )
  })

  it('gives the same result twice, and concerns the same rows whatever the order of the sheets', () => {
    fc.assert(
      fc.property(sheets, (input) => {
        const result = check(currentRuleset, input, { asOf })
        expect(check(currentRuleset, input, { asOf })).toEqual(result)
        expect(concerned(check(currentRuleset, [...input].reverse(), { asOf }))).toEqual(concerned(result))
      }),
      { numRuns: 50 },
    )
  })
})

/** Rows concerned and undecided by rule, over all sheets. */
function concerned({ sheets }: CheckResult): Readonly<Record<string, readonly [number, number]>> {
  const counts: Record<string, readonly [number, number]> = {}
  for (const { rules } of sheets) {
    for (const { rule, applies, undecided } of rules) {
      const [before, undecidedBefore] = counts[rule] ?? [0, 0]
      counts[rule] = [before + applies, undecidedBefore + undecided]
    }
  }
  return counts
}

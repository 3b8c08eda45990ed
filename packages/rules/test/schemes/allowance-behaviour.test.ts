/** What the rules on allowances promise together: one wrong amount, one finding; a right one, none. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CaseRow,
  check,
  compileRuleset,
  type Day,
  day,
  formatDay,
  oaoAllowancesOn,
  renderCents,
} from '../../src/index.ts'
import { type PriorEducation, possibleCategories } from '../../src/schemes/allowance/allowance-category.ts'
import { allowanceRules } from '../../src/schemes/allowance/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const ruleset = compileRuleset(allowanceRules)
const findingsOf = (row: CaseRow) =>
  (check(ruleset, [caseSheet('agreements', [row])], { asOf }).sheets[0]?.findings ?? []).filter(
    ({ verdict }) => verdict === 'violated',
  )

const start = fc.integer({ min: day(2018, 9, 1), max: day(2026, 8, 31) }).map((number) => number as Day)
const category = fc.constantFrom<1 | 2 | 3>(1, 2, 3)
const rowOf = (on: Day, cents: number, stated: number | null): CaseRow => ({
  scheme: 'DUAAL',
  contractType: 'OAO',
  start: formatDay(on),
  end: '2027-06-30',
  allowance: renderCents(cents, 'nl'),
  allowanceCategory: stated === null ? null : String(stated),
})

describe('the amount of an OAO', () => {
  it('that stands in the table for its day and category gives no finding, nor without a category', () => {
    fc.assert(
      fc.property(start, category, fc.boolean(), (on, of, states) => {
        const cents = oaoAllowancesOn(on)?.amounts[of] ?? 0
        expect(findingsOf(rowOf(on, cents, states ? of : null))).toEqual([])
      }),
    )
  })

  it('that differs from it gives exactly one finding, whichever rule is concerned', () => {
    const somewhere = fc.oneof(
      fc.integer({ min: 1, max: 100_000 }),
      fc.tuple(start, category).map(([on, of]) => oaoAllowancesOn(on)?.amounts[of] ?? 1),
    )
    fc.assert(
      fc.property(start, category, somewhere, (on, of, cents) => {
        const right = oaoAllowancesOn(on)?.amounts[of] === cents
        expect(findingsOf(rowOf(on, cents, of)).map(({ rule }) => rule)).toHaveLength(right ? 0 : 1)
      }),
      { numRuns: 500 },
    )
  })

  it('is never an error where it rests on a minimum income that is not confirmed', () => {
    fc.assert(
      fc.property(start, category, fc.integer({ min: 1, max: 100_000 }), (on, of, cents) => {
        const unverified = oaoAllowancesOn(on)?.certainty === 'unverified'
        const errors = findingsOf(rowOf(on, cents, of)).filter(({ severity }) => severity === 'error')
        if (unverified) expect(errors).toEqual([])
      }),
    )
  })
})

describe('the categories that are possible', () => {
  const yesNoUnknown = fc.constantFrom(true, false, null)
  const prior: fc.Arbitrary<PriorEducation> = fc.record({
    learnerSecondStageDone: yesNoUnknown,
    learnerThirdStageFirstYearDone: yesNoUnknown,
    learnerAlternatingYearsDone: fc.constantFrom(0, 1, 2, 3, null),
    learnerOv3Done: yesNoUnknown,
  })
  const years = { yearsOf2: 1, yearsOf3: 2 }

  it('are at least one, follow each other, and are exactly one when everything is known', () => {
    fc.assert(
      fc.property(prior, (known) => {
        const possible = possibleCategories(known, years)
        expect(possible.length).toBeGreaterThan(0)
        expect((possible.at(-1) ?? 0) - (possible[0] ?? 0)).toBe(possible.length - 1)
        if (!Object.values(known).includes(null)) expect(possible).toHaveLength(1)
      }),
    )
  })

  it('become fewer and never others when an unknown fact becomes known', () => {
    fc.assert(
      fc.property(prior, prior, (known, more) => {
        const filled: PriorEducation = {
          learnerSecondStageDone: known.learnerSecondStageDone ?? more.learnerSecondStageDone,
          learnerThirdStageFirstYearDone:
            known.learnerThirdStageFirstYearDone ?? more.learnerThirdStageFirstYearDone,
          learnerAlternatingYearsDone: known.learnerAlternatingYearsDone ?? more.learnerAlternatingYearsDone,
          learnerOv3Done: known.learnerOv3Done ?? more.learnerOv3Done,
        }
        const before = possibleCategories(known, years)
        for (const still of possibleCategories(filled, years)) expect(before).toContain(still)
      }),
    )
  })
})

describe('a part-time employment contract', () => {
  it.each([
    ['a wage', '1200', null, []],
    ['nothing', null, null, ['da-wage-present']],
    ['an allowance', null, '675,90', ['da-no-training-allowance']],
    ['both', '1200', '675,90', ['da-no-training-allowance']],
  ])('that pays %s gives one finding at most', (_what, wage, allowance, rules) => {
    const row = { scheme: 'DUAAL', contractType: 'DA', start: '2025-02-01', wage, allowance }
    expect(findingsOf(row).map(({ rule }) => rule)).toEqual(rules)
  })
})

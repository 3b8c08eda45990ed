/** What the rules of individual vocational training promise together with those of all schemes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatDay } from '../../src/calendar/index.ts'
import { type CaseRow, check, compileRuleset, currentRuleset, day } from '../../src/index.ts'
import { iboRules } from '../../src/schemes/ibo/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const violations = (sheets: Parameters<typeof check>[1], ruleset = currentRuleset) =>
  check(ruleset, sheets, { asOf })
    .sheets.flatMap(({ findings }) => findings)
    .filter(({ verdict }) => verdict === 'violated')

describe('an employer that VDAB excluded', () => {
  const exclusion = { companyNo: '0403019261', from: '2024-01-15', to: null, authority: 'VDAB' }
  const rulesFor = (start: string) =>
    violations([
      caseSheet('agreements', [{ scheme: 'IBO', companyNo: '0403019261', start }]),
      caseSheet('exclusions', [exclusion]),
    ]).filter(({ places }) => places[0].column === 'companyNo')

  it.each(['2024-01-15', '2027-01-14'])('gets no IBO on %s, by the rule for all schemes', (start) => {
    expect(rulesFor(start).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['gen-excluded-by-vdab', 'error'],
    ])
  })

  it.each(['2024-01-14', '2027-01-15'])('may have one on %s', (start) => {
    expect(rulesFor(start)).toEqual([])
  })
})

describe('a late signature of an IBO', () => {
  it('is one finding', () => {
    const sheet = caseSheet('agreements', [{ scheme: 'IBO', signedOn: '2024-03-02', start: '2024-03-01' }])
    const late = violations([sheet]).filter(({ places }) =>
      places.some(({ column }) => column === 'signedOn'),
    )
    expect(late.map(({ rule }) => rule)).toEqual(['ibo-before-start'])
  })
})

describe('the length of an IBO', () => {
  const ruleset = compileRuleset(iboRules.filter(({ id }) => /-weeks$/.test(id)))

  it('is judged by at most one of its three limits, whatever the dates', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom('ja', 'nee'),
        (from, days, iboPlus) => {
          const start = addDays(day(2018, 9, 1), from)
          const row: CaseRow = {
            scheme: 'IBO',
            iboPlus,
            start: formatDay(start),
            end: formatDay(addDays(start, days - 1)),
          }
          const found = violations([caseSheet('agreements', [row])], ruleset).map(({ rule }) => rule)
          const longest = iboPlus === 'ja' ? 364 : 182
          const tooLong = iboPlus === 'ja' ? 'ibo-plus-52-weeks' : 'ibo-max-26-weeks'
          expect(found).toEqual(days < 28 ? ['ibo-min-4-weeks'] : days > longest ? [tooLong] : [])
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the percentage of the premium', () => {
  const ruleset = compileRuleset(iboRules.filter(({ id }) => id === 'ibo-percentage-constant'))

  it('is one finding for each change in time, whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 12 }),
        fc.array(fc.constantFrom('70', '80', '90'), { minLength: 12, maxLength: 12 }),
        (offsets, percentages) => {
          const rows = offsets.map(
            (offset, index): CaseRow => ({
              scheme: 'IBO',
              learnerId: 'L1',
              companyNo: '0403019261',
              start: formatDay(addDays(day(2026, 1, 1), offset)),
              premiumPercentage: percentages[index] ?? null,
            }),
          )
          const inTime = offsets
            .map((offset, index) => ({ offset, percentage: percentages[index] }))
            .sort((a, b) => a.offset - b.offset)
          const changes = inTime.filter(
            ({ percentage }, index) => index > 0 && inTime[index - 1]?.percentage !== percentage,
          )
          expect(violations([caseSheet('agreements', rows)], ruleset)).toHaveLength(changes.length)
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** What the rules of the vocational immersion internship promise together with those of all schemes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/calendar/index.ts'
import { type CaseRow, check, compileRuleset, currentRuleset, day } from '../../src/index.ts'
import { bisRules } from '../../src/schemes/bis/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)

describe('a late signature of a BIS', () => {
  it.each(['2024-03-02', '2024-04-01'])('on %s is one finding', (signedOn) => {
    const sheet = caseSheet('agreements', [{ scheme: 'BIS', signedOn, start: '2024-03-01' }])
    const findings = check(currentRuleset, [sheet], { asOf }).sheets[0]?.findings ?? []
    const late = findings.filter(
      ({ verdict, places }) => verdict === 'violated' && places.some(({ column }) => column === 'signedOn'),
    )
    expect(late.map(({ rule }) => rule)).toEqual(['bis-signed-before'])
  })

  it('that is missing altogether is an error of the rule for all schemes', () => {
    const sheet = caseSheet('agreements', [{ scheme: 'BIS', signedOn: null, start: '2024-03-01' }])
    const findings = check(currentRuleset, [sheet], { asOf }).sheets[0]?.findings ?? []
    expect(
      findings.filter(({ verdict }) => verdict === 'violated').map(({ rule, severity }) => [rule, severity]),
    ).toContainEqual(['gen-signed-before-start', 'error'])
  })
})

describe('internships beside another framework', () => {
  const ruleset = compileRuleset(bisRules.filter(({ id }) => id === 'bis-residual'))
  const first = day(2024, 1, 1)
  const spell = fc.record({
    scheme: fc.constantFrom('BIS', 'DUAAL', 'WES'),
    start: fc.integer({ min: 0, max: 20 }),
    length: fc.integer({ min: -1, max: 8 }),
  })

  it('are each found once, exactly where a day is shared', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 10 }), (spells) => {
        const rows = spells.map(
          ({ scheme, start, length }): CaseRow => ({
            scheme,
            learnerId: 'L1',
            companyNo: '0403019261',
            start: iso(first + start),
            end: iso(first + start + length),
          }),
        )
        const findings = check(ruleset, [caseSheet('agreements', rows)], { asOf }).sheets[0]?.findings ?? []
        const found = findings.map(({ places }) => places[0].row - 2).sort((a, b) => a - b)
        const expected = spells.flatMap((one, index) =>
          one.scheme === 'BIS' && spells.some((other) => other.scheme !== 'BIS' && sharesDays(one, other))
            ? [index]
            : [],
        )
        expect(found).toEqual(expected)
        for (const { places } of findings) {
          const [one, other] = places.map(({ row }) => spells[row - 2])
          expect(one && other && other.scheme !== 'BIS' && sharesDays(one, other)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  type Spell = { readonly start: number; readonly length: number }
  const sharesDays = (a: Spell, b: Spell) =>
    a.length >= 0 && b.length >= 0 && a.start <= b.start + b.length && b.start <= a.start + a.length
})

function iso(count: number): string {
  // Whole days within a month of the first day are days by definition.
  return formatDay(count as ReturnType<typeof day>)
}

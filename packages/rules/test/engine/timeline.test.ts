/** What a rule will say of a row on the days ahead, if nothing is done. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  allRules,
  type CheckResult,
  check,
  compileRuleset,
  currentRuleset,
  day,
  formatDay,
  type Saying,
  timeline,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
import { randomSheet } from '../support/random-sheets.ts'
import { asOf, duration, tooLong } from '../support/stage-rows.ts'

describe('the timeline of a mentor', () => {
  const mentor = {
    id: 'M1',
    companyNo: '0403019261',
    sectorCode: 'BOUW',
    accreditedOn: '2024-01-15',
    trainingExempt: 'nee',
  }
  const sheets = [
    caseSheet('mentors', [{ ...mentor, trainedOn: null }]),
    caseSheet('sectors', [{ code: 'BOUW', trainingMonths: '6' }]),
  ]
  const rules = compileRuleset(allRules.filter(({ id }) => id === 'mentor-trained-in-time'))

  it('says on which day the training is overdue if nothing is done', () => {
    const ahead = timeline(
      rules,
      sheets,
      { sheet: 0, row: 2 },
      { asOf: day(2024, 6, 1), until: day(2024, 12, 31) },
    )
    expect(ahead.map(({ rule, on, to }) => [rule, formatDay(on), to.verdict])).toEqual([
      ['mentor-trained-in-time', '2024-07-16', 'violated'],
    ])
  })

  it('agrees with a check on each of the days', () => {
    const ahead = timeline(
      currentRuleset,
      sheets,
      { sheet: 0, row: 2 },
      { asOf: day(2024, 5, 1), until: day(2024, 7, 31) },
    )
    const violatedOn = (when: ReturnType<typeof day>) =>
      check(currentRuleset, sheets, { asOf: when })
        .sheets[0]?.findings.filter(({ verdict }) => verdict === 'violated')
        .map(({ rule }) => rule) ?? []
    for (const { rule, on, to } of ahead) {
      expect(violatedOn(on).includes(rule)).toBe(to.verdict === 'violated')
    }
    expect(ahead.length).toBeGreaterThan(0)
  })

  it('ends on the last day asked for, and shows the finding of each day', () => {
    const until = (last: ReturnType<typeof day>) =>
      timeline(rules, sheets, { sheet: 0, row: 2 }, { asOf: day(2024, 6, 1), until: last })
    expect(until(day(2024, 7, 15))).toEqual([])
    const [entry, ...others] = until(day(2024, 7, 16))
    expect(others).toEqual([])
    expect(entry?.from).toEqual({ verdict: 'clear' })
    expect(entry?.finding?.rule).toBe('mentor-trained-in-time')
    expect(entry?.finding?.places[0]).toMatchObject({ sheet: 0, row: 2 })
  })

  it('is that of the row asked for, not of the rows beside it', () => {
    const two = [
      caseSheet('mentors', [
        { ...mentor, id: 'M0', trainedOn: '2024-02-01' },
        { ...mentor, trainedOn: null },
      ]),
      caseSheet('sectors', [{ code: 'BOUW', trainingMonths: '6' }]),
    ]
    const days = { asOf: day(2024, 6, 1), until: day(2024, 12, 31) }
    expect(timeline(rules, two, { sheet: 0, row: 2 }, days)).toEqual([])
    expect(timeline(rules, two, { sheet: 0, row: 3 }, days)).toHaveLength(1)
    expect(() => timeline(rules, two, { sheet: 0, row: 4 }, days)).toThrow('no row 4')
    expect(() => timeline(rules, two, { sheet: 2, row: 2 }, days)).toThrow(RangeError)
  })

  it('is empty for a rule that looks at no day', () => {
    const agreements = [caseSheet('agreements', [tooLong])]
    expect(timeline(duration, agreements, { sheet: 0, row: 2 }, { asOf, until: day(2025, 6, 1) })).toEqual([])
  })
})

describe('the timeline of any row', () => {
  const from = day(2022, 12, 24)
  const until = addDays(from, 12)
  /** Terms of two weeks, six months and a year run from some of these to a day that is looked at. */
  const daysAround = [-375, -360, -181, -60, -30, -12, -10, -5, 0, 5, 9].map((days) => addDays(from, days))
  const input = fc.tuple(
    randomSheet('agreements', 8, daysAround),
    randomSheet('mentors', 5, daysAround),
    randomSheet('accreditations', 5, daysAround),
    randomSheet('sectors', 3, daysAround),
  )

  /** What the findings of a check say of a row, by rule. */
  function sayingsOf({ sheets }: CheckResult, place: { readonly sheet: number; readonly row: number }) {
    const sayings = new Map<string, Set<string>>()
    for (const finding of sheets.flatMap(({ findings }) => findings)) {
      if (!finding.places.some(({ sheet, row }) => sheet === place.sheet && row === place.row)) continue
      const variant = finding.verdict === 'violated' ? (finding.variant ?? '') : ''
      const said = sayings.get(finding.rule) ?? new Set()
      sayings.set(finding.rule, said.add(`${finding.verdict} ${variant}`.trim()))
    }
    return sayings
  }

  /** Those of which the verdict may change with the day alone, and two of which it may not. */
  const looking =
    /^(acc-(decision-14-days|present)|mentor-(construction-plan|training-due-soon|trained-in-time)|sub-mentor-trained|id-nrn-century|wes-(follow-up|max-duration)|dual-(suspension-notice|20-training-days|registered|min-age))$/
  const rules = compileRuleset(allRules.filter(({ id }) => looking.test(id)))

  it('names every day on which a check says something else of the row, and no other', () => {
    const told = new Set<string>()
    fc.assert(
      fc.property(input, (sheets) => {
        const days = Array.from({ length: until - from + 1 }, (_, index) => addDays(from, index))
        const results = days.map((asOf) => check(rules, sheets, { asOf }))
        for (const place of sheets.flatMap(({ rows }, sheet) => rows.map(({ row }) => ({ sheet, row })))) {
          const ahead = timeline(rules, sheets, place, { asOf: from, until })
          expect(ahead.filter(({ on }) => on <= from || on > until)).toEqual([])
          const sayings = results.map((result) => sayingsOf(result, place))
          for (const { id } of rules.rules) {
            // Of a rule that says more than one thing of a row, one of them is told.
            if (sayings.some((said) => (said.get(id)?.size ?? 0) > 1)) continue
            const changes = days.slice(1).flatMap((on, index) => {
              const [was, is] = [sayings[index], sayings[index + 1]].map((said) =>
                [...(said?.get(id) ?? ['clear'])].join(),
              )
              return was === is ? [] : [[on, was, is, is === 'clear' ? 'clear' : is?.split(' ')[0]]]
            })
            const entries = ahead.filter(({ rule }) => rule === id)
            expect(
              entries.map(({ on, from, to, finding }) => [
                on,
                words(from),
                words(to),
                finding?.verdict ?? 'clear',
              ]),
            ).toEqual(changes)
            for (const { to } of entries) told.add(words(to))
          }
        }
      }),
      { numRuns: 100, seed: 3 },
    )
    expect([...told].map((said) => said.split(' ')[0])).toEqual(expect.arrayContaining(['violated', 'clear']))
  })
})

const words = ({ verdict, variant = '' }: Saying) => `${verdict} ${variant}`.trim()

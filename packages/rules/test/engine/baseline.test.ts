/** What is new, still there, solved or no longer decidable since an earlier check. */
import { describe, expect, it } from 'vitest'
import {
  baselineOf,
  baselineSchema,
  check,
  compareWithBaseline,
  compileRuleset,
  type Finding,
  parseDay,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
import { asOf, duration, fine, tooLong } from '../support/stage-rows.ts'

describe('a baseline', () => {
  const before = [
    caseSheet('agreements', [tooLong, { ...tooLong, id: 'S3' }, { ...tooLong, id: 'S4' }, fine]),
  ]
  const baseline = baselineOf(duration, check(duration, before, { asOf }), before)
  const compare = (rows: Parameters<typeof caseSheet>[1]) => {
    const sheets = [caseSheet('agreements', rows)]
    return compareWithBaseline(duration, baseline, check(duration, sheets, { asOf }), sheets)
  }
  const records = (findings: readonly Finding[]) => findings.map(({ places }) => places[0].record)

  it('survives storage and holds no value of a cell', () => {
    const stored = JSON.stringify(baseline)
    expect(baselineSchema.parse(JSON.parse(stored))).toEqual(baseline)
    expect(stored).not.toContain('0403019261')
  })

  it('tells new, still, solved and no longer decidable apart', () => {
    const result = compare([
      { ...tooLong, id: 'S5' },
      tooLong,
      { ...tooLong, id: 'S3', end: null },
      { ...tooLong, id: 'S4', end: '2024-07-01' },
    ])
    expect(records(result.fresh)).toEqual(['S5'])
    expect(records(result.still)).toEqual(['S1'])
    expect(result.solved.map(({ record }) => record)).toEqual(['S4'])
    expect(result.noLongerDecidable.map(({ record }) => record)).toEqual(['S3'])
  })

  it('calls nothing solved that was not looked at: a record, a column or a rule that is gone', () => {
    const records = (entries: readonly { readonly record: string }[]) => entries.map(({ record }) => record)
    const withoutRows = compare([fine, tooLong])
    expect([records(withoutRows.solved), records(withoutRows.noLongerDecidable)]).toEqual([[], ['S3', 'S4']])
    const noEnd = [
      caseSheet(
        'agreements',
        [{ ...tooLong }].map(({ end: _, ...row }) => row),
      ),
    ]
    const withoutColumn = compareWithBaseline(duration, baseline, check(duration, noEnd, { asOf }), noEnd)
    expect(records(withoutColumn.solved)).toEqual([])
    expect(records(withoutColumn.noLongerDecidable)).toEqual(['S1', 'S3', 'S4'])
    const none = compileRuleset([])
    const withoutRule = compareWithBaseline(none, baseline, check(none, before, { asOf }), before)
    expect(records(withoutRule.noLongerDecidable)).toEqual(['S1', 'S3', 'S4'])
  })

  it('takes the same fault with other values for a new one', () => {
    const result = compare([{ ...tooLong, end: '2024-08-12' }])
    expect(records(result.fresh)).toEqual(['S1'])
    expect(result.still).toEqual([])
    expect(result.solved.map(({ record }) => record)).toEqual(['S1'])
  })

  it('does not mind the order of the rows', () => {
    const result = compare([fine, { ...tooLong, id: 'S4' }, { ...tooLong, id: 'S3' }, tooLong])
    expect([result.fresh, result.solved, result.noLongerDecidable]).toEqual([[], [], []])
    const rows = ['S4', 'S1', 'S3'].map((id) => ({ ...tooLong, id }))
    const otherwise = [caseSheet('agreements', rows)]
    const sorted = baselineOf(duration, check(duration, otherwise, { asOf }), otherwise)
    expect(sorted).toEqual(baseline)
    expect(sorted.entries.map(({ record }) => record)).toEqual(['S1', 'S3', 'S4'])
  })

  it('tells what is solved in the same order, however the baseline was stored', () => {
    const stored = { ...baseline, entries: [...baseline.entries].reverse() }
    const rows = ['S4', 'S1', 'S3'].map((id) => ({ ...fine, id }))
    const sheets = [caseSheet('agreements', rows)]
    const result = compareWithBaseline(duration, stored, check(duration, sheets, { asOf }), sheets)
    expect(result.solved.map(({ record }) => record)).toEqual(['S1', 'S3', 'S4'])
  })

  it('counts two rows of one name that break a rule alike as two', () => {
    const twice = [caseSheet('agreements', [tooLong, tooLong])]
    const kept = baselineOf(duration, check(duration, twice, { asOf }), twice)
    const now = (rows: Parameters<typeof caseSheet>[1]) => {
      const sheets = [caseSheet('agreements', rows)]
      const { fresh, still, solved } = compareWithBaseline(
        duration,
        kept,
        check(duration, sheets, { asOf }),
        sheets,
      )
      return [fresh.length, still.length, solved.length]
    }
    expect(kept.entries).toHaveLength(2)
    expect(now([tooLong, tooLong])).toEqual([0, 2, 0])
    expect(now([tooLong])).toEqual([0, 1, 1])
    expect(now([tooLong, tooLong, tooLong])).toEqual([1, 2, 0])
  })

  it('cannot be read with a day that no calendar has', () => {
    const reads = (asOf: unknown) => baselineSchema.safeParse({ ...baseline, asOf }).success
    const [first, last] = [parseDay('1900-01-01'), parseDay('2199-12-31')].map(Number)
    expect([first, last].map(reads)).toEqual([true, true])
    expect([Number(first) - 1, Number(last) + 1, 1.5, '2024-06-01', null].map(reads)).toEqual(
      Array(5).fill(false),
    )
  })
})

/** All contestants of the benchmark do the same work: they find the same violations of every rule. */
import { describe, expect, it } from 'vitest'
import { contestants, violationsByRule } from './contestants.mjs'
import { agreementRows, columns, rulesInWords } from './workload.mjs'

const rows = agreementRows(500)
const [ours, plain] = contestants
const rivals = contestants.slice(1)
const holed = columns
  .filter((column) => column !== 'id')
  .flatMap((column) => rows.slice(0, 40).map((row) => ({ ...row, [column]: null })))

describe('the row workload of the benchmark', () => {
  it('breaks each of the twelve rules at least once in 500 rows, and most rows break none of one rule', async () => {
    const counts = await violationsByRule(ours, rows)
    expect(Object.keys(counts)).toHaveLength(12)
    for (const [rule, times] of Object.entries(counts)) {
      expect(times, rule).toBeGreaterThan(0)
      expect(times, rule).toBeLessThan(rows.length / 10)
    }
  })

  it('has empty cells in columns that rules read', () => {
    for (const column of ['end', 'learnerBirth', 'actualEnd', 'endReason']) {
      expect(columns).toContain(column)
      expect(
        rows.some((row) => row[column] === null),
        column,
      ).toBe(true)
    }
  })

  it.each(rivals)('is judged by $name as by our engine, rule by rule', async (rival) => {
    expect(await violationsByRule(rival, rows)).toEqual(await violationsByRule(ours, rows))
  })

  it('is judged alike where one cell after the other is empty', async () => {
    const expected = await violationsByRule(ours, holed)
    for (const rival of rivals) expect(await violationsByRule(rival, holed), rival.name).toEqual(expected)
  })

  it('draws the very same findings, in the same order, from our engine and from the plain functions', () => {
    for (const each of [rows, holed]) {
      const result = ours.check(ours.prepare(each))
      expect(result).toMatchObject({ sheets: [{ findings: plain.check(plain.prepare(each)) }] })
    }
  })

  it('is the same at every run', () => {
    expect(agreementRows(500)).toEqual(rows)
    expect(Object.values(rulesInWords).every((words) => words.endsWith('.'))).toBe(true)
  })
})

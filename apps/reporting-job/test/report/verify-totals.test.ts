/** Totals that disagree stop the report before anything is written. */
import { describe, expect, it } from 'vitest'
import type { FilledTable, Headlines, Unassigned } from '../../src/indicators/index.ts'
import { verifyTotals } from '../../src/report/verify-totals.ts'

const learnerTables = ['1_3', '1_4', '1_5', '1_6', '1_14']

const table = (total: number): FilledTable => ({
  columns: [],
  rows: [
    ['Rij', total],
    ['Totaal', total],
  ],
  totalRow: true,
})

/** A workbook in which every table has its own total. */
function workbook(learners: number, others: number, changed: Readonly<Record<string, number>> = {}) {
  const totals = {
    ...Object.fromEntries(learnerTables.map((id) => [id, learners])),
    ...Object.fromEntries(['2_1', '2_7', '4_1'].map((id) => [id, others])),
    ...changed,
  }
  return {
    tables: new Map(Object.entries(totals).map(([id, total]) => [id, table(total)])),
    // Only the learners are compared.
    headlines: { learners } as Headlines,
  }
}

const none: Unassigned = { learners: 0, accreditations: 0, mentors: 0, agreements: 0 }
const parts = [workbook(4, 10), workbook(6, 20)]

describe('totals', () => {
  it('agree where the partnerships add up to Flanders', () => {
    expect(() => verifyTotals(workbook(10, 30), parts, none)).not.toThrow()
  })

  it('agree where the rest belongs to no partnership', () => {
    const rest = { learners: 2, accreditations: 1, mentors: 1, agreements: 1 }
    expect(() => verifyTotals(workbook(12, 31), parts, rest)).not.toThrow()
  })

  it.each(learnerTables)('stop the report where table %s counts another number of learners', (id) => {
    expect(() => verifyTotals(workbook(10, 30, { [id]: 9 }), parts, none)).toThrow(`Table ${id} counts 9`)
    expect(() =>
      verifyTotals(workbook(10, 30), [workbook(4, 10, { [id]: 5 }), workbook(6, 20)], none),
    ).toThrow(`Table ${id} counts 5`)
  })

  it.each(['2_1', '2_7', '4_1'])('stop the report where the partnerships do not add up in table %s', (id) => {
    for (const total of [29, 31]) {
      expect(() => verifyTotals(workbook(10, 30, { [id]: total }), parts, none)).toThrow(`Table ${id}`)
    }
  })

  it('stop the report where a partnership is missing, or counted twice', () => {
    expect(() => verifyTotals(workbook(10, 30), parts.slice(1), none)).toThrow('Table 1_3')
    expect(() => verifyTotals(workbook(10, 30), [...parts, ...parts], none)).toThrow('Table 1_3')
  })

  it('leave out tables that were not computed', () => {
    const [whole, ...rest] = [workbook(10, 30), ...parts].map(({ tables, headlines }) => ({
      headlines,
      tables: new Map([...tables].filter(([id]) => id !== '4_1')),
    }))
    if (!whole) throw new Error('No workbook')
    expect(() => verifyTotals(whole, rest, none)).not.toThrow()
  })
})

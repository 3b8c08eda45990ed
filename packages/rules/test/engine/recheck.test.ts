/** After any edits, a recheck says what a full check says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  check,
  currentRuleset,
  day,
  type InputRow,
  type InputSheet,
  keepCheck,
  type RowChange,
  tableIds,
} from '../../src/index.ts'
import { randomSheet } from '../support/random-sheets.ts'

const asOf = day(2025, 6, 30)

const input = fc
  .tuple(
    randomSheet('agreements', 10),
    ...tableIds.map((table) => fc.option(randomSheet(table, 4), { nil: undefined })),
  )
  .map((sheets) => sheets.filter((sheet) => sheet !== undefined))

interface Edit {
  readonly sheet: number
  readonly at: number
  readonly removed: number
  readonly inserted: number
  readonly from: number
  /** Columns taken from the other row; the rest stays as it was. */
  readonly mask: number
}

const edit: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.nat(20),
  at: fc.nat(20),
  removed: fc.constantFrom(0, 1, 1, 1, 2),
  inserted: fc.constantFrom(0, 1, 1, 1, 2),
  from: fc.nat(20),
  mask: fc.nat(),
})

/** Turns an edit into a change that fits the sheets: new rows are mixed from rows that are there. */
function changeOf(
  { sheet, at, removed, inserted, from, mask }: Edit,
  sheets: readonly InputSheet[],
): RowChange | undefined {
  const index = sheet % sheets.length
  const target = sheets[index]
  if (!target || target.rows.length === 0) return undefined
  const start = at % target.rows.length
  const count = Math.min(removed, target.rows.length - start)
  const first = target.rows[start]?.row ?? 2
  const rows = Array.from({ length: inserted }, (_, offset) => {
    const base = target.rows[(start + offset) % target.rows.length]
    const other = target.rows[(from + offset) % target.rows.length]
    return base && other ? mixed(base, other, mask, first + offset) : undefined
  })
  return { sheet: index, at: start, removed: count, inserted: rows.filter((row) => row !== undefined) }
}

function mixed(base: InputRow, other: InputRow, mask: number, row: number): InputRow {
  const values = { ...base.values }
  const unreadable = { ...base.unreadable }
  Object.keys(values).forEach((column, position) => {
    if (((mask >>> (position % 31)) & 1) === 0) return
    values[column] = other.values[column] ?? null
    const theirs = other.unreadable?.[column]
    if (theirs) unreadable[column] = theirs
    else delete unreadable[column]
  })
  return Object.keys(unreadable).length > 0 ? { row, values, unreadable } : { row, values }
}

describe('a recheck', () => {
  it('equals a full check after every edit of a random sequence, and what a trial of it said', () => {
    fc.assert(
      fc.property(input, fc.array(edit, { minLength: 1, maxLength: 5 }), (sheets, edits) => {
        const kept = keepCheck(currentRuleset, sheets, { asOf })
        expect(kept.result()).toEqual(check(currentRuleset, sheets, { asOf }))
        for (const one of edits) {
          const change = changeOf(one, kept.sheets())
          if (!change) continue
          const before = kept.result()
          const tried = kept.tryOut(change)
          expect(kept.result()).toEqual(before)
          const { added, removed } = kept.recheck([change])
          expect(tried).toEqual({ added, removed })
          const after = kept.result()
          expect(after).toEqual(check(currentRuleset, kept.sheets(), { asOf }))
          const count = (result: typeof after) =>
            result.sheets.reduce((sum, { findings }) => sum + findings.length, 0)
          expect(count(after) - count(before)).toBe(added.length - removed.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('leaves the sheets of the caller alone', () => {
    fc.assert(
      fc.property(input, edit, (sheets, one) => {
        const copy = structuredClone(sheets)
        const kept = keepCheck(currentRuleset, sheets, { asOf })
        const change = changeOf(one, kept.sheets())
        if (change) kept.recheck([change])
        expect(sheets).toEqual(copy)
      }),
      { numRuns: 30 },
    )
  })

  it('refuses rows that the sheet does not have', () => {
    const kept = keepCheck(currentRuleset, [{ table: 'agreements', name: 'a', columns: [], rows: [] }], {
      asOf,
    })
    expect(() => kept.recheck([{ sheet: 0, at: 0, removed: 1, inserted: [] }])).toThrow(RangeError)
    expect(() => kept.recheck([{ sheet: 1, at: 0, removed: 0, inserted: [] }])).toThrow(RangeError)
  })
})

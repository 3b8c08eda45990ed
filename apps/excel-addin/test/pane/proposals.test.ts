/** Which values are filled in for a whole rule: only those about which there is no doubt. */
import { expect, it } from 'vitest'
import type { CellPlace, FindingShown, SuggestionShown } from '../../src/core/index.ts'
import { proposalsFor } from '../../src/pane/proposals.ts'

const place = (address: string): CellPlace => ({
  sheetId: 'a',
  sheet: 'Planning',
  address,
  row: 2,
  column: 'end',
  columnLabel: 'Einddatum',
  record: 'X',
})
const finding = (key: string): FindingShown => ({
  key,
  rule: 'r',
  ruleTitle: 'R',
  severity: 'error',
  verdict: 'violated',
  places: [place('A1')],
  wrong: '',
  fix: '',
  law: [],
})
const safe = (address: string, value: number): SuggestionShown => ({
  place: place(address),
  value,
  shown: String(value),
  safe: true,
})

it('takes a value that is safe and alone, once for a cell, and none where two findings want different ones', async () => {
  const given: Readonly<Record<string, readonly SuggestionShown[]>> = {
    one: [safe('B2', 1)],
    same: [safe('B2', 1)],
    none: [],
    unsafe: [{ ...safe('B3', 1), safe: false }],
    two: [safe('B4', 1), safe('C4', 2)],
    against: [safe('B5', 1)],
    each: [safe('B5', 2)],
  }
  const shares: number[] = []
  const { changes, without } = await proposalsFor(
    Object.keys(given).map(finding),
    async ({ key }) => given[key] ?? [],
    (share) => shares.push(share),
  )
  expect(changes.map(({ place: { address }, value }) => [address, value])).toEqual([['B2', 1]])
  expect(without).toBe(5)
  expect(shares.at(-1)).toBe(1)
})

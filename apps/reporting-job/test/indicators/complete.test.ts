/** Every indicator and table that the report promises is there, and nothing under a number that nobody knows. */
import { expect, it } from 'vitest'
import * as registered from '../../src/indicators/index.ts'
import { tablesFrom } from '../../src/report-tables/index.ts'

/** The numbers that each chapter runs to: `E: 16` promises E-01 up to E-16. */
const promisedIndicators = { E: 16, T1: 13, T2: 4, T3: 18, T4: 7, T5: 4, T6: 10, T7: 3, O: 5 }
const promisedTables = { 1: 13, 2: 8, 3: 1, 4: 10, 5: 4, 6: 1, 7: 4, 8: 1, 9: 2 }

/** By domain and finality; over five years; continuation. Agreements and early ends over five years. Revised counts; sources. */
const furtherTables = ['1_14', '1_15', '1_16', '1_17', '1_18', '4_11', '4_12', '5_5', '5_6']

it('has exactly the indicators that are promised; letters behind a number name a part of that indicator', () => {
  const promised = numbered(promisedIndicators, (chapter, number) => `${chapter}-${number.padStart(2, '0')}`)
  expect(promised).toHaveLength(80)
  // D1 is the population itself, which the definitions name.
  const here = new Set(indicatorIds().map((id) => id.replace(/[a-z]+$/, '')))
  expect([...here].filter((id) => id !== 'D1').sort()).toEqual([...promised].sort())
})

it('gives every indicator an id of its own', () => {
  const ids = indicatorIds()
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

it('has exactly the tables that are promised, and those further ones', () => {
  const promised = numbered(promisedTables, (chapter, number) => `${chapter}_${number}`)
  expect(promised).toHaveLength(44)
  const here = new Set(
    (['extracts', 'file'] as const).flatMap((from) => tablesFrom(from).map(({ id }) => id)),
  )
  expect([...here].sort()).toEqual([...promised, ...furtherTables].sort())
})

const numbered = (
  chapters: Readonly<Record<string, number>>,
  name: (chapter: string, number: string) => string,
): string[] =>
  Object.entries(chapters).flatMap(([chapter, last]) =>
    Array.from({ length: last }, (_, index) => name(chapter, String(index + 1))),
  )

const indicatorIds = (): string[] =>
  Object.values(registered).flatMap((value) =>
    typeof value === 'object' && 'id' in value && 'definition' in value ? [value.id] : [],
  )

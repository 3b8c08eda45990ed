/** Every indicator and table that the report promises is there; what is not there yet is named. */
import { expect, it } from 'vitest'
import * as registered from '../../src/indicators/index.ts'
import { tablesFrom } from '../../src/report-tables/index.ts'

/** The numbers that each chapter runs to: `E: 16` promises E-01 up to E-16. */
const promisedIndicators = { E: 16, T1: 13, T2: 4, T3: 18, T4: 7, T5: 4, T6: 10, T7: 3, O: 5 }
const promisedTables = { 1: 13, 2: 8, 3: 1, 4: 10, 5: 4, 6: 1, 7: 4, 8: 1, 9: 2 }

/**
 * E-07 asks the year of study of last year's learners and who left with a certificate; T4-01 the planned and the real
 * day of publication; T4-02 the sources that were expected of each partnership.
 */
const notThereYet = ['T4-01', 'T4-02']

it('has every indicator, save those named', () => {
  const promised = numbered(promisedIndicators, (chapter, number) => `${chapter}-${number.padStart(2, '0')}`)
  const here = new Set(indicatorIds().map((id) => id.replace(/[a-z]+$/, '')))
  expect(promised).toHaveLength(80)
  expect(promised.filter((id) => !here.has(id))).toEqual(notThereYet)
})

it('has every table', () => {
  const promised = numbered(promisedTables, (chapter, number) => `${chapter}_${number}`)
  const here = new Set(
    (['extracts', 'file'] as const).flatMap((from) => tablesFrom(from).map(({ id }) => id)),
  )
  expect(promised).toHaveLength(44)
  expect(promised.filter((id) => !here.has(id))).toEqual([])
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

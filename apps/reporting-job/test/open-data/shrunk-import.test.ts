/** An import may grow, and lose up to 15 % of its learners and of its sites. */
import { describe, expect, it } from 'vitest'
import {
  type ImportTotals,
  importTotals,
  importTotalsSchema,
  type OpenDataFile,
  refuseShrunkImport,
} from '../../src/open-data/index.ts'
import { count } from './groups.ts'

const { schoolYear } = count(1).of
const previous: ImportTotals = { kind: 'openData', schoolYear, countDay: 'feb1', halves: 2000, sites: 200 }
const next = (changes: Partial<ImportTotals>) => () =>
  refuseShrunkImport(previous, { ...previous, ...changes })

describe('an import', () => {
  it('passes with exactly 15 % less, or with more', () => {
    expect(next({ halves: 1700, sites: 170 })).not.toThrow()
    expect(next({ halves: 90_000, sites: 9000 })).not.toThrow()
    expect(() => refuseShrunkImport({ ...previous, halves: 0, sites: 0 }, previous)).not.toThrow()
  })

  it('is refused with half a learner or one site less than that', () => {
    expect(next({ halves: 1699 })).toThrow(
      'The enrolment file of 2025-2026 has 849 learners and the previous one (2025-2026) had 1000, a fall of more than 15 %; download it again and check that it is complete.',
    )
    expect(next({ sites: 169 })).toThrow(/has 169 school sites and the previous one \(2025-2026\) had 200/)
    expect(next({ halves: 0, sites: 0 })).toThrow(/has 0 learners/)
  })

  it('is compared with the same kind of file and the same count day only', () => {
    expect(next({ kind: 'discimus' })).toThrow(RangeError)
    expect(next({ countDay: 'oct1' })).toThrow(RangeError)
  })
})

describe('the totals of an import', () => {
  it('are its half learners and sites on one day, and survive as JSON', () => {
    const counts = [
      count(3),
      count(4, { sex: 'F' }),
      count(5, { site: '2' }),
      count(6, { schoolNo: '900002' }),
      count(9, {}, 'oct1'),
    ]
    const file: Pick<OpenDataFile, 'kind' | 'schoolYear' | 'counts'> = {
      kind: 'discimus',
      schoolYear,
      counts,
    }
    const totals = importTotals(file, 'feb1')
    expect(totals).toEqual({ kind: 'discimus', schoolYear: 2025, countDay: 'feb1', halves: 18, sites: 3 })
    expect(importTotalsSchema.parse(JSON.parse(JSON.stringify(totals)))).toEqual(totals)
    expect(importTotalsSchema.safeParse({ ...totals, sites: -1 }).success).toBe(false)
  })
})

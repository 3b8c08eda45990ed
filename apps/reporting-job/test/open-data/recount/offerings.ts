/** Offerings: a programme in a school, with at least half a learner; tables 1_9 and 1_10. */
import { type EnrolmentCount, offeredProgramme } from '../../../src/open-data/index.ts'
import { ratioHalfUp, shareHalfUp } from '../../../src/rounding.ts'
import { type CountRow, type CountTable, learnerNotes, TOTAL, UNKNOWN } from './count-table.ts'
import type { CountedYear } from './counted-year.ts'

/** The size of every offering in halves, by school and programme. */
function offeringSizes(counts: readonly EnrolmentCount[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { of, halves } of counts) {
    const key = `${of.schoolNo} ${offeredProgramme(of)}`
    sizes.set(key, (sizes.get(key) ?? 0) + halves)
  }
  return sizes
}

/** Numbers of schools, programmes and offerings with learners. */
export function offeringFigures(
  key: CountRow['key'],
  counts: readonly EnrolmentCount[],
): readonly CountRow[] {
  return [
    { key, measure: 'schools', n: new Set(counts.map(({ of }) => of.schoolNo)).size },
    { key, measure: 'programmes', n: new Set(counts.map(({ of }) => offeredProgramme(of))).size },
    { key, measure: 'offerings', n: offeringSizes(counts).size },
  ]
}

/** 1_9: schools, programmes and offerings by net; a programme of two nets counts once in the total. */
export function provisionByNet({ members }: CountedYear): CountTable {
  const nets = [...new Set(members.map(({ of }) => of.net ?? UNKNOWN))].sort()
  const rows = nets.flatMap((net) =>
    offeringFigures(
      { net },
      members.filter(({ of }) => (of.net ?? UNKNOWN) === net),
    ),
  )
  return { table: '1_9', rows: [...rows, ...offeringFigures({ net: TOTAL }, members)], notes: [] }
}

/** Size classes in learners: from this one on, below the next; half a learner less than ten is under ten. */
const sizeClasses = [
  { size: 'UNDER10', from: 0 },
  { size: 'FROM10', from: 10 },
  { size: 'FROM20', from: 20 },
  { size: 'FROM40', from: 40 },
] as const

/** 1_10: offerings by size and grade, the share under ten, and the median. Seventh years and OKAN have no grade here. */
export function sizesOfOfferings({ members }: CountedYear): CountTable {
  const rows = (['2', '3'] as const).flatMap((grade): CountRow[] => {
    const own = members.filter(({ of }) => of.grade === grade)
    const sizes = [...offeringSizes(own).values()].sort((a, b) => a - b)
    if (sizes.length === 0) return []
    const inClass = (index: number) => {
      const [from, below] = [sizeClasses[index]?.from ?? 0, sizeClasses[index + 1]?.from]
      return sizes.filter((halves) => halves >= 2 * from && (below === undefined || halves < 2 * below))
        .length
    }
    return [
      ...sizeClasses.map(
        ({ size }, index): CountRow => ({ key: { grade, size }, measure: 'offerings', n: inClass(index) }),
      ),
      { key: { grade, size: TOTAL }, measure: 'offerings', n: sizes.length },
      { key: { grade, size: 'UNDER10' }, measure: 'share', n: shareHalfUp(inClass(0), sizes.length, 1) },
      { key: { grade, size: TOTAL }, measure: 'median', n: ratioHalfUp(medianQuarters(sizes), 4, 1) },
    ]
  })
  return { table: '1_10', rows, notes: learnerNotes }
}

/** The median of sizes in halves, as quarters of a learner: the mean of two halves is exact in quarters. */
export function medianQuarters(sortedHalves: readonly number[]): number {
  const middle = sortedHalves.length / 2
  const [low, high] = [sortedHalves[Math.ceil(middle) - 1], sortedHalves[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new RangeError('The median of no sizes does not exist.')
  return low + high
}

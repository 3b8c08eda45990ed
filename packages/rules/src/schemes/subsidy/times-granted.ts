/** Counts the school years for which a right was used up, bonuses from before the subsidy included. */
import { firstDayOf, type SchoolYear, schoolYearOfText } from '../../calendar/index.ts'
import { inRegime, subsidyRegime } from '../../parameters/index.ts'

export interface CountedRequest {
  readonly schoolYear: string
  readonly earlierBonuses: number | null
}

/** One school year that counts, with the index of its first request and how many times it makes. */
export interface CountedYear {
  readonly index: number
  readonly year: SchoolYear
  readonly times: number
}

/**
 * The school years of requests in ascending order, each counted once, after the bonuses from before. Those bonuses are
 * the highest number stated, or the rows of earlier school years where these are more. Requests without a readable
 * school year count for nothing. O(n).
 */
export function countedYears(requests: readonly CountedRequest[]): readonly CountedYear[] {
  const years = new Map<SchoolYear, number>()
  const earlierYears = new Set<SchoolYear>()
  let stated = 0
  for (const [index, { schoolYear, earlierBonuses }] of requests.entries()) {
    stated = Math.max(stated, earlierBonuses ?? 0)
    const year = schoolYearOfText(schoolYear)
    if (year === undefined) continue
    if (!inRegime(subsidyRegime, firstDayOf(year))) earlierYears.add(year)
    else if (!years.has(year)) years.set(year, index)
  }
  const before = Math.max(stated, earlierYears.size)
  return [...years].map(([year, index], position) => ({ index, year, times: before + position + 1 }))
}

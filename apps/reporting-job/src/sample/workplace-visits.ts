/** Visits to the workplaces of agreements that run in the year, most of them by the school. */
import { addDays, type CellOf, daysBetween } from '@werkplekleren/rules'
import { lastDayOfAgreement } from './agreement-rows.ts'
import type { Draws } from './draws.ts'
import type { MadeYear } from './report-extracts.ts'
import { dayBetween, earlierOf, laterOf, onWeekday } from './sample-days.ts'
import type { SampleRow } from './sample-year.ts'
import { numbered } from './serials.ts'

export function visitRows({ year, agreements }: MadeYear, draws: Draws): SampleRow<'visits'>[] {
  return agreements
    .flatMap(({ plan, row }) => {
      const from = laterOf(plan.start, year.first)
      const to = earlierOf(lastDayOfAgreement(plan), year.last)
      if (plan.scheme !== 'DUAAL' || from > to || daysBetween(from, to) < SHORTEST) return []
      if (!draws.happens(VISITED)) return []
      const times = draws.pickWeighted([
        [1, 62],
        [2, 30],
        [3, 8],
      ])
      return Array.from({ length: times }, (): Omit<SampleRow<'visits'>, 'id'> => {
        const visitedOn = onWeekday(dayBetween(addDays(from, 7), addDays(to, -2), draws))
        const finding = draws.pickWeighted(FINDINGS)
        const followedUpOn = addDays(visitedOn, draws.whole(2, 45))
        const followed = finding !== 'NONE' && draws.happens(0.85) && followedUpOn <= year.last
        return {
          agreementId: row.id ?? null,
          sectorCode: plan.programme.sector,
          visitedOn,
          visitor: draws.pickWeighted(VISITORS),
          finding,
          followedUpOn: followed ? followedUpOn : null,
          judgement: draws.pickWeighted(finding === 'NONE' ? GOOD : DOUBTFUL),
        }
      })
    })
    .map((visit, index) => ({ id: numbered('BEZ', index), ...visit }))
}

/** Days that an agreement runs in the year before anybody must come. */
const SHORTEST = 30
const VISITED = 0.78

type Weighted<K extends 'visitor' | 'finding' | 'judgement'> = readonly (readonly [
  CellOf<'visits', K>,
  number,
])[]

const VISITORS: Weighted<'visitor'> = [
  ['SCHOOL', 72],
  ['SECTOR', 21],
  ['INSPECTION', 4],
  ['OTHER', 3],
]
const FINDINGS: Weighted<'finding'> = [
  ['NONE', 74],
  ['PLAN', 7],
  ['TASKS', 6],
  ['MENTOR', 4],
  ['HOURS', 3],
  ['SAFETY', 3],
  ['ALLOWANCE', 1],
  ['OTHER', 2],
]
const GOOD: Weighted<'judgement'> = [
  ['POSITIVE', 92],
  ['NEUTRAL', 8],
]
const DOUBTFUL: Weighted<'judgement'> = [
  ['POSITIVE', 38],
  ['NEUTRAL', 42],
  ['NEGATIVE', 20],
]

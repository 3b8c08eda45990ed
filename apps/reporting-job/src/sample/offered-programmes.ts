/** Approved programmes of schools: those with learners, some without, a few that ended before the year. */
import { addDays, type Day, firstDayOf, type SchoolYear } from '@werkplekleren/rules'
import type { Draws } from './draws.ts'
import type { MadeYear } from './report-extracts.ts'
import type { SampleRow } from './sample-year.ts'
import { numbered } from './serials.ts'

export function offeringRows(
  { year, programmes, providers, enrolled }: MadeYear,
  draws: Draws,
): SampleRow<'offerings'>[] {
  const pairs = new Map<string, { providerNo: string; programmeCode: string; to: Day | null }>()
  const add = (providerNo: string, programmeCode: string, to: Day | null) => {
    const key = `${providerNo}/${programmeCode}`
    if (!pairs.has(key)) pairs.set(key, { providerNo, programmeCode, to })
  }
  for (const { provider, programme, to } of enrolled)
    if (to >= year.first) add(provider.no, programme.code, null)
  const withLearners = pairs.size
  const schools = providers.filter(({ structure }) => structure === '311')
  const dual = programmes.filter(
    ({ dual, level, runUpPhase, locations }) => dual && level === 'SECONDARY' && !runUpPhase && locations > 0,
  )
  while (pairs.size < withLearners * (1 + WITHOUT_LEARNERS)) {
    add(draws.pick(schools).no, draws.pick(dual).code, draws.happens(ENDED) ? addDays(year.first, -1) : null)
  }
  return [...pairs.values()].map(({ providerNo, programmeCode, to }, index) => {
    // School years before the sampled one are school years too.
    const from = firstDayOf((year.schoolYear - draws.whole(to === null ? 0 : 1, 5)) as SchoolYear)
    return { id: numbered('AAN', index), providerNo, programmeCode, from, to }
  })
}

/** Offerings without learners for one with learners, and the share of them that ended before the year. */
const WITHOUT_LEARNERS = 0.07
const ENDED = 0.15

/** Accreditations: one for every programme and establishment in use, more that are not used, and exclusions. */
import { addDays, type CellOf, type Day, lastDayOfPeriod } from '@werkplekleren/rules'
import type { PlacedAgreement } from './agreement-rows.ts'
import type { SampledYear } from './calibration.ts'
import { type Draws, itemAt } from './draws.ts'
import type { CatalogueProgramme } from './programme-catalogue.ts'
import { drawProvince } from './provinces.ts'
import { dayBetween } from './sample-days.ts'
import type { SampleRow } from './sample-year.ts'
import { NO_PARTNERSHIP, sectorProfiles } from './sectors.ts'
import type { Company, Establishment, WorkplaceFinder } from './workplaces.ts'

/** A company and the day from which it is excluded. */
export interface Exclusion {
  readonly company: Company
  readonly from: Day
}

type Accreditation = Omit<SampleRow<'accreditations'>, 'id'>

/** Granted accreditations for what the agreements use; each begins before the first agreement under it. */
export function usedAccreditations(agreements: readonly PlacedAgreement[], draws: Draws): Accreditation[] {
  const uses = new Map<string, { readonly agreement: PlacedAgreement; first: Day; count: number }>()
  for (const agreement of agreements) {
    const { plan, workplace } = agreement
    const key = `${workplace.establishment.no}/${plan.programme.code}`
    const known = uses.get(key)
    if (!known) uses.set(key, { agreement, first: plan.start, count: 1 })
    else {
      known.count += 1
      if (plan.start < known.first) known.first = plan.start
    }
  }
  return [...uses.values()].map(({ agreement: { plan, workplace }, first, count }) => {
    // Accreditations that expire while their only agreement runs are rare, but there are some.
    const age = count === 1 && draws.happens(0.05) ? draws.whole(1_600, 1_780) : draws.whole(3, 900)
    return granted(workplace.company, workplace.establishment, plan.programme, addDays(first, -age), draws)
  })
}

/** Accreditations without agreements, a tenth of those in use, at companies of their own: all decisions occur. */
export function idleAccreditations(
  used: number,
  programmes: readonly CatalogueProgramme[],
  finder: WorkplaceFinder,
  year: SampledYear,
  draws: Draws,
): { readonly accreditations: Accreditation[]; readonly excluded: Exclusion[] } {
  const accreditations: Accreditation[] = []
  const excluded: Exclusion[] = []
  while (accreditations.length < used * IDLE_SHARE) {
    const sector = draws.pick(sectorProfiles)
    const [place] = finder.newCompany(sector.code, drawProvince(draws))
    const offered = programmes.filter(
      (programme) => programme.sector === sector.code && programme.minHours !== null,
    )
    if (!place || offered.length === 0) continue
    const { company, establishment } = place
    const requests = draws.whole(1, 3)
    for (let one = 0; one < requests; one++) {
      const programme = draws.pick(offered)
      const requestedOn = dayBetween(addDays(year.first, -300), addDays(year.last, -5), draws)
      const request = { ...scopeOf(company, establishment, programme), requestedOn }
      const outcome = draws.pickWeighted(OUTCOMES)
      if (outcome === 'PENDING' || outcome === 'WITHDRAWN') {
        accreditations.push({ ...request, decision: outcome })
      } else if (outcome === 'REFUSED') {
        const refusalReason = itemAt(REFUSALS, accreditations.length % REFUSALS.length)
        accreditations.push({ ...request, decision: outcome, decidedBy: bodyOf(programme), refusalReason })
      } else {
        const from =
          outcome === 'EXPIRING'
            ? addDays(dayBetween(year.first, year.last, draws), -1_826)
            : addDays(requestedOn, draws.whole(3, 14))
        const row = granted(company, establishment, programme, from, draws)
        if (outcome !== 'CANCELLED') {
          accreditations.push(row)
          continue
        }
        const cancelledOn = dayBetween(addDays(from, 10), addDays(from, 200), draws)
        const cancelReason = itemAt(CANCELLATIONS, accreditations.length % CANCELLATIONS.length)
        accreditations.push({ ...row, cancelledOn, cancelReason })
        // An exclusion makes all accreditations of a company fall: it has only this one.
        if (requests === 1 && excluded.length < EXCLUDED) excluded.push({ company, from: cancelledOn })
      }
    }
  }
  return { accreditations, excluded }
}

/** Exclusions by the partnership of companies without agreements; one of them is definitive. */
export const exclusionRows = (excluded: readonly Exclusion[], draws: Draws): SampleRow<'exclusions'>[] =>
  excluded.map(({ company, from }, index) => ({
    id: `UIT-${String(index + 1).padStart(3, '0')}`,
    companyNo: company.no,
    scope: index === 1 ? 'PROGRAMME' : 'ALL',
    from,
    to: index === 0 ? null : addDays(from, draws.whole(180, 720)),
    authority: company.sector.code === NO_PARTNERSHIP ? 'DEPARTMENT' : 'PARTNERSHIP',
    ground: itemAt(GROUNDS, index % GROUNDS.length),
    sectorCode: company.sector.code,
  }))

export const withAccreditationIds = (rows: readonly Accreditation[]): SampleRow<'accreditations'>[] =>
  rows.map((row, index) => ({ id: `ERK-${String(index + 1).padStart(6, '0')}`, ...row }))

const REFUSALS: readonly CellOf<'accreditations', 'refusalReason'>[] = [
  ...(['MENTOR', 'EQUIPMENT', 'INCOMPLETE', 'MENTOR', 'FINANCE', 'OTHER', 'CONVICTIONS'] as const),
]
const CANCELLATIONS: readonly CellOf<'accreditations', 'cancelReason'>[] = [
  ...(['REQUEST', 'MENTOR', 'REQUEST', 'STOPPED', 'CONDITIONS', 'LAPSED', 'OTHER'] as const),
]
const GROUNDS: readonly CellOf<'exclusions', 'ground'>[] = [
  'OBLIGATIONS',
  'CONDITIONS',
  'MENTOR',
  'CONVICTION',
]

const IDLE_SHARE = 0.1
const EXCLUDED = 7
const YEARS_5 = 60

const OUTCOMES = [
  ['GRANTED', 50],
  ['REFUSED', 12],
  ['WITHDRAWN', 8],
  ['PENDING', 10],
  ['CANCELLED', 12],
  ['EXPIRING', 8],
] as const

function granted(
  company: Company,
  establishment: Establishment,
  programme: CatalogueProgramme,
  validFrom: Day,
  draws: Draws,
): Accreditation {
  return {
    ...scopeOf(company, establishment, programme),
    requestedOn: addDays(validFrom, -draws.whole(2, 14)),
    decision: 'GRANTED',
    validFrom,
    validTo: lastDayOfPeriod(validFrom, YEARS_5),
    decidedBy: bodyOf(programme),
  }
}

const scopeOf = (company: Company, establishment: Establishment, programme: CatalogueProgramme) => ({
  companyNo: company.no,
  establishmentNo: establishment.no,
  programmeCode: programme.code,
  sectorCode: programme.sector,
})

const bodyOf = ({ sector }: CatalogueProgramme) => (sector === NO_PARTNERSHIP ? 'DEPARTMENT' : 'PARTNERSHIP')

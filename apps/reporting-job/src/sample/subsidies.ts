/** Subsidies of the school year: for agreements of at least four months in it, with a trained mentor. */
import { type Cents, formatSchoolYear, lastDayOfPeriod } from '@werkplekleren/rules'
import { lastDayOfAgreement, type PlacedAgreement } from './agreement-rows.ts'
import type { SampledYear } from './calibration.ts'
import type { Draws } from './draws.ts'
import { dayBetween, earlierOf, laterOf } from './sample-days.ts'
import type { AsWritten, SampleRow } from './sample-year.ts'

/** Premiums for companies and for learners, each once a learner and school year. */
export function subsidyRows(
  agreements: readonly PlacedAgreement[],
  mentors: readonly SampleRow<'mentors'>[],
  year: SampledYear,
  draws: Draws,
): SampleRow<'subsidies'>[] {
  const mentorById = new Map(mentors.map((mentor) => [mentor.id, mentor]))
  const rows: SampleRow<'subsidies'>[] = []
  const given = new Set<string>()
  const add = (agreement: PlacedAgreement, kind: 'COMPANY' | 'LEARNER', amount: Cents) => {
    const { person } = agreement.plan
    const { company } = agreement.workplace
    const once = kind === 'LEARNER' ? `${kind}/${person.id}` : `${kind}/${person.id}/${company.no}`
    if (given.has(once)) return
    given.add(once)
    rows.push({
      id: `PRM-${String(rows.length + 1).padStart(6, '0')}`,
      agreementId: agreement.row.id ?? null,
      learnerId: person.id,
      companyNo: company.no,
      schoolYear: formatSchoolYear(year.schoolYear),
      kind,
      amount,
      requestedOn: dayBetween(year.endOfLessons, year.last, draws),
      decision: draws.pickWeighted([
        ['GRANTED', 90],
        ['PENDING', 7],
        ['REFUSED', 3],
      ]),
    })
  }
  for (const agreement of agreements) {
    if (!fourMonthsIn(agreement, year)) continue
    const { plan, workplace } = agreement
    if (plan.person.province !== 'BRU' && plan.scheme === 'DUAAL' && draws.happens(0.3)) {
      add(agreement, 'LEARNER', LEARNER_PREMIUM)
    }
    const mentor = mentorById.get(workplace.mentor.id)
    if (workplace.establishment.province === 'BRU' || !mentor || !isTrained(mentor, year)) continue
    if (draws.happens(0.45)) {
      add(agreement, 'COMPANY', plan.contractType === 'SAO' ? withoutAllowance(year) : WITH_ALLOWANCE)
    }
  }
  return rows
}

function fourMonthsIn({ plan }: PlacedAgreement, { first, last }: SampledYear): boolean {
  const from = laterOf(plan.start, first)
  return lastDayOfPeriod(from, 4) <= earlierOf(lastDayOfAgreement(plan), last)
}

const isTrained = ({ trainedOn }: SampleRow<'mentors'>, year: SampledYear): boolean =>
  isDay(trainedOn) && trainedOn <= year.last

const isDay = <D extends number>(cell: D | AsWritten | null | undefined): cell is D =>
  typeof cell === 'number'

// Amounts of the premiums since 1 September 2023, in cents.
const WITH_ALLOWANCE = 100_000 as Cents
const LEARNER_PREMIUM = 50_000 as Cents

/** 600 euro in 2023-2024, 800 euro in 2026; when it changed was not found. The sample changes in 2025-2026. */
const withoutAllowance = ({ schoolYear }: SampledYear): Cents =>
  (schoolYear < 2025 ? 60_000 : 80_000) as Cents

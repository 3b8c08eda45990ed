/** Which agreements there are, from when to when and of what type, before companies are found for them. */
import { addDays, ageOn, type CellOf, type Day, daysBetween } from '@werkplekleren/rules'
import { chosen, published, type SampledYear } from './calibration.ts'
import type { Draws } from './draws.ts'
import type { Enrolment } from './enrolled.ts'
import type { Provider } from './offerings.ts'
import type { Person } from './people.ts'
import type { CatalogueProgramme } from './programme-catalogue.ts'
import { dayBetween, onWeekday } from './sample-days.ts'
import { SOCIAL_PROFIT } from './sectors.ts'

export type ContractType = CellOf<'agreements', 'contractType'>
type EndReason = CellOf<'agreements', 'endReason'>

/** One agreement before it has a company. */
export interface AgreementPlan {
  readonly scheme: 'DUAAL' | 'DUAALVO'
  readonly contractType: ContractType
  readonly person: Person
  readonly programme: CatalogueProgramme
  readonly provider: Provider
  readonly start: Day
  readonly end: Day
  readonly actualEnd: Day | null
  readonly endReason: EndReason | null
}

type Untyped = Omit<AgreementPlan, 'contractType'>

/**
 * Agreements of learners in secondary education that touch the school year, in the published shares of contract
 * types: each share times their number, rounded. `carriers` are other learners of the same kind, whose agreements
 * will carry the planted errors; they are all OAO and come apart. `searching` are the enrolments of everybody
 * without a sound agreement, the carriers included.
 */
export function secondaryAgreements(
  enrolments: readonly Enrolment[],
  carriers: number,
  year: SampledYear,
  draws: Draws,
): {
  readonly plans: AgreementPlan[]
  readonly carriers: AgreementPlan[]
  readonly searching: ReadonlySet<Enrolment>
} {
  const planned: Untyped[] = []
  const withoutAgreement: Untyped[] = []
  const searching = new Set<Enrolment>()
  for (const stays of byPerson(enrolments)) {
    const [first, ...next] = successive(stays).flatMap((stay) => timeline(stay, year, draws))
    if (first && draws.happens(chosen.withAgreement)) {
      planned.push(first, ...next)
      continue
    }
    for (const stay of stays) searching.add(stay)
    if (first && withoutAgreement.length < carriers && !first.actualEnd) withoutAgreement.push(first)
  }
  if (withoutAgreement.length < carriers) throw new Error('Too few learners to carry the planted errors')
  return {
    plans: typed(planned, draws),
    carriers: withoutAgreement.map((plan) => ({ ...plan, contractType: 'OAO' })),
    searching,
  }
}

/** Agreements that ended before the school year, in other shares: who counts them gets other figures. */
export function formerAgreements(
  people: readonly {
    readonly person: Person
    readonly programme: CatalogueProgramme
    readonly provider: Provider
  }[],
  year: SampledYear,
  draws: Draws,
): AgreementPlan[] {
  const firstBefore = addDays(year.first, -365)
  return people.map((former) => {
    const start = onWeekday(addDays(firstBefore, draws.whole(3, 40)))
    const { programme } = former
    const contractType: ContractType =
      programme.sector === SOCIAL_PROFIT ? 'DA' : isShort(programme) ? 'SAO' : 'OAO'
    const end = addDays(year.first, -63)
    const early = draws.happens(0.2)
    const actualEnd = early ? addDays(start, draws.whole(SHORTEST, 200)) : null
    const endReason = early ? drawReason(draws) : null
    return { ...former, scheme: 'DUAAL', contractType, start, end, actualEnd, endReason }
  })
}

/** Agreements of adults: one for some of the persons of each year. */
export function adultAgreements(
  enrolments: readonly Enrolment[],
  year: SampledYear,
  draws: Draws,
): AgreementPlan[] {
  const dual = enrolments.filter(({ programme }) => programme.dual)
  const years = [dual.filter(({ from }) => from < year.first), dual.filter(({ from }) => from >= year.first)]
  return years.flatMap((ofYear) =>
    onePerPerson(ofYear)
      .filter(() => draws.happens(0.6))
      .map(({ person, programme, provider, from }) => ({
        scheme: 'DUAALVO' as const,
        contractType: draws.pickWeighted<ContractType>([
          ['ODO', 45],
          ['ODOS', 45],
          ['ODOW', programme.sector === SOCIAL_PROFIT ? 5 : 10],
          ['DA', programme.sector === SOCIAL_PROFIT ? 5 : 0],
        ]),
        person,
        programme,
        provider,
        start: onWeekday(addDays(from, draws.whole(3, 20))),
        end: addDays(from, 160),
        actualEnd: null,
        endReason: null,
      })),
  )
}

/** Whether the curriculum file of a programme leaves room for an internship agreement. */
export const isShort = ({ minHours }: CatalogueProgramme): boolean => minHours !== null && minHours < 20

/** The last enrolment of each person: the last module. */
const onePerPerson = (enrolments: readonly Enrolment[]): Enrolment[] =>
  byPerson(enrolments).flatMap((stays) => stays.slice(-1))

/** The enrolments of each person, in order of date. */
function byPerson(enrolments: readonly Enrolment[]): Enrolment[][] {
  const found = new Map<string, Enrolment[]>()
  for (const enrolment of enrolments) {
    const known = found.get(enrolment.person.id)
    if (known) known.push(enrolment)
    else found.set(enrolment.person.id, [enrolment])
  }
  return [...found.values()].map((stays) => stays.sort((a, b) => a.from - b.from))
}

/** Who changes school makes another agreement there; who is in two schools at once has one, with the first. */
const successive = (stays: readonly Enrolment[]): readonly Enrolment[] =>
  stays.filter(({ from }, index) => stays.slice(0, index).every(({ to }) => to < from))

function timeline(enrolment: Enrolment, year: SampledYear, draws: Draws): Untyped[] {
  const { person, programme, provider, from, to } = enrolment
  const base = { scheme: 'DUAAL' as const, person, programme, provider }
  const leaves = to < year.endOfLessons
  const wait = draws.happens(0.35) ? 0 : draws.whole(1, chosen.longestSearch)
  const start = onWeekday(addDays(from, wait))
  if (daysBetween(start, to) < SHORTEST || daysBetween(start, year.endOfLessons) < SHORTEST) return []
  const ended = { actualEnd: null, endReason: null }
  if (leaves) {
    const actualEnd = addDays(to, -draws.whole(0, 3))
    return [{ ...base, start, end: year.endOfLessons, actualEnd, endReason: drawReason(draws) }]
  }
  if (programme.grade === '3' && from === year.first && ageOn(person.birth, year.first) >= 17) {
    if (draws.happens(0.1)) {
      const yearBefore = onWeekday(addDays(year.first, draws.whole(2, 40) - 365))
      return [{ ...base, start: yearBefore, end: year.endOfLessons, ...ended }]
    }
    if (draws.happens(0.12)) return [{ ...base, start, end: addDays(year.endOfLessons, 365), ...ended }]
  }
  if (!draws.happens(0.13)) return [{ ...base, start, end: year.endOfLessons, ...ended }]
  const actualEnd = dayBetween(addDays(start, SHORTEST), addDays(year.endOfLessons, -5), draws)
  const first = { ...base, start, end: year.endOfLessons, actualEnd, endReason: drawReason(draws) }
  const next = onWeekday(addDays(actualEnd, draws.whole(1, chosen.longestSearch)))
  if (!draws.happens(0.65) || daysBetween(next, year.endOfLessons) < SHORTEST) return [first]
  return [first, { ...base, start: next, end: year.endOfLessons, ...ended }]
}

/** Days that an agreement of the sample lasts at least. */
const SHORTEST = 12

const drawReason = (draws: Draws): EndReason =>
  draws.pickWeighted<EndReason>([
    ['STUDY', 34],
    ['OBLIGATIONS', 24],
    ['EMPLOYER', 16],
    ['ABSENCE', 12],
    ['OTHER', 14],
  ])

/** DA in the non-profit sector only, SAO where the programme allows it, in the published shares. */
function typed(plans: readonly Untyped[], draws: Draws): AgreementPlan[] {
  const pick = (fits: (plan: Untyped) => boolean, share: number): ReadonlySet<Untyped> => {
    const count = Math.round(plans.length * share)
    const fitting = draws.shuffled(plans.filter(fits))
    if (fitting.length < count)
      throw new Error(`Only ${fitting.length} of ${count} agreements fit a contract type`)
    return new Set(fitting.slice(0, count))
  }
  const partTime = pick(({ programme }) => programme.sector === SOCIAL_PROFIT, published.shareDa)
  const internship = pick(({ programme }) => isShort(programme), published.shareSao)
  return plans.map((plan) => ({
    ...plan,
    contractType: partTime.has(plan) ? 'DA' : internship.has(plan) ? 'SAO' : 'OAO',
  }))
}

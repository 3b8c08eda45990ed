/** Who is enrolled where and when: the population of the report, and the learners beside it that must not count. */
import { addDays, type Day, daysBetween, firstSchoolDayOfOctober } from '@werkplekleren/rules'
import { chosen, published, type SampledYear } from './calibration.ts'
import { type Draws, itemAt } from './draws.ts'
import { inventedOfferings, type Offering, type Provider } from './offerings.ts'
import { birthsOfPopulation, drawPupilBirth, type Person, type personMaker } from './people.ts'
import { type CatalogueProgramme, PART_TIME_CODE } from './programme-catalogue.ts'
import type { SampleProvince } from './provinces.ts'
import { dayBetween, earlierOf, laterOf, onWeekday } from './sample-days.ts'
import type { SampleRow } from './sample-year.ts'

/** One enrolment while the sample is made. */
export interface Enrolment {
  readonly person: Person
  readonly programme: CatalogueProgramme
  readonly provider: Provider
  readonly from: Day
  readonly to: Day
}

/** What the makers of enrolments share. */
export interface Enrolling {
  readonly year: SampledYear
  readonly programmes: readonly CatalogueProgramme[]
  readonly providers: readonly Provider[]
  readonly newPerson: ReturnType<typeof personMaker>
}

/**
 * Dual learners of secondary education (structures 311, 312, 315, without run-up phase): the published number on
 * the count date, with entries and exits around it, so that a count on another day gives another number.
 */
export function dualLearners(context: Enrolling, draws: Draws): Enrolment[] {
  const { year, newPerson } = context
  const dual = context.programmes.filter(
    ({ dual, level, runUpPhase }) => dual && level === 'SECONDARY' && !runUpPhase,
  )
  const offerings = inventedOfferings(
    dual,
    context.providers,
    published.learners + chosen.inTwoSchools,
    draws,
  )
  const places = draws.shuffled(
    offerings.flatMap((offering) => Array<Offering>(offering.size).fill(offering)),
  )
  const first = places.slice(0, published.learners)
  const births = birthsOfPopulation(first.map(stageOf), year, draws)
  const population = draws
    .shuffled(first.map((offering, index) => ({ offering, birth: itemAt(births, index) })))
    .map(({ offering, birth }, index) => {
      const person = newPerson(birth, stageOf(offering), homeNear(offering.provider.province, draws))
      const { from, to } = stayAcross(index, year, draws)
      return { person, programme: offering.programme, provider: offering.provider, from, to }
    })
  return [
    ...population,
    ...secondSchools(places.slice(published.learners), population, year, draws),
    ...earlierSchools(population, offerings, year, draws),
    ...beforeAndAfter(context, offerings, draws),
  ]
}

/** Learners of special education (structure 321), of the run-up phase and of programmes that are not dual. */
export function learnersBeside(context: Enrolling, draws: Draws): Enrolment[] {
  const { programmes, providers } = context
  const special = providers.filter(({ structure }) => structure === '321')
  const ordinary = providers.filter(({ structure }) => structure === '311')
  const partTime = providers.filter(({ structure }) => structure === '312')
  const runUp = [...ordinary.slice(0, 1), ...partTime.slice(0, 1)]
  const notDual = programmes.filter(({ dual, level }) => !dual && level === 'SECONDARY')
  return [
    ...besideIn(
      context,
      programmes.filter(({ grade }) => grade === 'OV3'),
      special,
      chosen.specialEducation,
      draws,
    ),
    ...besideIn(
      context,
      programmes.filter(({ runUpPhase, locations }) => runUpPhase && locations > 0),
      runUp,
      chosen.runUpPhase,
      draws,
    ),
    ...besideIn(
      context,
      notDual.filter(({ code }) => code !== PART_TIME_CODE),
      ordinary,
      chosen.notDual,
      draws,
    ),
    ...besideIn(
      context,
      notDual.filter(({ code }) => code === PART_TIME_CODE),
      partTime,
      chosen.partTimeNotDual,
      draws,
    ),
  ]
}

/** Enrolments as rows, with ids in their order; the search of who found no agreement in time was extended. */
export function enrolmentRows(
  enrolments: readonly Enrolment[],
  searching: ReadonlySet<Enrolment>,
  yearOf: (enrolment: Enrolment) => number | null,
): SampleRow<'enrolments'>[] {
  return enrolments.map((enrolment, index) => {
    const { person, programme, provider, from, to } = enrolment
    return {
      id: `INS-${String(index + 1).padStart(6, '0')}`,
      learnerId: person.id,
      providerNo: provider.no,
      programmeCode: programme.code,
      structure: provider.structure,
      year: yearOf(enrolment),
      from,
      to,
      province: provider.province,
      searchExtendedUntil:
        searching.has(enrolment) && daysBetween(from, to) >= chosen.longestSearch ? to : null,
    }
  })
}

/** Most learners live in the province of their school. */
export function homeNear(province: SampleProvince, draws: Draws): SampleProvince {
  return draws.happens(0.96) ? province : 'VBR'
}

function stageOf({ programme }: Offering): '2' | '3' | '7' {
  const { grade } = programme
  if (grade === '2' || grade === '3' || grade === '7') return grade
  throw new Error(`No stage for programme ${programme.code}`)
}

/** A stay that holds on the count date; the first learners of the list are the ones at its edges. */
function stayAcross(index: number, year: SampledYear, draws: Draws): { from: Day; to: Day } {
  const { countDate, first, last } = year
  if (index < chosen.enteredOnCountDate) return { from: countDate, to: last }
  const begun = firstDaysOf(year, draws)
  if (index < chosen.enteredOnCountDate + chosen.leftOnCountDate) return { from: begun, to: countDate }
  const late = chosen.enteredOnCountDate + chosen.leftOnCountDate + chosen.enteredAfterOctober
  if (index < late) {
    const october = addDays(firstSchoolDayOfOctober(year.schoolYear), 1)
    // Two days before the count date may be a Friday or earlier, never the count date itself.
    const from = onWeekday(dayBetween(october, addDays(countDate, -6), draws))
    return { from, to: last }
  }
  if (draws.happens(0.05))
    return { from: begun, to: dayBetween(addDays(countDate, 10), addDays(last, -75), draws) }
  return { from: laterOf(begun, first), to: last }
}

const firstDaysOf = (year: SampledYear, draws: Draws): Day =>
  draws.happens(0.8) ? year.first : onWeekday(addDays(year.first, draws.whole(1, 24)))

/** Second enrolments of learners of the same stage in another school, on the count date. */
function secondSchools(
  places: readonly Offering[],
  population: readonly Enrolment[],
  year: SampledYear,
  draws: Draws,
): Enrolment[] {
  const taken = new Set<Person>()
  return places.map((offering) => {
    const other = () => draws.pick(population)
    let known = other()
    while (
      known.provider === offering.provider ||
      known.programme.grade !== offering.programme.grade ||
      known.programme === offering.programme ||
      taken.has(known.person)
    ) {
      known = other()
    }
    taken.add(known.person)
    const from = earlierOf(known.from, year.countDate)
    return { ...known, programme: offering.programme, provider: offering.provider, from, to: known.to }
  })
}

/** Earlier enrolments in another school, ended before the present one began. */
function earlierSchools(
  population: readonly Enrolment[],
  offerings: readonly Offering[],
  year: SampledYear,
  draws: Draws,
): Enrolment[] {
  const late = population.filter(({ from }) => from > addDays(year.first, 40) && from < year.countDate)
  return late.slice(0, chosen.switchedSchool).map((present) => {
    const sameStage = offerings.filter(
      ({ programme, provider }) =>
        programme.grade === present.programme.grade && provider !== present.provider,
    )
    const { programme, provider } = draws.pick(sameStage)
    return { ...present, programme, provider, from: year.first, to: addDays(present.from, -1) }
  })
}

/** Dual learners who left before the count date, or came after it. */
function beforeAndAfter(context: Enrolling, offerings: readonly Offering[], draws: Draws): Enrolment[] {
  const { year, newPerson } = context
  const { countDate, first, last } = year
  const stays: { from: Day; to: Day }[] = []
  const add = (count: number, stay: () => { from: Day; to: Day }) => {
    for (let one = 0; one < count; one++) stays.push(stay())
  }
  add(chosen.leftDayBefore, () => ({ from: first, to: addDays(countDate, -1) }))
  add(chosen.leftInJanuary, () => ({
    from: first,
    to: dayBetween(addDays(countDate, -30), addDays(countDate, -3), draws),
  }))
  add(chosen.leftBeforeJanuary, () => ({
    from: first,
    to: dayBetween(addDays(first, 15), addDays(countDate, -31), draws),
  }))
  add(chosen.enteredAfterCountDate, () => ({
    from: onWeekday(dayBetween(addDays(countDate, 1), addDays(countDate, 80), draws)),
    to: last,
  }))
  return stays.map((stay) => {
    const { programme, provider } = draws.pick(offerings)
    const person = newPerson(drawPupilBirth(year, draws), '3', homeNear(provider.province, draws))
    return { person, programme, provider, ...stay }
  })
}

function besideIn(
  { year, newPerson }: Enrolling,
  programmes: readonly CatalogueProgramme[],
  providers: readonly Provider[],
  count: number,
  draws: Draws,
): Enrolment[] {
  return Array.from({ length: count }, () => {
    const programme = draws.pick(programmes)
    const provider = draws.pick(providers)
    const stage = programme.grade === 'OV3' ? 'OV3' : programme.grade === '2' ? '2' : '3'
    const person = newPerson(drawPupilBirth(year, draws), stage, homeNear(provider.province, draws))
    const from = firstDaysOf(year, draws)
    const to = draws.happens(0.1) ? dayBetween(addDays(year.first, 40), year.endOfLessons, draws) : year.last
    return { person, programme, provider, from, to }
  })
}

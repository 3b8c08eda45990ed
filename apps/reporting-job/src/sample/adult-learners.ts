/** Adult learners: the published number of persons in the year before, another number in the year itself. */
import { addDays, firstDayOf, type SchoolYear } from '@werkplekleren/rules'
import { chosen, published } from './calibration.ts'
import { type Draws, itemAt } from './draws.ts'
import { type Enrolling, type Enrolment, homeNear } from './enrolled.ts'
import type { Provider } from './offerings.ts'
import { drawAdultBirth, type Person } from './people.ts'
import type { CatalogueProgramme } from './programme-catalogue.ts'
import { onWeekday } from './sample-days.ts'

/** Persons in adult education that are not in a dual programme, for each year. */
const NOT_DUAL = 25

/** Enrolments in modules, so that persons and enrolments differ; some persons are there in both years. */
export function adultLearners(
  { year, programmes, providers, newPerson }: Enrolling,
  draws: Draws,
): Enrolment[] {
  const centres = providers.filter(({ type }) => type === 'CVO')
  const adult = programmes.filter(({ level }) => level === 'ADULT')
  const dual = adult
    .filter((programme) => programme.dual)
    .map((programme) => [programme, programme.locations] as const)
  const notDual = adult.filter((programme) => !programme.dual)
  // A year after 2023 less one is a school year as well.
  const yearBefore = (year.schoolYear - 1) as SchoolYear

  const someone = (): Omit<Enrolment, 'from' | 'to'> => {
    const provider = draws.pick(centres)
    const person = newPerson(drawAdultBirth(year, draws), 'ADULT', homeNear(provider.province, draws))
    return { person, provider, programme: draws.pickWeighted(dual) }
  }
  const inBoth = chosen.adultsInBothYears
  const before = Array.from({ length: published.adultsYearBefore }, someone)
  const now = [...before.slice(0, inBoth), ...Array.from({ length: chosen.adultsThisYear - inBoth }, someone)]
  const beside = () =>
    Array.from({ length: NOT_DUAL }, () => ({ ...someone(), programme: itemAt(notDual, 0) }))
  return [
    ...[...before, ...beside()].flatMap((adult) => modules(adult, yearBefore, draws)),
    ...[...now, ...beside()].flatMap((adult) => modules(adult, year.schoolYear, draws)),
  ]
}

/** One to three modules of a person in one school year, one after the other. */
function modules(
  adult: { readonly person: Person; readonly provider: Provider; readonly programme: CatalogueProgramme },
  schoolYear: SchoolYear,
  draws: Draws,
): Enrolment[] {
  const count = draws.pickWeighted([
    [1, 60],
    [2, 28],
    [3, 12],
  ])
  const start = onWeekday(addDays(firstDayOf(schoolYear), draws.whole(2, 60)))
  return Array.from({ length: count }, (_, index) => {
    const from = onWeekday(addDays(start, index * MODULE_DAYS))
    return { ...adult, from, to: addDays(from, MODULE_DAYS - 7) }
  })
}

/** Three modules from the end of October still end before 30 June. */
const MODULE_DAYS = 75

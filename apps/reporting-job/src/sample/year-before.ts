/** The dual learners of the school year before: most go on, some have left, and fewer of them than this year. */
import { ageOn, firstDayOf, firstSchoolDayOfFebruary, lastDayOf, type SchoolYear } from '@werkplekleren/rules'
import { chosen } from './calibration.ts'
import type { Draws } from './draws.ts'
import { type Enrolling, type Enrolment, homeNear } from './enrolled.ts'
import { birthsOfAgeOn } from './people.ts'

export interface YearBefore {
  readonly continuing: readonly Enrolment[]
  /** The year within the stage of those who go on. */
  readonly years: ReadonlyMap<Enrolment, number>
  /** They are in no enrolment of the sampled year. */
  readonly left: readonly Enrolment[]
}

/**
 * Enrolments of the whole year before, on its count date as many as `chosen.learnersYearBefore`. `dual` are the
 * enrolments of this year: who is in a second year of a stage since the first day was in the first year of it, and some
 * who are in its first year come from the stage below.
 */
export function dualLearnersYearBefore(
  context: Enrolling,
  dual: readonly Enrolment[],
  draws: Draws,
): YearBefore {
  const { year, newPerson } = context
  // A year after 2023 less one is a school year as well.
  const before = (year.schoolYear - 1) as SchoolYear
  const stay = { from: firstDayOf(before), to: lastDayOf(before) }
  const known = new Set<string>()
  const years = new Map<Enrolment, number>()
  const continuing = dual.flatMap((now): Enrolment[] => {
    const { person, programme, provider, from, to } = now
    if (from !== year.first || to <= year.countDate || known.has(person.id)) return []
    const secondYear = yearOfStudy(now, year.first) === 2
    if (!secondYear && (ageOn(person.birth, year.first) < 16 || !draws.happens(FROM_LOWER_STAGE))) return []
    const lower = lowerStage[programme.grade]
    const earlier = secondYear
      ? [programme]
      : context.programmes.filter(
          ({ dual, grade, sector, runUpPhase, locations }) =>
            dual && !runUpPhase && grade === lower && sector === programme.sector && locations > 0,
        )
    if (earlier.length === 0) return []
    known.add(person.id)
    const then = { person, programme: draws.pick(earlier), provider, ...stay }
    years.set(then, secondYear ? 1 : 2)
    return [then]
  })
  if (continuing.length > chosen.learnersYearBefore) throw new Error('More learners go on than there were')
  const left = Array.from({ length: chosen.learnersYearBefore - continuing.length }, () => {
    const { programme, provider } = draws.pick(dual)
    const birth = birthsOfAgeOn(17, 20, firstSchoolDayOfFebruary(year.schoolYear), draws)
    const stage = programme.grade === '2' ? '2' : '3'
    return {
      person: newPerson(birth, stage, homeNear(provider.province, draws)),
      programme,
      provider,
      ...stay,
    }
  })
  return { continuing, years, left }
}

/** The year within the stage, as far as a learner's age or earlier years tell; none where stages have no years. */
export function yearOfStudy(
  { person, programme }: Pick<Enrolment, 'person' | 'programme'>,
  firstDay: Enrolment['from'],
): 1 | 2 | null {
  if (programme.grade === '2') return ageOn(person.birth, firstDay) >= 16 ? 2 : 1
  if (programme.grade === '3') return person.thirdStageFirstYearDone ? 2 : 1
  return programme.grade === '7' ? 1 : null
}

/** Of those in the first year of a stage: the others come from full-time education. */
const FROM_LOWER_STAGE = 0.5

const lowerStage: Readonly<Record<string, string>> = { '3': '2', '7': '3' }

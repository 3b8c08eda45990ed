/** Invented learners: their births, homes and numbers. */
import { addDays, type Day, partsOf } from '@werkplekleren/rules'
import { birthsOfAge, published, type SampledYear } from './calibration.ts'
import { type Draws, itemAt } from './draws.ts'
import { inventedNationalNumber } from './invented-numbers.ts'
import { drawPostcode, type SampleProvince } from './provinces.ts'
import { dayBetween, laterOf } from './sample-days.ts'
import type { AsWritten, SampleRow } from './sample-year.ts'

/** A learner while the sample is made. */
export interface Person {
  readonly id: string
  readonly birth: Day
  readonly sex: 'M' | 'F'
  readonly province: SampleProvince
  readonly postcode: string
  readonly secondStageDone: boolean
  readonly thirdStageFirstYearDone: boolean
}

/** How far a learner is: the stage of the programme, or an adult. */
export type Stage = '2' | '3' | '7' | 'OV3' | 'ADULT'

/** Makes learners one after the other, with ids in that order. */
export function personMaker(draws: Draws) {
  let made = 0
  return (birth: Day, stage: Stage, province: SampleProvince): Person => {
    made += 1
    const late = stage === '7' || stage === 'ADULT' || (stage === '3' && draws.happens(0.4))
    return {
      id: `L${String(made).padStart(6, '0')}`,
      birth,
      sex: draws.happens(0.62) ? 'M' : 'F',
      province,
      postcode: drawPostcode(draws, province),
      secondStageDone: stage === '3' || late,
      thirdStageFirstYearDone: late,
    }
  }
}

/**
 * Births for the learners of the population, in the order of their stages, in exactly the published age groups:
 * the later the stage, the older. Some turn 18 or 21 on the count date itself, some the day after.
 */
export function birthsOfPopulation(
  stages: readonly ('2' | '3' | '7')[],
  year: SampledYear,
  draws: Draws,
): Day[] {
  const later = { '2': 0, '3': 1, '7': 2 }
  const order = stages
    .map((stage, index) => ({ stage, index, late: later[stage] + 1.6 * draws.fraction() }))
    .sort((a, b) => a.late - b.late || a.index - b.index)
  const births: Day[] = []
  order.forEach(({ stage, index }, rank) => {
    const band =
      rank < published.under18
        ? 'under18'
        : rank < published.under18 + published.from18To20
          ? 'from18To20'
          : 'from21'
    births[index] = drawBirth(band, stage, year, draws)
  })
  const at = (rank: number) => itemAt(order, rank).index
  for (let one = 1; one <= ON_THE_BIRTHDAY; one++) {
    const adultFrom = birthsOfAge(18, 18, year.countDate).to
    const bandEnd = birthsOfAge(21, 21, year.countDate).to
    births[at(published.under18 - one)] = addDays(adultFrom, 1)
    births[at(published.under18 - 1 + one)] = adultFrom
    births[at(published.under18 + published.from18To20 - one)] = addDays(bandEnd, 1)
    births[at(published.under18 + published.from18To20 - 1 + one)] = bandEnd
  }
  return births
}

/** A birth for a learner of secondary education outside the population: 15 on the first day, at most 20. */
export const drawPupilBirth = (year: SampledYear, draws: Draws): Day =>
  drawBirth(draws.happens(0.45) ? 'under18' : 'from18To20', '3', year, draws)

/** A birth for an adult learner: 19 to 49 on the first day of the year before. */
export function drawAdultBirth(year: SampledYear, draws: Draws): Day {
  return birthsOfAgeOn(20, 50, year.first, draws)
}

/** The learners as rows; a birth date has two invented national numbers at most, later learners have none. */
export function learnerRows(people: readonly Person[]): SampleRow<'learners'>[] {
  const given = new Set<string>()
  return people.map((person) => {
    const number = inventedNationalNumber(person.birth, person.sex === 'M' ? 997 : 998)
    const free = !given.has(number)
    given.add(number)
    return { ...learnerRow(person), nrn: free ? number : null }
  })
}

function learnerRow(person: Person): SampleRow<'learners'> {
  return {
    id: person.id,
    birth: person.birth,
    sex: person.sex,
    postcode: person.postcode,
    province: person.province,
    firstStageDone: true,
    secondStageDone: person.secondStageDone,
    thirdStageFirstYearDone: person.thirdStageFirstYearDone,
  }
}

/** A birth of somebody whose age lies in [least, most] on a day. */
export function birthsOfAgeOn(least: number, most: number, on: Day, draws: Draws): Day {
  const { from, to } = birthsOfAge(least, most, on)
  return dayBetween(from, to, draws)
}

/** Writes a day as the sheets of some partnerships do: 31/08/25. */
export function withTwoDigitYear(day: Day): AsWritten {
  const { year, month, dayOfMonth } = partsOf(day)
  const two = (number: number) => String(number).padStart(2, '0')
  return { written: `${two(dayOfMonth)}/${two(month)}/${two(year % 100)}` }
}

const ON_THE_BIRTHDAY = 5

/** Who is in the seventh year may be 25 and over on 1 September. */
const OLDER_IN_SEVENTH_YEAR = 0.08

type Band = 'under18' | 'from18To20' | 'from21'

function drawBirth(band: Band, stage: '2' | '3' | '7', year: SampledYear, draws: Draws): Day {
  if (band === 'under18') {
    // 15 or older on the first day of the school year, so that no agreement begins too early.
    const { to } = birthsOfAge(stage === '2' ? 15 : 16, 17, year.first)
    return dayBetween(birthsOfAge(17, 17, year.countDate).from, to, draws)
  }
  if (band === 'from18To20') {
    const age = draws.pickWeighted([
      [18, 52],
      [19, 30],
      [20, 18],
    ])
    return birthsOfAgeOn(age, age, year.countDate, draws)
  }
  if (stage === '7' && draws.happens(OLDER_IN_SEVENTH_YEAR)) {
    return birthsOfAgeOn(25, 31, year.countDate, draws)
  }
  const age = draws.pickWeighted([
    [21, 50],
    [22, 28],
    [23, 15],
    [24, 7],
  ])
  const { from, to } = birthsOfAge(age, age, year.countDate)
  const notYet25 = birthsOfAge(0, 24, year.first).from
  return dayBetween(laterOf(from, notYet25), to, draws)
}

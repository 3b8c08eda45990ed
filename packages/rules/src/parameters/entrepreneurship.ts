/** Terms, training years and minimum compensation of internship agreements in an entrepreneurship pathway. */
import { addYears, type Day, day, partsOf } from '../calendar/index.ts'
import { text } from '../language.ts'
import {
  accuriaInternship2018,
  besoxInternship2016,
  besoxInternship2024,
  type Citation,
  cite,
  groupsInternship2023,
  vlaanderenInternshipAgreement,
  vlaanderenInternshipPathway,
} from '../sources/index.ts'
import {
  type Certainty,
  type DatedValue,
  defineParameter,
  EVER,
  type Parameter,
  valueOn,
} from './parameter.ts'

export const internshipMinimumMonths = defineParameter({
  id: 'entrepreneurship-minimum-months',
  title: text(
    'Minimumduur stageovereenkomst ondernemerschapstraject',
    'Minimum duration of an internship agreement in an entrepreneurship pathway',
    "Durée minimale d'un contrat de stage dans un parcours d'entrepreneuriat",
  ),
  unit: 'months',
  values: [{ from: EVER, value: 3, certainty: 'published', sources: [cite(vlaanderenInternshipPathway)] }],
})

/** One year of amounts, in cents; `null` where none were found. */
interface YearOfAmounts {
  readonly from: string
  readonly amounts: readonly [number, number, number] | null
  readonly certainty: Certainty
  readonly source: Citation
}

/** Indexed each 1 January. Nothing was found published for 2019 to 2022, nor from 2025 on. */
const years: readonly YearOfAmounts[] = [
  {
    from: '2016-01-01',
    amounts: [73611, 86994, 100378],
    certainty: 'secondary',
    source: cite(besoxInternship2016),
  },
  {
    from: '2017-01-01',
    amounts: [74826, 88431, 102036],
    certainty: 'published',
    source: cite(vlaanderenInternshipAgreement),
  },
  {
    from: '2018-01-01',
    amounts: [76185, 90037, 103889],
    certainty: 'secondary',
    source: cite(accuriaInternship2018),
  },
  {
    from: '2019-01-01',
    amounts: null,
    certainty: 'unverified',
    source: cite(vlaanderenInternshipAgreement),
  },
  {
    from: '2023-01-01',
    amounts: [91721, 108398, 125074],
    certainty: 'secondary',
    source: cite(groupsInternship2023),
  },
  {
    from: '2024-01-01',
    amounts: [92520, 109341, 126163],
    certainty: 'secondary',
    source: cite(besoxInternship2024),
  },
  { from: '2025-01-01', amounts: null, certainty: 'unverified', source: cite(besoxInternship2024) },
]

const minimumOfYear = (stageYear: 1 | 2 | 3): Parameter =>
  defineParameter({
    id: `entrepreneurship-minimum-year-${stageYear}`,
    title: text(
      `Minimumvergoeding per maand in stagejaar ${stageYear} (voltijds)`,
      `Minimum monthly compensation in internship year ${stageYear} (full-time)`,
      `Indemnité mensuelle minimale en année de stage ${stageYear} (temps plein)`,
    ),
    unit: 'cents',
    values: years.map(({ from, amounts, certainty, source }) => ({
      from,
      value: amounts?.[stageYear - 1] ?? null,
      certainty,
      sources: [source],
    })),
  })

export const internshipMinimumYear1 = minimumOfYear(1)
export const internshipMinimumYear2 = minimumOfYear(2)
export const internshipMinimumYear3 = minimumOfYear(3)

const minima: readonly Parameter[] = [internshipMinimumYear1, internshipMinimumYear2, internshipMinimumYear3]

/** A pathway has so many internship years at most. */
export const lastInternshipYear = minima.length

/** Whether a number is that of an internship year. */
export const isInternshipYear = (stageYear: number): boolean => minima[stageYear - 1] !== undefined

/** The minimum of an internship year in the month of a day, in cents a month; `undefined` where not known. */
export function internshipMinimumOn(stageYear: number, day: Day): DatedValue<number> | undefined {
  const minimum = minima[stageYear - 1]
  return minimum && valueOn(minimum, day)
}

/** A training year, as the calendar year in which it begins: 30 June 2024 is in 2023, 1 July 2024 in 2024. */
export function trainingYearOf(date: Day): number {
  const { year, month } = partsOf(date)
  return month >= 7 ? year : year - 1
}

/** 1 July: from this day an internship for the training year may start (vlaanderen.be, Stageovereenkomst). */
export const firstDayOfTrainingYear = (trainingYear: number): Day =>
  addYears(FIRST_DAY_OF_2000, trainingYear - 2000)

const FIRST_DAY_OF_2000 = day(2000, 7, 1)

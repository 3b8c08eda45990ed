/** The figures that the rows of a sample must give, and the shapes they are spread by. */
import {
  addDays,
  addYears,
  type Day,
  firstDayOf,
  firstSchoolDayOfFebruary,
  formatSchoolYear,
  lastDayOf,
  type SchoolYear,
} from '@werkplekleren/rules'
import { SampleRefused } from './sample-refused.ts'

/**
 * Published for 2024-2025: 5 637 dual learners in secondary education on "1 February", 42 % under 18, 53 % 18 to 20,
 * 5 % 21 and over; OAO 95 % and SAO 2 % of the agreements; 190 adult learners in 2023-2024 (Cedefop, dual learning).
 */
export const published = {
  learners: 5637,
  /** Whole numbers that round to 42, 53 and 5 percent; they add up to the learners. */
  under18: 2368,
  from18To20: 2988,
  from21: 281,
  shareSao: 0.02,
  shareDa: 0.03,
  adultsYearBefore: 190,
} as const

/** Our choices, where no figure is published. */
export const chosen = {
  /** Learners enrolled in two schools on the count date: they count once. */
  inTwoSchools: 34,
  enteredOnCountDate: 36,
  leftOnCountDate: 12,
  leftDayBefore: 17,
  leftInJanuary: 20,
  leftBeforeJanuary: 400,
  switchedSchool: 90,
  enteredAfterOctober: 520,
  enteredAfterCountDate: 150,
  specialEducation: 480,
  runUpPhase: 26,
  notDual: 380,
  partTimeNotDual: 60,
  adultsThisYear: 208,
  adultsInBothYears: 40,
  formerLearners: 300,
  /** Dual learners on the count date of the year before: 6 % fewer. */
  learnersYearBefore: 5300,
  /** Share of the dual learners that have an agreement. */
  withAgreement: 0.9,
  /** Days until an agreement begins, at most: never over twenty training days, wherever the weekends fall. */
  longestSearch: 27,
} as const

/** Sizes of offerings (a programme in a school) on the count date: under 10, 10-19, 20-39, 40 and more. */
export const sizeClasses: readonly (readonly [least: number, most: number])[] = [
  [1, 9],
  [10, 19],
  [20, 39],
  [40, 55],
]

/** Real offerings of 2025-2026 by size class; none is published for the seventh year. */
export const offeringsBySize: Readonly<Record<'2' | '3' | '7', readonly number[]>> = {
  '2': [247, 126, 30, 9],
  '3': [436, 109, 36, 7],
  '7': [90, 9, 1, 0],
}

/** Offerings per location of the catalogue: with all of them, real sizes would give far more learners. */
export const OFFERINGS_PER_LOCATION = 0.68

/** The days of a sampled school year. */
export interface SampledYear {
  readonly schoolYear: SchoolYear
  readonly first: Day
  readonly last: Day
  readonly countDate: Day
  /** Last day of lessons, on which most agreements end: 30 June. */
  readonly endOfLessons: Day
}

/** The first school year with a premium for qualifying workplace learning and a year of adult learners before it. */
const EARLIEST = 2023

/** The days of a school year; years before 2023-2024 are refused: they knew other schemes. */
export function sampledYear(schoolYear: SchoolYear): SampledYear {
  if (!(schoolYear >= EARLIEST)) {
    throw new SampleRefused('yearTooEarly', formatSchoolYear(schoolYear))
  }
  const last = lastDayOf(schoolYear)
  return {
    schoolYear,
    first: firstDayOf(schoolYear),
    last,
    countDate: firstSchoolDayOfFebruary(schoolYear + 1),
    endOfLessons: addDays(last, -62),
  }
}

/** The bounds between which a person must be born, to have an age in [least, most] on a day. */
export function birthsOfAge(least: number, most: number, on: Day): { readonly from: Day; readonly to: Day } {
  return { from: addDays(addYears(on, -(most + 1)), 1), to: addYears(on, -least) }
}

/** How the start of an internship lies beside the training year of its course. */
import { type Day, partsOf } from '../../calendar/index.ts'
import { firstDayOfTrainingYear, trainingYearOf } from '../../parameters/index.ts'

/**
 * `same`: both in one training year. `early`: before 1 July of the course's training year, in that calendar year.
 * `other`: the training years differ otherwise, so that the course is none of the internship's.
 */
export type BesideCourse = 'same' | 'early' | 'other'

/** Compares a start with the first day of class. */
export function besideCourse(start: Day, courseStart: Day): BesideCourse {
  const trainingYear = trainingYearOf(courseStart)
  if (trainingYearOf(start) === trainingYear) return 'same'
  const beforeJuly = start < firstDayOfTrainingYear(trainingYear)
  return beforeJuly && partsOf(start).year === trainingYear ? 'early' : 'other'
}

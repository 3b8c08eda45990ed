/** Dual enrolments by count day and grade, where the report's own count day is known by its own name. */
import { countDay, fileGrade } from '../../dimensions/index.ts'
import type { CountCell } from '../../figures/index.ts'
import { type Counts, dualEnrolments, enrolmentsByCountDay } from '../../indicators/index.ts'
import type { CountDayId } from '../../open-data/index.ts'
import type { TableContext } from '../report-table.ts'
import { daysFile, reportFile } from './told-by-file.ts'

export interface CountsOnDays {
  /** Of a grade, or of all of them. */
  readonly at: (day: CountDayId, grade: string | undefined) => CountCell
  /** For finding the grades that occur. */
  readonly byGrade: readonly Counts[]
}

export async function countsOnDays(context: TableContext): Promise<CountsOnDays> {
  const [both, days, grades, total] = await Promise.all([
    context.counts(enrolmentsByCountDay, countDay, fileGrade),
    context.counts(enrolmentsByCountDay, countDay),
    context.counts(dualEnrolments, fileGrade),
    context.counts(dualEnrolments),
  ])
  // Of one file the count of 1 February is the count of the report, which must not get a second name.
  const isOwn = (day: CountDayId) => day === 'feb1' && daysFile(context) === reportFile(context)
  return {
    byGrade: [both, grades],
    at(day, grade) {
      if (isOwn(day)) return grade === undefined ? total.at({}) : grades.at({ fileGrade: grade })
      return grade === undefined ? days.at({ countDay: day }) : both.at({ countDay: day, fileGrade: grade })
    },
  }
}

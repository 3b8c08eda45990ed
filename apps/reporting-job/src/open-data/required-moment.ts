/** Which enrolment file a report needs: that of its school year and its count day, taken after that day. */
import type { SchoolYear } from '@werkplekleren/rules'
import type { CountDayId } from './count-days.ts'
import type { OpenDataFile } from './open-data-file.ts'
import { refused } from './refusals.ts'

/** Refuses, in one sentence, a file of another school year. */
export function requireYear(file: OpenDataFile, schoolYear: SchoolYear): void {
  if (file.schoolYear !== schoolYear)
    throw refused(file.file, { because: 'otherSchoolYear', found: file.schoolYear, wanted: schoolYear })
}

/** Refuses, in one sentence, a file of another school year or count day, or one made before that day. */
export function requireMoment(file: OpenDataFile, schoolYear: SchoolYear, countDay: CountDayId): void {
  requireYear(file, schoolYear)
  const day = file.countDays.find(({ id }) => id === countDay)
  if (day === undefined) {
    const found = file.countDays.map(({ id }) => id)
    throw refused(file.file, { because: 'otherCountDay', found, wanted: countDay })
  }
  if (!day.reached && file.madeOn !== null)
    throw refused(file.file, { because: 'countDayAhead', wanted: countDay, madeOn: file.madeOn })
}

/** A school year as a heading. */
import { formatSchoolYear, type SchoolYear, type Text } from '@werkplekleren/rules'
import { sameInAll } from '../dimensions/index.ts'

export const schoolYearWords = (schoolYear: SchoolYear | undefined): Text =>
  sameInAll(schoolYear === undefined ? '–' : formatSchoolYear(schoolYear))

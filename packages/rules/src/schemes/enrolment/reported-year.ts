/** Which figures belong to a monitoring report, and what holds in their school year. */
import { firstDayOf, schoolYearOfText } from '../../calendar/index.ts'
import { inRegime, type Parameter, reportYears, valueOn } from '../../parameters/index.ts'

/** Whether a report is made of this school year; of one that is empty or cannot be read it may be. */
export function isReported(schoolYear: string | null): boolean {
  const year = schoolYear === null ? undefined : schoolYearOfText(schoolYear)
  return year === undefined || inRegime(reportYears, firstDayOf(year))
}

/** The value of a parameter in a school year, `undefined` where it has none or the text is no school year. */
export function valueInYear(parameter: Parameter, schoolYear: string): number | undefined {
  const year = schoolYearOfText(schoolYear)
  return year === undefined ? undefined : valueOn(parameter, firstDayOf(year))?.value
}

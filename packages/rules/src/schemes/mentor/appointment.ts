/** On which day the conditions for a mentor are tested, and which numbers the law sets on that day. */
import { type Day, wholeYears } from '../../calendar/index.ts'
import {
  inRegime,
  mentorAge,
  mentorAgeQualified,
  mentorConditions,
  mentorExperience,
  type Parameter,
  valueOn,
} from '../../parameters/index.ts'

export interface Appointment {
  readonly accreditedOn: Day | null
  readonly firstAgreementOn: Day | null
}

/** The day of acceptance; without one, the start of the mentor's first agreement. */
export const appointedOn = ({ accreditedOn, firstAgreementOn }: Appointment): Day | null =>
  accreditedOn ?? firstAgreementOn

/** Whether the conditions are judged; a mentor without any day is left undecided by the rules. */
export function isJudged(mentor: Appointment): boolean {
  const day = appointedOn(mentor)
  return day === null || inRegime(mentorConditions, day)
}

/** The ages and the years of experience asked on a day of the regime. */
export const conditionsOn = (day: Day) => ({
  age: required(mentorAge, day),
  ageQualified: required(mentorAgeQualified, day),
  experience: required(mentorExperience, day),
})

/** Full years of experience on a day: the sum that is noted, or the time since the experience began. */
export function experienceOn(
  {
    experienceFrom,
    experienceYears,
  }: { readonly experienceFrom: Day | null; readonly experienceYears: number | null },
  day: Day,
): number | undefined {
  if (experienceYears !== null) return experienceYears
  return experienceFrom === null ? undefined : wholeYears(experienceFrom, day)
}

function required(parameter: Parameter, day: Day): number {
  const found = valueOn(parameter, day)
  if (!found) throw new RangeError(`${parameter.id} has no value on day ${day}`)
  return found.value
}

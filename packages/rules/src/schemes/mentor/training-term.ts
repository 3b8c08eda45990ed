/** Until when a mentor may follow the mentor training. */
import { type Day, deadline } from '../../calendar/index.ts'
import { inRegime, mentorDuties, mentorTrainingExtendedMonths, valueOn } from '../../parameters/index.ts'

interface Trainee {
  readonly accreditedOn: Day
  readonly sectorTrainingMonths: number | null
}

/** Months that the sector gives, or those that hold where it gives none. */
export const ordinaryMonths = (
  { sectorTrainingMonths }: Pick<Trainee, 'sectorTrainingMonths'>,
  months: number,
): number => sectorTrainingMonths ?? months

/** Whether the sheet states a term that is none. */
export const statesNoTerm = ({ sectorTrainingMonths }: Pick<Trainee, 'sectorTrainingMonths'>): boolean =>
  sectorTrainingMonths !== null && sectorTrainingMonths < 0

/** Months that hold for this mentor: those accepted at the start of the duty got more. */
export const trainingMonths = (mentor: Trainee, months: number): number =>
  valueOn(mentorTrainingExtendedMonths, mentor.accreditedOn)?.value ?? ordinaryMonths(mentor, months)

/** The last day of the term. */
export const trainingDeadline = (mentor: Trainee, months: number): Day =>
  deadline(mentor.accreditedOn, trainingMonths(mentor, months))

/** Whether the company put the mentor forward after the duty began; without a day of request, the acceptance tells. */
export const isRequestedUnderDuty = ({ requestedOn }: { readonly requestedOn: Day | null }): boolean =>
  requestedOn === null || inRegime(mentorDuties, requestedOn)

/** Which accreditations of a company cover the workplace of an agreement. */
import type { Day } from '../../calendar/index.ts'
import type { RowOf } from '../../tables/index.ts'

export type Accreditation = RowOf<'accreditations'>

/** What tells whether an accreditation was granted and for which workplace; a table may hold less. */
export const ofAccreditations = { accreditations: ['decision', 'programmeCode', 'establishmentNo'] } as const

/** The same, with what tells on which days it held. */
export const ofDatedAccreditations = {
  accreditations: [...ofAccreditations.accreditations, 'validFrom', 'validTo', 'cancelledOn'],
} as const

/** What an agreement says of its workplace; what it leaves open limits nothing. */
export interface Workplace {
  readonly programmeCode: string | null
  /** The code of the programme before it got another name. */
  readonly programmeFormerCode: string | null
  readonly establishmentNo: string | null
}

/** Whether a row is an accreditation and no request or refusal; a row that does not say so counts as one. */
export const isGranted = ({ decision }: Accreditation): boolean => decision == null || decision === 'GRANTED'

/** The granted accreditations for the programme, at whatever establishment. */
export const forProgramme = (
  accreditations: readonly Accreditation[],
  { programmeCode, programmeFormerCode }: Pick<Workplace, 'programmeCode' | 'programmeFormerCode'>,
): readonly Accreditation[] =>
  accreditations.filter(
    (accreditation) =>
      isGranted(accreditation) &&
      (programmeCode === null ||
        accreditation.programmeCode == null ||
        accreditation.programmeCode === programmeCode ||
        accreditation.programmeCode === programmeFormerCode),
  )

/** The granted accreditations for the programme at the establishment. */
export const forWorkplace = (
  accreditations: readonly Accreditation[],
  workplace: Workplace,
): readonly Accreditation[] =>
  forProgramme(accreditations, workplace).filter(({ establishmentNo }) =>
    isAt(establishmentNo, workplace.establishmentNo),
  )

/** Whether an accreditation for one establishment covers another; an empty number covers all. */
export const isAt = (accredited: string | null | undefined, establishmentNo: string | null): boolean =>
  accredited == null || establishmentNo === null || accredited === establishmentNo

/** Whether an accreditation holds on a day; `undefined` where its first day is not known. */
export function holdsOn({ validFrom, validTo, cancelledOn }: Accreditation, day: Day): boolean | undefined {
  if (validTo != null && day > validTo) return false
  if (cancelledOn != null && day >= cancelledOn) return false
  return validFrom == null ? undefined : day >= validFrom
}

/** The last day on which an agreement runs. */
export const lastDay = ({ end, actualEnd }: { readonly end: Day; readonly actualEnd: Day | null }): Day =>
  actualEnd ?? end

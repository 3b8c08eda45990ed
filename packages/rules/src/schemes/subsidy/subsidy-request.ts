/** Which requests a rule on subsidies concerns, and the records that a request points to. */
import { type Day, firstDayOf, type SchoolYear, schoolYearOfText } from '../../calendar/index.ts'
import type { Context } from '../../engine/index.ts'
import { inRegime, type Parameter, type Regime, subsidyRegime, valueOn } from '../../parameters/index.ts'
import type { RowOf } from '../../tables/index.ts'

interface Request {
  readonly kind: 'COMPANY' | 'LEARNER' | null
  readonly schoolYear: string | null
  readonly decision: 'GRANTED' | 'REFUSED' | 'PENDING' | null
}

/** A request for the company subsidy that was not refused, of a school year in which that subsidy exists. */
export const concernsCompany = ({ kind, schoolYear, decision }: Request): boolean =>
  kind !== 'LEARNER' && decision !== 'REFUSED' && maybeInYearsOf(subsidyRegime, schoolYear)

/** The same for the learner premium. */
export const concernsLearner = ({ kind, schoolYear, decision }: Request): boolean =>
  kind !== 'COMPANY' && decision !== 'REFUSED' && maybeInYearsOf(subsidyRegime, schoolYear)

/** Whether a school year lies in a regime; one that is empty or cannot be read may. */
export function maybeInYearsOf(regime: Regime, schoolYear: string | null): boolean {
  const year = schoolYear === null ? undefined : schoolYearOfText(schoolYear)
  return year === undefined || inRegime(regime, firstDayOf(year))
}

/** The value of a parameter in a school year. */
export const inSchoolYear = (parameter: Parameter, year: SchoolYear): number | undefined =>
  valueOn(parameter, firstDayOf(year))?.value

/** The last day of an agreement: the actual one where it ended early. */
export const lastDayOfAgreement = ({ actualEnd, end }: RowOf<'agreements'>): Day | undefined =>
  actualEnd ?? end ?? undefined

/** The one record of a number; two records with one number leave open which is meant. */
export const onlyOne = <R>(records: readonly R[]): R | undefined =>
  records.length === 1 ? records[0] : undefined

/** The agreement that a request names. */
export const agreementOf = (matching: Context['matching'], id: string): RowOf<'agreements'> | undefined =>
  onlyOne(matching('agreements', 'id', id))

/** The programme of the agreement that a request names. */
export function programmeOf(
  matching: Context['matching'],
  agreement: RowOf<'agreements'> | undefined,
): RowOf<'programmes'> | undefined {
  const code = agreement?.programmeCode
  return code == null ? undefined : onlyOne(matching('programmes', 'code', code))
}
